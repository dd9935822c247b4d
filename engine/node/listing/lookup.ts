import type { Entry, TreePath } from '../../core/entry.ts'
import type { BlockReader } from './block-reader.ts'
import { entryOf, readRow } from './row.ts'

/** Finds single entries; cheap for paths that are near each other, since the last block is kept. */
export function createLookup(reader: BlockReader<unknown>): (path: TreePath) => Entry | undefined {
  let index = -1
  let bytes: Buffer = Buffer.alloc(0)
  return (path) => {
    const wanted = reader.blockOf(path)
    const place = reader.blocks[wanted]
    if (place === undefined) return undefined
    if (wanted !== index) bytes = reader.read(place)
    index = wanted
    return findIn(bytes, path)
  }
}

function findIn(bytes: Buffer, path: TreePath): Entry | undefined {
  let before = ''
  for (let at = 0; at < bytes.length; ) {
    const row = readRow(bytes, at, before)
    if (row.path === path) return entryOf(bytes, row)
    before = row.path
    at = row.end
  }
  return undefined
}

import type { Entry, TreePath } from '../../core/entry.ts'
import type { BlockReader } from './block-reader.ts'
import { entryOf, type Row, readRow } from './row.ts'

/** Goes through the rows of a listing one by one; an entry is made only of those that somebody asks for. */
export interface Cursor {
  /** Undefined behind the last row. */
  readonly row: Row | undefined
  /** The block of the row. */
  readonly bytes: Buffer
  /** Of the row; only while there is one. */
  entry(): Entry
  next(): void
}

/** Stands at the first row of a block. */
export function createCursor(reader: BlockReader<unknown>, firstBlock = 0): Cursor {
  let block = firstBlock
  let bytes: Buffer = Buffer.alloc(0)
  let row: Row | undefined

  function open(): void {
    const place = reader.blocks[block]
    row = undefined
    if (place === undefined) return
    bytes = reader.read(place)
    row = readRow(bytes, 0, '')
  }

  open()
  return {
    get row() {
      return row
    },
    get bytes() {
      return bytes
    },
    entry() {
      if (row === undefined) throw new Error('There is no row')
      return entryOf(bytes, row)
    },
    next() {
      if (row !== undefined && row.end < bytes.length) {
        row = readRow(bytes, row.end, row.path)
        return
      }
      block += 1
      open()
    },
  }
}

/** All entries of a block. */
export function entriesOfBlock(bytes: Buffer, after?: (path: TreePath) => boolean): Entry[] {
  const entries: Entry[] = []
  let before = ''
  for (let at = 0; at < bytes.length; ) {
    const row = readRow(bytes, at, before)
    if (after === undefined || after(row.path)) entries.push(entryOf(bytes, row))
    before = row.path
    at = row.end
  }
  return entries
}

import { type FileInfo, nameOf, type SnapshotFiles } from '@sandbar/engine'
import { type ShownInfo, streamBlocks } from './extras.ts'

export const blockSize = 4096

const pageSize = 1000

/** Blocks of one entry: its content and its named streams. */
export function ownBlocks(info: ShownInfo): number {
  return info.blocks + streamBlocks(info.extras)
}

/** Blocks of an entry and of all that lies below; a file with several names in there counts once. */
export async function countBlocks(files: Pick<SnapshotFiles, 'list'>, top: FileInfo): Promise<number> {
  const seen = new Set<string>()
  const directories = [top]
  let blocks = ownBlocks(top)
  for (let info = directories.pop(); info?.kind === 'directory'; info = directories.pop()) {
    for await (const child of childrenOf(files, info)) {
      if (child.kind === 'directory') directories.push(child)
      else if (child.links > 1 && seen.has(child.id)) continue
      else if (child.links > 1) seen.add(child.id)
      blocks += ownBlocks(child)
    }
  }
  return blocks
}

async function* childrenOf(files: Pick<SnapshotFiles, 'list'>, { path }: FileInfo): AsyncIterable<FileInfo> {
  let after: string | undefined
  do {
    const page: FileInfo[] = await files.list(path, { limit: pageSize, ...(after === undefined ? {} : { after }) })
    yield* page
    const last = page.at(-1)
    after = last && page.length === pageSize ? nameOf(last.path) : undefined
  } while (after !== undefined)
}

/** Blocks that a content of this many bytes takes. */
export function blocksOf(bytes: number): number {
  return Math.ceil(bytes / blockSize)
}

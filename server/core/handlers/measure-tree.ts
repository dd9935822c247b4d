import { type Breather, type FileInfo, nameOf, type SnapshotFiles } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { ownBlocks } from '../files/count-blocks.ts'
import { extrasOf, streamBlocks } from '../files/extras.ts'

/** A walk takes what others need too, so it ends somewhere. */
const longestWalk = 1_000_000
const pageSize = 1_000

/** What an entry and everything below it come to. */
export interface Totals {
  blocks: number
  files: number
  directories: number
  symlinks: number
  others: number
  streams: number
  /** Of the streams; `blocks` has them too. */
  streamBlocks: number
}

/** An entry with what it holds; `entries` are the largest of a directory, absent below the wanted depth. */
export interface Measured {
  info: FileInfo
  totals: Totals
  entries?: Measured[]
}

export interface Measuring {
  files: Pick<SnapshotFiles, 'list'>
  /** Lets others run while a long walk goes on. */
  breather: Breather | undefined
  /** How many levels of directories keep their entries; the top one is the first. */
  depth: number
  /** Most entries that a directory keeps. */
  most: number
  sizeOf: (totals: Totals) => number
}

/** Walks a tree and adds it up. A file with several names counts once for each. */
export async function measureTree(top: FileInfo, measuring: Measuring): Promise<Measured> {
  return measureEntry(top, { ...measuring, seen: { count: 0 } })
}

async function measureEntry(info: FileInfo, walk: Measuring & { seen: { count: number } }): Promise<Measured> {
  walk.seen.count += 1
  if (walk.seen.count > longestWalk)
    throw new Fault('not_implemented', `Sandbar does not emulate adding up more than ${longestWalk} entries`)
  const totals = ownTotals(info)
  if (info.kind !== 'directory') return { info, totals }
  const inner = { ...walk, depth: walk.depth - 1 }
  let entries: Measured[] = []
  for await (const child of childrenOf(info, walk)) {
    const measured = await measureEntry(child, inner)
    add(totals, measured.totals)
    if (walk.depth > 0) entries.push(measured)
    if (entries.length >= walk.most + pageSize) entries = largest(entries, walk)
  }
  if (walk.depth <= 0) return { info, totals }
  return { info, totals, entries: largest(entries, walk) }
}

/** Entries of a directory in the order of their names; others run between two pages. */
async function* childrenOf({ path }: FileInfo, { files, breather }: Measuring): AsyncGenerator<FileInfo> {
  let after: string | undefined
  for (;;) {
    const page = await files.list(path, { limit: pageSize, ...(after === undefined ? {} : { after }) })
    yield* page
    if (breather?.isDue()) await breather.pause()
    if (page.length < pageSize) return
    after = nameOf(page.at(-1)?.path ?? '')
  }
}

/** In falling order; equal ones stay in the order of their names. */
function largest(entries: Measured[], { sizeOf, most }: Measuring): Measured[] {
  return entries.sort((a, b) => sizeOf(b.totals) - sizeOf(a.totals)).slice(0, most)
}

export function ownTotals(info: FileInfo): Totals {
  const { kind } = info
  const is = (wanted: boolean) => (wanted ? 1 : 0)
  const [files, directories, symlinks] = [is(kind === 'file'), is(kind === 'directory'), is(kind === 'symlink')]
  const { streams = [] } = extrasOf(info)
  return {
    blocks: ownBlocks(info),
    files,
    directories,
    symlinks,
    others: 1 - files - directories - symlinks,
    streams: streams.length,
    streamBlocks: streamBlocks(extrasOf(info)),
  }
}

function add(into: Totals, more: Totals): void {
  for (const name of Object.keys(into) as (keyof Totals)[]) into[name] += more[name]
}

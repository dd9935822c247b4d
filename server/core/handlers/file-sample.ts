import type { FileInfo, Identifiers } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { ownBlocks } from '../files/count-blocks.ts'
import { extrasOf } from '../files/extras.ts'
import type { Handler } from '../handler.ts'
import { toWireEntry } from './file-aggregates.ts'
import { filesOf, notADirectory, refInfo } from './file-ref.ts'
import { ownTotals } from './measure-tree.ts'

const mostDraws = 10_000
/** All entries lie in memory for the draw. */
const longestWalk = 50_000

/** What makes an entry come up more often. */
const weights: Record<string, (info: FileInfo) => number> = {
  capacity: ownBlocks,
  data: ({ blocks }) => blocks,
  file: ({ kind }) => (kind === 'file' ? 1 : 0),
  named_streams: (info) => extrasOf(info).streams?.length ?? 0,
}

/** Each draw is its own, so an entry may come up more than once. Entries without weight never do. */
export const listFileSample: Handler = async (call) => {
  const top = await refInfo(call)
  if (top.kind !== 'directory') throw notADirectory(top)
  const draws = Number(call.query.limit)
  if (draws > mostDraws) throw new Fault('bad_value', `Could not draw ${draws} entries: wanted at most ${mostDraws}`)
  const weigh = weights[String(call.query['by-value'])] ?? ownBlocks
  const bag = await fill(await filesOf(call), top, weigh)
  const drawn = Array.from({ length: draws }, () => bag.draw(randomPart(call.services.identifiers)))
  return { json: drawn.flatMap((info) => (info ? [toWireEntry({ info, totals: ownTotals(info) })] : [])) }
}

type Files = Awaited<ReturnType<typeof filesOf>>

async function fill(files: Pick<Files, 'list'>, top: FileInfo, weigh: (info: FileInfo) => number) {
  const entries: { info: FileInfo; upTo: number }[] = []
  const directories = [top]
  let [total, seen] = [0, 0]
  for (let directory = directories.pop(); directory; directory = directories.pop()) {
    for (const info of await files.list(directory.path)) {
      seen += 1
      if (seen > longestWalk)
        throw new Fault('not_implemented', `Sandbar does not emulate drawing from more than ${longestWalk} entries`)
      if (info.kind === 'directory') directories.push(info)
      else total += weigh(info)
      if (info.kind !== 'directory') entries.push({ info, upTo: total })
    }
  }
  const weighty = entries.filter(({ upTo }, index) => upTo > (entries[index - 1]?.upTo ?? 0))
  return { draw: (part: number) => weighty[firstAbove(weighty, part * total)]?.info }
}

/** Index of the first entry whose sum of weights is above a value. */
function firstAbove(entries: readonly { upTo: number }[], value: number): number {
  let [low, high] = [0, entries.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((entries[middle]?.upTo ?? 0) > value) high = middle
    else low = middle + 1
  }
  return low
}

/** From 0 to below 1. */
function randomPart(identifiers: Pick<Identifiers, 'uuid'>): number {
  return Number.parseInt(identifiers.uuid().replaceAll('-', '').slice(0, 12), 16) / 2 ** 48
}

import { fill } from '../job/support.ts'
import { createHistory, type History, readPicture } from './trees.ts'
import type { SideName, Station, World } from './world.ts'

/** A directory that relationships use, followed by its id. */
export interface Root {
  side: SideName
  id: string
  history: History
  /** Changed past the API while only the engine may write to it, and when that was. */
  drift: { atStep: number } | null
  /** When it was last changed with no process that could keep what its snapshots need. */
  unkeptAtMs: number
}

/** Directories with a little in them, on both sides. */
export async function fillVolumes({ stations, clock, random }: World): Promise<void> {
  const { alpha, beta } = stations
  await fill(alpha.ports.volume, {
    'projects/': '',
    'projects/notes.txt': 'ebb',
    'projects/maps/': '',
    'projects/maps/bay.csv': 'x,y\n1,2\n',
    'mirror/': '',
    'cascade/': '',
  })
  await fill(beta.ports.volume, { 'replica/': '', 'docs/': '', 'docs/read.me': 'first', 'docs/old/': '' })
  if (random.chance(0.1)) await fill(alpha.ports.volume, { 'projects/large.bin': new Uint8Array(1_200_000).fill(7) })
  for (const [station, path] of [
    [alpha, 'projects'],
    [alpha, 'mirror'],
    [alpha, 'cascade'],
    [beta, 'replica'],
    [beta, 'docs'],
  ] as const) {
    const { id } = await station.ports.volume.info(path)
    const root: Root = { side: station.name, id, history: createHistory(), drift: null, unkeptAtMs: 0 }
    station.roots.push(root)
    await recordRoot(station, root, clock.now())
  }
}

/** Notes what all directories of a side look like now. */
export async function record(world: World, station: Station): Promise<void> {
  for (const root of station.roots) await recordRoot(station, root, world.clock.now())
}

async function recordRoot({ ports }: Station, root: Root, atMs: number): Promise<void> {
  root.history.add(atMs, await readPicture(ports.volume, await ports.volume.pathOf(root.id)))
}

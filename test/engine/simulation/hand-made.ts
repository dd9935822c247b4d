import { differenceOf, readPicture } from './trees.ts'
import { call, type Root, type SideName, type Station, sideNames, type World } from './world.ts'

/** A snapshot that a person took, and when the directory must have looked like it. */
export interface HandMade {
  side: SideName
  id: number
  root: Root
  fromMs: number
  toMs: number
}

/** A person takes a snapshot of a directory, for good or for a minute, looks into one, or deletes one. */
export function handleSnapshot(world: World): void {
  const { random } = world
  const station = world.stations[random.pick(sideNames)]
  const { cluster } = station
  if (!cluster || station.status !== 'up') return
  const own = world.handMade.filter(({ side }) => side === station.name)
  if (own.length > 0 && random.chance(0.5)) {
    const snapshot = random.pick(own)
    world.note(`${station.name} looks into snapshot ${snapshot.id}`)
    void call(world, station, `look into snapshot ${snapshot.id}`, () => lookInto(world, station, snapshot))
    return
  }
  if (own.length > 0 && random.chance(0.3)) {
    const { id } = random.pick(own)
    world.note(`${station.name} deletes snapshot ${id}`)
    void call(world, station, `delete snapshot ${id}`, () => cluster.deleteSnapshot(id))
    return
  }
  const root = random.pick(station.roots)
  const fromMs = world.clock.now()
  const expiresAtMs = random.chance(0.5) ? null : fromMs + 60_000
  world.note(`${station.name} takes a snapshot of ${root.id}`)
  void call(world, station, `take a snapshot on ${station.name}`, async () => {
    const { id } = await cluster.createSnapshot({ sourceFileId: root.id, name: `by hand ${world.step}`, expiresAtMs })
    world.handMade.push({ side: station.name, id, root, fromMs, toMs: world.clock.now() })
  })
}

/** What a person sees in a snapshot is the directory as it was at one moment while it was taken. */
async function lookInto(world: World, { cluster }: Station, snapshot: HandMade): Promise<void> {
  const { id, side, root, fromMs, toMs } = snapshot
  const row = (await cluster?.snapshots())?.find((each) => each.id === id)
  if (!cluster || !row || row.inDelete) return
  const files = await cluster.snapshotFiles(id)
  const found = await readPicture(files, await files.pathOf(root.id))
  // What changed while no process lived nobody could keep.
  if (root.unkeptAtMs >= fromMs) return
  const differences = root.history.between(fromMs, toMs).map((wanted) => differenceOf(wanted, found))
  if (differences.includes(undefined)) return
  world.violations.push(`Snapshot ${id} on ${side} is no moment: ${differences.at(-1) ?? 'it had none'}`)
}

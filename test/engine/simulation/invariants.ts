import type { Cluster, ClusterEvent, RelationshipRecord } from '@sandbar/engine'
import { misfitOf } from './rules.ts'
import { differenceOf, readPicture } from './trees.ts'
import { type Committed, type Root, recordsOf, type Station, sideNames, type World } from './world.ts'

/** Looks at everything that must hold at any moment, and keeps what it saw for the next look. */
export interface Checker {
  watch(station: Station, cluster: Cluster): void
  check(): Promise<void>
}

interface Seen {
  role: RelationshipRecord['role']
  takenAtMs: number
}

export function createChecker(world: World): Checker {
  const points = new Map<string, Seen>()
  return {
    watch: (station, cluster) => watchProgress(world, station, cluster),
    async check() {
      const [alpha, beta] = await Promise.all(sideNames.map((name) => recordsOf(world.stations[name])))
      for (const name of sideNames) {
        const station = world.stations[name]
        const [own, others] = name === 'alpha' ? [alpha, beta] : [beta, alpha]
        await checkWrites(world, station)
        await checkQueue(world, station, own ?? [])
        for (const record of own ?? []) {
          checkPoint(world, { key: `${name} ${record.id}`, record, points })
          if (record.role === 'target') checkTarget(world, station, record)
          const misfit = misfitOf(
            record,
            others?.find(({ id }) => id === record.id),
          )
          if (misfit && name === 'alpha') world.violations.push(`The halves of ${record.id} don't fit: ${misfit}`)
        }
      }
    },
  }
}

/** The share that is done never falls while a job runs. */
function watchProgress(world: World, station: Station, cluster: Cluster): void {
  const shares = new Map<string, number>()
  cluster.subscribe((event: ClusterEvent) => {
    if (event.type !== 'job') return
    if (!event.job) {
      shares.delete(event.id)
      return
    }
    const { fractionComplete } = event.job
    const before = shares.get(event.id) ?? 0
    if (fractionComplete < before) {
      world.violations.push(`The progress on ${station.name} fell from ${before} to ${fractionComplete}`)
    }
    shares.set(event.id, fractionComplete)
  })
}

/** Whatever waits, waits for a source that is there, once, and can't be deleted meanwhile. */
async function checkQueue(world: World, { name, ports }: Station, own: readonly RelationshipRecord[]): Promise<void> {
  const rows = await ports.catalogue.list<QueuedRow>('snapshots')
  for (const { id, owners, queue = [] } of rows) {
    for (const { relationshipId } of queue) {
      const record = own.find((candidate) => candidate.id === relationshipId)
      const complain = (what: string) => world.violations.push(`Snapshot ${id} on ${name} waits for ${what}`)
      if (record?.role !== 'source') complain(`a relationship that is ${record?.role ?? 'gone'}`)
      if (!owners.includes(relationshipId)) complain('one that does not own it')
      if (record?.recoveryPoint?.snapshotId === id) complain('one that has it')
    }
  }
}

interface QueuedRow {
  id: number
  owners: string[]
  queue?: { relationshipId: string }[]
}

/** A directory changes by calls that were acknowledged and by commits, and by nothing else. */
async function checkWrites(world: World, { ports, name, roots }: Station): Promise<void> {
  for (const { id, history } of roots) {
    const path = await ports.volume.pathOf(id)
    const difference = differenceOf(history.latest(), await readPicture(ports.volume, path))
    if (difference) world.violations.push(`Nobody changed ${path} on ${name}, yet ${difference}`)
  }
}

/** A recovery point is one that a target has committed, and none older than the one before. */
function checkPoint(
  world: World,
  { key, record, points }: { key: string; record: RelationshipRecord; points: Map<string, Seen> },
): void {
  const { role, recoveryPoint } = record
  const before = points.get(key)
  if (!recoveryPoint) {
    if (before) world.violations.push(`${key} has lost its recovery point`)
    return
  }
  const { takenAtMs, pointId } = recoveryPoint
  points.set(key, { role, takenAtMs })
  if (before?.role === role && before.takenAtMs > takenAtMs) {
    world.violations.push(`The recovery point of ${key} went back from ${before.takenAtMs} to ${takenAtMs}`)
  }
  const own = world.committed.filter(({ relationshipId }) => relationshipId === record.id)
  const at = own.findIndex((point) => point.pointId === pointId)
  const known = own[at]
  if (!known) world.violations.push(`${key} has a recovery point that was never committed`)
  else if (known.takenAtMs !== takenAtMs) {
    world.violations.push(`${key} says that its point is of ${takenAtMs}, it is of ${known.takenAtMs}`)
  } else if (own.length - 1 - at > 1) {
    world.violations.push(`${key} is ${own.length - 1 - at} recovery points behind`)
  }
}

/** What an established target shows is its source at the moment of the last point, entry by entry. */
function checkTarget(world: World, station: Station, record: RelationshipRecord): void {
  const root = station.roots.find(({ id }) => id === record.root.id)
  const last = lastPoint(world, record)
  if (!root || !last || record.state !== 'ESTABLISHED' || last.side !== station.name) return
  if (root.drift && root.drift.atStep >= last.begunAtStep) return
  const source = sourceOf(world, station, record)
  if (!source || (last.isKept && source.unkeptAtMs >= last.takenAtMs)) return
  const differences = source.history.at(last.takenAtMs).map((wanted) => differenceOf(wanted, root.history.latest()))
  if (differences.every((difference) => difference !== undefined)) {
    world.violations.push(`${station.name} is no moment of its source: ${differences.at(-1) ?? 'it had none'}`)
  }
}

export function lastPoint(world: World, { id }: RelationshipRecord): Committed | undefined {
  return world.committed.findLast(({ relationshipId }) => relationshipId === id)
}

function sourceOf(world: World, station: Station, record: RelationshipRecord): Root | undefined {
  const far = world.stations[station.name === 'alpha' ? 'beta' : 'alpha']
  return far.roots.find(({ id }) => id === record.peerRoot.id)
}

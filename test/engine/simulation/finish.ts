import type { PolicyRecord, RelationshipView, SnapshotView } from '@sandbar/engine'
import { type Checker, lastPoint } from './invariants.ts'
import { differenceOf, readPicture } from './trees.ts'
import { otherSide } from './verb-actions.ts'
import { calm } from './weather.ts'
import { call, type Station, sideNames, start, viewsOf, type World } from './world.ts'

const roundMs = 65_000
const mostRounds = 14

/** The faults stop; people mend what is theirs to mend. Both sides have to become the same, with nothing left over. */
export async function finish(world: World, checker: Checker): Promise<void> {
  world.note('faults stop')
  world.weather = calm
  world.linkUp = true
  world.network.setLink(['alpha', 'beta'], { up: true })
  await moveBack(world)
  // What hangs, hangs no longer than this.
  await pass(world, checker, 60_000)
  for (let round = 0; round < mostRounds && world.violations.length === 0; round += 1) {
    for (const name of sideNames) if (world.stations[name].status === 'down') start(world, world.stations[name])
    await pass(world, checker, roundMs)
    if (round > 3 && (await mendAll(world)) === 0) break
  }
  await pass(world, checker, 3 * roundMs)
  if (world.violations.length > 0) return
  await waitForIdle(world)
  for (const [name, life] of world.pending) if (life.alive) world.violations.push(`${name} has never ended`)
  await checkEnd(world)
}

/** Directories that were moved go back to where relationships look for them. */
async function moveBack({ stations }: World): Promise<void> {
  for (const { ports, roots } of Object.values(stations)) {
    for (const { id } of roots) {
      const path = await ports.volume.pathOf(id)
      const home = path.replace(/\.moved$/, '')
      if (path !== home) await ports.volume.rename(path, home, { replace: false })
    }
  }
}

async function pass(world: World, checker: Checker, ms: number): Promise<void> {
  world.step += 1
  await world.clock.advance(ms)
  await checker.check()
}

/** One call for each relationship that people have to help; answers how many there were. */
async function mendAll(world: World): Promise<number> {
  let count = 0
  for (const name of sideNames) {
    const station = world.stations[name]
    const views = await viewsOf(station)
    count += await dropSnapshots(world, station)
    for (const view of views) {
      const work = breakCircle(station, view, views) ?? mend(world, station, view)
      if (!work) continue
      count += 1
      void call(world, station, `mend ${view.record.role} ${view.record.state} on ${name}`, work)
    }
  }
  return count
}

/** Policies rest, and what they have taken goes as soon as nobody needs it. */
async function dropSnapshots(world: World, station: Station): Promise<number> {
  const { cluster, status, ports } = station
  if (!cluster || status !== 'up') return 0
  let count = 0
  const ask = (name: string, work: () => Promise<unknown>) => {
    count += 1
    void call(world, station, name, work)
  }
  for (const { id, enabled } of await ports.catalogue.list<PolicyRecord>('policies')) {
    if (enabled) ask(`rest policy ${id}`, () => cluster.modifyPolicy(id, { enabled: false }))
  }
  for (const { id, owners, isKept, inDelete } of await ports.catalogue.list<SnapshotView & { isKept?: true }>(
    'snapshots',
  )) {
    const isByHand = !inDelete && world.handMade.some((each) => each.side === station.name && each.id === id)
    if (owners.length === 0 && (isKept || isByHand)) ask(`delete snapshot ${id}`, () => cluster.deleteSnapshot(id))
  }
  return count
}

/** Two relationships that bring the same directories back and forth come to no end; one of them has to go. */
function breakCircle(
  { cluster }: Station,
  { record }: RelationshipView,
  views: readonly RelationshipView[],
): (() => Promise<unknown>) | undefined {
  const isBack = (other: RelationshipView['record']) =>
    other.role === 'source' && other.root.id === record.root.id && other.peerRoot.id === record.peerRoot.id
  if (!cluster || record.role !== 'target' || !views.some((other) => isBack(other.record))) return undefined
  return () => cluster.deleteTargetRelationship(record.id)
}

/** What people do to help a relationship on; undefined when nothing is missing. */
export function mend(
  world: World,
  { cluster }: Station,
  { record }: RelationshipView,
): (() => Promise<unknown>) | undefined {
  const { id, role, state, settings } = record
  if (!cluster) return undefined
  if (state === 'ENDED') {
    return () => (role === 'source' ? cluster.deleteSourceRelationship(id) : cluster.deleteTargetRelationship(id))
  }
  if (role === 'source') {
    const change = { replicationMode: 'REPLICATION_CONTINUOUS' as const, snapshotPolicies: [] }
    if (settings.snapshotPolicies.length > 0) return () => cluster.modifyRelationship(id, change)
    if (settings.replicationEnabled && settings.blackoutWindows.length === 0) return undefined
    return () => cluster.modifyRelationship(id, { replicationEnabled: true, blackoutWindows: [] })
  }
  // Two relationships may want one target; the second one has to go.
  const orDelete = (work: Promise<unknown>) =>
    work.catch(async (error: { code?: string }) => {
      if (error.code !== 'relationship_target_contains_another') throw error
      world.note('a second target has to go')
      await cluster.deleteTargetRelationship(id)
    })
  if (state === 'AWAITING_AUTHORIZATION') {
    return () => orDelete(cluster.authorize(id, { nonEmptyDirectory: true, pathCreate: false }))
  }
  return state === 'DISCONNECTED' ? () => orDelete(cluster.reconnectTarget(id)) : undefined
}

/** A moment at which no job runs. */
async function waitForIdle(world: World): Promise<void> {
  for (let timers = 0; timers < 2000; timers += 1) {
    const views = (await Promise.all(sideNames.map((name) => viewsOf(world.stations[name])))).flat()
    if (views.every(({ job }) => job === null)) return
    await world.clock.advanceToNext()
  }
  world.violations.push('A job runs without an end')
}

async function checkEnd(world: World): Promise<void> {
  for (const name of sideNames) {
    const station = world.stations[name]
    if (station.status !== 'up') world.violations.push(`${name} is ${station.status} in the end`)
    const views = await viewsOf(station)
    const others = await viewsOf(world.stations[otherSide(name)])
    for (const view of views) await checkPair(world, view, { station, other: others.find(isSameAs(view)) })
    await checkLeftovers(world, station, views)
  }
}

function isSameAs({ record }: RelationshipView): (other: RelationshipView) => boolean {
  return (other) => other.record.id === record.id
}

async function checkPair(
  world: World,
  { record }: RelationshipView,
  { station, other }: { station: Station; other: RelationshipView | undefined },
): Promise<void> {
  const complain = (what: string) =>
    world.violations.push(`In the end ${record.role} ${record.id} on ${station.name} ${what}`)
  if (record.state !== 'ESTABLISHED') return void complain(`is ${record.state}`)
  if (!other) return void complain('has no other side')
  if (record.errorFromLastJob !== '') complain(`says ${record.errorFromLastJob}`)
  if (other.record.role === record.role) complain('has the role of the other side')
  const last = lastPoint(world, record)
  if (!last || record.recoveryPoint?.pointId !== last.pointId) complain('does not have the last recovery point')
  if (record.role === 'target') return
  const far = world.stations[otherSide(station.name)]
  const [own, theirs] = [await look(station, record.root.id), await look(far, other.record.root.id)]
  const difference = differenceOf(own, theirs)
  if (difference) complain(`differs from its target: ${difference}`)
}

async function look({ ports }: Station, id: string | null) {
  return readPicture(ports.volume, await ports.volume.pathOf(id ?? ''))
}

/** Nothing lies around that no relationship needs. */
async function checkLeftovers(
  world: World,
  { name, ports }: Station,
  views: readonly RelationshipView[],
): Promise<void> {
  const complain = (what: string) => world.violations.push(`In the end ${name} keeps ${what}`)
  const ids = views.map(({ record }) => record.id)
  const all = await ports.catalogue.list<{ message: { type: string; id: string } }>('notices')
  // A source that was deleted too may never dial again to hear that its target was deleted.
  const notices = all.filter(({ message }) => message.type !== 'deleted' || ids.includes(message.id))
  if (notices.length > 0) complain(`notices: ${notices.map(({ message }) => message.type).join(', ')}`)
  const manifests = (await ports.manifests.keys()).filter((key) => !ids.some((id) => key.endsWith(id)))
  if (manifests.length > 0) complain(`manifests that nobody needs: ${manifests.join(', ')}`)
  const snapshots = await ports.catalogue.list<{ owners: string[] }>('snapshots')
  for (const id of ids) {
    const count = snapshots.filter(({ owners }) => owners.includes(id)).length
    if (count !== 1) complain(`${count} snapshots of ${id}, want 1`)
  }
  const { totalBytes, freeBytes } = await ports.volume.space()
  const used = await bytesBelow(ports.volume, '', new Map())
  if (totalBytes - freeBytes !== used) complain(`${totalBytes - freeBytes} bytes, its files have ${used}`)
}

async function bytesBelow(
  volume: Station['ports']['volume'],
  path: string,
  counted: Map<string, number>,
): Promise<number> {
  for (const info of await volume.list(path)) {
    if (info.kind === 'directory') await bytesBelow(volume, info.path, counted)
    if (info.kind === 'file') counted.set(info.id, info.size)
  }
  return [...counted.values()].reduce((sum, size) => sum + size, 0)
}

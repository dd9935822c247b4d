import type { BlackoutWindow, Cluster, RelationshipView } from '@sandbar/engine'
import {
  call,
  crash,
  hosts,
  type SideName,
  type Station,
  sideNames,
  start,
  stop,
  viewsOf,
  type World,
} from './world.ts'

interface Slot {
  source: SideName
  sourcePath: string
  targetPath: string
}

/** Directories that may be replicated; the third passes on what the first has brought. */
const slots: readonly Slot[] = [
  { source: 'alpha', sourcePath: '/projects', targetPath: '/replica' },
  { source: 'beta', sourcePath: '/docs', targetPath: '/mirror' },
  { source: 'beta', sourcePath: '/replica', targetPath: '/cascade' },
]
const always: BlackoutWindow = { startHour: 0, startMinute: 0, endHour: 0, endMinute: 0, onDays: ['EVERY_DAY'] }

export function otherSide(name: SideName): SideName {
  return name === 'alpha' ? 'beta' : 'alpha'
}

/** Asks a cluster for something, whether it fits or not; the answer is not waited for. */
export async function askVerb(world: World): Promise<void> {
  const { random } = world
  const station = world.stations[random.pick(sideNames)]
  const { cluster } = station
  if (!cluster || station.status !== 'up') return
  const views = await viewsOf(station)
  if (views.length === 0 || random.chance(0.03)) return createRelationship(world)
  const view = random.pick(views)
  if (world.hasPolicies && view.record.role === 'source' && random.chance(0.4)) {
    return askPolicyVerb(world, { station, view, verb: drawPolicyVerb(world) })
  }
  const verb = random.chance(0.1) ? random.pick(Object.keys(verbs)) : drawVerb(world, view)
  const work = verbs[verb]
  if (!work) return
  const { id } = view.record
  world.note(`${station.name} ${verb}s ${id}`)
  void call(world, station, `${verb} on ${station.name}`, () => work({ world, station, cluster, id, view }))
}

/** Administrators who use policies begin with one that is linked. */
export async function beginWithPolicy(world: World): Promise<void> {
  for (const verb of ['makePolicy', 'linkPolicies']) {
    for (const name of sideNames) {
      const views = await viewsOf(world.stations[name])
      const view = views.find(({ record }) => record.role === 'source')
      if (view) askPolicyVerb(world, { station: world.stations[name], view, verb })
    }
    await world.clock.advance(5000)
  }
}

function askPolicyVerb(
  world: World,
  { station, view, verb }: { station: Station; view: RelationshipView; verb: string },
): void {
  const { cluster } = station
  const work = policyVerbs[verb]
  if (!work || !cluster) return
  const { id } = view.record
  world.note(`${station.name} ${verb}s ${id}`)
  void call(world, station, `${verb} on ${station.name}`, () => work({ world, station, cluster, id, view }))
}

export async function createRelationship(world: World): Promise<void> {
  const { random } = world
  const { source, sourcePath, targetPath } = random.chance(0.6) ? (slots[0] ?? random.pick(slots)) : random.pick(slots)
  const station = world.stations[source]
  const { cluster } = station
  if (!cluster || station.status !== 'up') return
  const isTaken = (await viewsOf(station)).some(({ sourceRootPath }) => sourceRootPath === `${sourcePath}/`)
  if (isTaken && random.chance(0.9)) return
  const settings = random.chance(0.2) ? { replicationEnabled: false } : {}
  const [sourceRootPath, targetAddress] = [sourcePath, hosts[otherSide(source)]]
  const request = { sourceRootPath, targetRootPath: targetPath, targetAddress, targetPort: 3712, settings }
  world.note(`${source} creates ${sourcePath}`)
  void call(world, station, `create ${sourcePath}`, () => cluster.createRelationship(request))
}

interface Asked {
  world: World
  station: Station
  cluster: Cluster
  id: string
  view: RelationshipView
}

const verbs: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = {
  authorize: ({ cluster, id }) => cluster.authorize(id, { nonEmptyDirectory: true, pathCreate: false }),
  replicate: ({ cluster, id }) => cluster.replicate(id),
  abort: ({ cluster, id }) => cluster.abortReplication(id, { skipActivePolicySnapshot: false }),
  modify: ({ cluster, id, world }) => cluster.modifyRelationship(id, drawSettings(world)),
  dismiss: ({ cluster, id, view }) => cluster.dismissError(id, view.record.role),
  makeWritable: ({ cluster, id }) => cluster.makeTargetWritable(id),
  reconnect: ({ cluster, id }) => cluster.reconnectTarget(id),
  reverse: ({ cluster, id, station }) =>
    cluster.reverseTarget({ id, sourceAddress: hosts[otherSide(station.name)], sourcePort: 3712 }),
  lock: ({ cluster, id }) => cluster.lockTarget(id, 'key-1'),
  deleteSource: ({ cluster, id }) => cluster.deleteSourceRelationship(id),
  deleteTarget: ({ cluster, id }) => cluster.deleteTargetRelationship(id),
}

/** What administrators do with policies. */
const policyVerbs: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = {
  makePolicy: ({ cluster, view, world }) =>
    cluster.createPolicy({
      name: `often ${world.step}`,
      sourceFileId: view.record.root.id ?? '',
      schedule: { ...oftenSchedule, fireEvery: world.random.between(1, 3) },
      expirationTimeToLive: world.random.pick(['never', '5minutes', '2minutes']),
    }),
  togglePolicy: async ({ cluster, world }) => {
    const policies = await cluster.policies()
    if (policies.length === 0) return
    const { id, enabled } = world.random.pick(policies)
    await cluster.modifyPolicy(id, { enabled: !enabled })
  },
  dropPolicy: async ({ cluster, world }) => {
    const policies = await cluster.policies()
    if (policies.length > 0) await cluster.deletePolicy(world.random.pick(policies).id)
  },
  linkPolicies: async ({ cluster, id, view, world }) => {
    const policies = (await cluster.policies()).filter(({ sourceFileId }) => sourceFileId === view.record.root.id)
    const replicationMode = world.random.pick([
      'REPLICATION_SNAPSHOT_POLICY',
      'REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS',
    ] as const)
    const targetExpiration = world.random.pick(['never', 'same_as_policy', '2minutes'])
    const snapshotPolicies = policies.map((policy) => ({ id: policy.id, targetExpiration }))
    await cluster.modifyRelationship(id, { replicationMode, snapshotPolicies })
  },
  unlinkPolicies: ({ cluster, id }) =>
    cluster.modifyRelationship(id, { replicationMode: 'REPLICATION_CONTINUOUS', snapshotPolicies: [] }),
  release: async ({ cluster, id, view, world }) => {
    if (view.queuedSnapshots.length === 0) return
    await cluster.releaseQueuedSnapshot(id, world.random.pick(view.queuedSnapshots).id)
  },
  abortAndSkip: ({ cluster, id }) => cluster.abortReplication(id, { skipActivePolicySnapshot: true }),
  deleteSnapshot: async ({ cluster, world }) => {
    const snapshots = (await cluster.snapshots()).filter(({ name }) => name.includes('often'))
    if (snapshots.length > 0) await cluster.deleteSnapshot(world.random.pick(snapshots).id)
  },
}

const oftenSchedule = {
  frequency: 'SCHEDULE_HOURLY_OR_LESS',
  timezone: 'UTC',
  onDays: ['EVERY_DAY'] as ['EVERY_DAY'],
  windowStartHour: 0,
  windowStartMinute: 0,
  windowEndHour: 23,
  windowEndMinute: 59,
  fireEvery: 1,
  fireEveryInterval: 'FIRE_IN_MINUTES',
} as const

function drawPolicyVerb({ random }: World): string {
  return random.weighted({
    makePolicy: 2,
    linkPolicies: 4,
    togglePolicy: 1,
    unlinkPolicies: 0.7,
    release: 1,
    abortAndSkip: 1,
    deleteSnapshot: 0.5,
    dropPolicy: 0.3,
  })
}

function drawSettings({ random }: World) {
  return random.pick([
    { replicationEnabled: random.chance(0.5) },
    { sourceRootReadOnly: random.chance(0.4) },
    { blackoutWindows: random.chance(0.5) ? [always] : [] },
  ])
}

/** What people would do next in this state, most of the time. */
function drawVerb({ random }: World, { record }: RelationshipView): string {
  if (record.state === 'ENDED') return record.role === 'source' ? 'deleteSource' : 'deleteTarget'
  if (record.role === 'source') {
    return random.weighted({ replicate: 6, abort: 2, modify: 3, dismiss: 1, deleteSource: 0.3 })
  }
  if (record.state === 'AWAITING_AUTHORIZATION') return random.weighted({ authorize: 9, deleteTarget: 0.5 })
  if (record.state === 'DISCONNECTED') return random.weighted({ reconnect: 4, reverse: 4, deleteTarget: 0.2 })
  return random.weighted({ makeWritable: 6, dismiss: 1, lock: 0.5, deleteTarget: 0.3 })
}

/** Cuts the link, or mends it. */
export function changeLink(world: World): void {
  world.linkUp = !world.linkUp
  world.note(world.linkUp ? 'the link is mended' : 'the link is cut')
  world.network.setLink(sideNames as ['alpha', 'beta'], { up: world.linkUp })
}

/** A process crashes, stops or begins. */
export function changeProcess(world: World): void {
  const station = world.stations[world.random.pick(sideNames)]
  if (station.status === 'down') {
    world.note(`${station.name} begins`)
    start(world, station)
  } else if (station.status === 'up' && world.random.chance(0.3)) {
    world.note(`${station.name} stops`)
    stop(world, station)
  } else {
    crash(world, station)
  }
}

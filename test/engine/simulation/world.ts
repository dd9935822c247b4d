import {
  type Cluster,
  type ClusterPorts,
  createCluster,
  isRefusal,
  type RelationshipRecord,
  type RelationshipView,
  type Volume,
} from '@sandbar/engine'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryNetwork,
  createMemoryVolume,
  type ManualClock,
  type MemoryNetwork,
  seededIdentifiers,
} from '@sandbar/engine/memory'
import { nodeDigest } from '@sandbar/engine/node'
import { startAtMs } from '../job/support.ts'
import type { HandMade } from './hand-made.ts'
import { interceptPorts, type PortCall } from './intercept.ts'
import type { Random } from './random.ts'
import { fillVolumes, type Root, record } from './roots.ts'
import { calm, createAround, createLife, forgetDead, type Life, tearScans, type Weather } from './weather.ts'

export { type Root, record } from './roots.ts'
export type { Life } from './weather.ts'

export type SideName = 'alpha' | 'beta'
export const sideNames: readonly SideName[] = ['alpha', 'beta']
export const hosts = { alpha: '203.0.113.10', beta: '203.0.113.20' }

/** A point that a target has made visible. */
export interface Committed {
  relationshipId: string
  pointId: string
  takenAtMs: number
  side: SideName
  /** The step in which its job began. */
  begunAtStep: number
  /** A policy's snapshot. */
  isKept: boolean
}

export interface Station {
  readonly name: SideName
  /** What survives a crash. */
  readonly ports: ClusterPorts
  readonly roots: Root[]
  status: 'down' | 'starting' | 'up' | 'closing'
  cluster: Cluster | null
  life: Life
}

export interface World {
  readonly seed: number
  readonly random: Random
  readonly clock: ManualClock
  readonly network: MemoryNetwork
  readonly stations: Readonly<Record<SideName, Station>>
  readonly committed: Committed[]
  readonly violations: string[]
  weather: Weather
  step: number
  linkUp: boolean
  /** Administrators use snapshot policies in this life. */
  hasPolicies: boolean
  /** People take snapshots by hand in this life. */
  takesSnapshots: boolean
  /** The machines' clock is set forward now and then in this life. */
  setsClock: boolean
  readonly handMade: HandMade[]
  /** Calls to clusters that have not settled. */
  readonly pending: Map<string, Life>
  note(line: string): void
  /** Hears of everything that a cluster tells, in its present life. */
  watch: (station: Station, cluster: Cluster) => void
  /** Sees each call of a port right before and right after it. */
  onCall: (station: Station, call: PortCall) => void
}

export interface WorldOptions {
  seed: number
  random: Random
  note: (line: string) => void
  /** Breaks the ports on purpose, to see whether that is found. */
  sabotage?: (name: SideName, ports: ClusterPorts) => ClusterPorts
}

export async function createWorld({ seed, random, note, sabotage = (_, ports) => ports }: WorldOptions) {
  const clock = createManualClock({ startAtMs })
  const network = createMemoryNetwork()
  const stationOf = (name: SideName): Station => ({
    name,
    ports: sabotage(name, {
      volume: createMemoryVolume({ clock, digest: nodeDigest }),
      catalogue: createMemoryCatalogue(),
      manifests: createMemoryManifestStore(),
      transport: network.transport({ name, aliases: [hosts[name]], port: 3712, fingerprint: `${name}-1` }),
      clock,
      digest: nodeDigest,
      identifiers: seededIdentifiers(seed * 2 + (name === 'alpha' ? 0 : 1)),
    }),
    roots: [],
    status: 'down',
    cluster: null,
    life: endedLife(),
  })
  const world: World = {
    seed,
    random,
    clock,
    network,
    stations: { alpha: stationOf('alpha'), beta: stationOf('beta') },
    committed: [],
    violations: [],
    weather: calm,
    step: 0,
    linkUp: true,
    hasPolicies: seed % 4 === 2,
    takesSnapshots: seed % 8 === 5,
    setsClock: seed % 8 === 1,
    handMade: [],
    pending: new Map(),
    note,
    watch: () => {},
    onCall: () => {},
  }
  await fillVolumes(world)
  return world
}

/** What a cluster's catalogue holds, whatever the cluster itself believes. */
export function recordsOf({ ports }: Station): Promise<RelationshipRecord[]> {
  return ports.catalogue.list('relationships')
}

function endedLife(): Life {
  const life = createLife()
  life.end()
  return life
}

/** All relationships of a side that runs, in either role. */
export async function viewsOf({ cluster, status }: Station): Promise<RelationshipView[]> {
  if (!cluster || status !== 'up') return []
  return [...(await cluster.sourceRelationships()), ...(await cluster.targetRelationships())]
}

/** A process begins on what the one before has left. */
export function start(world: World, station: Station): void {
  const life = createLife()
  const cluster = createCluster(portsFor(world, station, life), {
    name: station.name,
    coreVersion: '7.10.2',
    intervalMs: 60_000,
    retryMs: 60_000,
    maxRelationships: 100,
  })
  Object.assign(station, { life, cluster, status: 'starting' })
  world.watch(station, cluster)
  call(world, station, `start ${station.name}`, () => cluster.start()).then((outcome) => {
    if (!life.alive) return
    if (outcome === 'ok') station.status = 'up'
    else crash(world, station)
  })
}

/** The process is gone at once: nothing that it waited for ever comes back to it. */
export function crash(world: World, station: Station): void {
  world.note(`${station.name} is gone`)
  Object.assign(station, { cluster: null, status: 'down' })
  station.life.end()
  // What it was about to keep is lost.
  for (const root of station.roots) root.unkeptAtMs = world.clock.now()
  // Resolves without waiting: the links break in the same moment.
  void station.ports.transport.close()
}

export function stop(world: World, station: Station): void {
  const { cluster, life } = station
  if (!cluster) return
  station.status = 'closing'
  call(world, station, `close ${station.name}`, () => cluster.close()).then(() => {
    if (life.alive) crash(world, station)
  })
}

/** Calls a cluster; what it says is noted when it comes: `ok`, the code of a refusal, or `lost` in a crash. */
export async function call(
  world: World,
  station: Station,
  name: string,
  work: () => Promise<unknown>,
): Promise<string> {
  const key = `${name} at step ${world.step}`
  const { life } = station
  world.pending.set(key, life)
  const outcome = await work().then(() => 'ok', codeOf)
  if (life.alive) world.note(`${key}: ${outcome}`)
  if (life.alive && outcome.startsWith('bug')) world.violations.push(`${key} ended with a ${outcome}`)
  world.pending.delete(key)
  return life.alive ? outcome : 'lost'
}

function codeOf(thrown: unknown): string {
  if (isRefusal(thrown)) return thrown.code
  return `bug: ${thrown instanceof Error ? thrown.stack : String(thrown)}`
}

function portsFor(world: World, station: Station, life: Life): ClusterPorts {
  const { clock, random } = world
  const sky = {
    clock,
    random,
    weather: () => world.weather,
    life,
    onCall: (call: PortCall) => life.alive && world.onCall(station, call),
  }
  const raw: ClusterPorts = { ...station.ports, volume: forgetDead(observeCommits(world, station), life) }
  const scheduled: ClusterPorts['clock'] = {
    now: clock.now,
    notBefore: (atMs) => clock.notBefore?.(atMs),
    schedule: (atMs, fire) => clock.schedule(atMs, () => life.alive && fire()),
  }
  return interceptPorts({ ...tearScans(raw, sky), clock: scheduled }, createAround(sky))
}

/** A commit is the one way in which a target changes by itself, so each is looked at. */
function observeCommits(world: World, station: Station): Volume {
  const { volume } = station.ports
  return {
    ...volume,
    async openStage(key, root) {
      const stage = await volume.openStage(key, root)
      const begun = { step: world.step }
      return {
        ...stage,
        // The first that a job asks of a target, before it looks at the tree.
        committed: () => {
          begun.step = world.step
          return stage.committed()
        },
        async commit(point) {
          const before = await stage.committed()
          const record = (await recordsOf(station)).find(({ id }) => id === key)
          const done = await stage.commit(point)
          if (before?.pointId !== point.pointId) await noteCommit(world, station, { key, record, point, begun })
          return done
        },
      }
    },
  }
}

interface Noted {
  key: string
  record: RelationshipRecord | undefined
  point: { pointId: string; note: string }
  begun: { step: number }
}

async function noteCommit(world: World, station: Station, { key, record: known, point, begun }: Noted): Promise<void> {
  await record(world, station)
  const { takenAtMs, kept } = JSON.parse(point.note) as { takenAtMs: number; kept?: object }
  const { pointId } = point
  const committed = { relationshipId: key, pointId, takenAtMs, side: station.name, begunAtStep: begun.step }
  world.committed.push({ ...committed, isKept: kept !== undefined })
  world.note(`${station.name} commits ${pointId}`)
  const closed = ['ESTABLISHED', 'RECONNECTING', 'REESTABLISHING', 'DISCONNECTING']
  if (known?.role === 'target' && closed.includes(known.state)) return
  world.violations.push(`a job wrote to ${station.name} whose side is ${known?.role ?? 'gone'} ${known?.state ?? ''}`)
}

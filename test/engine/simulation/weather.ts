import {
  type ClusterPorts,
  comparePaths,
  type Entry,
  listingOf,
  type PeerLink,
  Refusal,
  readListing,
  type Volume,
} from '@sandbar/engine'
import type { ManualClock } from '@sandbar/engine/memory'
import type { Around, PortCall } from './intercept.ts'
import type { Random } from './random.ts'

/** How rough it is; all of it stops when the weather is calm. */
export interface Weather {
  /** Longest wait of a usual call, in milliseconds. */
  delayMs: number
  /** Share of messages that hang for seconds. */
  stalls: number
  /** Share of calls that fail. */
  failures: number
  /** Share of notices, and of answers to them, at which the link breaks. */
  breaks: number
  /** Share of scans that see one half of the tree later than the other. */
  tornScans: number
}

export const calm: Weather = { delayMs: 3, stalls: 0, failures: 0, breaks: 0, tornScans: 0 }

export function drawWeather(random: Random): Weather {
  return {
    delayMs: random.pick([1, 3, 20, 400]),
    stalls: random.pick([0, 0, 0.002, 0.01]),
    failures: random.pick([0, 0, 0.003, 0.01, 0.03]),
    breaks: random.pick([0, 0.02, 0.1, 0.4]),
    tornScans: random.pick([0, 0.3, 1]),
  }
}

/** One process of a cluster, from its start to its crash. */
export interface Life {
  alive: boolean
  /** Resolves with the crash. */
  readonly died: Promise<void>
  end(): void
}

export function createLife(): Life {
  const { promise: died, resolve } = Promise.withResolvers<void>()
  const life: Life = {
    alive: true,
    died,
    end() {
      life.alive = false
      resolve()
    },
  }
  return life
}

interface Sky {
  clock: ManualClock
  random: Random
  weather: () => Weather
  life: Life
  /** Told of each call right before and right after it; what it does to the process counts at once. */
  onCall: (call: PortCall) => void
}

/** Calls by people: they happen at once, so that the simulation knows when. */
const atOnce = ['write', 'create', 'rename', 'remove', 'setAttributes']
const never = new Promise<never>(() => {})

/** Calls that take time, hang or fail; none of them comes back to a process that has crashed. */
export function createAround(sky: Sky): Around {
  const { random, life } = sky
  const breathe = createBreath(sky)
  const queues = new WeakMap<PeerLink, Promise<void>>()
  let transactions: Promise<unknown> = Promise.resolve()

  const inQueue = (link: PeerLink) => {
    const turn = (queues.get(link) ?? Promise.resolve()).then(breathe)
    queues.set(link, turn)
    return Promise.race([turn, closed(link)])
  }
  const attempt = async <T>(call: PortCall, work: () => Promise<T>): Promise<T> => {
    if (call.link) await inQueue(call.link)
    else if (!atOnce.includes(call.method)) await breathe()
    sky.onCall(call)
    if (!life.alive) return never
    if (random.chance(shareOfFailures(call, sky.weather()))) throw failureOf(call, random)
    const [outcome] = await Promise.allSettled([work()])
    sky.onCall(call)
    if (!life.alive) return never
    if (call.link === undefined && !atOnce.includes(call.method)) await breathe()
    if (!life.alive) return never
    if (outcome.status === 'rejected') throw outcome.reason
    return outcome.value
  }
  return (call, work) => {
    if (call.method !== 'transaction') return attempt(call, work)
    const done = transactions.then(() => attempt(call, work))
    transactions = done.catch(() => {})
    return done
  }
}

function shareOfFailures({ port, method }: PortCall, { failures, breaks }: Weather): number {
  // A tree that can't be read while a content goes means that the content is lost, which is not looked at here.
  if (method === 'load snapshot') return 0
  return port === 'link' && !method.includes(' job-') ? Math.max(failures, breaks) : failures
}

function createBreath({ clock, random, weather, life }: Sky): () => Promise<void> {
  return async () => {
    const { delayMs, stalls } = weather()
    const ms = random.chance(stalls) ? random.between(1000, 40_000) : random.chance(0.4) ? random.below(delayMs + 1) : 0
    if (ms > 0) await new Promise<void>((resolve) => clock.schedule(clock.now() + ms, resolve))
    if (!life.alive) await never
  }
}

function closed(link: PeerLink): Promise<void> {
  return new Promise((resolve) => link.onClose(resolve))
}

/** What a call may fail with; a link does not survive it. */
export function failureOf({ port, method, link }: PortCall, random: Pick<Random, 'pick'>): Refusal {
  if (port === 'link' || port === 'transport') {
    link?.close()
    return new Refusal('peer_unreachable', 'Could not reach the other cluster: made to fail, want it to work')
  }
  const code = method === 'readRegion' ? 'fs_io' : random.pick(['fs_io', 'fs_no_space'] as const)
  return new Refusal(code, `Could not finish ${port}.${method}: made to fail, want it to work`)
}

/** A volume whose scans take time, so that some see one half of the tree earlier than the other. */
export function tearScans(ports: ClusterPorts, sky: Sky): ClusterPorts {
  const breathe = createBreath(sky)
  const scan: Volume['scan'] = async (root, options) => {
    const first = await ports.volume.scan(root, options)
    if (!sky.random.chance(sky.weather().tornScans)) return first
    await breathe()
    const later = await ports.volume.scan(root, options)
    const entries = join(await readListing(first.listing), await readListing(later.listing), sky.random)
    return { ...first, listing: listingOf(entries, ports.digest) }
  }
  return { ...ports, volume: { ...ports.volume, scan } }
}

/** What the volume asks of a process that is gone it is not answered, and must not wait for. */
export function forgetDead(volume: Volume, life: Life): Volume {
  const dead = () => life.died.then(() => Promise.reject(new Error('The process is gone')))
  return {
    ...volume,
    protect: (retained) =>
      volume.protect({
        isAny: (options) => life.alive && retained.isAny(options),
        contentsOf: (identity, options) =>
          Promise.race([retained.contentsOf(identity, options), life.died.then(() => [])]),
      }),
    capture: (root, previous, use) => volume.capture(root, previous, (scan) => Promise.race([use(scan), dead()])),
  }
}

/** Up to some path as it was first, from there on as it was later, as far as a walk would still get there. */
function join(first: readonly Entry[], later: readonly Entry[], random: Random): Entry[] {
  const turn = random.pick(first).path
  const entries = first.filter(({ path }) => comparePaths(path, turn) <= 0)
  const directories = new Set(entries.filter(isDirectory).map(({ path }) => path))
  for (const entry of later) {
    if (comparePaths(entry.path, turn) <= 0 || !directories.has(entry.path.split('/').slice(0, -1).join('/'))) continue
    entries.push(entry)
    if (isDirectory(entry)) directories.add(entry.path)
  }
  return entries
}

function isDirectory({ kind }: Entry): boolean {
  return kind === 'directory'
}

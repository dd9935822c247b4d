import type { JobReport } from '@sandbar/engine'
import { createManualClock } from '@sandbar/engine/memory'
import {
  type Clusters,
  type ClustersOptions,
  createClusters,
  createDrivenClock,
  type DrivenClock,
  type LabEvent,
  toLabReport,
} from '../core/index.ts'
import { toApiRequest, toFetchResponse } from './translate.ts'

/** Two clusters inside a page: the same API and engine as the server's, behind a function like `fetch`. */
export interface InPage {
  readonly clusters: readonly InPageCluster[]
  /**
   * Answers `/clusters/NAME/api/...`, a path or a whole URL. Rejects with a TypeError, as `fetch` does, for addresses
   * that nobody answers at and when `init.signal` has aborted.
   */
  fetch(url: string | URL, init?: RequestInit): Promise<Response>
  /** Lab events: state, job, report, tree, clock, reset. Returns the function that ends the subscription. */
  subscribe(listener: (event: LabEvent) => void): () => void
  readonly clock: InPageClock
  /** Reports of one relationship's jobs on a cluster, newest first. */
  reports(cluster: string, relationshipId: string): Promise<JobReport[]>
  /** Both clusters back to how they were at first. Sessions end, the clock goes on. */
  reset(): Promise<void>
  close(): Promise<void>
}

export interface InPageCluster {
  name: string
  /** What the other cluster calls it: a `target_address`. */
  address: string
}

/** Time of the sandbox. It stands still unless a driver calls `tick`. */
export type InPageClock = Omit<DrivenClock, 'schedule'>

export interface InPageOptions extends Omit<ClustersOptions, 'clock'> {
  /** Where the clock starts, in milliseconds since 1970; default the morning of 5 January 2026. */
  startAtMs?: number
  /**
   * Leads the clock: calls `tick` with the real milliseconds that went by, again and again, and returns the function
   * that stops it. Default: nobody does.
   */
  drive?: (tick: (elapsedMs: number) => Promise<void>) => () => void
}

const defaultStart = Date.UTC(2026, 0, 5, 10)

export async function createInPage(options: InPageOptions = {}): Promise<InPage> {
  const { startAtMs = defaultStart, drive, ...rest } = options
  const driven = createDrivenClock(createManualClock({ startAtMs }))
  const sandbox = await createClusters({ ...rest, clock: driven })
  const clockListeners = new Set<(event: LabEvent) => void>()
  const clock = announcing(driven, () => {
    for (const listener of [...clockListeners]) listener(clockEvent(driven))
  })
  const stop = drive?.(driven.tick)
  return {
    clusters: sandbox.clusters.map(({ name, address }) => ({ name, address })),
    fetch: (url, init = {}) => answer(sandbox, url, init),
    subscribe(listener) {
      clockListeners.add(listener)
      const unsubscribe = sandbox.subscribe(listener)
      return () => {
        clockListeners.delete(listener)
        unsubscribe()
      }
    },
    clock,
    reports: async (cluster, relationshipId) =>
      (await find(sandbox, cluster).cluster.reports(relationshipId)).map(toLabReport),
    reset: sandbox.reset,
    async close() {
      stop?.()
      await sandbox.close()
    },
  }
}

async function answer(sandbox: Clusters, url: string | URL, init: RequestInit): Promise<Response> {
  init.signal?.throwIfAborted()
  const [, name = '', path = ''] = /^(?:[a-z]+:\/\/[^/]*)?\/clusters\/([^/]+)\/api(\/.*)$/.exec(String(url)) ?? []
  const { api } = find(sandbox, decodeURIComponent(name))
  return toFetchResponse(await api.handle(await toApiRequest(path.split('#')[0] ?? '', init)))
}

function find(sandbox: Clusters, name: string) {
  const cluster = sandbox.clusters.find((other) => other.name === name)
  if (cluster) return cluster
  const known = sandbox.clusters.map((other) => `/clusters/${other.name}/api/`).join(', ')
  throw new TypeError(
    `Could not fetch from the page's clusters: nobody is called ${JSON.stringify(name)}, wanted ${known}`,
  )
}

function clockEvent(clock: DrivenClock): LabEvent {
  return { event: 'clock', now: new Date(clock.now()).toISOString(), rate: clock.rate, paused: clock.paused }
}

/** The same clock, telling of each change that somebody makes by hand. */
function announcing(clock: DrivenClock, tell: () => void): InPageClock {
  return {
    now: clock.now,
    get rate() {
      return clock.rate
    },
    get paused() {
      return clock.paused
    },
    setRate(rate) {
      clock.setRate(rate)
      tell()
    },
    setPaused(paused) {
      clock.setPaused(paused)
      tell()
    },
    tick: clock.tick,
    async advance(byMs) {
      await clock.advance(byMs)
      tell()
    },
    async advanceToNext() {
      const wasThere = await clock.advanceToNext()
      tell()
      return wasThere
    },
  }
}

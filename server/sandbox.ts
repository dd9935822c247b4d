import type { JobReport } from '@sandbar/engine'
import type { VirtualClock } from '@sandbar/engine/node'
import type { Api } from './core/index.ts'

/** One cluster of a running sandbox. The API is replaced by a reset, so ask for it at each call. */
export interface SandboxCluster {
  readonly name: string
  readonly coreVersion: string
  /** Directory that it serves; null in memory. */
  readonly root: string | null
  /** Addresses by which the other cluster is known to it, for people: `203.0.113.20`. */
  readonly address: string
  api(): Api
  /** Reports of all its relationships, newest first. */
  reports(): Promise<JobReport[]>
}

/** What the lab and the docs edge see of a running sandbox. */
export interface Sandbox {
  readonly id: string
  readonly clusters: readonly SandboxCluster[]
  readonly clock: VirtualClock
  isReady(): boolean
  /** Back to the first state: relationships, sessions and snapshots gone; files seeded anew unless the user gave the directories. */
  reset(): Promise<void>
}

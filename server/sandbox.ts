import type { Cluster, JobReport } from '@sandbar/engine'
import type { Faults } from '@sandbar/engine/memory'
import type { Api } from './core/index.ts'
import type { LabClock } from './lab/lab-clock.ts'

/** One cluster of a running sandbox. */
export interface SandboxCluster {
  readonly name: string
  /** Another than at its start when the lab has changed it. */
  readonly coreVersion: string
  readonly startedVersion: string
  readonly faults: Faults
  /** Directory that it serves; null in memory. */
  readonly root: string | null
  /** Addresses by which the other cluster is known to it, for people: `203.0.113.20`. */
  readonly address: string
  /** Origin of its own API: `https://127.0.0.1:8000`. */
  readonly url: string
  api(): Api
  /** As its API users see them; others after a reset. */
  files(): Cluster['files']
  changeVersion(coreVersion: string): void
  /** Reports of all its relationships, newest first. */
  reports(): Promise<JobReport[]>
}

/** What the lab and the docs edge see of a running sandbox. */
export interface Sandbox {
  readonly id: string
  readonly clusters: readonly SandboxCluster[]
  readonly clock: LabClock
  isReady(): boolean
  /** Back to the first state: relationships, sessions and snapshots gone; files seeded anew unless the user gave the directories. */
  reset(): Promise<void>
}

/** A cluster that the page can call. */
export interface SandboxCluster {
  name: string
  /** What other clusters call it: a `target_address`. */
  address: string
  /** Origin of its API for programs outside of the page; null when only the page can reach it. */
  api: string | null
}

/** Figures of one finished job, as the lab tells them. */
export interface ReportSummary {
  relationshipId: string
  startedAtMs: number
  endedAtMs: number
  outcome: 'committed' | 'failed' | 'aborted'
  error: string
  counters: {
    bytesTransferred: number
    bytesUnchanged: number
    filesTransferred: number
    filesUnchanged: number
    filesDeleted: number
  }
  changes: { added: number; changed: number; moved: number; removed: number; attributes: number }
  bytesOnWire: { sent: number; received: number }
  problems: { path: string; message: string }[]
}

/** What changes in a sandbox, in the lab's words. Listeners read again what an event is about. */
export type SandboxEvent =
  | { event: 'hello' }
  | { event: 'state'; cluster: string; relationship: string; exists: boolean }
  | { event: 'job'; cluster: string; relationship: string }
  | { event: 'report'; cluster: string; report: ReportSummary }
  | { event: 'tree'; cluster: string; paths: string[] }
  | { event: 'clock'; now: string; rate: number; paused: boolean }
  | { event: 'reset' }

/** Whether the picture on the page can be trusted: `reconnecting` means that events may be missing. */
export type LinkState = 'live' | 'reconnecting'

export interface ClockReading {
  /** Milliseconds since 1970 on the sandbox's clock. */
  nowMs: number
  /** How many times faster than real time; 0 while paused. */
  rate: number
}

/** Two clusters, wherever they are. Every call goes through the real API. */
export interface Sandbox {
  mode: 'server' | 'in-page'
  clusters: readonly SandboxCluster[]
  /** `path` as the API has it: `/v1/version`. Rejects with a `TypeError` when nobody answers. */
  fetch(cluster: string, path: string, init?: RequestInit): Promise<Response>
  /** Returns the function that ends the subscription. */
  events(listener: (event: SandboxEvent) => void): () => void
  /** Called at once with the present state, then on each change. */
  link(listener: (state: LinkState) => void): () => void
  clock(): Promise<ClockReading>
  /** Reports of a relationship's finished jobs; empty when none ran. */
  reports(relationshipId: string): Promise<ReportSummary[]>
  /** Both clusters back to how they were at first. Sessions end. */
  reset(): Promise<void>
}

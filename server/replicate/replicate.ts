import type { JobReport, RunningJob } from '@sandbar/engine'
import { createClosers } from '../closers.ts'
import { findDirectories } from './directories.ts'
import { openPair } from './open-pair.ts'
import { ensureRelationship } from './relationship.ts'
import type { ReplicateRequest } from './request.ts'
import { runOneJob } from './run-one-job.ts'

interface Watching {
  onProgress: (job: RunningJob) => void
  /** Ends the run at a step: what was sent is kept for the next one. */
  signal: AbortSignal
}

/**
 * Makes the target the copy of the source: one job of a relationship that the data directory remembers. Resolves to the
 * job's report, `committed` when the recovery point is durable. Rejects when there was no job, or when it was stopped.
 */
export async function replicateOnce(request: ReplicateRequest, { onProgress, signal }: Watching): Promise<JobReport> {
  const closers = createClosers()
  try {
    const pair = await openPair(request, findDirectories(request), closers)
    // A job that is parked has no report.
    signal.addEventListener('abort', () => void pair.source.close(), { once: true })
    signal.throwIfAborted()
    const id = await ensureRelationship(pair.source, pair.partner)
    return await runOneJob(pair.source, { id, onProgress })
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    await closers.closeAll()
  }
}

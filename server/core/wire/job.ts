import type { RunningJob } from '@sandbar/engine'

/**
 * What 100 % is on the wire of directory relationships. The vendor's documents don't say; two independent clients
 * multiply the value by 100 before they show it.
 */
const completeOnWire = 1

/** `replication_job_status`: decimal strings, but a number for the percentage. */
export function toWireJob(job: RunningJob) {
  const { counters: c } = job
  return {
    percent_complete: job.fractionComplete * completeOnWire,
    estimated_seconds_remaining: job.secondsRemaining === null ? null : decimal(job.secondsRemaining),
    bytes_transferred: decimal(c.bytesTransferred),
    bytes_unchanged: decimal(c.bytesUnchanged),
    bytes_remaining: decimal(Math.max(0, c.bytesTotal - c.bytesTransferred - c.bytesUnchanged)),
    bytes_deleted: decimal(c.bytesDeleted),
    bytes_total: decimal(c.bytesTotal),
    files_transferred: decimal(c.filesTransferred),
    files_unchanged: decimal(c.filesUnchanged),
    files_remaining: decimal(Math.max(0, c.filesTotal - c.filesTransferred - c.filesUnchanged)),
    files_deleted: decimal(c.filesDeleted),
    files_total: decimal(c.filesTotal),
    throughput_overall: decimal(job.bytesPerSecondOverall),
    throughput_current: decimal(job.bytesPerSecondNow),
  }
}

function decimal(value: number): string {
  return String(Math.round(value))
}

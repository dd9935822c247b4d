import type { JobCounters } from './relationship.ts'

/** A file counts as much as this many bytes. */
export const fileWeightBytes = 160_000
const minuteMs = 60_000
const samplesApartMs = 500

/** Plain state of one job's progress; a new value after each step. */
export interface Progress {
  startedAtMs: number
  counters: JobCounters
  /** 0 to 1; never falls. */
  fraction: number
  /** The totals may still grow. */
  isCounting: boolean
  /** Transferred bytes over time, oldest first, about the last minute. */
  samples: readonly ThroughputSample[]
}

export interface ThroughputSample {
  atMs: number
  bytes: number
}

/** What people see of a running job. */
export interface ProgressView {
  fractionComplete: number
  isCounting: boolean
  /** Null while nothing has been done. */
  secondsRemaining: number | null
  bytesPerSecondOverall: number
  /** Over the last minute, or since the start when that is less. */
  bytesPerSecondNow: number
}

/** Counters of a job that has not begun. */
export const noCounters: Readonly<JobCounters> = {
  bytesTransferred: 0,
  bytesUnchanged: 0,
  bytesDeleted: 0,
  bytesTotal: 0,
  filesTransferred: 0,
  filesUnchanged: 0,
  filesDeleted: 0,
  filesTotal: 0,
}

/** Progress of a job that begins now. */
export function startProgress(atMs: number): Progress {
  return {
    startedAtMs: atMs,
    counters: { ...noCounters },
    fraction: 0,
    isCounting: true,
    samples: [{ atMs, bytes: 0 }],
  }
}

/**
 * Progress after news. `settled` false: the totals are still estimates that may grow, so the fraction waits instead of
 * running ahead and standing still later.
 */
export function advanceProgress(
  progress: Progress,
  news: { atMs: number; counters: JobCounters; settled: boolean },
): Progress {
  const counters = withRoom(news.counters)
  const fraction = news.settled ? Math.max(progress.fraction, fractionOf(counters)) : progress.fraction
  const sample = { atMs: news.atMs, bytes: news.counters.bytesTransferred }
  return {
    ...progress,
    counters,
    fraction,
    isCounting: progress.isCounting && !news.settled,
    samples: addSample(progress.samples, sample),
  }
}

/** Totals lag behind what is sent while they are counted, and what is sent twice was counted once. */
function withRoom(counters: JobCounters): JobCounters {
  const { filesTotal, filesTransferred, filesUnchanged, bytesTotal, bytesTransferred, bytesUnchanged } = counters
  const files = filesTransferred + filesUnchanged
  const bytes = bytesTransferred + bytesUnchanged
  if (files <= filesTotal && bytes <= bytesTotal) return counters
  return { ...counters, filesTotal: Math.max(filesTotal, files), bytesTotal: Math.max(bytesTotal, bytes) }
}

/** The share of a job that is done, 0 to 1: bytes and files weighted, unchanged ones count as done. */
export function fractionOf(counters: JobCounters): number {
  const total = counters.bytesTotal + fileWeightBytes * counters.filesTotal
  if (total === 0) return 1
  const files = counters.filesTransferred + counters.filesUnchanged
  const done = counters.bytesTransferred + counters.bytesUnchanged + fileWeightBytes * files
  return Math.min(1, Math.max(0, done / total))
}

/** Fraction, estimate and throughput at a moment. */
export function viewProgress(progress: Progress, nowMs: number): ProgressView {
  const elapsedMs = nowMs - progress.startedAtMs
  const { fraction } = progress
  const known = fraction === 1 || (fraction > 0 && elapsedMs > 0)
  return {
    fractionComplete: fraction,
    isCounting: progress.isCounting,
    secondsRemaining: known ? Math.ceil((elapsedMs * (1 - fraction)) / fraction / 1000) : null,
    bytesPerSecondOverall: perSecond(progress.counters.bytesTransferred, elapsedMs),
    bytesPerSecondNow: throughputNow(progress, nowMs),
  }
}

function throughputNow({ startedAtMs, counters, samples }: Progress, nowMs: number): number {
  const sinceMs = Math.max(startedAtMs, nowMs - minuteMs)
  return perSecond(counters.bytesTransferred - bytesAt(samples, sinceMs), nowMs - sinceMs)
}

function addSample(samples: readonly ThroughputSample[], sample: ThroughputSample): ThroughputSample[] {
  const beforeLast = samples.at(-2)
  const isClose = beforeLast !== undefined && sample.atMs - beforeLast.atMs < samplesApartMs
  const kept = [...(isClose ? samples.slice(0, -1) : samples), sample]
  // One sample from before the minute stays, to measure from.
  const firstInside = kept.findIndex(({ atMs }) => atMs > sample.atMs - minuteMs)
  return kept.slice(Math.max(0, firstInside - 1))
}

/** Transferred bytes at a moment, on a straight line between the samples around it. */
function bytesAt(samples: readonly ThroughputSample[], atMs: number): number {
  const after = samples.find((sample) => sample.atMs > atMs)
  const before = samples.findLast((sample) => sample.atMs <= atMs)
  if (!before) return after?.bytes ?? 0
  if (!after) return before.bytes
  return before.bytes + ((after.bytes - before.bytes) * (atMs - before.atMs)) / (after.atMs - before.atMs)
}

function perSecond(bytes: number, elapsedMs: number): number {
  return elapsedMs > 0 ? Math.max(0, Math.round((bytes * 1000) / elapsedMs)) : 0
}

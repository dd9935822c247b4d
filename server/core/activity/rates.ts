const bucketMs = 5_000
const keptMs = 3_600_000

/** What was read and written in one interval. */
interface Bucket {
  beginMs: number
  sums: Record<SeriesId, number>
}

const seriesIds = ['iops.read.rate', 'iops.write.rate', 'throughput.read.rate', 'throughput.write.rate'] as const

type SeriesId = (typeof seriesIds)[number]

/** One figure over time: seconds since 1970 and averages per second. */
export interface Series {
  id: SeriesId
  times: number[]
  values: number[]
}

/** Rates of reading and writing content, in intervals of five seconds over the last hour. */
export interface Rates {
  add(io: 'read' | 'write', bytes: number, atMs: number): void
  /** Every interval that is over and begins at or after the moment, from the first one with an operation. */
  since(beginMs: number, nowMs: number): Series[]
}

export function createRates(): Rates {
  let buckets: Bucket[] = []

  function bucketAt(atMs: number): Bucket {
    const beginMs = Math.floor(atMs / bucketMs) * bucketMs
    const last = buckets.at(-1)
    if (last?.beginMs === beginMs) return last
    const bucket = { beginMs, sums: Object.fromEntries(seriesIds.map((id) => [id, 0])) as Record<SeriesId, number> }
    buckets = [...buckets.filter((old) => old.beginMs > beginMs - keptMs), bucket]
    return bucket
  }

  return {
    add(io, bytes, atMs) {
      const { sums } = bucketAt(atMs)
      sums[`iops.${io}.rate`] += 1
      sums[`throughput.${io}.rate`] += bytes
    },
    since(beginMs, nowMs) {
      const first = buckets.find((bucket) => bucket.beginMs >= Math.max(beginMs, nowMs - keptMs))?.beginMs ?? nowMs
      const begins: number[] = []
      for (let at = first; at + bucketMs <= nowMs; at += bucketMs) begins.push(at)
      const found = new Map(buckets.map((bucket) => [bucket.beginMs, bucket.sums]))
      return seriesIds.map((id) => ({
        id,
        times: begins.map((at) => at / 1000),
        values: begins.map((at) => (found.get(at)?.[id] ?? 0) / (bucketMs / 1000)),
      }))
    },
  }
}

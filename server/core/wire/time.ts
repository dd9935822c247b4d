const nsPerSecond = 1_000_000_000n
const rfc3339 = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/

/** Milliseconds since 1970 as RFC 3339 in UTC, to the microsecond, trailing zeros dropped. */
export function formatTime(ms: number): string {
  if (Number.isInteger(ms)) return new Date(ms).toISOString().replace(/\.?0*Z$/, 'Z')
  return formatTimeNs(BigInt(Math.round(ms * 1000)) * 1000n)
}

/** The same, `''` when there is no time to tell. */
export function formatOptionalTime(ms: number | null): string {
  return ms === null ? '' : formatTime(ms)
}

/** Nanoseconds since 1970 as RFC 3339 in UTC, trailing zeros dropped. */
export function formatTimeNs(ns: bigint): string {
  const past = Number(ns % nsPerSecond)
  const rest = past < 0 ? past + 1e9 : past
  const seconds = new Date((Number(ns / nsPerSecond) - (past < 0 ? 1 : 0)) * 1000).toISOString().slice(0, 19)
  if (rest === 0) return `${seconds}Z`
  const fraction = rest.toString().padStart(9, '0').replace(/0+$/, '')
  return `${seconds}.${fraction}Z`
}

/** Nanoseconds since 1970; undefined when the text is no RFC 3339 time. */
export function parseTimeNs(text: string): bigint | undefined {
  const [, seconds, fraction = '', zone] = rfc3339.exec(text) ?? []
  if (seconds === undefined) return undefined
  const ms = Date.parse(`${seconds}${zone}`)
  // The 31st of February would be taken for a day of March.
  const isDay = !Number.isNaN(ms) && new Date(`${seconds}Z`).toISOString().startsWith(seconds)
  return !isDay ? undefined : BigInt(ms) * 1_000_000n + BigInt(fraction.padEnd(9, '0'))
}

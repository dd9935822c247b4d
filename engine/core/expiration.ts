/** How long the target keeps a snapshot of a linked policy. */
export type Expiration =
  | { keep: 'forever' }
  /** As long as the source keeps its own. */
  | { keep: 'same_as_policy' }
  | { keep: 'for'; quantity: number; unit: ExpirationUnit }

export type ExpirationUnit = 'months' | 'weeks' | 'days' | 'hours' | 'minutes'

const unitMs = { weeks: 604_800_000, days: 86_400_000, hours: 3_600_000, minutes: 60_000 } as const

/** `never`, `same_as_policy`, or 1 to 99 and a plural unit without a space (`1hours`); undefined for anything else. */
export function parseExpiration(text: string): Expiration | undefined {
  if (text === 'never') return { keep: 'forever' }
  if (text === 'same_as_policy') return { keep: 'same_as_policy' }
  const match = /^([1-9][0-9]?)(months|weeks|days|hours|minutes)$/.exec(text)
  return match ? { keep: 'for', quantity: Number(match[1]), unit: match[2] as ExpirationUnit } : undefined
}

/**
 * End of a snapshot's life in milliseconds since 1970; null: never. A month is a calendar month in UTC, its last day
 * when there is no such day. `policyExpiresAtMs` is the life of the source's snapshot.
 */
export function expiresAt(
  expiration: Expiration,
  snapshot: { takenAtMs: number; policyExpiresAtMs: number | null },
): number | null {
  if (expiration.keep === 'forever') return null
  if (expiration.keep === 'same_as_policy') return snapshot.policyExpiresAtMs
  const { quantity, unit } = expiration
  return unit === 'months' ? addMonths(snapshot.takenAtMs, quantity) : snapshot.takenAtMs + quantity * unitMs[unit]
}

function addMonths(fromMs: number, months: number): number {
  const date = new Date(fromMs)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + months)
  const lastDay = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, lastDay))
  return date.getTime()
}

import type { Clock } from '../../ports/clock.ts'

/** Nanoseconds since 1970, exact to the microsecond that files can carry. */
export function nowNs(clock: Clock): bigint {
  return BigInt(Math.floor(clock.now() * 1000)) * 1000n
}

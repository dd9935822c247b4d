import type { RelationshipRecord } from '../core/relationship.ts'

/** What a record keeps of its last job's times. */
export function timesOf({
  startedAtMs,
  endedAtMs,
}: {
  startedAtMs: number
  endedAtMs: number
}): Pick<RelationshipRecord, 'durationOfLastJobNs' | 'lastJobEndedAtMs'> {
  return { durationOfLastJobNs: BigInt(Math.round((endedAtMs - startedAtMs) * 1e6)), lastJobEndedAtMs: endedAtMs }
}

import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { canApply, type RelationshipVerb } from '../../core/transitions.ts'
import { refuseUnknown } from '../records.ts'

/** The record, when the verb may be applied to it; else the refusal that says why not. */
export function mustApply(record: RelationshipRecord, verb: RelationshipVerb): RelationshipRecord {
  const { role, state, recoveryPoint } = record
  const answer = canApply({ verb, role, state, hasRecoveryPoint: recoveryPoint !== null })
  if (answer === true) return record
  throw new Refusal(answer.code, answer.message, { details: { id: record.id, state } })
}

/** The record, when this cluster has that side of it. Refusal `relationship_not_found`. */
export function mustBe(record: RelationshipRecord, role: RelationshipRecord['role']): RelationshipRecord {
  return record.role === role ? record : refuseUnknown(record.id)
}

/** Refusal `relationship_etag_mismatch` when the caller has seen other settings than the present ones. */
export function mustMatch({ id, version }: RelationshipRecord, ifVersion: number | undefined): void {
  if (ifVersion === undefined || ifVersion === version) return
  const message = `Could not change relationship ${id}: its settings have version ${version}, want ${ifVersion}`
  throw new Refusal('relationship_etag_mismatch', message, { details: { version } })
}

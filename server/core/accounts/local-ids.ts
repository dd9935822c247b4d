import type { RecordsDraft } from '../records.ts'
import { collections, lastGivenId } from './model.ts'

/** The next id for a user or group. Ids of deleted ones don't come back: files and roles may still name them. */
export function nextLocalId(draft: RecordsDraft): string {
  return String(count(draft, 'local-ids', lastGivenId))
}

/** The next id of an access token. */
export function nextTokenId(draft: RecordsDraft): string {
  return String(count(draft, 'token-ids', 0))
}

function count(draft: RecordsDraft, name: string, from: number): number {
  const next = (draft.get<number>(collections.counters, name) ?? from) + 1
  draft.put(collections.counters, name, next)
  return next
}

import { nextActiveTime } from '../../core/blackout.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'

/** When the next job starts by itself, in milliseconds since 1970: at once when that is past; null: it does not. */
export function nextStart(
  record: RelationshipRecord,
  { nowMs, intervalMs, retryMs }: { nowMs: number; intervalMs: number; retryMs: number },
): number | null {
  if (record.role !== 'source') return null
  const { lastJobEndedAtMs, errorFromLastJob, settings, state } = record
  const retryAtMs = lastJobEndedAtMs !== null && errorFromLastJob !== '' ? lastJobEndedAtMs + retryMs : nowMs
  // Whoever asked to reconnect waits for this job: neither the switch nor a blackout holds it back.
  if (state === 'RECONNECTING' || state === 'REESTABLISHING') return retryAtMs
  if (state !== 'ESTABLISHED' || !settings.replicationEnabled) return null
  if (settings.replicationMode !== 'REPLICATION_CONTINUOUS') return null
  const isRetry = errorFromLastJob !== ''
  const dueAtMs = isRetry || lastJobEndedAtMs === null ? retryAtMs : lastJobEndedAtMs + intervalMs
  return afterBlackout(record, Math.max(dueAtMs, nowMs))
}

function afterBlackout({ settings }: RelationshipRecord, atMs: number): number | null {
  const blackouts = { windows: settings.blackoutWindows, timezone: settings.blackoutTimezone }
  const activeAtMs = nextActiveTime(blackouts, atMs) ?? atMs
  return Number.isFinite(activeAtMs) ? activeAtMs : null
}

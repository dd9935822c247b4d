import { nextActiveTime } from '../../core/blackout.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'

interface NextStartOptions {
  nowMs: number
  intervalMs: number
  retryMs: number
  /** A snapshot of a policy waits. */
  isQueued?: boolean
}

/** When the next job starts by itself, in milliseconds since 1970: at once when that is past; null: it does not. */
export function nextStart(
  record: RelationshipRecord,
  { nowMs, intervalMs, retryMs, isQueued = false }: NextStartOptions,
): number | null {
  if (record.role !== 'source') return null
  const { lastJobEndedAtMs, errorFromLastJob, settings, state } = record
  const retryAtMs = lastJobEndedAtMs !== null && errorFromLastJob !== '' ? lastJobEndedAtMs + retryMs : nowMs
  // Whoever asked to reconnect waits for this job: neither the switch nor a blackout holds it back.
  if (state === 'RECONNECTING' || state === 'REESTABLISHING') return retryAtMs
  if (state !== 'ESTABLISHED' || !settings.replicationEnabled) return null
  if (settings.replicationMode === 'REPLICATION_SNAPSHOT_POLICY' && !isQueued) return null
  const isSoon = errorFromLastJob !== '' || lastJobEndedAtMs === null || isQueued
  const dueAtMs = isSoon ? retryAtMs : lastJobEndedAtMs + intervalMs
  return afterBlackout(record, Math.max(dueAtMs, nowMs))
}

function afterBlackout({ settings }: RelationshipRecord, atMs: number): number | null {
  const blackouts = { windows: settings.blackoutWindows, timezone: settings.blackoutTimezone }
  const activeAtMs = nextActiveTime(blackouts, atMs) ?? atMs
  return Number.isFinite(activeAtMs) ? activeAtMs : null
}

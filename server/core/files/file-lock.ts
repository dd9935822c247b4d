import { type Clock, type FileInfo, pathToText } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { parseTimeNs } from '../wire/time.ts'
import { extrasOf, type FileLock } from './extras.ts'

/** Whether a lock keeps its file from being changed at a moment in milliseconds since 1970. */
export function isLocked(lock: FileLock | undefined, nowMs: number): boolean {
  if (lock === undefined) return false
  if (lock.legalHold) return true
  const until = lock.retentionUntil === null ? undefined : parseTimeNs(lock.retentionUntil)
  return until !== undefined && until > BigInt(Math.floor(nowMs)) * 1_000_000n
}

/** A Fault `file_locked` while a lock keeps the file as it is. */
export function expectUnlocked(info: FileInfo, clock: Pick<Clock, 'now'>): void {
  const { lock } = extrasOf(info)
  if (!lock || !isLocked(lock, clock.now())) return
  const why = lock.legalHold ? 'a legal hold is on it' : `it is retained until ${lock.retentionUntil}`
  throw new Fault('file_locked', `Could not change ${pathToText(info.path).slice(0, 200)}: ${why}`)
}

/** One operation, as whoever audits the cluster wants to know it. */
export interface AuditEntry {
  /** Counts from 1 and is never given twice. */
  number: number
  atMs: number
  user_id: string
  username: string
  protocol: 'rest'
  operation: string
  /** `ok`, or the error class of the refusal. */
  status: string
  object: string
}

/** The last entries of a log that never grows beyond its bound. */
export interface AuditLog {
  add(entry: Omit<AuditEntry, 'number'>): void
  /** Oldest first. */
  entries(): readonly AuditEntry[]
}

export function createAuditLog(most: number): AuditLog {
  let kept: AuditEntry[] = []
  let number = 0
  return {
    add(entry) {
      number += 1
      kept.push({ number, ...entry })
      // Cut seldom, so that adding stays cheap.
      if (kept.length >= most * 2) kept = kept.slice(-most)
    },
    entries: () => kept.slice(-most),
  }
}

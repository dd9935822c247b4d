import type { StagedFile } from './content-store.ts'
import type { Point, PreparedStep, StageRecord } from './records.ts'

/** What the records of a journal add up to. */
export interface History {
  begin: Extract<StageRecord, { type: 'begin' }> | undefined
  committed: Point | undefined
  /** Whole contents that no commit has used. */
  received: StagedFile[]
  /** Decided but not known to be complete. */
  pending: { point: Point; steps: PreparedStep[] } | undefined
}

export function readHistory(records: readonly StageRecord[]): History {
  const history: History = { begin: undefined, committed: undefined, received: [], pending: undefined }
  let steps: PreparedStep[] = []
  for (const record of records) {
    switch (record.type) {
      case 'begin':
        history.begin = record
        break
      case 'received':
        history.received.push({ number: record.number, digest: record.digest, size: record.size })
        break
      case 'steps':
        for (const step of record.steps) steps.push(step)
        break
      case 'prepared':
        // Steps before these belong to an attempt that did not get as far.
        history.pending = { point: pointOf(record), steps: record.steps === 0 ? [] : steps.slice(-record.steps) }
        break
      case 'committed':
        history.committed = pointOf(record)
        history.pending = undefined
        history.received = []
        steps = []
    }
  }
  return history
}

function pointOf({ pointId, note }: Point): Point {
  return { pointId, note }
}

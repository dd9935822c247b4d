import type { Filling } from './fill-directories.ts'
import { decodeRows, type Point, type PreparedStep, type StageRecord } from './records.ts'
import type { SmallFiles } from './small-table.ts'
import { addRegions, type Partial, type StagedFile } from './staged-content.ts'

/** What the records of a journal add up to. */
export interface History {
  begin: Extract<StageRecord, { type: 'begin' }> | undefined
  committed: Point | undefined
  /** Whole contents that no commit has used. */
  received: StagedFile[]
  /** The same for small ones that came together. */
  packed: SmallFiles[]
  /** Contents of which parts came in. */
  partials: Map<number, Partial>
  /** Contents that may lie in new directories of the stage. */
  filled: Filling[]
  /** Decided but not known to be complete. */
  pending: { point: Point; steps: PreparedStep[] } | undefined
}

export function readHistory(records: readonly StageRecord[]): History {
  const history: History = {
    begin: undefined,
    committed: undefined,
    received: [],
    packed: [],
    partials: new Map(),
    filled: [],
    pending: undefined,
  }
  let steps: PreparedStep[] = []
  for (const record of records) {
    switch (record.type) {
      case 'begin':
        history.begin = record
        break
      case 'started': {
        const { type: _, ...partial } = record
        history.partials.set(record.number, partial)
        break
      }
      case 'got':
        addRegions(history.partials.get(record.number)?.regions ?? [], record.regions)
        break
      case 'received': {
        const { type: _, ...file } = record
        history.received.push(file)
        history.partials.delete(record.number)
        break
      }
      case 'packed':
        // A power loss may have taken the attributes back.
        history.packed.push({ first: record.first, rows: decodeRows(record.rows), isSettled: false })
        break
      case 'filled':
        for (const filling of record.fillings) history.filled.push(filling)
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
        history.packed = []
        history.filled = []
        history.partials.clear()
        steps = []
    }
  }
  return history
}

function pointOf({ pointId, note }: Point): Point {
  return { pointId, note }
}

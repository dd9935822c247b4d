import { isRefusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { Stage } from '../../ports/volume.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import type { KeptPoint } from '../messages.ts'
import type { SnapshotRow, TreeMark } from '../records.ts'
import { releaseSnapshots, takeSnapshot } from '../snapshots.ts'
import type { Stages } from './stages.ts'

/** A point as the stage's journal keeps it beside the commit. */
export interface PointNote {
  takenAtMs: number
  /** Of a policy's snapshot. */
  kept?: KeptPoint
  /** Of all others: what the tree is from now on. Absent in notes of earlier versions. */
  tree?: TreeMark
}

/** The recovery point moves to what the stage has made visible. */
export function recordPoint(draft: Draft, id: string, { kept, tree, ...point }: PointNote & { pointId: string }): void {
  const record = draft.find(id)
  if (record?.role !== 'target') return
  const row = takeSnapshot(draft, record, { ...point, ...(tree ? { tree } : {}), ...snapshotOf(record, kept) })
  releaseSnapshots(draft, id, row.id)
  draft.patch(id, {
    state: nextState(record.state, 'connected') ?? record.state,
    reversed: false,
    recoveryPoint: { ...point, snapshotId: row.id },
    errorFromLastJob: '',
  })
}

function snapshotOf(
  { peer, lockKey }: RelationshipRecord,
  kept: KeptPoint | undefined,
): Pick<SnapshotRow, 'name'> & Partial<SnapshotRow> {
  const name = `replication_from_${peer.name}`
  if (!kept) return { name }
  const { policyName, expiresAtMs } = kept
  // What never expires would be locked for good.
  const isLocked = lockKey !== null && expiresAtMs !== null
  return {
    name: `${name}_${policyName}`,
    expiresAtMs,
    isKept: true,
    isTreeless: true,
    ...(isLocked ? { lockKey } : {}),
  }
}

/**
 * Opens the stages of all targets, which ends commits that a crash cut off, and catches up with points that were
 * committed without a record of it.
 */
export async function recoverPoints(context: Context, stages: Stages): Promise<void> {
  for (const record of context.store.relationships()) {
    const isOpen = record.role === 'target' && record.root.id !== null && record.state !== 'ENDED'
    if (!isOpen) continue
    try {
      await catchUp(context, record, await stages.open(record))
    } catch (error) {
      // A directory that is gone concerns its own relationship: the next job names it.
      if (!isRefusal(error)) throw error
    }
  }
}

/** Records what the stage has committed, when the record does not know; answers the committed point. */
export async function catchUp({ store }: Context, record: RelationshipRecord, stage: Stage): Promise<string | null> {
  const committed = await stage.committed()
  if (!committed) return null
  const { pointId, note } = committed
  if (pointId !== record.recoveryPoint?.pointId) {
    await store.change((draft) => recordPoint(draft, record.id, { pointId, ...parseNote(note) }))
  }
  return pointId
}

export function formatNote(note: PointNote): string {
  return JSON.stringify(note)
}

function parseNote(note: string): PointNote {
  return JSON.parse(note) as PointNote
}

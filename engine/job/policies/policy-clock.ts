import { expiresAt, parseExpiration } from '../../core/expiration.ts'
import { nameOf } from '../../core/names.ts'
import { type PolicyRecord, snapshotName } from '../../core/policy.ts'
import { nextFire } from '../../core/policy-schedule.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Captures } from '../captures.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { joinersOf } from '../queue.ts'
import type { SnapshotRow } from '../records.ts'
import { createTimer } from '../timer.ts'

/** Takes the snapshots of all policies at their times. */
export interface PolicyClock {
  /** Looks anew when the next one is due; times that passed while the cluster was down count as one. */
  plan(): void
  close(): void
}

export function createPolicyClock(context: Context, captures: Captures): PolicyClock {
  const { store, ports, options } = context
  const timer = createTimer(ports.clock, () => void fireDue())
  let isFiring = false
  let closed = false

  const fireDue = async () => {
    if (isFiring || closed) return
    isFiring = true
    const isDone = await fireAll().catch(() => false)
    isFiring = false
    if (isDone) clock.plan()
    else if (!closed) timer.in(options.retryMs)
  }
  const fireAll = async () => {
    let isDone = true
    for (const policy of store.policies().filter((policy) => policy.enabled && dueAt(policy) <= ports.clock.now())) {
      if (!(await fire(context, captures, policy))) isDone = false
      if (closed) return false
    }
    return isDone
  }
  const clock: PolicyClock = {
    plan() {
      timer.cancel()
      const times = store
        .policies()
        .filter(({ enabled }) => enabled)
        .map(dueAt)
      if (closed || isFiring || times.length === 0) return
      const atMs = Math.min(...times)
      if (atMs <= ports.clock.now()) void fireDue()
      else timer.at(atMs)
    },
    close() {
      closed = true
      timer.cancel()
    },
  }
  return clock
}

function dueAt({ schedule, doneUntilMs }: PolicyRecord): number {
  return nextFire(schedule, doneUntilMs)
}

/** False: it is worth another try before the next time of the schedule. */
async function fire(context: Context, captures: Captures, policy: PolicyRecord): Promise<boolean> {
  try {
    await captures.take({
      sourceFileId: policy.sourceFileId,
      describe: ({ id, path, takenAtMs }) => describe(policy, { id, directory: nameOf(path), takenAtMs }),
      record: (draft, row) => enqueue(context, { draft, row, policyId: policy.id }),
    })
    return true
  } catch (error) {
    if (!isRefusal(error)) throw error
    if (!isRefusal(error, 'fs_no_such_entry', 'fs_no_such_path', 'snapshot_limit_reached')) return false
    // Nothing that a minute's wait would change: the schedule goes on.
    await context.store.change((draft) => markDone(draft, policy.id, context.ports.clock.now()))
    return true
  }
}

function describe(policy: PolicyRecord, about: { id: number; directory: string; takenAtMs: number }) {
  const { takenAtMs } = about
  const expiration = parseExpiration(policy.expirationTimeToLive) ?? { keep: 'forever' }
  const expiresAtMs = expiresAt(expiration, { takenAtMs, policyExpiresAtMs: null })
  // What never expires would be locked for good.
  const isLocked = policy.lockKey !== null && expiresAtMs !== null
  return {
    name: snapshotName(policy, about),
    expiresAtMs,
    createdByPolicy: true,
    policyId: policy.id,
    ...(isLocked && policy.lockKey !== null ? { lockKey: policy.lockKey } : {}),
  }
}

/** The new snapshot joins the queues that wait for it. False: a job has carried a later moment already. */
function enqueue(
  { ports }: Context,
  { draft, row, policyId }: { draft: Draft; row: SnapshotRow; policyId: number },
): boolean {
  const joiners = joinersOf(draft.relationships(), policyId)
  const isLate = joiners.some(({ id }) => draft.snapshotsOf(id).some((own) => own.takenAtMs > row.takenAtMs))
  if (isLate) return false
  row.owners = joiners.map(({ id }) => id)
  if (joiners.length > 0) row.queue = joiners.map(({ id }) => ({ relationshipId: id, pointIds: [] }))
  markDone(draft, policyId, ports.clock.now())
  return true
}

function markDone(draft: Draft, policyId: number, doneUntilMs: number): void {
  const policy = draft.policy(policyId)
  if (policy) draft.putPolicy({ ...policy, doneUntilMs })
}

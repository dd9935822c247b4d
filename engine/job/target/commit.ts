import { joinPath, pathToText } from '../../core/names.ts'
import type { JobMessage, PeerReply } from '../messages.ts'
import { checkSnapshotRoom } from '../snapshots.ts'
import { timesOf } from '../times.ts'
import { scanTarget } from './begin.ts'
import { formatNote, recordPoint } from './point.ts'
import { refuseFenced, refuseProtocol, type TargetJobs, type TargetSession } from './session.ts'

type Commit = Extract<JobMessage, { type: 'job-commit' }>

/** Makes the point visible. Asked again after it was done, the answer is the same. */
export async function commitJob(jobs: TargetJobs, message: Commit): Promise<PeerReply<Commit>> {
  const { context, sessions } = jobs
  const { id, pointId, takenAtMs } = message
  const record = context.store.relationship(id)
  if (record.recoveryPoint?.pointId === pointId) return { recoveryPointMs: record.recoveryPoint.takenAtMs, drifted: 0 }
  const session = sessions.get(id)
  if (session?.pointId !== pointId) throw refuseFenced(pointId)
  const { steps } = session
  if (steps !== message.steps) throw refuseProtocol(`${message.steps} steps were announced, ${steps} came`)

  checkSnapshotRoom(context.store.snapshots().length, context.options)

  const tree = { digest: message.treeDigest, counted: session.carries }
  const note = { takenAtMs, ...(message.kept ? { kept: message.kept } : { tree }) }
  const rest = steps === 0 ? { steps: [] } : {}
  const { driftedTo } = await session.stage.commit({ pointId, note: formatNote(note), ...rest })
  const endedAtMs = context.ports.clock.now()
  const times = timesOf({ startedAtMs: context.running.view(id)?.startedAtMs ?? endedAtMs, endedAtMs })
  await context.store.change((draft) => {
    recordPoint(draft, id, { pointId, ...note })
    draft.patch(id, times)
  })
  sessions.delete(id)
  await session.listing.close()
  context.running.end(id)
  tellTree(jobs, session)
  return { recoveryPointMs: takenAtMs, drifted: driftedTo.length }
}

/** Lets the next job recognise this tree without reading it. Failing at that costs time, nothing else. */
export async function rememberTree({ context }: TargetJobs, id: string): Promise<void> {
  try {
    const { root } = context.store.relationship(id)
    const listing = await scanTarget(context, id, await context.ports.volume.pathOf(root.id ?? ''))
    await listing.close()
  } catch {
    // Whatever is wrong with the tree, the next job meets it and says so.
  }
}

function tellTree({ context }: TargetJobs, { root, touched }: TargetSession): void {
  if (touched.size === 0) return
  const paths = [...touched].map((path) => pathToText(joinPath(root, path), { directory: true }))
  context.events.emit({ type: 'tree', paths })
}

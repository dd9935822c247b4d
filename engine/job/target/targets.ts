import { isRefusal } from '../../core/refusal.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { Context } from '../context.ts'
import type { JobMessage, PeerReply } from '../messages.ts'
import { readSteps } from '../wire/check-steps.ts'
import { addSteps } from './add-steps.ts'
import { beginJob } from './begin.ts'
import { commitJob, rememberTree } from './commit.ts'
import { compareRegions } from './compare.ts'
import { endSession } from './end.ts'
import { pageOf } from './listing.ts'
import { createMutex } from './mutex.ts'
import { catchUp, recoverPoints } from './point.ts'
import { receiveContents, receivePackedContents } from './receive.ts'
import { refuseFenced, type TargetJobs, type TargetSession } from './session.ts'
import { createStages } from './stages.ts'

/** Jobs of the relationships whose target this cluster is: what the source asks is done one after the other. */
export interface Targets {
  handle(message: JobMessage, bytes: Uint8Array, link: PeerLink): Promise<PeerReply<JobMessage>>
  /** Ends the session, waits for what is being done, then runs `work` with nothing beside it. */
  exclusively<T>(id: string, work: () => Promise<T>): Promise<T>
  /** What was received and not committed is dropped; a commit that is not on record yet gets there. */
  discard(id: string): Promise<void>
  /** Nothing of this relationship stays beside the tree. */
  remove(id: string): Promise<void>
  recover(): Promise<void>
  /** Resolves when nothing is being done. */
  close(): Promise<void>
}

export function createTargets(context: Context): Targets {
  const { store } = context
  const stages = createStages(context.ports.volume)
  const jobs: TargetJobs = { context, stages, sessions: new Map() }
  const mutex = createMutex()
  /** Relationships that were spoken of over a link. */
  const links = new WeakMap<PeerLink, Set<string>>()

  const loseLink = (link: PeerLink) => {
    for (const id of links.get(link) ?? []) {
      // A job that is only beginning has no session yet: its turn comes first. A catalogue that fails just then is no
      // reason to die.
      mutex.run(id, () => endLost(jobs, id, link)).catch(() => {})
    }
  }

  const quietly = async (work: () => Promise<unknown>) => {
    try {
      await work()
    } catch (error) {
      // The directory is gone, and what lay beside it with it.
      if (!isRefusal(error, 'relationship_target_missing', 'fs_no_such_entry', 'fs_no_such_path', 'fs_not_a_directory'))
        throw error
    }
  }
  const discard = async (id: string) => {
    const record = store.relationship(id)
    const stage = await stages.open(record)
    await catchUp(context, record, stage)
    await stage.discard()
  }
  return {
    handle(message, bytes, link) {
      const { id } = message
      const ids = links.get(link) ?? new Set()
      if (!links.has(link)) link.onClose(() => loseLink(link))
      links.set(link, ids.add(id))
      const answered = mutex.run(id, () => answer(jobs, { message, bytes, link }))
      // Asked for a commit that is none, or is done, the tree is as it was; a snapshot that stays wants it on record.
      const isNews = message.type === 'job-commit' && jobs.sessions.get(id)?.pointId === message.pointId
      if (isNews && (message.steps > 0 || message.kept)) void mutex.run(id, () => rememberTree(jobs, id))
      return answered
    },
    exclusively: (id, work) =>
      mutex.run(id, async () => {
        await endSession(jobs, id)
        return work()
      }),
    discard: (id) => quietly(() => discard(id)),
    remove: (id) => quietly(() => stages.remove(store.relationship(id))),
    recover: () => recoverPoints(context, stages),
    close: () => mutex.idle(),
  }
}

interface Request {
  message: JobMessage
  bytes: Uint8Array
  link: PeerLink
}

async function answer(jobs: TargetJobs, { message, bytes, link }: Request): Promise<PeerReply<JobMessage>> {
  if (message.type === 'job-begin') return beginJob(jobs, message, link)
  if (message.type === 'job-commit') return commitJob(jobs, message)
  const session = jobs.sessions.get(message.id)
  if (session?.pointId !== message.pointId) throw refuseFenced(message.pointId)
  if (message.type === 'job-listing') return pageOf(session.listing, message.after)
  if (message.type === 'job-compare') return compareRegions(jobs.context, session, message)
  if (message.type === 'job-stage') await receiveContents(jobs, { session, message, bytes })
  if (message.type === 'job-packed') await receivePackedContents(jobs, { session, message, bytes })
  if (message.type === 'job-plan') await addSteps(session, { from: message.from, steps: readSteps(bytes) })
  if (message.type === 'job-abort') await abortJob(jobs, session, message)
  return {}
}

async function abortJob(
  jobs: TargetJobs,
  session: TargetSession,
  { id, error, discard }: Extract<JobMessage, { type: 'job-abort' }>,
): Promise<void> {
  await endSession(jobs, id, discard ? undefined : error)
  if (discard) await session.stage.discard()
}

async function endLost(jobs: TargetJobs, id: string, link: PeerLink): Promise<void> {
  if (jobs.sessions.get(id)?.link !== link) return
  await endSession(jobs, id, 'Could not finish the job: the link to the source cluster broke')
}

import { timesOf } from '../times.ts'
import type { TargetJobs } from './session.ts'

/** No more messages of this job are accepted. With `error` the record says why it failed. */
export async function endSession({ context, sessions }: TargetJobs, id: string, error?: string): Promise<void> {
  const { running, store, ports } = context
  const session = sessions.get(id)
  sessions.delete(id)
  await session?.listing.close().catch(() => {})
  const job = running.view(id)
  if (!job) return
  const times = timesOf({ startedAtMs: job.startedAtMs, endedAtMs: ports.clock.now() })
  try {
    await store.change((draft) => {
      if (!draft.find(id)) return
      draft.patch(id, { ...times, ...(error === undefined ? {} : { errorFromLastJob: error }) })
    })
  } finally {
    // Also when the catalogue does not take it: a job that is over must not be shown as running.
    running.end(id)
  }
}

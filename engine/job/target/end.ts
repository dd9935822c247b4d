import { timesOf } from '../times.ts'
import type { TargetJobs } from './targets.ts'

/** No more messages of this job are accepted. With `error` the record says why it failed. */
export async function endSession({ context, sessions }: TargetJobs, id: string, error?: string): Promise<void> {
  const { running, store } = context
  sessions.delete(id)
  const times = running.end(id)
  if (!times || !store.find(id)) return
  await store.change((draft) => {
    if (draft.find(id))
      draft.patch(id, { ...timesOf(times), ...(error === undefined ? {} : { errorFromLastJob: error }) })
  })
}

import type { Cluster, JobReport, RunningJob } from '@sandbar/engine'

/** Starts one job and waits for its report; `onProgress` hears of it on the way. Rejects when no report comes. */
export function runOneJob(
  source: Cluster,
  { id, onProgress }: { id: string; onProgress: (job: RunningJob) => void },
): Promise<JobReport> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      unsubscribe()
      settle()
    }
    const noReport = () => {
      const fix = 'free space on its disk or mend that, then run this again to go on from there'
      reject(new Error(`The outcome of the job could not be written to the data directory: ${fix}`))
    }
    const unsubscribe = source.subscribe((event) => {
      if (event.type === 'report' && event.report.relationshipId === id) end(() => resolve(event.report))
      if (event.type !== 'job' || event.id !== id) return
      if (event.job) onProgress(event.job)
      // The report, if there is one, follows at once.
      else setImmediate(() => end(noReport))
    })
    source.replicate(id).catch((error: unknown) => end(() => reject(error)))
  })
}

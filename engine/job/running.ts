import { advanceProgress, type Progress, startProgress, viewProgress } from '../core/progress.ts'
import type { JobCounters } from '../core/relationship.ts'
import type { Clock } from '../ports/clock.ts'
import type { RunningJob } from './cluster.ts'
import type { Events } from './events.ts'

const eventsApartMs = 100

/** Jobs that run now, in either role, for whoever looks. */
export interface RunningJobs {
  begin(id: string, pointId: string): void
  /** `settled` false: totals are still estimates. */
  advance(id: string, news: { counters: JobCounters; settled: boolean }): void
  end(id: string): void
  view(id: string): RunningJob | null
  /** The point that the running job is to bring. */
  pointOf(id: string): string | undefined
}

interface Running {
  pointId: string
  progress: Progress
  toldAtMs: number
}

export function createRunningJobs({ clock, events }: { clock: Clock; events: Events }): RunningJobs {
  const jobs = new Map<string, Running>()
  const tell = (id: string) => {
    const job = jobs.get(id)
    if (job) job.toldAtMs = clock.now()
    events.emit({ type: 'job', id, job: viewOf(job, clock.now()) })
  }
  return {
    begin(id, pointId) {
      jobs.set(id, { pointId, progress: startProgress(clock.now()), toldAtMs: clock.now() })
      tell(id)
    },
    advance(id, news) {
      const job = jobs.get(id)
      if (!job) return
      job.progress = advanceProgress(job.progress, { atMs: clock.now(), ...news })
      if (clock.now() - job.toldAtMs >= eventsApartMs) tell(id)
    },
    end(id) {
      if (jobs.delete(id)) tell(id)
    },
    pointOf: (id) => jobs.get(id)?.pointId,
    view: (id) => viewOf(jobs.get(id), clock.now()),
  }
}

function viewOf(job: Running | undefined, nowMs: number): RunningJob | null {
  if (!job) return null
  const { startedAtMs, counters } = job.progress
  return { startedAtMs, counters, ...viewProgress(job.progress, nowMs) }
}

import type { RelationshipRecord } from '../../core/relationship.ts'
import type { JobReport } from '../cluster.ts'
import type { Context } from '../context.ts'
import { createTimer, type Timer } from '../timer.ts'
import { viewRelationship } from '../views.ts'
import { type AbortCause, abortReason } from './abort.ts'
import { attemptJob } from './attempt.ts'
import { nextStart } from './next-start.ts'

/** The jobs of all relationships whose source this cluster is: at most one of each at a time. */
export interface Jobs {
  /** Starts a job now; one that runs is left alone. */
  start(id: string): void
  /** Resolves when no job of this relationship runs any more. */
  abort(id: string, cause: AbortCause): Promise<void>
  /** Plans the next start anew, after a change to the record or a start of the cluster. */
  plan(id: string): void
  /** A link to this peer came up: what failed for the lack of one is tried again. */
  reached(uuid: string): void
  /** Ends all jobs; no other begins. */
  close(): Promise<void>
}

/** A peer whose links break again and again does not keep us scanning. */
const afterLinkMs = 1000

interface RunningAttempt {
  controller: AbortController
  ended: Promise<void>
}

export function createJobs(context: Context): Jobs {
  const { store, ports, options } = context
  const attempts = new Map<string, RunningAttempt>()
  const timers = new Map<string, Timer>()
  /** Whose last job in this process did not fail for the lack of a link. */
  const hadLink = new Set<string>()
  /** Whose peer can be reached again, so that a failed job need not wait for long. */
  const linkCameBack = new Set<string>()
  let closed = false

  const timerOf = (id: string) => {
    const timer = timers.get(id) ?? createTimer(ports.clock, () => jobs.start(id))
    timers.set(id, timer)
    return timer
  }
  // Whoever sees that the job is over may start the next one: all of this happens at one go.
  const end = (id: string, report: JobReport | null) => {
    attempts.delete(id)
    tellEnd(context, id, report)
  }
  const run = async (id: string, signal: AbortSignal) => {
    try {
      const { report, isUnreachable } = await attemptJob(context, id, signal)
      end(id, report)
      if (isUnreachable) hadLink.delete(id)
      else hadLink.add(id)
      // While the job was about to fail another link may have come up; that counts.
      if (!isUnreachable) linkCameBack.delete(id)
      jobs.plan(id)
    } catch {
      // The catalogue does not take the outcome: waiting is all that is left.
      end(id, null)
      if (!closed) timerOf(id).in(options.retryMs)
    }
  }
  const jobs: Jobs = {
    start(id) {
      const record = store.find(id)
      if (closed || attempts.has(id) || !record || !mayRun(record)) return
      timerOf(id).cancel()
      linkCameBack.delete(id)
      const controller = new AbortController()
      attempts.set(id, { controller, ended: run(id, controller.signal) })
    },
    async abort(id, cause) {
      const attempt = attempts.get(id)
      attempt?.controller.abort(abortReason(cause))
      await attempt?.ended
    },
    plan(id) {
      if (closed || attempts.has(id)) return
      timerOf(id).cancel()
      const record = store.find(id)
      const nowMs = ports.clock.now()
      const retryMs = linkCameBack.has(id) ? afterLinkMs : options.retryMs
      const startMs = record ? nextStart(record, { ...options, retryMs, nowMs }) : null
      if (startMs === null) return
      if (startMs <= nowMs) jobs.start(id)
      else timerOf(id).at(startMs)
    },
    reached(uuid) {
      for (const { id, peer, errorFromLastJob } of store.relationships()) {
        const lackedLink = errorFromLastJob !== '' && !hadLink.has(id)
        if (peer.uuid !== uuid || !(attempts.has(id) || lackedLink)) continue
        linkCameBack.add(id)
        jobs.plan(id)
      }
    },
    async close() {
      closed = true
      for (const timer of timers.values()) timer.cancel()
      await Promise.all([...attempts.keys()].map((id) => jobs.abort(id, 'closing')))
    },
  }
  return jobs
}

function tellEnd(context: Context, id: string, report: JobReport | null): void {
  const { running, store, events } = context
  running.end(id)
  const record = store.find(id)
  if (report) events.emit({ type: 'report', report })
  if (record) events.emit({ type: 'relationship', id, view: viewRelationship(context, record) })
}

function mayRun({ role, state }: RelationshipRecord): boolean {
  return role === 'source' && ['ESTABLISHED', 'RECONNECTING', 'REESTABLISHING'].includes(state)
}

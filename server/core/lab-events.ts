import { type ClusterEvent, type JobReport, pathToText, type RunningJob } from '@sandbar/engine'

/**
 * What the lab tells its listeners, over SSE or in the page: the SSE event's name is `event`, its data the rest as JSON.
 * After a gap (`hello` with a cursor that the listener did not expect) everything visible is to be read again.
 */
export type LabEvent =
  | { event: 'hello'; sandbox: string; cursor: number }
  /** A relationship changed or went (`exists` false): read its status again. */
  | { event: 'state'; cluster: string; relationship: string; exists: boolean }
  | { event: 'job'; cluster: string; relationship: string; job: RunningJob | null }
  | { event: 'report'; cluster: string; report: JobReport }
  /** Something below these directories changed; text paths. */
  | { event: 'tree'; cluster: string; paths: string[] }
  | { event: 'clock'; now: string; rate: number; paused: boolean }
  | { event: 'reset' }

/** A cluster's event as the lab tells it. */
export function toLabEvent(cluster: string, event: ClusterEvent): LabEvent {
  switch (event.type) {
    case 'relationship':
      return { event: 'state', cluster, relationship: event.id, exists: event.view !== null }
    case 'job':
      return { event: 'job', cluster, relationship: event.id, job: event.job }
    case 'report':
      return { event: 'report', cluster, report: toLabReport(event.report) }
    case 'tree':
      return { event: 'tree', cluster, paths: event.paths }
  }
}

/** A report for people and pages: the paths of its problems are text. */
export function toLabReport(report: JobReport): JobReport {
  return { ...report, problems: report.problems.map((problem) => ({ ...problem, path: pathToText(problem.path) })) }
}

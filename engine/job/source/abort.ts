import { isRefusal, Refusal } from '../../core/refusal.ts'

/** Who ended a job before its time. */
export type AbortCause =
  /** An administrator: what was staged is dropped. */
  | 'asked'
  /** The relationship was disconnected, reversed or deleted; nobody has to be told. */
  | 'overtaken'
  /** A snapshot of a policy is older than what the job would have carried, or is on the target already. */
  | 'queued'
  /** The cluster stops: the job counts as never ended. */
  | 'closing'

const texts: Readonly<Record<AbortCause, string>> = {
  asked: 'Could not finish the job: it was aborted',
  overtaken: 'Could not finish the job: the relationship is not connected any more',
  queued: 'Could not finish the job: a snapshot of a policy goes first',
  closing: 'Could not finish the job: the cluster stops',
}

export function abortReason(cause: AbortCause): Refusal {
  return new Refusal('job_aborted', texts[cause], { details: { cause } })
}

/** Undefined when a job ended by itself. */
export function abortCauseOf(error: unknown): AbortCause | undefined {
  return isRefusal(error, 'job_aborted') ? (error.details.cause as AbortCause | undefined) : undefined
}

import type { Captures } from '../captures.ts'
import type { Context } from '../context.ts'
import type { Expiry } from '../expiry.ts'
import type { PolicyClock } from '../policies/policy-clock.ts'
import type { Retries } from '../retries.ts'
import type { RetainedIndex } from '../snapshots/retained.ts'
import type { Jobs } from '../source/jobs.ts'
import type { Targets } from '../target/targets.ts'

/** What the calls for relationships work with. */
export interface Service extends Context {
  readonly jobs: Jobs
  readonly targets: Targets
  readonly retries: Retries
  readonly captures: Captures
  readonly policyClock: PolicyClock
  readonly expiry: Expiry
  readonly retained: RetainedIndex
}

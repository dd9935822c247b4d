import type { Step } from '../../core/step.ts'
import type { JobMessage } from '../messages.ts'
import { refuseProtocol, type TargetSession } from './session.ts'

/** Some two million steps. */
export const mostPlanBytes = 512 * 1024 * 1024

/** Keeps steps until the commit. Refusal `peer_protocol` for gaps, and for a plan that would fill the memory. */
export function addSteps(
  session: Pick<TargetSession, 'steps' | 'planBytes'>,
  { from, steps }: Extract<JobMessage, { type: 'job-plan' }>,
): void {
  if (from !== session.steps.length) throw refuseProtocol(`step ${session.steps.length} was expected, ${from} came`)
  for (const step of steps) session.planBytes += costOf(step)
  if (session.planBytes > mostPlanBytes) {
    throw refuseProtocol(`the plan takes more than ${mostPlanBytes} bytes, want fewer changes in one job`)
  }
  session.steps.push(...steps)
}

/** About what a step takes in memory. */
function costOf(step: Step): number {
  const more = step.step === 'link' ? step.target.length : step.step === 'name' ? step.of.length : 0
  return 200 + step.path.length + more + ('attributes' in step ? (step.attributes.xattrs?.length ?? 0) : 0)
}

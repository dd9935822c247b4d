import { parentOf } from '../../core/names.ts'
import type { Step } from '../../core/step.ts'
import { refuseProtocol, type TargetSession } from './session.ts'

/** Some twenty million steps, which lie on disk. */
export const mostPlanBytes = 4 * 1024 * 1024 * 1024
const mostTouched = 100

/** Brings steps to the stage, where they wait for the commit. Refusal `peer_protocol` for gaps, and for too many. */
export async function addSteps(
  session: Pick<TargetSession, 'steps' | 'planBytes' | 'touched' | 'stage'>,
  { from, steps }: { from: number; steps: readonly Step[] },
): Promise<void> {
  if (from === 0) {
    // Another plan in the place of the one so far.
    session.steps = 0
    session.planBytes = 0
  }
  if (from !== session.steps) throw refuseProtocol(`step ${session.steps} was expected, ${from} came`)
  for (const step of steps) session.planBytes += costOf(step)
  if (session.planBytes > mostPlanBytes) {
    throw refuseProtocol(`the plan takes more than ${mostPlanBytes} bytes, want fewer changes in one job`)
  }
  for (const { path } of steps) if (session.touched.size < mostTouched) session.touched.add(parentOf(path))
  await session.stage.addSteps(steps, from)
  session.steps += steps.length
}

/** About what a step takes. */
function costOf(step: Step): number {
  const more = step.step === 'link' ? step.target.length : step.step === 'name' ? step.of.length : 0
  return 200 + step.path.length + more + ('attributes' in step ? (step.attributes.xattrs?.length ?? 0) : 0)
}

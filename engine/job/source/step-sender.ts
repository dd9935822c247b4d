import { packSteps } from '../../core/packed-steps.ts'
import type { Step } from '../../core/step.ts'
import type { JobPlan } from './plan.ts'
import type { JobSession } from './session.ts'
import { createSendWindow } from './window.ts'

const mostXattrBytes = 256 * 1024
const stepWindow = 8

/** Brings the steps of a plan to the target. */
export interface StepSender {
  /** Sends them before it is known whether the plan stands; those of an earlier plan do not count any more. */
  send(plan: JobPlan): Promise<void>
  /** All steps of this plan are there when it resolves: how many. */
  finish(plan: JobPlan): Promise<number>
}

export function createStepSender(session: JobSession): StepSender {
  let sent: { plan: JobPlan; steps: number } | undefined

  async function send(plan: JobPlan): Promise<number> {
    const hasStarted = sent !== undefined
    sent = undefined
    const steps = await sendSteps(session, plan.steps())
    // A plan without steps follows one that had some.
    if (steps === 0 && hasStarted) await askFor(session, 0, [])
    sent = { plan, steps }
    return steps
  }

  return {
    send: async (plan) => void (await send(plan)),
    finish: async (plan) => (sent?.plan === plan ? sent.steps : send(plan)),
  }
}

/** How many there were. */
async function sendSteps(session: JobSession, batches: AsyncIterable<readonly Step[]>): Promise<number> {
  const window = createSendWindow(stepWindow)
  let from = 0
  for await (const batch of batches) {
    for (const steps of portionsOf(batch)) {
      const start = from
      from += steps.length
      await window.send(1, () => askFor(session, start, steps))
    }
  }
  await window.drain()
  return from
}

async function askFor(session: JobSession, from: number, steps: readonly Step[]): Promise<void> {
  const { id, pointId } = session
  await session.ask({ type: 'job-plan', id, pointId, from }, packSteps(steps))
}

/** Extended attributes may be large, so not only the number of steps counts. */
function portionsOf(steps: readonly Step[]): Step[][] {
  const portions: Step[][] = [[]]
  let bytes = 0
  for (const step of steps) {
    if ('attributes' in step) bytes += step.attributes.xattrs?.length ?? 0
    if (bytes > mostXattrBytes) {
      portions.push([])
      bytes = 0
    }
    portions.at(-1)?.push(step)
  }
  return portions.filter((portion) => portion.length > 0)
}

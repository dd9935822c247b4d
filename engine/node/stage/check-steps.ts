import type { Attributes, TreePath } from '../../core/entry.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import type { InParts } from '../../core/parts.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Step } from '../../core/step.ts'
import { componentsOf } from '../volume/confined-tree.ts'
import { refuseHidden } from '../volume/file-reads.ts'
import type { Places } from '../volume/places.ts'

const limitNs = 2n ** 63n
const stepsPerPart = 500

/**
 * Another cluster made the plan: what can't be carried out must show before anything is decided. Refusals
 * `fs_invalid_name`, `fs_invalid_argument`, `fs_no_such_entry`.
 */
export function* checkSteps(
  steps: Iterable<Step>,
  { root, places }: { root: TreePath; places: Places },
): InParts<void> {
  const slots = new Set<number>()
  const usedSlots = new Set<number>()
  let count = 0
  for (const step of steps) {
    if (count % stepsPerPart === 0) yield
    count += 1
    componentsOf(step.path)
    refuseHidden(places, joinPath(root, step.path))
    if (step.step === 'name') {
      componentsOf(step.of)
      refuseHidden(places, joinPath(root, step.of))
    }
    if ('attributes' in step) checkAttributes(step, step.attributes)
    if (step.step !== 'attributes' && step.path === '') throw unfit(step, 'it is the root')
    if (step.step === 'take' && step.slot !== null) {
      if (!isWhole(step.slot, Number.MAX_SAFE_INTEGER) || usedSlots.has(step.slot))
        throw unfit(step, 'its slot is taken')
      slots.add(step.slot)
      usedSlots.add(step.slot)
    }
    if (step.step === 'move' && !slots.delete(step.slot)) throw unfit(step, 'its slot is empty')
  }
  if (slots.size > 0) throw new Refusal('fs_invalid_argument', 'Cannot commit: something taken is not put back')
}

function checkAttributes(step: Step, { mode, uid, gid, modifiedNs }: Attributes): void {
  const isTime = typeof modifiedNs === 'bigint' && modifiedNs > -limitNs && modifiedNs < limitNs
  if (isTime && isWhole(mode, 0o7777) && isWhole(uid, 0xffff_fffe) && isWhole(gid, 0xffff_fffe)) return
  throw unfit(step, 'its attributes are out of range')
}

function isWhole(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= most
}

function unfit({ step, path }: Step, why: string): Refusal {
  return new Refusal('fs_invalid_argument', `Cannot carry out the step ${step} at '${pathToText(path)}': ${why}`)
}

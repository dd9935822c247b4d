import type { TreePath } from '../../core/entry.ts'
import { comparePaths } from '../../core/names.ts'
import type { InParts } from '../../core/parts.ts'
import type { Step } from '../../core/step.ts'

const stepsPerPart = 500

/**
 * The steps of a plan with all attributes at the end, deepest first. Filling a new directory touches it again, so its
 * attributes are set last, too, unless the plan does it anyway. Plans of ours are in this order already; others are
 * sorted in memory.
 */
export function* withLastAttributes(steps: Iterable<Step>): InParts<Iterable<Step>> {
  const made = new Set<TreePath>()
  let isInOrder = true
  let last: TreePath | undefined
  let count = 0
  for (const step of steps) {
    count += 1
    if (count % stepsPerPart === 0) yield
    if (step.step === 'attributes') {
      isInOrder &&= last === undefined || comparePaths(last, step.path) > 0
      last = step.path
      made.delete(step.path)
      continue
    }
    isInOrder &&= last === undefined
    if (step.step === 'makeDirectory') made.add(step.path)
  }
  return isInOrder && made.size === 0 ? steps : sorted(steps)
}

function sorted(steps: Iterable<Step>): Step[] {
  const attributes = new Map<TreePath, Step>()
  const others: Step[] = []
  for (const step of steps) {
    if (step.step === 'makeDirectory') attributes.set(step.path, { ...step, step: 'attributes' })
    if (step.step !== 'attributes') others.push(step)
  }
  for (const step of steps) if (step.step === 'attributes') attributes.set(step.path, step)
  const last = [...attributes.values()].sort((left, right) => comparePaths(right.path, left.path))
  return [...others, ...last]
}

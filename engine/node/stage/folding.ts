import { lstatSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { foldPath } from '../../core/folding.ts'
import { joinPath, parentOf, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Step } from '../../core/step.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { lookAt } from './look-at.ts'

/** True when names that differ only in case or Unicode form are one name on the file system of a directory. */
export function foldsNames(directory: string): boolean {
  const name = `fold-\u00e9-${process.pid}`
  const file = join(directory, name)
  writeFileSync(file, '')
  try {
    const others = [name.toUpperCase(), name.normalize('NFD')]
    return others.some((other) => lstatSync(join(directory, other), { throwIfNoEntry: false }) !== undefined)
  } finally {
    rmSync(file, { force: true })
  }
}

/**
 * For file systems that fold names: neither of two that fall together may take the other's place. A source leaves such
 * names behind; for one that does not, Refusal `fs_entry_exists` that names both, before anything is decided.
 */
export function refuseCollisions(
  steps: Iterable<Step>,
  { tree, root }: { tree: Pick<ConfinedTree, 'at'>; root: TreePath },
): void {
  const taken = new Set<string>()
  const put = new Map<string, TreePath>()
  for (const step of steps) {
    if (step.step === 'take') taken.add(foldPath(step.path))
    if (step.step === 'take' || step.step === 'attributes') continue
    const key = foldPath(step.path)
    const other = put.get(key)
    if (other !== undefined) throw collision(step.path, other)
    put.set(key, step.path)
    const isFree = isAnyIn(key, taken) || lookAt(tree, joinPath(root, step.path)) === undefined
    if (!isFree) throw collision(step.path, undefined)
  }
}

/** Itself or a directory around it. */
function isAnyIn(path: string, paths: ReadonlySet<string>): boolean {
  for (let at = path; at.length > 1; at = parentOf(at)) if (paths.has(at)) return true
  return false
}

function collision(path: TreePath, other: TreePath | undefined): Refusal {
  const there = other === undefined ? 'a name that is there' : `'${pathToText(other)}'`
  const message = `Cannot commit: '${pathToText(path)}' and ${there} are one name on the target's file system`
  return new Refusal('fs_entry_exists', message, { details: { path } })
}

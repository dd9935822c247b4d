import type { Entry, TreePath } from './entry.ts'
import { objectOf } from './links.ts'
import { comparePaths, isInside, parentOf } from './names.ts'
import { Refusal } from './refusal.ts'
import type { AttributesToSet, Step } from './step.ts'
import { replaceXattrs } from './xattrs.ts'

interface Tree {
  entries: Map<TreePath, Entry>
  /** What was taken, with paths relative to what was taken. */
  slots: Map<number, Entry[]>
  created: number
}

/**
 * What the steps of a plan mean, over plain entries: the tree that has to come out. New entries have identities
 * of their own and neither witness nor block list. Throws `fs_*` refusals for steps that don't fit the tree.
 */
export function applySteps(entries: readonly Entry[], steps: readonly Step[]): Entry[] {
  const tree: Tree = { entries: new Map(entries.map((entry) => [entry.path, entry])), slots: new Map(), created: 0 }
  for (const step of steps) applyStep(tree, step)
  return [...tree.entries.values()].sort((left, right) => comparePaths(left.path, right.path))
}

function applyStep(tree: Tree, step: Step): void {
  switch (step.step) {
    case 'take':
      take(tree, step.path, step.slot)
      break
    case 'move':
      move(tree, step.slot, step.path)
      break
    case 'name':
      name(tree, step.path, step.of)
      break
    case 'attributes':
      setAttributes(tree, step.path, step.attributes)
      break
    default:
      put(tree, created(tree, step))
  }
}

function created(tree: Tree, step: Extract<Step, { step: 'makeDirectory' | 'place' | 'link' }>): Entry {
  const { path } = step
  const { xattrScope: _, ...attributes } = step.attributes
  tree.created += 1
  const entry = { ...attributes, path, size: 0, digest: '', identity: `created ${tree.created}`, witness: '' }
  if (step.step === 'makeDirectory') return { ...entry, kind: 'directory' }
  if (step.step === 'link') return { ...entry, kind: 'symlink', target: step.target }
  return { ...entry, kind: 'file', size: step.size, digest: step.digest }
}

function take(tree: Tree, path: TreePath, slot: number | null): void {
  if (path === '' || !tree.entries.has(path)) throw refuse('fs_no_such_entry', path, 'nothing is there to take')
  const taken: Entry[] = []
  for (const entry of [...tree.entries.values()]) {
    if (!isInside(entry.path, path)) continue
    tree.entries.delete(entry.path)
    taken.push({ ...entry, path: entry.path.slice(path.length) })
  }
  if (slot !== null) tree.slots.set(slot, taken)
}

function move(tree: Tree, slot: number, path: TreePath): void {
  const taken = tree.slots.get(slot)
  if (!taken) throw refuse('fs_no_such_entry', path, `slot ${slot} is empty`)
  tree.slots.delete(slot)
  for (const entry of taken) put(tree, { ...entry, path: path + entry.path })
}

function put(tree: Tree, entry: Entry): void {
  if (tree.entries.has(entry.path)) throw refuse('fs_entry_exists', entry.path, 'something is there already')
  if (tree.entries.get(parentOf(entry.path))?.kind !== 'directory') {
    throw refuse('fs_not_a_directory', entry.path, 'there is no directory around it')
  }
  tree.entries.set(entry.path, entry)
}

function name(tree: Tree, path: TreePath, of: TreePath): void {
  const entry = tree.entries.get(of)
  if (!entry) throw refuse('fs_no_such_entry', of, 'nothing is there to link to')
  if (entry.kind === 'directory') throw refuse('fs_is_a_directory', of, 'a directory has one name only')
  tree.entries.set(of, { ...entry, linked: true })
  put(tree, { ...entry, path, linked: true })
}

function setAttributes(tree: Tree, path: TreePath, attributes: AttributesToSet): void {
  const entry = tree.entries.get(path)
  if (!entry) throw refuse('fs_no_such_entry', path, 'nothing is there')
  const object = objectOf(entry)
  for (const other of [...tree.entries.values()]) {
    if (objectOf(other) === object) tree.entries.set(other.path, withAttributes(other, attributes))
  }
}

function withAttributes(entry: Entry, { xattrScope, xattrs, ...attributes }: AttributesToSet): Entry {
  if (!xattrScope) return { ...entry, ...attributes }
  return { ...entry, ...attributes, xattrs: replaceXattrs(entry.xattrs, { xattrs, scope: xattrScope }) }
}

function refuse(
  code: 'fs_no_such_entry' | 'fs_entry_exists' | 'fs_not_a_directory' | 'fs_is_a_directory',
  path: TreePath,
  why: string,
): Refusal {
  return new Refusal(code, `Cannot carry out a step at ${JSON.stringify(path)}: ${why}`, { details: { path } })
}

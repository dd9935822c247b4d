import type { TreePath } from '../core/entry.ts'
import { joinPath } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import type { AttributesToSet, Step } from '../core/step.ts'
import { replaceXattrs } from '../core/xattrs.ts'
import type { StagedContents } from './volume-contents.ts'
import {
  attach,
  detach,
  type FileNode,
  findNode,
  findPlace,
  type Node,
  nodesBelow,
  type Place,
  refuse,
} from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

type Creation = Extract<Step, { step: 'makeDirectory' | 'place' | 'link' }>

interface Commit {
  store: Store
  root: TreePath
  contents: StagedContents
  slots: Map<number, Node>
  aside: Node[]
  /** Takes back what was done so far, last first. */
  undo: (() => void)[]
}

interface CommitOptions {
  root: TreePath
  steps: readonly Step[]
  contents: StagedContents
  /** Told of each file that goes. */
  losing: (file: FileNode) => void
}

/** Carries out a plan at one go. When a step fails nothing has changed, and its refusal is thrown. */
export function commitSteps(store: Store, { root, steps, contents, losing }: CommitOptions): void {
  const commit: Commit = { store, root, contents, slots: new Map(), aside: [], undo: [] }
  try {
    for (const step of steps) carryOut(commit, step)
    if (commit.slots.size > 0)
      throw new Refusal('fs_invalid_argument', 'Cannot commit: something taken was not put back')
  } catch (thrown) {
    for (const takeBack of commit.undo.reverse()) takeBack()
    throw thrown
  }
  for (const taken of commit.aside) {
    for (const node of nodesBelow(taken)) if (node.kind === 'file') losing(node)
    forgetAll(store, taken)
  }
}

function carryOut(commit: Commit, step: Step): void {
  const path = joinPath(commit.root, step.path)
  switch (step.step) {
    case 'take':
      take(commit, path, step.slot)
      break
    case 'move':
      moveIn(commit, path, step.slot)
      break
    case 'name':
      addName(commit, path, joinPath(commit.root, step.of))
      break
    case 'attributes':
      setAttributes(commit, findNode(commit.store.root, path), step.attributes)
      break
    default:
      create(commit, path, step)
  }
}

function take(commit: Commit, path: TreePath, slot: number | null): void {
  const place = findPlace(commit.store.root, path)
  const node = findNode(commit.store.root, path)
  if (slot === null) commit.aside.push(node)
  else commit.slots.set(slot, node)
  changeNames(commit, place, () => detach(node, place))
  commit.undo.push(() => attach(node, place))
}

function moveIn(commit: Commit, path: TreePath, slot: number): void {
  const node = commit.slots.get(slot)
  if (!node) throw refuse('fs_invalid_argument', path, `slot ${slot} is empty`)
  commit.slots.delete(slot)
  put(commit, path, node)
}

function create(commit: Commit, path: TreePath, step: Creation): void {
  const node = newNode(commit, step)
  commit.undo.push(() => commit.store.drop(node))
  put(commit, path, node)
}

function newNode(commit: Commit, step: Creation): Node {
  const { xattrScope: _, ...attributes } = step.attributes
  if (step.step === 'makeDirectory') return commit.store.makeDirectory(attributes)
  if (step.step === 'link') return commit.store.makeSymlink(step.target, attributes)
  return commit.store.makeFile(takeContent(commit, step.digest), attributes)
}

function takeContent({ contents, undo }: Commit, digest: string): Uint8Array {
  const content = contents.take(digest)
  if (!content) throw new Refusal('fs_io', `Cannot place the content ${digest}: it was not staged`)
  undo.push(() => contents.putBack(digest, content))
  return content
}

function put(commit: Commit, path: TreePath, node: Node): void {
  const place = findPlace(commit.store.root, path)
  if (place.parent.children.has(place.name)) throw refuse('fs_entry_exists', path, 'an entry of that name exists')
  changeNames(commit, place, () => attach(node, place))
  commit.undo.push(() => detach(node, place))
}

function changeNames(commit: Commit, { parent }: Place, change: () => void): void {
  const { modifiedNs, changedNs, version } = parent
  commit.undo.push(() => Object.assign(parent, { modifiedNs, changedNs, version }))
  change()
  commit.store.touch(parent)
}

function addName(commit: Commit, path: TreePath, of: TreePath): void {
  const node = findNode(commit.store.root, of)
  if (node.kind === 'directory') throw refuse('fs_is_a_directory', of, 'a directory has one name only')
  put(commit, path, node)
  touchAttributes(commit, node)
}

function setAttributes(commit: Commit, node: Node, { mode, xattrs, xattrScope, ...rest }: AttributesToSet): void {
  const before = { mode: node.mode, uid: node.uid, gid: node.gid, modifiedNs: node.modifiedNs, xattrs: node.xattrs }
  commit.undo.push(() => Object.assign(node, before))
  Object.assign(node, rest, node.kind === 'symlink' ? {} : { mode })
  if (xattrScope) node.xattrs = replaceXattrs(node.xattrs, { xattrs, scope: xattrScope })
  touchAttributes(commit, node)
}

function touchAttributes(commit: Commit, node: Node): void {
  const { changedNs, version } = node
  commit.undo.push(() => Object.assign(node, { changedNs, version }))
  commit.store.touchAttributes(node)
}

/** Children lose their names too; what has another name elsewhere lives on. */
function forgetAll(store: Store, taken: Node): void {
  for (const node of [...nodesBelow(taken)]) {
    if (node.kind === 'directory') {
      for (const [name, child] of [...node.children]) detach(child, { parent: node, name })
    }
    store.forget(node)
  }
}

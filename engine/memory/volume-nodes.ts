import type { Attributes, TreePath } from '../core/entry.ts'
import { joinPath, pathToText, validateName } from '../core/names.ts'
import { Refusal, type RefusalCode } from '../core/refusal.ts'

/** One object of a memory volume. */
export type Node = FileNode | DirectoryNode | SymlinkNode

interface NodeBase extends Attributes {
  /** Counts up from the root's 2; survives renames. */
  readonly id: number
  accessedNs: bigint
  changedNs: bigint
  readonly createdNs: bigint
  /** Grows with each change of content or attributes. */
  version: number
  /** Where the object is named: one place, several for hard links, none once it is gone. */
  places: Place[]
}

export interface FileNode extends NodeBase {
  readonly kind: 'file'
  /** Never changed, only replaced: readers go on with what they have. */
  content: Uint8Array
}

export interface DirectoryNode extends NodeBase {
  readonly kind: 'directory'
  readonly children: Map<string, Node>
}

export interface SymlinkNode extends NodeBase {
  readonly kind: 'symlink'
  readonly target: string
}

export interface Place {
  parent: DirectoryNode
  name: string
}

/** What there is at a path. Symlinks are never followed. Throws `fs_no_such_entry`, `fs_not_a_directory`. */
export function findNode(root: DirectoryNode, path: TreePath): Node {
  let node: Node = root
  for (const name of namesOf(path)) {
    if (node.kind !== 'directory') throw refuse('fs_not_a_directory', path, 'a part of the path is not a directory')
    const child: Node | undefined = node.children.get(name)
    if (!child) throw refuse('fs_no_such_entry', path, 'there is no such entry')
    node = child
  }
  return node
}

/** The directory at a path. */
export function findDirectory(root: DirectoryNode, path: TreePath): DirectoryNode {
  const node = findNode(root, path)
  if (node.kind !== 'directory') throw refuse('fs_not_a_directory', path, 'it is not a directory')
  return node
}

/** The regular file at a path. */
export function findFile(root: DirectoryNode, path: TreePath): FileNode {
  const node = findNode(root, path)
  if (node.kind === 'directory') throw refuse('fs_is_a_directory', path, 'it is a directory')
  if (node.kind !== 'file') throw refuse('fs_not_a_file', path, 'it is not a regular file')
  return node
}

/** The directory around a path, which may still be free, and the name in it. Throws `fs_invalid_argument` for the root. */
export function findPlace(root: DirectoryNode, path: TreePath): Place {
  const names = namesOf(path)
  const name = names.pop()
  if (name === undefined) throw refuse('fs_invalid_argument', path, 'it is the root')
  return { parent: findDirectory(root, names.join('/')), name }
}

/** A path of the object; undefined once it is gone. */
export function pathOfNode(root: DirectoryNode, node: Node): TreePath | undefined {
  if (node === root) return ''
  const [place] = node.places
  const parent = place && pathOfNode(root, place.parent)
  return parent === undefined || !place ? undefined : joinPath(parent, place.name)
}

/** Of the directories that were listed since they were changed. */
const sortedNames = new WeakMap<DirectoryNode, readonly string[]>()

/** The names in a directory in their order; sorted once for all pages of a listing. */
export function sortedNamesOf(directory: DirectoryNode): readonly string[] {
  const names = sortedNames.get(directory) ?? [...directory.children.keys()].sort()
  sortedNames.set(directory, names)
  return names
}

/** Gives the object a name. */
export function attach(node: Node, { parent, name }: Place): void {
  sortedNames.delete(parent)
  parent.children.set(name, node)
  node.places.push({ parent, name })
}

/** Takes a name away. */
export function detach(node: Node, { parent, name }: Place): void {
  sortedNames.delete(parent)
  parent.children.delete(name)
  node.places = node.places.filter((place) => place.parent !== parent || place.name !== name)
}

/** The directory and everything below it. */
export function* nodesBelow(node: Node): Generator<Node> {
  yield node
  if (node.kind !== 'directory') return
  for (const child of node.children.values()) yield* nodesBelow(child)
}

export function refuse(code: RefusalCode, path: TreePath, why: string): Refusal {
  return new Refusal(code, `Cannot use '${pathToText(path)}': ${why}`, { details: { path } })
}

function namesOf(path: TreePath): string[] {
  return path === '' ? [] : path.split('/').map(validateName)
}

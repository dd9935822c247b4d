import type { Entry, TreePath, Xattr } from '@sandbar/engine'
import { comparePaths, formatXattrs, isInside, joinPath, nameOf, parentOf } from '@sandbar/engine'
import fc from '../../support/fast-check.ts'

/** One blind edit: numbers pick among what is there at the time, so every script fits every tree. */
export interface Edit {
  verb:
    | 'file'
    | 'directory'
    | 'symlink'
    | 'write'
    | 'touch'
    | 'mode'
    | 'move'
    | 'swap'
    | 'remove'
    | 'hardLink'
    | 'copy'
    | 'xattr'
  pick: number
  other: number
  name: string
  content: number
}

const names = ['a', 'b', 'c', 'a.b', 'a b', 'B', '\xc3\xbc', '\xff', '-']

/** Edit scripts; identities persist from one tree to the next. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({
    verb: fc.constantFrom<Edit['verb']>(
      ...(['file', 'file', 'directory', 'directory', 'symlink', 'write', 'touch', 'mode', 'xattr'] as const),
      ...(['move', 'move', 'swap', 'swap', 'remove', 'hardLink', 'copy'] as const),
    ),
    pick: fc.nat(1000),
    other: fc.nat(1000),
    name: fc.constantFrom(...names),
    content: fc.nat(5),
  }),
  { maxLength: 40, size: 'max' },
)

/** Two trees of which the second grew out of the first. */
export const relatedTrees: fc.Arbitrary<{ before: Entry[]; after: Entry[] }> = fc
  .tuple(edits, edits)
  .map(([first, second]) => {
    const before = editTree([rootEntry()], first)
    return { before, after: editTree(before, second) }
  })

export function rootEntry(): Entry {
  return { path: '', kind: 'directory', ...attributes(0), size: 0, digest: '', identity: 'root', witness: '' }
}

/** The tree after the edits; the given one is not touched. */
export function editTree(entries: readonly Entry[], script: readonly Edit[]): Entry[] {
  let tree = new Map(entries.map((entry) => [entry.path, { ...entry }]))
  for (const edit of script) tree = apply(tree, edit)
  return withLinkCounts([...tree.values()]).sort((left, right) => comparePaths(left.path, right.path))
}

/** A name more or less shows in the object itself, as its change time does on a disk. */
function withLinkCounts(entries: readonly Entry[]): Entry[] {
  const counts = new Map<string, number>()
  for (const { identity } of entries) counts.set(identity, (counts.get(identity) ?? 0) + 1)
  return entries.map((entry) => (entry.linked ? { ...entry, witness: `${counts.get(entry.identity)}` } : entry))
}

type Tree = Map<TreePath, Entry>

let identities = 0

function apply(tree: Tree, edit: Edit): Tree {
  const all = [...tree.values()]
  const directories = all.filter((entry) => entry.kind === 'directory')
  const directory = at(directories, edit.pick) ?? rootEntry()
  const below = all.filter((entry) => entry.path !== '')
  const entry = at(below, edit.pick)
  const path = joinPath(directory.path, edit.name)
  switch (edit.verb) {
    case 'file':
      return put(tree, { ...fresh(path, edit), ...content(edit) })
    case 'directory':
      return put(tree, { ...fresh(path, edit), kind: 'directory' })
    case 'symlink':
      return put(tree, { ...fresh(path, edit), kind: 'symlink', target: `../${edit.name}` })
    case 'swap':
      return entry ? swap(tree, entry, at(below, edit.other) ?? entry) : tree
    case 'move':
      return entry ? move(tree, entry, joinPath(at(directories, edit.other)?.path ?? '', edit.name)) : tree
    case 'remove':
      return entry ? remove(tree, entry.path) : tree
    case 'hardLink':
      return entry && entry.kind !== 'directory'
        ? put(linked(tree, entry), { ...entry, linked: true, path: joinPath(directory.path, `l${edit.name}`) })
        : tree
    case 'copy':
      return entry?.kind === 'file' ? put(tree, { ...own(entry), path, identity: nextIdentity() }) : tree
    default:
      return changeInPlace(tree, at(all, edit.pick) ?? rootEntry(), edit)
  }
}

function changeInPlace(tree: Tree, entry: Entry, edit: Edit): Tree {
  const change =
    edit.verb === 'touch'
      ? { modifiedNs: attributes(edit.content).modifiedNs }
      : edit.verb === 'xattr'
        ? { xattrs: xattrs(edit.content) }
        : edit.verb === 'mode' || entry.kind !== 'file'
          ? { mode: attributes(edit.content).mode }
          : content(edit)
  // All names of a hard-linked file change together.
  return new Map(
    [...tree].map(([path, other]) => [path, other.identity === entry.identity ? changed(other, change) : other]),
  )
}

function changed(entry: Entry, change: Partial<Entry>): Entry {
  const { xattrs, ...rest } = { ...entry, ...change }
  return xattrs === undefined ? rest : { ...rest, xattrs }
}

function swap(tree: Tree, left: Entry, right: Entry): Tree {
  if (isInside(left.path, right.path) || isInside(right.path, left.path)) return tree
  const relocate = (path: TreePath) =>
    isInside(path, left.path)
      ? right.path + path.slice(left.path.length)
      : isInside(path, right.path)
        ? left.path + path.slice(right.path.length)
        : path
  return relocated(tree, relocate)
}

function move(tree: Tree, entry: Entry, to: TreePath): Tree {
  if (isInside(to, entry.path) || isInside(entry.path, to)) return tree
  return relocated(remove(tree, to), (path) => (isInside(path, entry.path) ? to + path.slice(entry.path.length) : path))
}

function relocated(tree: Tree, relocate: (path: TreePath) => TreePath): Tree {
  return new Map([...tree].map(([path, entry]) => [relocate(path), { ...entry, path: relocate(path) }]))
}

function linked(tree: Tree, { identity }: Entry): Tree {
  const link = (entry: Entry): Entry => (entry.identity === identity ? { ...entry, linked: true } : entry)
  return new Map([...tree].map(([path, entry]) => [path, link(entry)]))
}

function own({ linked: _, ...entry }: Entry): Entry {
  return entry
}

function remove(tree: Tree, path: TreePath): Tree {
  return new Map([...tree].filter(([other]) => !isInside(other, path)))
}

function put(tree: Tree, entry: Entry): Tree {
  if (tree.get(parentOf(entry.path))?.kind !== 'directory' || nameOf(entry.path) === '') return tree
  return remove(tree, entry.path).set(entry.path, entry)
}

function fresh(path: TreePath, edit: Edit): Entry {
  const identity = nextIdentity()
  return { path, kind: 'file', ...attributes(edit.content), size: 0, digest: '', identity, witness: '' }
}

function nextIdentity(): string {
  identities += 1
  return `${identities}`
}

function content({ content: seed }: Edit): { size: number; digest: string } {
  return { size: seed, digest: `digest of ${seed}` }
}

function attributes(seed: number) {
  return {
    mode: [0o644, 0o755, 0o400, 0o4755][seed % 4] ?? 0,
    uid: seed % 2,
    gid: 0,
    modifiedNs: BigInt(seed) * 1_000_001n,
  }
}

/** None for 0, else one or two of them. */
export function xattrs(seed: number): string | undefined {
  const some: Xattr[] = [
    ['user.a', 'v'.repeat(seed)],
    ['trusted.b', '\0\xff\n'],
  ]
  return formatXattrs(some.slice(seed % 2, (seed % 3) + (seed % 2)))
}

function at<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)]
}

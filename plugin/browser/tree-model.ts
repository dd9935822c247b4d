import type { FileEntry, Listing } from './cluster-client.ts'

/** How an entry differs from the other side: against the last recovery point as long as the target is read-only. */
export type Mark = 'new' | 'changed' | 'gone'

export interface TreeNode extends FileEntry {
  /** From the root of the file system; a directory's ends in a slash. */
  path: string
  mark: Mark | null
  /** Null: closed, or no directory. */
  children: TreeNode[] | null
  /** Names inside that are not drawn. */
  hiddenCount: number
}

export interface TreeOptions {
  /** Directories that were read, by path; a closed one may be missing. */
  listings: ReadonlyMap<string, Listing>
  isOpen(path: string): boolean
  /** The other side's entry for a path, undefined outside of the relationship, null where the other side has none. */
  counterpart(path: string): FileEntry | null | undefined
  /** What is missing on the other side: `new` on a source, `gone` on a target. */
  missingMark: Mark
  maxRows: number
}

/** The rows of a tree from `/`, with at most `maxRows` of them. */
export function buildTree(options: TreeOptions): TreeNode[] {
  const budget = { rows: options.maxRows }
  return childrenOf('/', options, budget).nodes
}

function childrenOf(directory: string, options: TreeOptions, budget: { rows: number }) {
  const listing = options.listings.get(directory)
  const entries = [...(listing?.entries ?? [])].sort(byKindAndName)
  const taken = entries.slice(0, Math.max(0, budget.rows))
  budget.rows -= taken.length
  const nodes = taken.map((entry) => nodeOf(directory, entry, options))
  for (const node of nodes) {
    if (node.kind !== 'directory' || !options.isOpen(node.path)) continue
    const inside = childrenOf(node.path, options, budget)
    node.children = inside.nodes
    node.hiddenCount = Math.max(node.childCount, inside.known) - inside.nodes.length
  }
  return { nodes, known: entries.length }
}

function nodeOf(directory: string, entry: FileEntry, options: TreeOptions): TreeNode {
  const path = directory + entry.name + (entry.kind === 'directory' ? '/' : '')
  return { ...entry, path, mark: markOf(entry, options.counterpart(path), options), children: null, hiddenCount: 0 }
}

function markOf(entry: FileEntry, other: FileEntry | null | undefined, { missingMark }: TreeOptions): Mark | null {
  if (other === undefined) return null
  if (other === null) return missingMark
  if (entry.kind !== other.kind) return 'changed'
  if (entry.kind === 'directory') return null
  // A source's row says it; saying it on the target again would count one change twice.
  const isSame = entry.sizeBytes === other.sizeBytes && microseconds(entry.modified) === microseconds(other.modified)
  return isSame || missingMark === 'gone' ? null : 'changed'
}

/** A time without what is finer than microseconds: disks of both sides need not keep more. */
function microseconds(time: string): string {
  const [whole = '', fraction = ''] = time.replace(/Z$/, '').split('.')
  return `${whole}.${fraction.slice(0, 6).padEnd(6, '0')}`
}

function byKindAndName(a: FileEntry, b: FileEntry): number {
  const rank = (entry: FileEntry) => (entry.kind === 'directory' ? 0 : 1)
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1)
}

/** How many entries of each mark a tree shows. */
export function countMarks(nodes: readonly TreeNode[]): Record<Mark, number> {
  const counts = { new: 0, changed: 0, gone: 0 }
  for (const node of nodes) {
    if (node.mark) counts[node.mark]++
    const inside = countMarks(node.children ?? [])
    for (const mark of ['new', 'changed', 'gone'] as const) counts[mark] += inside[mark]
  }
  return counts
}

/** Looks up the entry that stands for `path` of one root in the listings of another. */
export function createCounterpart(options: {
  /** This side's directory of the relationship, with a slash at the end. */
  root: string
  otherRoot: string
  otherListings: ReadonlyMap<string, Listing>
}): (path: string) => FileEntry | null | undefined {
  return (path) => {
    if (!path.startsWith(options.root) || path === options.root) return undefined
    const other = options.otherRoot + path.slice(options.root.length).replace(/\/$/, '')
    const cut = other.lastIndexOf('/') + 1
    const listing = options.otherListings.get(other.slice(0, cut))
    if (!listing) return undefined
    const found = listing.entries.find(({ name }) => name === other.slice(cut))
    return found ?? (listing.isPartial ? undefined : null)
  }
}

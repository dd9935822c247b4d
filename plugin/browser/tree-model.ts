import type { FileEntry, Listing } from './cluster-client.ts'
import type { Comparison, Mark } from './comparison.ts'

export interface TreeNode extends FileEntry {
  /** From the root of the file system; a directory's ends in a slash. */
  path: string
  mark: Mark | null
  /** What a closed directory hides: how many entries below it carry each mark. Null: nothing, or it is open. */
  hiddenMarks: Record<Mark, number> | null
  /** Null: closed, or no directory. */
  children: TreeNode[] | null
  /** Names inside that are not drawn. */
  hiddenCount: number
}

export interface TreeOptions {
  /** Directories that were read, by path; a closed one may be missing. */
  listings: ReadonlyMap<string, Listing>
  isOpen(path: string): boolean
  /** Null without another side to compare with. */
  comparison: Pick<Comparison, 'marks' | 'inside'> | null
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

function nodeOf(directory: string, entry: FileEntry, { comparison, isOpen }: TreeOptions): TreeNode {
  const path = directory + entry.name + (entry.kind === 'directory' ? '/' : '')
  const mark = comparison?.marks.get(path) ?? null
  // A directory that is new or gone as a whole says so itself.
  const hiddenMarks = mark === null && !isOpen(path) ? (comparison?.inside.get(path) ?? null) : null
  return { ...entry, path, mark, hiddenMarks, children: null, hiddenCount: 0 }
}

function byKindAndName(a: FileEntry, b: FileEntry): number {
  const rank = (entry: FileEntry) => (entry.kind === 'directory' ? 0 : 1)
  return rank(a) - rank(b) || (a.name < b.name ? -1 : 1)
}

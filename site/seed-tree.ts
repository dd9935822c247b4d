import type { SeedEntry } from '@sandbar/server/core'

/** One line of a printed tree. Directories have `entries` and a slash at the end of their name. */
export interface TreeEntry {
  name: string
  entries?: TreeEntry[]
}

/** A seed's flat list of paths as a tree, directories first and by name, as the live view sorts them. */
export function treeOf(seed: readonly SeedEntry[]): TreeEntry[] {
  const root: TreeEntry[] = []
  const folders = new Map([['', root]])
  for (const { path, kind } of seed) {
    const slash = path.lastIndexOf('/')
    const name = path.slice(slash + 1)
    const entry: TreeEntry = kind === 'directory' ? { name: `${name}/`, entries: [] } : { name }
    folders.get(path.slice(0, slash))?.push(entry)
    if (entry.entries) folders.set(path, entry.entries)
  }
  for (const entries of folders.values()) entries.sort(byKindAndName)
  return root
}

function byKindAndName(a: TreeEntry, b: TreeEntry): number {
  return Number(b.entries !== undefined) - Number(a.entries !== undefined) || (a.name < b.name ? -1 : 1)
}

import type { TreePath } from './entry.ts'
import { nameOf, parentOf, pathToText } from './names.ts'

/** Equal for paths that are one on file systems that take no notice of case and Unicode form. */
export function foldPath(path: TreePath): string {
  return pathToText(path).normalize('NFC').toUpperCase().toLowerCase()
}

/** Finds names that fall together, from entries in the order of scans; remembers the names of one directory a level. */
export interface CollisionFinder {
  add(path: TreePath, isDirectory: boolean): void
  /** Two or more paths each, in their order. */
  groups(): TreePath[][]
}

interface Level {
  path: TreePath
  names: Map<string, TreePath>
}

export function createCollisionFinder(): CollisionFinder {
  const groups = new Map<TreePath, TreePath[]>()
  const levels: Level[] = [{ path: '', names: new Map() }]
  return {
    add(path, isDirectory) {
      if (path === '') return
      const parent = parentOf(path)
      while (levels.length > 1 && levels.at(-1)?.path !== parent) levels.pop()
      const names = levels.at(-1)?.names ?? new Map<string, TreePath>()
      const key = foldPath(nameOf(path))
      const first = names.get(key)
      if (first === undefined) names.set(key, path)
      else groups.set(first, [...(groups.get(first) ?? [first]), path])
      if (isDirectory) levels.push({ path, names: new Map() })
    },
    groups: () => [...groups.values()],
  }
}

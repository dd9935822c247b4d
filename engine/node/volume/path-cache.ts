import { closeSync, lstatSync, readdirSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { createBreather } from './breather.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { errorCode } from './failures.ts'
import { idOf, rootId } from './file-info.ts'
import type { Places } from './places.ts'

/** Finds the path of an id: remembered paths are looked at again; what is not remembered is searched by a walk. */
export interface PathCache {
  remember(id: string, path: TreePath): void
  pathOf(id: string): Promise<TreePath>
}

const remembered = 20_000

export function createPathCache(tree: ConfinedTree, places: Places): PathCache {
  const known = new Map<string, TreePath>()

  function remember(id: string, path: TreePath): void {
    known.delete(id)
    known.set(id, path)
    if (known.size <= remembered) return
    const [oldest] = known.keys()
    if (oldest !== undefined) known.delete(oldest)
  }

  async function pathOf(id: string): Promise<TreePath> {
    if (id === rootId) return ''
    const path = known.get(id)
    if (path !== undefined && idAt(tree, path) === id) return path
    const found = /^[1-9]\d{0,19}$/.test(id) ? await search(tree, places, id) : undefined
    if (found === undefined) throw new Refusal('fs_no_such_entry', `Cannot find the file with id ${id}: there is none`)
    remember(id, found)
    return found
  }

  return { remember, pathOf }
}

function idAt(tree: ConfinedTree, path: TreePath): string | undefined {
  return ignoringLoss(() => tree.at(path, (address) => idOf(path, lstatSync(address, { bigint: true }))))
}

async function search(tree: ConfinedTree, places: Places, id: string): Promise<TreePath | undefined> {
  const breather = createBreather()
  const pending: TreePath[] = ['']
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (breather.isDue()) await breather.pause()
    for (const { child, isDirectory, childId } of childrenOf(tree, path)) {
      if (places.isHidden(child)) continue
      if (childId === id) return child
      if (isDirectory) pending.push(child)
    }
  }
  return undefined
}

function childrenOf(tree: ConfinedTree, path: TreePath) {
  const handle = ignoringLoss(() => tree.openDirectory(path))
  if (handle === undefined) return []
  const directory = { handle, path }
  try {
    const names = ignoringLoss(() => readdirSync(tree.inside(directory, '.'), 'latin1')) ?? []
    return names.flatMap((name) => {
      const stats = lstatSync(tree.inside(directory, name), { bigint: true, throwIfNoEntry: false })
      const child = joinPath(path, name)
      return stats === undefined ? [] : [{ child, isDirectory: stats.isDirectory(), childId: idOf(child, stats) }]
    })
  } finally {
    closeSync(handle)
  }
}

/** Undefined where something went away meanwhile or may not be looked into. */
function ignoringLoss<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (thrown) {
    if (errorCode(thrown) === undefined) throw thrown
    return undefined
  }
}

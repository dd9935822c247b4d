import { lstatSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { joinPath, parentOf } from '../../core/names.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import { type Address, textToBytes, toAddress } from '../volume/system-paths.ts'
import type { Layout } from './layout.ts'
import type { PreparedStep } from './records.ts'

export interface AstrayOptions {
  tree: ConfinedTree
  root: TreePath
  layout: Layout
}

/** Takes an entry from wherever it went with a directory around it; false when it is nowhere. */
export type TakeAstray = (path: TreePath, taken: { inode: string; goal: Address }) => boolean

/**
 * A disk may keep a rename and lose an earlier one in another directory. Then what was taken out of a directory lies in
 * it again, and the directory itself was taken, or put in its new place, all the same: there it is looked for.
 */
export function createTakeAstray(prepared: Iterable<PreparedStep>, options: AstrayOptions): TakeAstray {
  const taken = new Map<TreePath, PreparedStep>()
  const puts = new Map<number, TreePath>()
  for (const each of prepared) {
    if (each.step.step === 'take' && !each.isDrift) taken.set(each.step.path, each)
    if (each.step.step === 'move') puts.set(each.step.slot, each.step.path)
  }

  function* placesOf(path: TreePath): Generator<Place> {
    for (let above = parentOf(path); above !== ''; above = parentOf(above)) {
      const around = taken.get(above)
      if (around?.step.step !== 'take') continue
      const rest = path.slice(above.length + 1)
      const { slot } = around.step
      const put = slot === null ? undefined : puts.get(slot)
      if (put !== undefined) yield inTree(options, joinPath(put, rest))
      yield inStage(options.layout, { slot, object: around.object }, rest)
    }
  }

  return (path, { inode, goal }) => {
    for (const place of placesOf(path)) if (moveFrom(place, inode, goal)) return true
    return false
  }
}

type Place = (use: (address: Address) => boolean) => boolean

function inTree({ tree, root }: AstrayOptions, path: TreePath): Place {
  return (use) => tree.at(joinPath(root, path), use)
}

/** Nobody but the engine gets into a stage. */
function inStage(
  layout: Layout,
  { slot, object }: { slot: number | null; object: number | null },
  rest: string,
): Place {
  const directory = slot === null ? join(layout.aside, String(object)) : join(layout.slots, String(slot))
  return (use) => use(toAddress(`${textToBytes(directory)}/${rest}`))
}

function moveFrom(place: Place, inode: string, goal: Address): boolean {
  try {
    return place((address) => {
      if (String(lstatSync(address, { bigint: true }).ino) !== inode) return false
      renameSync(address, goal)
      return true
    })
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '')) return false
    throw thrown
  }
}

import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { isInside } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import { makePrivateDirectory } from '../durable.ts'
import type { ConfinedTree } from './confined-tree.ts'

/** The name inside the root that holds the engine's files when its state directory lies on another file system. */
export const reservedName = '.sandbar-stage'

/** Where the engine keeps its own files: on the tree's file system, since they are renamed in. */
export interface Places {
  /** For content on its way through the files API and for the probe. */
  readonly scratch: string
  /** Whether that is on the tree's file system; false only for a tree that is never written to. */
  readonly isNear: boolean
  /** The engine's own, invisible everywhere. */
  isHidden(path: TreePath): boolean
  /** A relationship's stage. The directory may not exist yet. */
  stage(key: string): string
  /** Where unexpected entries are moved. */
  readonly conflicts: string
  /** Contents that only snapshots need. */
  readonly kept: string
}

interface PlacesOptions {
  tree: ConfinedTree
  root: string
  stateDirectory: string
  /** Nothing is ever renamed in, so that the state may lie anywhere. */
  isReadOnly?: boolean
}

/** `root` and `stateDirectory` are resolved. A root inside the state directory is fine, the reverse is not. */
export function createPlaces(options: PlacesOptions): Places {
  const { tree, root, stateDirectory, isReadOnly = false } = options
  if (stateDirectory === root || stateDirectory.startsWith(`${root}/`)) {
    throw new Refusal('fs_invalid_argument', `Cannot serve directory '${root}': it contains the state directory`)
  }
  const isNear = statSync(stateDirectory, { bigint: true }).dev === tree.device
  const isOutside = isNear || isReadOnly
  const base = isOutside ? stateDirectory : makeReserved(root)
  const scratch = join(base, 'scratch')
  makePrivateDirectory(scratch)
  return {
    scratch,
    isNear: isNear || !isReadOnly,
    isHidden: isOutside ? () => false : (path) => isInside(path, reservedName),
    stage: (key) => join(base, 'stages', createHash('sha256').update(key).digest('hex').slice(0, 32)),
    conflicts: join(base, 'conflicts'),
    kept: join(base, 'kept'),
  }
}

function makeReserved(root: string): string {
  const reserved = join(root, reservedName)
  mkdirSync(reserved, { recursive: true, mode: 0o700 })
  if (!lstatSync(reserved).isDirectory()) {
    throw new Refusal(
      'fs_invalid_argument',
      `Cannot serve directory '${root}': '${reservedName}' in it is not a directory`,
    )
  }
  return reserved
}

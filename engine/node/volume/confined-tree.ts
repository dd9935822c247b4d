import { constants, lstatSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { validateName } from '../../core/names.ts'
import type { Address } from './system-paths.ts'

/**
 * The only way to real paths below a root. Each component is opened as a directory, never following symlinks, from the
 * handle of the one before; so whatever somebody swaps meanwhile, nothing outside the root is reached.
 */
export interface ConfinedTree {
  /** Device of the root. */
  readonly device: bigint
  /** Calls `use` with an address that names `path` while `use` runs (not later). The last component may be missing. */
  at<T>(path: TreePath, use: (address: Address) => T): T
  /** An open handle of a directory; the caller closes it. */
  openDirectory(path: TreePath): number
  openDirectoryIn(parent: DirectoryHandle, name: string): number
  /** Address of a name in an open directory. */
  inside(directory: DirectoryHandle, name: string): Address
  /** Opens what is at `path`, never following a symlink and never waiting; the caller checks its type and closes it. */
  open(path: TreePath, flags: number, mode?: number): number
  /** Names in the directory at an address, never following a symlink there. */
  namesAt(address: Address): string[]
  /** Makes names in a directory durable. */
  syncDirectory(path: TreePath): void
  close(): void
}

export interface DirectoryHandle {
  handle: number
  path: TreePath
}

/** For opening files and directories for reading: a planted pipe must not make us wait. */
export const carefulFlags = constants.O_NOFOLLOW | constants.O_NONBLOCK

/** Tells one root from another that has taken its name. */
export function placeOf(tree: ConfinedTree): string {
  const { dev, ino } = tree.at('', (address) => lstatSync(address, { bigint: true }))
  return `${dev}:${ino}`
}

/** The names of a path, each checked. */
export function componentsOf(path: TreePath): string[] {
  return path === '' ? [] : path.split('/').map(validateName)
}

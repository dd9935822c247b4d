import { closeSync, constants, existsSync, fstatSync, fsyncSync, openSync, readdirSync, realpathSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { validateName } from '../../core/names.ts'
import { createCheckedTree } from './confined-portable.ts'
import { type Address, textToBytes, toAddress } from './system-paths.ts'

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

/** `O_PATH`: a handle for walking that needs no permission to read. Node does not name it. */
const openPath = 0o10000000
const walkFlags = openPath | constants.O_DIRECTORY | constants.O_NOFOLLOW
/** For opening files and directories for reading: a planted pipe must not make us wait. */
export const carefulFlags = constants.O_NOFOLLOW | constants.O_NONBLOCK
/** For attributes: names the object itself, opens nothing. */
export const objectFlags = openPath | constants.O_NOFOLLOW

export const hasHandlePaths = process.platform === 'linux' && existsSync('/proc/self/fd')

/** The names of a path, each checked. */
export function componentsOf(path: TreePath): string[] {
  return path === '' ? [] : path.split('/').map(validateName)
}

export function createConfinedTree(root: string): ConfinedTree {
  const real = textToBytes(realpathSync(root))
  return hasHandlePaths ? createHandleTree(real) : createCheckedTree(real)
}

function createHandleTree(root: string): ConfinedTree {
  const rootHandle = openSync(toAddress(root), constants.O_RDONLY | constants.O_DIRECTORY)

  function walk(names: readonly string[]): number {
    let handle = rootHandle
    for (const name of names) {
      const parent = handle
      try {
        handle = openSync(addressIn(parent, name), walkFlags)
      } finally {
        if (parent !== rootHandle) closeSync(parent)
      }
    }
    return handle
  }

  function at<T>(path: TreePath, use: (address: Address) => T): T {
    const names = componentsOf(path)
    const last = names.pop()
    if (last === undefined) return use(`/proc/self/fd/${rootHandle}/.`)
    const parent = walk(names)
    try {
      return use(addressIn(parent, last))
    } finally {
      if (parent !== rootHandle) closeSync(parent)
    }
  }

  return {
    device: fstatSync(rootHandle, { bigint: true }).dev,
    at,
    openDirectory: (path) => at(path, (address) => openSync(address, walkFlags)),
    openDirectoryIn: (parent, name) => openSync(addressIn(parent.handle, name), walkFlags),
    inside: (directory, name) => addressIn(directory.handle, name),
    open: (path, flags, mode) => at(path, (address) => openSync(address, flags | carefulFlags, mode)),
    namesAt(address) {
      const handle = openSync(address, walkFlags)
      try {
        return readdirSync(addressIn(handle, '.'), 'latin1')
      } finally {
        closeSync(handle)
      }
    },
    syncDirectory(path) {
      const handle = at(path, (address) => openSync(address, constants.O_DIRECTORY | carefulFlags))
      try {
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
    },
    close: () => closeSync(rootHandle),
  }
}

/** Names the object of an open handle itself, whatever happens to its path. */
export function addressOfHandle(handle: number): Address {
  return `/proc/self/fd/${handle}`
}

function addressIn(handle: number, name: string): Address {
  return toAddress(`/proc/self/fd/${handle}/${name}`)
}

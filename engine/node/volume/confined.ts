import { closeSync, constants, existsSync, fstatSync, fsyncSync, openSync, readdirSync, realpathSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { createCheckedTree } from './confined-portable.ts'
import { type ConfinedTree, carefulFlags, componentsOf } from './confined-tree.ts'
import { type Address, textToBytes, toAddress } from './system-paths.ts'

/** `O_PATH`: a handle for walking that needs no permission to read. Node does not name it. */
const openPath = 0o10000000
const walkFlags = openPath | constants.O_DIRECTORY | constants.O_NOFOLLOW
/** For attributes: names the object itself, opens nothing. */
export const objectFlags = openPath | constants.O_NOFOLLOW

export const hasHandlePaths = process.platform === 'linux' && existsSync('/proc/self/fd')

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

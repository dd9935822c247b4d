import { closeSync, constants, existsSync, fstatSync, fsyncSync, openSync, readdirSync, realpathSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { nameOf, parentOf, validateName } from '../../core/names.ts'
import { createCheckedTree } from './confined-portable.ts'
import { type ConfinedTree, carefulFlags } from './confined-tree.ts'
import { createParentHandles } from './parent-handles.ts'
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
  const device = deviceOf(rootHandle)

  /** A handle of the directory that the last name is; those on the way are closed. */
  function openBelow(above: number, path: string): number {
    let handle = above
    for (const name of path.split('/').map(validateName)) {
      const parent = handle
      try {
        handle = openSync(addressIn(parent, name), walkFlags)
      } finally {
        if (parent !== above) closeSync(parent)
      }
    }
    return handle
  }

  const parents = createParentHandles({ root, rootHandle, openBelow })

  function at<T>(path: TreePath, use: (address: Address) => T): T {
    if (path === '') return use(`/proc/self/fd/${rootHandle}/.`)
    const name = validateName(nameOf(path))
    return parents.using(parentOf(path), (handle) => use(addressIn(handle, name)))
  }

  return {
    device,
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
    close() {
      parents.close()
      closeSync(rootHandle)
    },
  }
}

/** The handle is closed when it can't be told. */
function deviceOf(handle: number): bigint {
  try {
    return fstatSync(handle, { bigint: true }).dev
  } catch (thrown) {
    closeSync(handle)
    throw thrown
  }
}

/** Names the object of an open handle itself, whatever happens to its path. */
export function addressOfHandle(handle: number): Address {
  return `/proc/self/fd/${handle}`
}

function addressIn(handle: number, name: string): Address {
  return toAddress(`/proc/self/fd/${handle}/${name}`)
}

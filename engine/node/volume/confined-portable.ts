import { closeSync, constants, fsyncSync, lstatSync, openSync, readdirSync, realpathSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath, parentOf } from '../../core/names.ts'
import { type ConfinedTree, carefulFlags, componentsOf } from './confined-tree.ts'
import { type Address, toAddress } from './system-paths.ts'

/**
 * For systems without handle paths (macOS, Windows): the parent must resolve to itself before and after the call. A
 * swap and swap back in between goes unseen, which is why Linux does not use this.
 */
export function createCheckedTree(root: string): ConfinedTree {
  const absolute = (path: TreePath) => (path === '' ? root : `${root}/${path}`)

  function checkParent(path: TreePath): void {
    const parent = absolute(parentOf(path))
    if (realpathSync(toAddress(parent), 'latin1') !== parent) throw notADirectory(parent)
  }

  function at<T>(path: TreePath, use: (address: Address) => T): T {
    componentsOf(path)
    checkParent(path)
    const result = use(toAddress(absolute(path)))
    checkParent(path)
    return result
  }

  function openDirectory(path: TreePath): number {
    return at(path, (address) => {
      if (!lstatSync(address).isDirectory()) throw notADirectory(path)
      return openSync(address, constants.O_RDONLY)
    })
  }

  return {
    device: lstatSync(toAddress(root), { bigint: true }).dev,
    at,
    openDirectory,
    openDirectoryIn: (parent, name) => openDirectory(joinPath(parent.path, name)),
    inside: (directory, name) => toAddress(`${absolute(directory.path)}/${name}`),
    open: (path, flags, mode) => at(path, (address) => openSync(address, flags | (carefulFlags || 0), mode)),
    namesAt: (address) => (lstatSync(address).isDirectory() ? readdirSync(address, 'latin1') : []),
    syncDirectory(path) {
      const handle = openDirectory(path)
      try {
        fsyncSync(handle)
      } finally {
        closeSync(handle)
      }
    },
    close() {},
  }
}

function notADirectory(path: string): Error {
  return Object.assign(new Error(`ENOTDIR: ${path}`), { code: 'ENOTDIR', errno: -20 })
}

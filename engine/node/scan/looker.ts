import { constants, fstatSync, lstatSync, openSync, readdirSync } from 'node:fs'
import { hasNumbers, hasSeenNumbers } from '../listing/numbers.ts'
import { nativeHelper } from '../native/load.ts'
import { deviceOf, type NativeLooks, word } from '../native/looks.ts'
import { hasHandlePaths } from '../volume/confined.ts'
import { type ConfinedTree, carefulFlags, type DirectoryHandle } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import type { Stats } from '../volume/stats.ts'

/** What a look at an object saw; good until the next look. */
export interface Look {
  readonly isDirectory: boolean
  /** Whether it is still what the numbers of a row say. */
  hasNumbers(bytes: Buffer, at: number): boolean
  stats(): Stats
}

/** Looks at what lies in open directories. All methods throw system errors. */
export interface Looker {
  /** The caller closes it. */
  open(parent: DirectoryHandle, name: string): number
  /** What an open directory is by now. */
  lookAtOpen(directory: DirectoryHandle): Look
  /** One character per byte, in no order. */
  names(directory: DirectoryHandle): string[]
  /** Not followed; undefined when nothing is there. */
  look(directory: DirectoryHandle, name: string): Look | undefined
}

type Tree = Pick<ConfinedTree, 'inside' | 'openDirectoryIn'>

/** With the native helper where there is one. */
export function createLooker(tree: Tree): Looker {
  const native = hasHandlePaths ? nativeHelper()?.looks : undefined
  return native ? createNativeLooker(native, tree) : createPlainLooker(tree)
}

/** With calls of Node alone. */
export function createPlainLooker(tree: Tree): Looker {
  return {
    open: tree.openDirectoryIn,
    lookAtOpen: ({ handle }) => lookOf(fstatSync(handle, { bigint: true })),
    names: (directory) => readdirSync(tree.inside(directory, '.'), 'latin1'),
    look(directory, name) {
      const stats = lstatSync(tree.inside(directory, name), { bigint: true, throwIfNoEntry: false })
      return stats && lookOf(stats)
    },
  }
}

function lookOf(stats: Stats): Look {
  return {
    isDirectory: stats.isDirectory(),
    hasNumbers: (bytes, at) => hasNumbers(bytes, at, stats),
    stats: () => stats,
  }
}

function createNativeLooker({ namesIn, look, lookAtOpen, seen }: NativeLooks, tree: Tree): Looker {
  const last: Look = {
    get isDirectory() {
      return kindOf(seen) === constants.S_IFDIR
    },
    hasNumbers: (bytes, at) => hasSeenNumbers(bytes, at, seen),
    stats: () => statsOf(seen),
  }
  return {
    open: (parent, name) => openReadable(tree, parent, name),
    lookAtOpen({ handle }) {
      lookAtOpen(handle)
      return last
    },
    names: ({ handle }) => namesIn(handle),
    look: ({ handle }, name) => (look(handle, name) ? last : undefined),
  }
}

/** Ready for its names to be read; who may not read it may still walk through it. */
function openReadable(tree: Tree, parent: DirectoryHandle, name: string): number {
  try {
    return openSync(tree.inside(parent, name), constants.O_RDONLY | constants.O_DIRECTORY | carefulFlags)
  } catch (thrown) {
    if (errorCode(thrown) !== 'EACCES') throw thrown
    return tree.openDirectoryIn(parent, name)
  }
}

function kindOf(seen: Uint32Array): number {
  return modeOf(seen) & constants.S_IFMT
}

/** Nothing is promised of the upper half of its word. */
function modeOf(seen: Uint32Array): number {
  return (seen[word.mode] ?? 0) & 0xffff
}

function statsOf(seen: Uint32Array): Stats {
  const kind = kindOf(seen)
  const is = (wanted: number) => () => kind === wanted
  return {
    dev: deviceOf(seen[word.major] ?? 0, seen[word.minor] ?? 0),
    ino: longAt(seen, word.inode),
    mode: BigInt(modeOf(seen)),
    nlink: BigInt(seen[word.links] ?? 0),
    uid: BigInt(seen[word.user] ?? 0),
    gid: BigInt(seen[word.group] ?? 0),
    size: longAt(seen, word.size),
    blocks: longAt(seen, word.blocks),
    mtimeNs: timeAt(seen, word.modified),
    ctimeNs: timeAt(seen, word.changed),
    birthtimeNs: timeAt(seen, word.birth),
    isFile: is(constants.S_IFREG),
    isDirectory: is(constants.S_IFDIR),
    isSymbolicLink: is(constants.S_IFLNK),
    isFIFO: is(constants.S_IFIFO),
    isSocket: is(constants.S_IFSOCK),
  }
}

function longAt(seen: Uint32Array, at: number): bigint {
  return (BigInt(seen[at + 1] ?? 0) << 32n) | BigInt(seen[at] ?? 0)
}

function timeAt(seen: Uint32Array, at: number): bigint {
  return BigInt.asIntN(64, longAt(seen, at)) * 1_000_000_000n + BigInt(seen[at + 2] ?? 0)
}

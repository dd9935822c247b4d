import { closeSync, readlinkSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { parentOf } from '../../core/names.ts'

/**
 * Open handles of the directories that were walked to last, so that neighbours need no walk of their own.
 *
 * A handle follows its directory wherever somebody moves it, perhaps out of the root. So before each use the kernel is
 * asked where the directory lies now; only while that is the very path that it was opened for, the handle stands for a
 * new walk. Between this look and the use lies what lies between a walk and the use: microseconds.
 */
export interface ParentHandles {
  /** Calls `work` with a handle of a directory, which stays open meanwhile. Throws what opening throws. */
  using<T>(path: TreePath, work: (handle: number) => T): T
  close(): void
}

export interface ParentHandlesOptions {
  /** Absolute path of the root as the kernel names it, one character per byte. */
  root: string
  rootHandle: number
  /** Opens a directory below an open one, each of the path's names checked and no symlink followed. */
  openBelow: (handle: number, path: TreePath) => number
}

interface Held {
  path: TreePath
  handle: number
  users: number
  isDropped: boolean
}

const mostHeld = 16

export function createParentHandles({ root, rootHandle, openBelow }: ParentHandlesOptions): ParentHandles {
  /** The one that was used last comes last. */
  const held = new Map<TreePath, Held>()

  function using<T>(path: TreePath, work: (handle: number) => T): T {
    if (path === '') return work(rootHandle)
    const parent = stillThere(path) ?? open(path)
    parent.users += 1
    try {
      return work(parent.handle)
    } finally {
      parent.users -= 1
      if (parent.isDropped) closeUnlessUsed(parent)
    }
  }

  function stillThere(path: TreePath): Held | undefined {
    const known = held.get(path)
    if (known === undefined) return undefined
    held.delete(path)
    if (placeOf(known.handle) === `${root}/${path}`) {
      held.set(path, known)
      return known
    }
    drop(known)
    return undefined
  }

  function open(path: TreePath): Held {
    const opened = { path, handle: openFromNearest(path), users: 0, isDropped: false }
    held.set(path, opened)
    const [oldest] = held.values()
    if (held.size > mostHeld && oldest !== undefined) {
      held.delete(oldest.path)
      drop(oldest)
    }
    return opened
  }

  function openFromNearest(path: TreePath): number {
    for (let above = parentOf(path); above !== ''; above = parentOf(above)) {
      const known = stillThere(above)
      if (known !== undefined) return openBelow(known.handle, path.slice(above.length + 1))
    }
    return openBelow(rootHandle, path)
  }

  return {
    using,
    close() {
      for (const each of held.values()) drop(each)
      held.clear()
    },
  }
}

function drop(one: Held): void {
  one.isDropped = true
  closeUnlessUsed(one)
}

/** A number that is closed too early names something else soon. */
function closeUnlessUsed({ users, handle }: Held): void {
  if (users === 0) closeSync(handle)
}

/** Undefined when the kernel can't say, as for paths that are too long. */
function placeOf(handle: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${handle}`, 'latin1')
  } catch {
    return undefined
  }
}

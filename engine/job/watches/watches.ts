import type { TreePath } from '../../core/entry.ts'
import { isInside, parentOf } from '../../core/names.ts'
import type { FileChange } from './change.ts'

export interface WatchListener {
  /** `path` begins below the watched directory. */
  changed(change: FileChange): void
  /** Nothing follows: the directory was removed, or the cluster stops. */
  ended(why: 'removed' | 'closed'): void
}

export interface WatchRequest {
  directory: TreePath
  /** Changes anywhere below count, not only those of the directory's own entries. */
  isRecursive: boolean
}

/** Tells of changes that are made through the cluster's files, as they happen. */
export interface Watching {
  /** Follows the directory when it is moved. The returned function ends it. */
  watch(request: WatchRequest, listener: WatchListener): () => void
}

export interface Watches extends Watching {
  /** Nobody listens, so nothing need be found out for them. */
  isIdle(): boolean
  tell(changes: readonly FileChange[]): void
  /** Watched directories at and below a path are elsewhere now. */
  moved(from: TreePath, to: TreePath): void
  removed(path: TreePath): void
  close(): void
}

interface Watch extends WatchRequest {
  listener: WatchListener
}

export function createWatches(): Watches {
  const watches = new Set<Watch>()
  const end = (watch: Watch, why: 'removed' | 'closed') => {
    if (watches.delete(watch)) watch.listener.ended(why)
  }
  return {
    watch(request, listener) {
      const watch = { ...request, listener }
      watches.add(watch)
      return () => void watches.delete(watch)
    },
    isIdle: () => watches.size === 0,
    tell(changes) {
      for (const { directory, isRecursive, listener } of [...watches])
        for (const { type, path } of changes)
          if (isHeard(path, { directory, isRecursive })) listener.changed({ type, path: below(directory, path) })
    },
    moved(from, to) {
      for (const watch of watches)
        if (isInside(watch.directory, from)) watch.directory = to + watch.directory.slice(from.length)
    },
    removed(path) {
      for (const watch of [...watches]) if (watch.directory === path) end(watch, 'removed')
    },
    close() {
      for (const watch of [...watches]) end(watch, 'closed')
    },
  }
}

function isHeard(path: TreePath, { directory, isRecursive }: WatchRequest): boolean {
  if (path === directory) return false
  return isRecursive ? isInside(path, directory) : parentOf(path) === directory
}

function below(directory: TreePath, path: TreePath): TreePath {
  return directory === '' ? path : path.slice(directory.length + 1)
}

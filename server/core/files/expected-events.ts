import type { Cluster, TreePath } from '@sandbar/engine'
import { pathFromText, pathToText } from '@sandbar/engine'

/** Tells changes of trees that come through these files from those that jobs make. */
export interface ForeignChanges {
  /** Runs a change of entries in these directories; the event that it causes is nobody else's. */
  owning<R>(directories: readonly TreePath[], work: () => Promise<R>): Promise<R>
}

/** Hears of every change of a tree and passes on those that nobody here has announced. */
export function watchForeignChanges(
  cluster: Pick<Cluster, 'subscribe'>,
  onForeign: (paths: readonly TreePath[]) => void,
): ForeignChanges {
  const expected = new Map<string, number>()
  const add = (key: string, more: number) => {
    const count = (expected.get(key) ?? 0) + more
    if (count > 0) expected.set(key, count)
    else expected.delete(key)
  }
  cluster.subscribe((event) => {
    if (event.type !== 'tree') return
    const key = JSON.stringify(event.paths)
    if (expected.has(key)) add(key, -1)
    else onForeign(event.paths.map(pathFromText))
  })
  return {
    async owning(directories, work) {
      const key = JSON.stringify([...new Set(directories.map((path) => pathToText(path, { directory: true })))])
      add(key, 1)
      try {
        return await work()
      } catch (thrown) {
        // A change that failed tells nobody.
        add(key, -1)
        throw thrown
      }
    },
  }
}

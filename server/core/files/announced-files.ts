import { type Cluster, parentOf, pathFromText, pathToText, type TreePath } from '@sandbar/engine'

type Files = Cluster['files']

export interface AnnouncedFiles {
  files: Files
  /** Hears of changes that did not come through `files`: those of jobs, and of whoever else has the cluster. */
  onForeign(listener: (paths: readonly TreePath[]) => void): void
}

/** The files of a cluster, which tell what they change before the cluster does: all else is somebody else's doing. */
export function announcedFiles({ files, subscribe }: Pick<Cluster, 'files' | 'subscribe'>): AnnouncedFiles {
  const expected = new Map<string, number>()
  const listeners: ((paths: readonly TreePath[]) => void)[] = []
  const add = (key: string, more: number) => {
    const count = (expected.get(key) ?? 0) + more
    if (count > 0) expected.set(key, count)
    else expected.delete(key)
  }
  subscribe((event) => {
    if (event.type !== 'tree') return
    const key = JSON.stringify(event.paths)
    if (expected.has(key)) return add(key, -1)
    const paths = event.paths.map(pathFromText)
    for (const listener of listeners) listener(paths)
  })
  async function announcing<R>(directories: readonly TreePath[], work: () => Promise<R>): Promise<R> {
    const key = JSON.stringify([...new Set(directories.map((path) => pathToText(path, { directory: true })))])
    add(key, 1)
    try {
      return await work()
    } catch (thrown) {
      // A change that failed tells nobody.
      add(key, -1)
      throw thrown
    }
  }
  return {
    files: {
      ...files,
      write: (path, ...rest) => announcing([parentOf(path)], () => files.write(path, ...rest)),
      create: (parent, ...rest) => announcing([parent], () => files.create(parent, ...rest)),
      rename: (from, to, options) => announcing([parentOf(from), parentOf(to)], () => files.rename(from, to, options)),
      remove: (path) => announcing([parentOf(path)], () => files.remove(path)),
      setAttributes: (path, change) => announcing([parentOf(path)], () => files.setAttributes(path, change)),
    },
    onForeign: (listener) => void listeners.push(listener),
  }
}

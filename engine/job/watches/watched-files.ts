import type { TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { FileInfo } from '../../ports/volume.ts'
import type { ClusterFiles } from '../cluster.ts'
import { changeOf, changesOfAttributes, changesOfWrite } from './change.ts'
import type { Watches } from './watches.ts'

/** The same files, whose changes are told to those who watch. */
export function watchedFiles(files: ClusterFiles, watches: Watches): ClusterFiles {
  /** What is there before a change; nothing is looked up for nobody. */
  const before = (path: TreePath) => (watches.isIdle() ? undefined : infoUnlessGone(files, path))
  return {
    ...files,
    async write(path, content, at) {
      const old = await before(path)
      const info = await files.write(path, content, at)
      watches.tell(changesOfWrite(path, { before: old?.size ?? 0, after: info.size }))
      return info
    },
    async create(parent, name, entry) {
      const info = await files.create(parent, name, entry)
      watches.tell([changeOf(info, 'added', joinPath(parent, name))])
      return info
    },
    async rename(from, to, options) {
      const replaced = from === to ? undefined : await before(to)
      const info = await files.rename(from, to, options)
      if (from === to || replaced?.id === info.id) return info
      if (replaced) tellRemoved(watches, replaced)
      watches.tell([changeOf(info, 'moved_from', from), changeOf(info, 'moved_to', to)])
      watches.moved(from, to)
      return info
    },
    async remove(path) {
      const gone = await before(path)
      await files.remove(path)
      if (gone) tellRemoved(watches, gone)
    },
    async setAttributes(path, change) {
      const info = await files.setAttributes(path, change)
      watches.tell(changesOfAttributes(path, change))
      return info
    },
  }
}

function tellRemoved(watches: Watches, info: FileInfo): void {
  watches.tell([changeOf(info, 'removed', info.path)])
  watches.removed(info.path)
}

async function infoUnlessGone(files: ClusterFiles, path: TreePath): Promise<FileInfo | undefined> {
  try {
    return await files.info(path)
  } catch (thrown) {
    if (isRefusal(thrown)) return undefined
    throw thrown
  }
}

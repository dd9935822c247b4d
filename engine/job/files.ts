import type { TreePath } from '../core/entry.ts'
import { joinPath, parentOf, pathToText } from '../core/names.ts'
import type { ClusterFiles } from './cluster.ts'
import type { Context } from './context.ts'
import { mustBeMovable, mustBeWritable, readOnlyRoots } from './read-only.ts'
import { createDotSnapshot, mustBeLive, parseDotPath } from './snapshots/dot-snapshot.ts'
import type { Trees } from './snapshots/trees.ts'

/**
 * The volume for API users: writers are kept out of what replication holds read-only and out of snapshots, others hear of
 * changes.
 */
export function createFiles(
  { ports, store, events }: Pick<Context, 'ports' | 'store' | 'events'>,
  trees: Trees,
): ClusterFiles {
  const { volume } = ports
  const snapshots = createDotSnapshot({ volume, trees, rows: store.snapshots })
  const viewOf = (path: TreePath) => (parseDotPath(path) ? snapshots : volume)
  const roots = () => readOnlyRoots(store.relationships())
  const mayWrite = (path: TreePath) => {
    mustBeLive(path)
    mustBeWritable(roots(), path)
  }
  const mayMove = (path: TreePath) => {
    mustBeLive(path)
    mustBeMovable(roots(), path)
  }
  const tell = <T>(result: T, ...changed: TreePath[]): T => {
    const paths = [...new Set(changed.map((path) => pathToText(path, { directory: true })))]
    events.emit({ type: 'tree', paths })
    return result
  }
  return {
    info: (path) => viewOf(path).info(path),
    pathOf: (id) => volume.pathOf(id),
    list: (path, page) => viewOf(path).list(path, page),
    read: (path, range) => viewOf(path).read(path, range),
    space: () => volume.space(),
    async write(path, content, at) {
      const check = () => mayWrite(path)
      check()
      return tell(await volume.write(path, checking(content, check), at), parentOf(path))
    },
    async create(parent, name, entry) {
      mustBeLive(joinPath(parent, name))
      mustBeWritable(roots(), parent)
      // A second name outside would be a way to write to what lies inside.
      if (entry.kind === 'link') mayWrite(entry.to)
      return tell(await volume.create(parent, name, entry), parent)
    },
    async rename(from, to, options) {
      mayMove(from)
      mayMove(to)
      return tell(await volume.rename(from, to, options), parentOf(from), parentOf(to))
    },
    async remove(path) {
      mayMove(path)
      tell(await volume.remove(path), parentOf(path))
    },
    async setAttributes(path, change) {
      mayWrite(path)
      return tell(await volume.setAttributes(path, change), parentOf(path))
    },
  }
}

/** While content comes in slowly its directory may close, and a job rely on that. */
async function* checking(content: AsyncIterable<Uint8Array>, check: () => void): AsyncGenerator<Uint8Array> {
  for await (const part of content) {
    check()
    yield part
  }
  check()
}

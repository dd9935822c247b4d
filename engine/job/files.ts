import type { TreePath } from '../core/entry.ts'
import { parentOf, pathToText } from '../core/names.ts'
import type { ClusterFiles } from './cluster.ts'
import type { Context } from './context.ts'
import { mustBeMovable, mustBeWritable, readOnlyRoots } from './read-only.ts'

/** The volume for API users: writers are kept out of what replication holds read-only, others hear of changes. */
export function createFiles({ ports, store, events }: Pick<Context, 'ports' | 'store' | 'events'>): ClusterFiles {
  const { volume } = ports
  const roots = () => readOnlyRoots(store.relationships())
  const tell = <T>(result: T, ...changed: TreePath[]): T => {
    const paths = [...new Set(changed.map((path) => pathToText(path, { directory: true })))]
    events.emit({ type: 'tree', paths })
    return result
  }
  return {
    info: (path) => volume.info(path),
    pathOf: (id) => volume.pathOf(id),
    list: (path, page) => volume.list(path, page),
    read: (path, range) => volume.read(path, range),
    space: () => volume.space(),
    async write(path, content, at) {
      const check = () => mustBeWritable(roots(), path)
      check()
      return tell(await volume.write(path, checking(content, check), at), parentOf(path))
    },
    async create(parent, name, entry) {
      mustBeWritable(roots(), parent)
      // A second name outside would be a way to write to what lies inside.
      if (entry.kind === 'link') mustBeWritable(roots(), entry.to)
      return tell(await volume.create(parent, name, entry), parent)
    },
    async rename(from, to, options) {
      mustBeMovable(roots(), from)
      mustBeMovable(roots(), to)
      return tell(await volume.rename(from, to, options), parentOf(from), parentOf(to))
    },
    async remove(path) {
      mustBeMovable(roots(), path)
      tell(await volume.remove(path), parentOf(path))
    },
    async setAttributes(path, change) {
      mustBeWritable(roots(), path)
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

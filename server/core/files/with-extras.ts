import { type Cluster, type FileInfo, isRefusal, type SnapshotFiles, type TreePath } from '@sandbar/engine'
import { aclOf, inheritedAcl, modeFromAcl } from './acl.ts'
import { extrasOf, type ShownInfo } from './extras.ts'
import { type ExtrasStore, shown } from './extras-store.ts'
import { expectUnlocked } from './file-lock.ts'

type Files = Cluster['files']

/** Files with what the API keeps about them: it shows, it goes with the file, and its locks hold. */
export function withExtras(files: Files, extras: ExtrasStore, { clock }: Pick<Cluster, 'clock'>): Files {
  /** What is at a path now; refused while it is locked. */
  async function changeable(path: TreePath): Promise<FileInfo> {
    const info = await files.info(path)
    expectUnlocked(await extras.show(info), clock)
    return info
  }
  return {
    ...files,
    info: async (path) => extras.show(await files.info(path)),
    async list(path, page) {
      const [found, lookUp] = await Promise.all([files.list(path, page), extras.lookUp()])
      return found.map((info) => shown(info, lookUp(info)))
    },
    async write(path, content, at) {
      await changeable(path)
      return extras.show(await files.write(path, content, at))
    },
    async create(parent, name, entry) {
      if (entry.kind === 'link') await changeable(entry.to)
      const made = await files.create(parent, name, entry)
      const { kind } = entry
      if (kind !== 'file' && kind !== 'directory') return extras.show(made)
      return inherit({ files, extras }, { made, kind, parent: await extras.show(await files.info(parent)) })
    },
    async rename(from, to, options) {
      const moved = await changeable(from)
      const replaced = options.replace ? await infoIfAny(files, to) : undefined
      if (replaced) await changeable(to)
      const result = await files.rename(from, to, options)
      if (replaced && replaced.id !== moved.id) await forget(extras, replaced)
      return extras.show(result)
    },
    async remove(path) {
      const removed = await changeable(path)
      await files.remove(path)
      await forget(extras, removed)
    },
    async setAttributes(path, change) {
      await changeable(path)
      return extras.show(await files.setAttributes(path, change))
    },
  }
}

interface Inheriting {
  made: FileInfo
  kind: 'file' | 'directory'
  parent: ShownInfo
}

/** Gives a new entry what its directory's list passes on, and the mode that follows. */
async function inherit(
  { files, extras }: { files: Files; extras: ExtrasStore },
  { made, kind, parent }: Inheriting,
): Promise<ShownInfo> {
  const { acl: stored } = extrasOf(parent)
  const acl = stored && inheritedAcl(aclOf(parent, stored).acl, kind)
  if (!acl) return extras.show(made)
  const mode = modeFromAcl(made, acl)
  const changed = await files.setAttributes(made.path, { mode })
  return extras.change(changed, (before) => ({ ...before, acl: { ...acl, mode } }))
}

/** A snapshot's files with what the API kept about them then. */
export function snapshotWithExtras(files: SnapshotFiles, extras: ExtrasStore, snapshotId: number): SnapshotFiles {
  const show = (info: FileInfo) => extras.showIn(snapshotId, info)
  return {
    ...files,
    info: async (path) => show(await files.info(path)),
    list: async (path, page) => Promise.all((await files.list(path, page)).map(show)),
  }
}

/** A file stays for as long as it has names. */
async function forget(extras: ExtrasStore, { kind, links, ...rest }: FileInfo): Promise<void> {
  if (kind === 'directory' || links <= 1) await extras.drop({ kind, links, ...rest })
}

async function infoIfAny(files: Files, path: TreePath): Promise<FileInfo | undefined> {
  try {
    return await files.info(path)
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return undefined
    throw thrown
  }
}

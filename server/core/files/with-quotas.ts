import { type Cluster, type FileInfo, isInside, isRefusal, joinPath, type TreePath } from '@sandbar/engine'
import { blockSize, blocksOf, countBlocks, ownBlocks } from './count-blocks.ts'
import type { ActiveQuota, QuotaLedger } from './quota-ledger.ts'

type Files = Cluster['files']
type Content = Parameters<Files['write']>[1]
type At = Parameters<Files['write']>[2]

/** Files of which no change takes a directory over its quota. Without quotas, nothing is done beside. */
export function withQuotas(files: Files, ledger: QuotaLedger): Files {
  return {
    ...files,
    async write(path, content, at) {
      const quotas = await ledger.over(path)
      const write = (pieces: Content) => files.write(path, pieces, at)
      if (quotas.length === 0) return write(content)
      return writeMetered({ ledger, quotas, before: await files.info(path), write }, content, at)
    },
    async create(parent, name, entry) {
      const quotas = await ledger.over(joinPath(parent, name))
      return ledger.charging({ quotas, blocks: 1 }, () => files.create(parent, name, entry), shareOf)
    },
    rename: (from, to, options) => rename({ files, ledger }, { from, to, options }),
    async remove(path) {
      const quotas = await ledger.over(path)
      if (quotas.length === 0) return files.remove(path)
      const share = shareOf(await files.info(path))
      await files.remove(path)
      ledger.changed(quotas, share === undefined ? undefined : -share)
    },
    async setAttributes(path, change) {
      const quotas = await ledger.over(path)
      const set = () => files.setAttributes(path, change)
      if (quotas.length === 0 || change.size === undefined) return set()
      const before = await files.info(path)
      const blocks = Math.max(0, blocksOf(change.size) - before.blocks)
      return ledger.charging({ quotas, blocks }, set, (after) => after.blocks - before.blocks)
    },
  }
}

/** Blocks that come or go with a name; undefined with other names, which may lie in the same directory. */
function shareOf(info: FileInfo): number | undefined {
  return info.kind !== 'directory' && info.links > 1 ? undefined : ownBlocks(info)
}

interface Writing {
  ledger: QuotaLedger
  quotas: readonly ActiveQuota[]
  before: FileInfo
  write: (content: Content) => Promise<FileInfo>
}

/** Room is taken as the bytes come, so that what is too long is refused at the first byte that has none. */
async function writeMetered({ ledger, quotas, before, write }: Writing, content: Content, at: At): Promise<FileInfo> {
  let reserved = 0
  async function* metered(): AsyncGenerator<Uint8Array> {
    let position = at?.offset ?? 0
    for await (const piece of content) {
      position += piece.length
      const growth = growthOf(before, position, at) - reserved
      if (growth > 0) {
        await ledger.reserve(quotas, growth)
        reserved += growth
      }
      yield piece
    }
  }
  try {
    const after = await write(metered())
    ledger.changed(quotas, after.blocks - before.blocks)
    return after
  } catch (thrown) {
    // What came before the refusal may be there.
    ledger.changed(quotas, undefined)
    throw thrown
  } finally {
    ledger.release(quotas, reserved)
  }
}

/** Blocks that a file gains at most once it is written up to `position`. */
function growthOf(before: FileInfo, position: number, at: At): number {
  const end = at === undefined ? position : Math.max(before.size, position)
  const touched = blocksOf(position) - Math.floor((at?.offset ?? 0) / blockSize)
  return Math.max(0, Math.min(touched, blocksOf(end) - before.blocks))
}

interface Renaming {
  from: TreePath
  to: TreePath
  options: { replace: boolean }
}

async function rename(parts: { files: Files; ledger: QuotaLedger }, { from, to, options }: Renaming) {
  const { files, ledger } = parts
  const active = await ledger.active()
  const covers = ({ path }: ActiveQuota, entry: TreePath) => path !== entry && isInside(entry, path)
  const entered = active.filter((quota) => covers(quota, to))
  const entering = entered.filter((quota) => !covers(quota, from) && quota.path !== from)
  const leaving = active.filter((quota) => covers(quota, from) && !covers(quota, to))
  const moved = entering.length + leaving.length === 0 ? undefined : await files.info(from)
  const blocks = moved ? await countBlocks(files, moved) : 0
  const share = moved && shareOf(moved) === undefined ? undefined : blocks
  const replaced = entered.length === 0 ? 0 : await replacedBlocks(files, { from, to, options })
  const move = () => files.rename(from, to, options)
  const result = await ledger.charging({ quotas: entering, blocks: blocks - (replaced ?? 0) }, move, () => share)
  ledger.changed(leaving, share === undefined ? undefined : -share)
  if (replaced !== 0) ledger.changed(entered, replaced === undefined ? undefined : -replaced)
  return result
}

/** Blocks of what a rename takes away; undefined when that has other names. */
async function replacedBlocks(files: Files, { from, to, options }: Renaming): Promise<number | undefined> {
  if (!options.replace || from === to) return 0
  try {
    return shareOf(await files.info(to))
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return 0
    throw thrown
  }
}

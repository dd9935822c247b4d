import { nameOf, pathToText } from '../../core/names.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { Breather } from '../../ports/breather.ts'
import type { FileInfo } from '../../ports/volume.ts'
import type { ClusterFiles } from '../cluster.ts'
import { addCounts, countsOf, type TreeCounts } from './records.ts'

const pageSize = 1000

type Files = Pick<ClusterFiles, 'info' | 'list' | 'remove'>

/**
 * Takes a tree away, the deepest entries first and its top directory last, one entry at each turn; hands out each entry
 * that it has removed. Links are removed, never followed. Refusals `fs_*`: of the directory when it has gone or moved,
 * of the volume for an entry that can't be removed.
 */
export async function* sweep(files: Files, top: FileInfo): AsyncGenerator<FileInfo> {
  let wasFull = true
  for (;;) {
    await mustBeThere(files, top)
    const page = await files.list(top.path, { limit: pageSize })
    for (const info of page) yield* info.kind === 'directory' ? sweepInner(files, info) : removeUnlessGone(files, info)
    if (page.length > 0) continue
    try {
      yield* removeUnlessGone(files, top)
      return
    } catch (thrown) {
      // Something came in meanwhile. What does not show in a list either is not ours to remove.
      if (!wasFull || !isRefusal(thrown, 'fs_directory_not_empty')) throw thrown
      wasFull = false
    }
  }
}

/** A directory below the top may have gone since it was listed. */
async function* sweepInner(files: Files, directory: FileInfo): AsyncGenerator<FileInfo> {
  try {
    yield* sweep(files, directory)
  } catch (thrown) {
    if (!isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path', 'fs_not_a_directory')) throw thrown
  }
}

async function* removeUnlessGone(files: Files, info: FileInfo): AsyncGenerator<FileInfo> {
  try {
    await files.remove(info.path)
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return
    throw thrown
  }
  yield info
}

/** Another directory may have taken the path; what lies in that one is nobody's to delete. */
async function mustBeThere(files: Files, { id, path }: FileInfo): Promise<void> {
  const present = await files.info(path)
  if (present.id === id) return
  throw new Refusal('fs_no_such_entry', `Could not find ${pathToText(path)}: another entry has taken its place`)
}

/** Adds a tree up, pausing between pages; what goes away meanwhile does not count. */
export async function countTree(files: Files, top: FileInfo, breather: Breather | undefined): Promise<TreeCounts> {
  let counts: TreeCounts = { blocks: 0, directories: 0, files: 0 }
  const pending = [top]
  for (let next = pending.pop(); next; next = pending.pop()) {
    counts = addCounts(counts, countsOf(next))
    if (next.kind !== 'directory') continue
    for await (const page of pagesOf(files, next)) {
      for (const info of page) pending.push(info)
      if (breather?.isDue()) await breather.pause()
    }
  }
  return counts
}

/** The entries of a directory; none where it has gone. */
async function* pagesOf(files: Files, directory: FileInfo): AsyncGenerator<FileInfo[]> {
  let after: string | undefined
  for (;;) {
    const page = await listUnlessGone(files, directory, after)
    yield page
    after = nameOf(page.at(-1)?.path ?? '')
    if (page.length < pageSize) return
  }
}

async function listUnlessGone(files: Files, { path }: FileInfo, after: string | undefined): Promise<FileInfo[]> {
  try {
    return await files.list(path, { limit: pageSize, ...(after === undefined ? {} : { after }) })
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path', 'fs_not_a_directory')) return []
    throw thrown
  }
}

import { isRefusal, type SnapshotFiles } from '@sandbar/engine'
import { bodyOf, type Handler } from '../handler.ts'
import { textPathOf } from '../wire/file.ts'
import { filesOf } from './file-ref.ts'

export const resolvePaths: Handler = async (call) => {
  const files = await filesOf(call)
  const found = []
  for (const id of bodyOf<string[]>(call)) found.push({ id, path: await pathOf(files, id) })
  return { json: found }
}

export const resolvePathsIfAny: Handler = async (call) => {
  const { ids, snapshot } = bodyOf<{ ids: string[]; snapshot?: number | null }>(call)
  const { cluster } = call.services
  const files = typeof snapshot === 'number' ? await cluster.snapshotFiles(snapshot) : cluster.files
  const found = []
  for (const id of ids) found.push({ id, path: await pathIfAny(files, id) })
  return { json: found }
}

async function pathOf(files: SnapshotFiles, id: string): Promise<string> {
  return textPathOf(await files.info(await files.pathOf(id)))
}

async function pathIfAny(files: SnapshotFiles, id: string): Promise<string | null> {
  try {
    return await pathOf(files, id)
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry') || isRefusal(thrown, 'fs_no_such_path')) return null
    throw thrown
  }
}

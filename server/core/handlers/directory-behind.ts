import { isRefusal, joinPath, nameFromText, pathFromText, type TreePath, validateName } from '@sandbar/engine'
import type { Call } from '../handler.ts'
import { notADirectory } from './file-ref.ts'

/**
 * Refuses a path that is no directory of the cluster. When `create` is true, one that is missing is made, with all that
 * lead to it; they stay when the call fails later.
 */
export async function expectDirectory(
  { services }: Pick<Call, 'services'>,
  path: string,
  create = false,
): Promise<void> {
  const wanted = pathFromText(path)
  if (create) await makeDirectories({ services }, path)
  const info = await services.cluster.files.info(wanted)
  if (info.kind !== 'directory') throw notADirectory(info)
}

async function makeDirectories({ services }: Pick<Call, 'services'>, path: string): Promise<void> {
  const { files } = services.cluster
  const names = path.split('/').filter((name) => name !== '')
  let parent: TreePath = pathFromText('/')
  for (const text of names) {
    const name = validateName(nameFromText(text))
    try {
      await files.create(parent, name, { kind: 'directory' })
    } catch (thrown) {
      if (!isRefusal(thrown) || thrown.code !== 'fs_entry_exists') throw thrown
    }
    parent = joinPath(parent, name)
  }
}

/** Whether the query or the body asks for a missing directory. */
export function asksForDirectory({ query }: Pick<Call, 'query'>): boolean {
  return String(query['allow-fs-path-create']).toLowerCase() === 'true'
}

import type { TreePath } from '../../core/entry.ts'
import { isInside, joinPath, pathFromText, pathToText } from '../../core/names.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { RelationshipView } from '../cluster.ts'
import { peerOf } from '../peers.ts'
import { viewRelationship } from '../views.ts'
import { mustApply } from './guard.ts'
import type { Service } from './service.ts'

/** Called on the target: the directory is made ready and belongs to the relationship from here on. */
export async function authorize(
  service: Service,
  id: string,
  allow: { nonEmptyDirectory: boolean; pathCreate: boolean },
): Promise<RelationshipView> {
  const { store, ports, outbox } = service
  // Before anything waits for its turn: a job that runs must not notice a call that is refused.
  mustApply(store.relationship(id), 'authorize')
  const authorized = await service.targets.exclusively(id, async () => {
    const record = mustApply(store.relationship(id), 'authorize')
    const path = pathFromText(record.targetPathAsTyped)
    checkOtherTargets(store.relationships(), { id, path })
    const info = await findTarget(ports.volume, path, allow)
    return store.change((draft) => {
      checkOtherTargets(draft.relationships(), { id, path })
      const state = nextState(mustApply(draft.relationship(id), 'authorize').state, 'authorized') ?? 'ESTABLISHED'
      const targetRootPath = pathToText(path, { directory: true })
      draft.notify(peerOf(record), { type: 'authorized', id, targetRootPath, targetRootId: info.id })
      return draft.patch(id, { state, root: { path, id: info.id } })
    })
  })
  await outbox.flush(authorized.peer.uuid)
  return viewRelationship(service, store.find(id) ?? authorized)
}

/** Refusal `relationship_target_contains_another`: two targets may not lie inside one another. */
export function checkOtherTargets(
  records: readonly RelationshipRecord[],
  { id, path }: { id: string; path: TreePath },
): void {
  const other = records.find(
    (record) =>
      record.id !== id &&
      record.role === 'target' &&
      record.root.id !== null &&
      record.state !== 'ENDED' &&
      (isInside(record.root.path, path) || isInside(path, record.root.path)),
  )
  if (!other) return
  const [shown, taken] = [path, other.root.path].map((root) => pathToText(root, { directory: true }))
  const message = `Could not use ${shown} as a target: ${taken} is the target of another relationship, want one apart from it`
  throw new Refusal('relationship_target_contains_another', message, { details: { other: other.id } })
}

async function findTarget(
  volume: Volume,
  path: TreePath,
  allow: { nonEmptyDirectory: boolean; pathCreate: boolean },
): Promise<FileInfo> {
  const shown = pathToText(path, { directory: true })
  const info = (await infoOf(volume, path)) ?? (allow.pathCreate ? await createPath(volume, path) : undefined)
  if (info?.kind !== 'directory') {
    const what = info ? `it is a ${info.kind}` : 'there is no such directory'
    throw new Refusal('relationship_target_missing', `Could not use ${shown} as a target: ${what}, want a directory`)
  }
  if (info.childCount > 0 && !allow.nonEmptyDirectory) {
    const message = `Could not use ${shown} as a target: it holds ${info.childCount} entries, want an empty directory`
    throw new Refusal('relationship_target_not_empty', message)
  }
  return info
}

async function createPath(volume: Volume, path: TreePath): Promise<FileInfo> {
  let parent: TreePath = ''
  let info = await volume.info(parent)
  for (const name of path.split('/')) {
    const child = joinPath(parent, name)
    info = (await infoOf(volume, child)) ?? (await volume.create(parent, name, { kind: 'directory' }))
    if (info.kind !== 'directory') return info
    parent = child
  }
  return info
}

async function infoOf(volume: Volume, path: TreePath): Promise<FileInfo | undefined> {
  try {
    return await volume.info(path)
  } catch (error) {
    if (isRefusal(error, 'fs_no_such_entry', 'fs_no_such_path', 'fs_not_a_directory')) return undefined
    throw error
  }
}

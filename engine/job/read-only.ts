import type { TreePath } from '../core/entry.ts'
import { isInside, pathToText } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import { isTargetReadOnly } from '../core/transitions.ts'

/** Directories that only the engine may write to. */
export function readOnlyRoots(records: readonly RelationshipRecord[]): TreePath[] {
  return records.filter(isReadOnly).map((record) => record.root.path)
}

/** True when nobody but the engine may write into the target directory, as far as this side knows. */
export function isTargetClosed({ role, state, reversed, keptSettings, peerRoot }: RelationshipRecord): boolean {
  if (state !== 'DISCONNECTED' || !reversed) return isTargetReadOnly(state)
  // Between a reversal and the reconnect the former source keeps the flag that it was given.
  return role === 'target' ? keptSettings?.sourceRootReadOnly === true : peerRoot.readOnly
}

function isReadOnly(record: RelationshipRecord): boolean {
  const { role, state, settings, root } = record
  if (root.id === null || state === 'AWAITING_AUTHORIZATION' || state === 'ENDED') return false
  return role === 'source' ? settings.sourceRootReadOnly : isTargetClosed(record)
}

/** Refusal `fs_read_only` when the path lies in one of the directories. */
export function mustBeWritable(roots: readonly TreePath[], path: TreePath): void {
  if (roots.some((root) => isInside(path, root))) throw refuseReadOnly(path, 'it lies in')
}

/** The same, and when taking the path away would take one of the directories along. */
export function mustBeMovable(roots: readonly TreePath[], path: TreePath): void {
  mustBeWritable(roots, path)
  if (roots.some((root) => isInside(root, path))) throw refuseReadOnly(path, 'it holds')
}

function refuseReadOnly(path: TreePath, how: string): Refusal {
  const message = `Could not write to ${pathToText(path)}: ${how} a directory that replication keeps read-only`
  return new Refusal('fs_read_only', message, { details: { path } })
}

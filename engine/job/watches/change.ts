import type { TreePath } from '../../core/entry.ts'
import type { AttributeChange, FileInfo } from '../../ports/volume.ts'

/** What can be told of an entry. Everything but a directory counts as a file. */
export const fileChangeTypes = [
  'file_added',
  'dir_added',
  'file_removed',
  'dir_removed',
  'file_moved_from',
  'file_moved_to',
  'dir_moved_from',
  'dir_moved_to',
  'btime_changed',
  'mtime_changed',
  'atime_changed',
  'size_changed',
  'extra_attrs_changed',
  'acl_changed',
  'owner_changed',
  'group_changed',
  'data_written',
  'stream_added',
  'stream_removed',
  'stream_moved_from',
  'stream_moved_to',
  'stream_size_changed',
  'stream_data_written',
] as const

export type FileChangeType = (typeof fileChangeTypes)[number]

/** Something that happened to the entry at a path. */
export interface FileChange {
  type: FileChangeType
  path: TreePath
}

type Verb = 'added' | 'removed' | 'moved_from' | 'moved_to'

/** An entry came, went or moved. */
export function changeOf({ kind }: Pick<FileInfo, 'kind'>, verb: Verb, path: TreePath): FileChange {
  return { type: `${kind === 'directory' ? 'dir' : 'file'}_${verb}`, path }
}

/** Content was written. */
export function changesOfWrite(path: TreePath, sizes: { before: number; after: number }): FileChange[] {
  const types: FileChangeType[] = ['data_written', 'mtime_changed']
  if (sizes.before !== sizes.after) types.push('size_changed')
  return types.map((type) => ({ type, path }))
}

const typeOfAttribute: Readonly<Record<string, FileChangeType>> = {
  mode: 'acl_changed',
  uid: 'owner_changed',
  gid: 'group_changed',
  modifiedNs: 'mtime_changed',
  accessedNs: 'atime_changed',
  createdNs: 'btime_changed',
  size: 'size_changed',
  xattrs: 'extra_attrs_changed',
}

/** Attributes were set, to what they were before or to something else. */
export function changesOfAttributes(path: TreePath, change: AttributeChange): FileChange[] {
  const types = Object.entries(change).flatMap(([name, value]) => {
    const type = value === undefined ? undefined : typeOfAttribute[name]
    return type === undefined ? [] : [type]
  })
  return types.map((type) => ({ type, path }))
}

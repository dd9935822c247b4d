import { type FileInfo, nameOf, nameToText, pathToText } from '@sandbar/engine'
import { extrasOf, type ShownInfo } from '../files/extras.ts'
import { groupIdOf, ownerIdOf } from '../files/owner-ids.ts'
import { formatTimeNs } from './time.ts'

const kinds: Record<FileInfo['kind'], string> = {
  file: 'FS_FILE_TYPE_FILE',
  directory: 'FS_FILE_TYPE_DIRECTORY',
  symlink: 'FS_FILE_TYPE_SYMLINK',
  pipe: 'FS_FILE_TYPE_UNIX_PIPE',
  socket: 'FS_FILE_TYPE_UNIX_SOCKET',
  'character-device': 'FS_FILE_TYPE_UNIX_CHARACTER_DEVICE',
  'block-device': 'FS_FILE_TYPE_UNIX_BLOCK_DEVICE',
}

/** Names of the cluster's own users and groups by id, as far as the files at hand belong to any. */
export type NamesOfOwners = ReadonlyMap<string, string>

/** Attributes as the files API shows them; directories end in `/`. */
export function toWireFile(info: ShownInfo, names: NamesOfOwners) {
  const isDirectory = info.kind === 'directory'
  const { flags = [], metadataRevision = 0 } = extrasOf(info)
  return {
    path: textPathOf(info),
    name: nameToText(nameOf(info.path)),
    num_links: info.links,
    type: typeOf(info),
    major_minor_numbers: { major: 0, minor: 0 },
    symlink_target_type: 'FS_FILE_TYPE_UNKNOWN',
    file_number: info.id,
    id: info.id,
    mode: `0${info.mode.toString(8).padStart(3, '0')}`,
    ...ownerOf(info, names),
    ...groupOf(info, names),
    blocks: String(info.blocks),
    datablocks: String(info.blocks),
    metablocks: '0',
    size: String(info.size),
    access_time: formatTimeNs(info.accessedNs),
    modification_time: formatTimeNs(info.modifiedNs),
    change_time: formatTimeNs(info.changedNs),
    creation_time: formatTimeNs(info.createdNs),
    child_count: info.childCount,
    extended_attributes: extendedAttributesOf(flags),
    directory_entry_hash_policy: isDirectory ? 'FS_DIRECTORY_HASH_VERSION_FOLDED' : null,
    data_revision: isDirectory ? null : info.revision,
    user_metadata_revision: String(metadataRevision),
  }
}

function ownerOf({ uid, localUser }: FileInfo, names: NamesOfOwners) {
  if (localUser === undefined)
    return { owner: ownerIdOf({ uid }), owner_details: { id_type: 'NFS_UID', id_value: String(uid) } }
  return { owner: localUser, owner_details: { id_type: 'LOCAL_USER', id_value: names.get(localUser) ?? localUser } }
}

function groupOf({ gid, localGroup }: FileInfo, names: NamesOfOwners) {
  if (localGroup === undefined)
    return { group: groupIdOf({ gid }), group_details: { id_type: 'NFS_GID', id_value: String(gid) } }
  return { group: localGroup, group_details: { id_type: 'LOCAL_GROUP', id_value: names.get(localGroup) ?? localGroup } }
}

/** SMB's flags. They are kept and shown; nothing follows from them. */
export const extendedAttributes = [
  'read_only',
  'hidden',
  'system',
  'archive',
  'temporary',
  'compressed',
  'not_content_indexed',
  'sparse_file',
  'offline',
] as const

function extendedAttributesOf(flags: readonly string[]): Record<string, boolean> {
  return Object.fromEntries(extendedAttributes.map((name) => [name, flags.includes(name)]))
}

/** The retention lock of a file; null without one. */
export function toWireLock(info: ShownInfo) {
  const { lock } = extrasOf(info)
  return lock ? { retention_period: lock.retentionUntil, legal_hold: lock.legalHold } : null
}

/** The kind of an entry in the words of the files API. */
export function typeOf({ kind }: FileInfo): string {
  return kinds[kind]
}

/** `/projects/` for a directory, `/projects/plan.txt` for anything else. */
export function textPathOf(info: Pick<FileInfo, 'path' | 'kind'>): string {
  return pathToText(info.path, { directory: info.kind === 'directory' })
}

export function fileEtagOf(info: FileInfo): string {
  return `"${info.revision}"`
}

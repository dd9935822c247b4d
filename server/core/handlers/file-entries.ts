import {
  type FileInfo,
  joinPath,
  nameFromText,
  nameOf,
  pathFromText,
  type TreePath,
  validateName,
} from '@sandbar/engine'
import { directoryOf } from '../accounts/identity.ts'
import { fromByteString, toByteString } from '../base64.ts'
import { Fault, notEmulated } from '../errors.ts'
import { aclOf } from '../files/acl.ts'
import { extrasOf, type ShownInfo } from '../files/extras.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import { toWireAcl } from '../wire/acl.ts'
import { textPathOf, toWireFile } from '../wire/file.ts'
import { ownerNamesOf } from './file-owners.ts'
import { attributesReply, filesOf, notADirectory, refInfo, refPath } from './file-ref.ts'

const defaultPageSize = 1000

interface WireNewEntry {
  name: string
  action: string
  old_path?: string
  symlink_target_type?: string
  clobber?: boolean
}

export const listEntries: Handler = async (call) => {
  if (call.query['smb-pattern'] !== undefined) notEmulated('smb-pattern')
  const files = await filesOf(call)
  const limit = Number(call.query.limit ?? defaultPageSize)
  const after = cursorName(call.query.after)
  const directory = await refInfo(call)
  if (directory.kind !== 'directory') throw notADirectory(directory)
  // One more than asked for tells whether there is a next page: an empty page must never be promised.
  const page = { limit: limit + 1, ...(after === undefined ? {} : { after }) }
  const found = await files.list(directory.path, page)
  const shown = found.slice(0, limit)
  const names = await ownerNamesOf(call, shown)
  return {
    json: {
      path: textPathOf(directory),
      id: directory.id,
      child_count: directory.childCount,
      files: shown.map((info) => toWireFile(info, names)),
      ...(call.query['include-acls'] === true && { file_acls: await aclsOf(call, shown) }),
      paging: { next: found.length > limit ? nextPage(call, shown.at(-1), limit) : '' },
    },
  }
}

/** Each list once, and for each entry which one is its own; a symbolic link has none. */
async function aclsOf({ services }: Call, shown: readonly ShownInfo[]) {
  const directory = await directoryOf(services)
  const pool = new Map<string, number>()
  const acl_indices = shown.map((info) => {
    if (info.kind === 'symlink') return null
    const text = JSON.stringify(toWireAcl(directory, aclOf(info, extrasOf(info).acl).acl))
    const place = pool.get(text) ?? pool.size
    pool.set(text, place)
    return place
  })
  return { acl_pool: [...pool.keys()].map((text) => JSON.parse(text)), acl_indices }
}

export const createEntry: Handler = async (call) => {
  const { files } = call.services.cluster
  const wire = bodyOf<WireNewEntry>(call)
  const name = validateName(nameFromText(wire.name))
  const parent = await refPath(call)
  switch (wire.action) {
    case 'CREATE_FILE':
      return attributesReply(call, await files.create(parent, name, { kind: 'file' }))
    case 'CREATE_DIRECTORY':
      return attributesReply(call, await files.create(parent, name, { kind: 'directory' }))
    case 'CREATE_SYMLINK':
      return attributesReply(call, await files.create(parent, name, { kind: 'symlink', target: linkText(wire) }))
    case 'CREATE_LINK':
      return attributesReply(call, await files.create(parent, name, { kind: 'link', to: oldEntry(wire) }))
    case 'RENAME': {
      const options = { replace: wire.clobber ?? false }
      return attributesReply(call, await files.rename(oldEntry(wire), joinPath(parent, name), options))
    }
    default:
      return notEmulated(`the action ${wire.action}`)
  }
}

export const deleteFile: Handler = async (call) => {
  const { path } = await refInfo(call)
  await call.services.cluster.files.remove(path)
  return {}
}

export const deleteEntry: Handler = async (call) => {
  const name = validateName(nameFromText(param(call, 'name')))
  await call.services.cluster.files.remove(joinPath(await refPath(call), name))
  return {}
}

/** The product keeps for SMB what a link is thought to point at; here nothing would come of it. */
function linkText(wire: WireNewEntry): string {
  const { symlink_target_type: type } = wire
  if (type !== undefined && type !== 'FS_FILE_TYPE_UNKNOWN') notEmulated(`the symlink_target_type ${type}`)
  return nameFromText(oldPath(wire))
}

/** The entry to link or to move, by its full path. */
function oldEntry(wire: WireNewEntry): TreePath {
  const path = oldPath(wire)
  if (path.startsWith('/')) return pathFromText(path)
  const shown = JSON.stringify(path.slice(0, 80))
  throw new Fault('decode', `Could not carry out ${wire.action}: old_path is ${shown}, wanted an absolute path`)
}

function oldPath(wire: WireNewEntry): string {
  if (wire.old_path !== undefined && wire.old_path !== '') return wire.old_path
  throw new Fault('decode', `Could not carry out ${wire.action}: old_path is missing`)
}

/** The name after which a page begins; the cursor is ours and opaque to clients. */
function cursorName(after: unknown): string | undefined {
  if (after === undefined) return undefined
  const name = toByteString(String(after))
  if (name !== undefined && name !== '') return name
  throw new Fault('malformed_request', 'Could not read the query parameter after: it is no cursor of this list')
}

function nextPage(call: Call, last: FileInfo | undefined, limit: number): string {
  const { snapshot } = call.query
  const inSnapshot = snapshot === undefined ? '' : `&snapshot=${snapshot}`
  const withAcls = call.query['include-acls'] === true ? '&include-acls=true' : ''
  return `${call.path}?after=${fromByteString(nameOf(last?.path ?? ''))}&limit=${limit}${inSnapshot}${withAcls}`
}

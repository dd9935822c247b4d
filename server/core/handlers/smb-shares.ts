import { type Directory, directoryOf, findIdentity, type Identity, type IdentityQuery } from '../accounts/identity.ts'
import { everyone } from '../accounts/principal.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { storedCollection } from '../stored/collection.ts'
import { asksForDirectory, expectDirectory } from './directory-behind.ts'
import { expectTenant } from './tenants.ts'

interface Permission {
  type: string
  trustee: IdentityQuery
  rights: string[]
}

/** A share as it is kept, in the newest form; `bytes_per_sector` is told in the second one only. */
export interface Share {
  id: string
  share_name: string
  tenant_id: number
  fs_path: string
  description: string
  permissions: Permission[]
  network_permissions: object[]
  access_based_enumeration_enabled: boolean
  default_file_create_mode: string
  default_directory_create_mode: string
  bytes_per_sector: string
  require_encryption: boolean
  allow_fs_path_create: boolean
  expand_fs_path_variables: boolean
  offline_files_caching_mode: string
}

const everyRight = ['READ', 'WRITE', 'CHANGE_PERMISSIONS']
const defaults = {
  ...{ tenant_id: 1, description: '', permissions: [], access_based_enumeration_enabled: false },
  network_permissions: [{ type: 'ALLOWED', address_ranges: [], rights: everyRight }],
  ...{ default_file_create_mode: '0644', default_directory_create_mode: '0755', bytes_per_sector: '512' },
  ...{ require_encryption: false, allow_fs_path_create: false, expand_fs_path_variables: false },
  offline_files_caching_mode: 'MANUAL_CACHING',
}

/** The shares of a cluster. */
export const shares = storedCollection<Share>({
  name: 'smb-shares',
  noun: 'share',
  ids: 'digits',
  parameter: 'share_id',
  create: (body: Pick<Share, 'share_name' | 'fs_path'> & Partial<Share>, id) => {
    const { share_name, fs_path, ...rest } = body
    return { ...defaults, ...rest, id, share_name, fs_path }
  },
  check({ share_name, tenant_id }, others) {
    if (others.some((other) => isNamed(other, share_name) && other.tenant_id === tenant_id))
      throw new Fault('conflict', `Could not use the share name ${share_name.slice(0, 80)}: another share has it`)
  },
})

function isNamed(share: Share, name: string): boolean {
  return share.share_name.toLowerCase() === name.toLowerCase()
}

/** Looks at what the body names before anything is kept. Trustees are kept by their ids, since names may change. */
export function checked(handler: Handler): Handler {
  return async (call) => {
    const body = bodyOf<Partial<Share>>(call)
    if (body.tenant_id !== undefined) await expectTenant(call, body.tenant_id)
    const create = asksForDirectory(call) || body.allow_fs_path_create === true
    if (body.fs_path !== undefined) await expectDirectory(call, body.fs_path, create)
    if (body.permissions === undefined) return handler(call)
    const directory = await directoryOf(call.services)
    return handler({ ...call, json: { ...body, permissions: body.permissions.map((one) => byId(directory, one)) } })
  }
}

function byId(directory: Directory, { type, trustee, rights }: Permission): Permission {
  const found = findIdentity(directory, trustee)
  if (found) return { type, trustee: { auth_id: found.auth_id }, rights }
  throw new Fault(
    'bad_value',
    `Could not use the trustee ${JSON.stringify(trustee).slice(0, 80)}: nobody has this id or name`,
  )
}

/** Takes the number of a share, or the name that it has for the first tenant's clients. */
export function byRef(handler: Handler, parameter: 'ref' | 'id'): Handler {
  return async (call) => {
    const ref = param(call, parameter)
    const all = parameter === 'ref' ? await shares.all(call.services) : []
    const found = all.find(({ id }) => id === ref) ?? all.find((one) => isNamed(one, ref) && one.tenant_id === 1)
    return handler({ ...call, params: { ...call.params, share_id: found?.id ?? ref } })
  }
}

/** Answers with what `toWire` makes of each share. */
export function shown(handler: Handler, toWire: (share: Share, directory: Directory) => unknown): Handler {
  return async (call: Call): Promise<Reply> => {
    const reply = await handler(call)
    const directory = await directoryOf(call.services)
    const { json } = reply as { json: Share | Share[] }
    const wire = Array.isArray(json) ? json.map((one) => toWire(one, directory)) : toWire(json, directory)
    return { ...reply, json: wire }
  }
}

/** The newest form. */
export function toNewestForm(share: Share, directory: Directory) {
  const { id, share_name, tenant_id, fs_path, description, network_permissions, bytes_per_sector: _, ...rest } = share
  const permissions = share.permissions.map((one) => ({ ...one, trustee: whole(directory, one.trustee) }))
  return { id, share_name, tenant_id, fs_path, description, ...rest, permissions, network_permissions }
}

/** The second form: without what came later, with the size of a sector. */
export function toSecondForm(share: Share, directory: Directory) {
  const newest = toNewestForm(share, directory)
  const { tenant_id, allow_fs_path_create, expand_fs_path_variables, offline_files_caching_mode, ...rest } = newest
  return { ...rest, bytes_per_sector: share.bytes_per_sector, tenant_id }
}

/** Whoever is meant may be gone. */
function whole(directory: Directory, { auth_id }: IdentityQuery): Identity | object {
  const found = findIdentity(directory, { auth_id: auth_id ?? everyone })
  return found ?? { domain: 'LOCAL', auth_id, uid: null, gid: null, sid: null, name: null }
}

import { Fault } from '../errors.ts'
import { bodyOf, type Handler, type HandlersOf, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { storedCollection } from '../stored/collection.ts'
import { storedSettings } from '../stored/settings.ts'
import { tenantSettings } from '../stored/tenant-settings.ts'
import { asksForDirectory, expectDirectory } from './directory-behind.ts'
import { expectTenant } from './tenants.ts'

interface Restriction {
  host_restrictions: string[]
  require_privileged_port?: boolean
  read_only: boolean
  user_mapping: string
  map_to_user?: object | null
  map_to_group?: object | null
  required_authentication_mode?: string
}

interface Export {
  id: string
  export_path: string
  tenant_id: number
  fs_path: string
  description: string
  restrictions: Restriction[]
  fields_to_present_as_32_bit: string[]
}

/** Clients read every member of a restriction. */
function complete(restriction: Restriction): Restriction {
  return {
    host_restrictions: restriction.host_restrictions,
    require_privileged_port: restriction.require_privileged_port ?? false,
    read_only: restriction.read_only,
    user_mapping: restriction.user_mapping,
    map_to_user: restriction.map_to_user ?? null,
    map_to_group: restriction.map_to_group ?? null,
    required_authentication_mode: restriction.required_authentication_mode ?? 'AUTHENTICATION_MODE_NONE',
  }
}

function show(one: Export): Export {
  return { ...one, restrictions: one.restrictions.map(complete) }
}

const nfsExports = storedCollection<Export>({
  name: 'nfs-exports',
  noun: 'export',
  ids: 'digits',
  parameter: 'export_id',
  create: (body: Pick<Export, 'export_path' | 'fs_path'> & Partial<Export>, id) => ({
    ...{ id, export_path: body.export_path, tenant_id: 1, fs_path: body.fs_path, description: '' },
    ...{ restrictions: [], fields_to_present_as_32_bit: [], ...body, id },
  }),
  check({ export_path, tenant_id }, others) {
    if (!export_path.startsWith('/'))
      throw new Fault('bad_value', `Could not use the export path ${export_path.slice(0, 80)}: wanted one from /`)
    if (others.some((other) => other.export_path === export_path && other.tenant_id === tenant_id))
      throw new Fault('conflict', `Could not use the export path ${export_path.slice(0, 80)}: another export has it`)
  },
  show,
  list: { entries: 'entries' },
})

/** Looks at what the body names before anything is kept. */
function checked(handler: Handler): Handler {
  return async (call) => {
    const { fs_path, tenant_id } = bodyOf<Partial<Export>>(call)
    if (tenant_id !== undefined) await expectTenant(call, tenant_id)
    if (fs_path !== undefined) await expectDirectory(call, fs_path, asksForDirectory(call))
    return handler(call)
  }
}

/** Takes the number of an export, or its path, which the first tenant's clients would mount. */
function byRef(handler: Handler, parameter: 'export_id' | 'ref'): Handler {
  return async (call) => {
    const ref = param(call, parameter)
    const found = ref.startsWith('/') ? (await nfsExports.all(call.services)).find(named(ref)) : undefined
    return handler({ ...call, params: { ...call.params, export_id: found?.id ?? ref } })
  }
}

const named = (path: string) => (one: Export) => one.export_path === path && one.tenant_id === 1

/** The older form has the tenant at the end, and no object around the list. */
function older(handler: Handler): Handler {
  return async (call) => {
    const reply: Reply = await handler(call)
    return { ...reply, json: olderForm(reply.json as Export | { entries: Export[] }) }
  }
}

function olderForm(json: Export | { entries: Export[] }): unknown {
  if ('entries' in json) return json.entries.map(olderForm)
  const { tenant_id, ...rest } = json
  return { ...rest, tenant_id }
}

const defaults = {
  v4_enabled: false,
  krb5_enabled: true,
  krb5p_enabled: true,
  krb5i_enabled: true,
  auth_sys_enabled: true,
  idmap_domain: null as string | null,
}
const settings = storedSettings({ name: 'nfs', defaults })
const ofTenants = tenantSettings({
  name: 'nfs-tenant-settings',
  defaults,
  missing: 'nfs_tenant_settings_missing',
  expectTenant,
})

/** The functions of tag `nfs`. */
export const handlers: HandlersOf<'nfs'> = {
  listNfsExports: nfsExports.list,
  createNfsExport: checked(nfsExports.create),
  getNfsExport: byRef(nfsExports.get, 'export_id'),
  replaceNfsExport: byRef(checked(nfsExports.put), 'export_id'),
  modifyNfsExport: byRef(checked(nfsExports.patch), 'export_id'),
  deleteNfsExport: byRef(nfsExports.remove, 'export_id'),
  listNfsExportsV2: older(nfsExports.list),
  createNfsExportV2: older(checked(nfsExports.create)),
  getNfsExportV2: older(byRef(nfsExports.get, 'ref')),
  replaceNfsExportV2: older(byRef(checked(nfsExports.put), 'ref')),
  modifyNfsExportV2: older(byRef(checked(nfsExports.patch), 'ref')),
  deleteNfsExportV2: byRef(nfsExports.remove, 'ref'),
  getNfsSettings: settings.get,
  replaceNfsSettings: settings.put,
  modifyNfsSettings: settings.patch,
  getGlobalNfsSettings: settings.get,
  replaceGlobalNfsSettings: settings.put,
  modifyGlobalNfsSettings: settings.patch,
  listTenantNfsSettings: ofTenants.list,
  getTenantNfsSettings: ofTenants.get,
  setTenantNfsSettings: ofTenants.put,
  modifyTenantNfsSettings: ofTenants.patch,
  deleteTenantNfsSettings: ofTenants.remove,
}

import { bodyOf, type Handler, type HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import { tenantSettings } from '../stored/tenant-settings.ts'
import { byRef, checked, shares, shown, toNewestForm, toSecondForm } from './smb-shares.ts'
import { type FirstForm, fromFirstForm, toFirstForm } from './smb-v1.ts'
import { expectTenant } from './tenants.ts'

const defaults = {
  session_encryption: 'NONE',
  supported_dialects: ['SMB2_DIALECT_2_002', 'SMB2_DIALECT_2_1', 'SMB2_DIALECT_3_0', 'SMB2_DIALECT_3_11'],
  hide_shares_from_unauthorized_users: false,
  hide_shares_from_unauthorized_hosts: false,
  snapshot_directory_mode: 'VISIBLE',
  bypass_traverse_checking: false,
  signing_required: false,
}
const settings = storedSettings({ name: 'smb', defaults })
const ofTenants = tenantSettings({
  name: 'smb-tenant-settings',
  defaults,
  missing: 'smb_tenant_settings_missing',
  expectTenant,
})

const listSmbShares: Handler = async (call) => {
  const { json } = await shown(shares.list, toNewestForm)(call)
  return { json: { entries: json } }
}

function inFirstForm(handler: Handler): Handler {
  return (call) => handler({ ...call, json: fromFirstForm(bodyOf<FirstForm>(call)) })
}

/** No SMB server runs, so whatever is to be closed is not there. */
const closeSmbSessions: Handler = (call) => ({
  json: bodyOf<{ location: string }[]>(call).map(({ location }) => ({
    error_message: `Could not close the session ${location}: there is none`,
  })),
})

const closeSmbFiles: Handler = (call) => ({
  json: bodyOf<{ handle_info: { location: string } }[]>(call).map(({ handle_info }) => ({
    error_message: `Could not close the file ${handle_info.location}: nobody has it open`,
  })),
})

/** The functions of tag `smb`. */
export const handlers: HandlersOf<'smb'> = {
  listSmbShares,
  createSmbShare: shown(checked(shares.create), toNewestForm),
  getSmbShare: shown(shares.get, toNewestForm),
  replaceSmbShare: shown(checked(shares.put), toNewestForm),
  modifySmbShare: shown(checked(shares.patch), toNewestForm),
  deleteSmbShare: shares.remove,
  listSmbSharesV2: shown(shares.list, toSecondForm),
  createSmbShareV2: shown(checked(shares.create), toSecondForm),
  getSmbShareV2: shown(byRef(shares.get, 'ref'), toSecondForm),
  replaceSmbShareV2: shown(byRef(checked(shares.put), 'ref'), toSecondForm),
  modifySmbShareV2: shown(byRef(checked(shares.patch), 'ref'), toSecondForm),
  deleteSmbShareV2: byRef(shares.remove, 'ref'),
  listSmbSharesV1: shown(shares.list, toFirstForm),
  createSmbShareV1: shown(inFirstForm(checked(shares.create)), toFirstForm),
  getSmbShareV1: shown(byRef(shares.get, 'id'), toFirstForm),
  replaceSmbShareV1: shown(byRef(inFirstForm(checked(shares.put)), 'id'), toFirstForm),
  deleteSmbShareV1: byRef(shares.remove, 'id'),
  getSmbSettings: settings.get,
  replaceSmbSettings: settings.put,
  modifySmbSettings: settings.patch,
  getGlobalSmbSettings: settings.get,
  replaceGlobalSmbSettings: settings.put,
  modifyGlobalSmbSettings: settings.patch,
  listTenantSmbSettings: ofTenants.list,
  getTenantSmbSettings: ofTenants.get,
  setTenantSmbSettings: ofTenants.put,
  modifyTenantSmbSettings: ofTenants.patch,
  deleteTenantSmbSettings: ofTenants.remove,
  listSmbSessions: () => ({ json: { session_infos: [], paging: { next: '' } } }),
  closeSmbSessions,
  listSmbFiles: () => ({ json: { file_handles: [], paging: { next: '' } } }),
  closeSmbFiles,
}

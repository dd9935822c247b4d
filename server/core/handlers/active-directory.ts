import { Fault } from '../errors.ts'
import type { Handler, HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const settings = storedSettings({
  name: 'active-directory',
  defaults: { signing: 'WANT_SIGNING', sealing: 'WANT_SEALING', crypto: 'WANT_AES' },
})

/** No domain controller stands behind a sandbox. */
const noDomain = {
  domain: '',
  ou: '',
  search_trusted_domains: false,
  use_ad_posix_attributes: false,
  base_dn: '',
  domain_netbios: '',
}

const status = { status: 'NOT_IN_DOMAIN', ...noDomain, dcs: [], ldap_connection_states: [] }

/** The documents know no word for a cluster that never was in a domain; the end of a membership comes nearest. */
const monitor = { status: 'LEAVE_SUCCEEDED', last_error: null, last_action_time: '', id: 0, ...noDomain }

/** What any cluster says that has not joined a domain. */
const refused: Handler = () => {
  throw new Fault('not_in_domain', 'Could not ask the domain: the cluster is in none')
}

/** The functions of tag `active-directory`. */
export const handlers: HandlersOf<'active-directory'> = {
  getAdStatus: () => ({ json: status }),
  getAdMonitor: () => ({ json: monitor }),
  dismissAdError: () => ({ json: monitor }),
  getAdSettings: settings.get,
  replaceAdSettings: settings.put,
  leaveDomain: refused,
  reconfigureDomain: refused,
  cancelDomainChange: refused,
  getAdObjectOfName: refused,
  getAdObjectOfSid: refused,
  getAdUsernameOfSid: refused,
  getAdUidOfSid: refused,
  getAdGidOfSid: refused,
  listAdGroupsOfSid: refused,
  listAdSidsOfUid: refused,
  listAdSidsOfGid: refused,
  listAdObjectsOfUsername: refused,
  listAdSidsOfUsername: refused,
}

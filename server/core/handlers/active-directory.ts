import type { HandlersOf } from '../handler.ts'
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

/** The functions of tag `active-directory`. */
export const handlers: HandlersOf<'active-directory'> = {
  getAdStatus: () => ({ json: status }),
  getAdMonitor: () => ({ json: monitor }),
  dismissAdError: () => ({ json: monitor }),
  getAdSettings: settings.get,
  replaceAdSettings: settings.put,
}

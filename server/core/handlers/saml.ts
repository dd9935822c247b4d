import { Fault } from '../errors.ts'
import type { HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const settings = storedSettings({
  name: 'saml',
  defaults: {
    enabled: false,
    idp_sso_url: '',
    idp_certificate: '',
    idp_entity_id: '',
    cluster_dns_name: '',
    require_sso: false,
  },
  check({ enabled, require_sso, idp_sso_url, idp_certificate, idp_entity_id }) {
    if (enabled && (idp_sso_url === '' || idp_certificate === '' || idp_entity_id === ''))
      throw new Fault('bad_value', 'Could not enable single sign-on: its address, certificate or entity id is empty')
    if (require_sso && !enabled)
      throw new Fault('bad_value', 'Could not require single sign-on: it is not enabled, enable it at once')
  },
})

/** The functions of tag `saml`. */
export const handlers: HandlersOf<'saml'> = {
  getSamlSettings: settings.get,
  replaceSamlSettings: settings.put,
  modifySamlSettings: settings.patch,
}

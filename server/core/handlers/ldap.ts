import { Fault } from '../errors.ts'
import { bodyOf, type Handler, type HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const usualNames = {
  group_member_attribute: 'memberUid',
  user_group_identifier_attribute: 'uid',
  login_name_attribute: 'uid',
  group_name_attribute: 'cn',
  user_object_class: 'posixAccount',
  group_object_class: 'posixGroup',
  uid_number_attribute: 'uidNumber',
  gid_number_attribute: 'gidNumber',
}

const settings = storedSettings({
  name: 'ldap',
  defaults: {
    use_ldap: false,
    bind_uri: '',
    user: '',
    base_distinguished_names: '',
    ldap_schema: 'RFC2307',
    ldap_schema_description: usualNames,
    encrypt_connection: true,
  },
  check({ use_ldap, bind_uri }) {
    if (use_ldap && bind_uri === '')
      throw new Fault('bad_value', 'Could not switch LDAP on: bind_uri is empty, wanted the address of a server')
  },
  show: ({ ldap_schema_description, ...shown }) => ({
    ...shown,
    // A PUT may name some of the attributes only.
    ldap_schema_description: { ...usualNames, ...ldap_schema_description },
  }),
})

/** The password is never used, so it is not kept either. */
function forgetful(handler: Handler): Handler {
  return (call) => {
    const { password: _, ...json } = bodyOf<{ password?: string }>(call)
    return handler({ ...call, json })
  }
}

/** The sandbox opens no connection to a server, so once LDAP is on it never works. */
const getLdapStatus: Handler = async ({ services }) => {
  const { use_ldap, bind_uri, user, base_distinguished_names } = await settings.read(services)
  const state = {
    node_id: 1,
    servers: [{ bind_uri, kdc_address: '' }],
    bind_domain: '',
    bind_account: user,
    base_dn_vec: base_distinguished_names.split(';').filter((name) => name !== ''),
    health: 'SUSTAINED_ERROR',
  }
  return { json: use_ldap ? [state] : [] }
}

/** The functions of tag `ldap`. */
export const handlers: HandlersOf<'ldap'> = {
  getLdapSettings: settings.get,
  replaceLdapSettings: forgetful(settings.put),
  modifyLdapSettings: forgetful(settings.patch),
  getLdapStatus,
}

import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-access-'))
const file = (name: string) => join(directory, name)

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['who_am_i', /"name": "admin"[\s\S]*Administrators[\s\S]*"name": "Users"[\s\S]*"type": "USER"/],
  ['auth_list_users', /"admin"[\s\S]*"guest"[\s\S]*"observer"/],
  ['auth_list_groups', /"Administrators"[\s\S]*"Users"[\s\S]*"Guests"/],
  ['auth_add_group --name pilots --gid 3001', /"id": "1001"[\s\S]*"type": "GROUP"/],
  ['auth_add_user --name pia --primary-group pilots --uid 2001 --home-directory /home/pia -p low-tide', /"id": "1002"/],
  ['auth_add_user --name tom -p low-tide', /"primary_group": "513"/],
  ['auth_list_user --id pia', /"home_directory": "\/home\/pia"[\s\S]*"name": "pilots"[\s\S]*S-1-5-88-1-2001/],
  ['auth_mod_user --id tom --uid 2002 --add-group pilots', /"uid": "2002"[\s\S]*"name": "pilots"/],
  ['auth_list_group --id pilots', /"name": "pia"[\s\S]*"name": "tom"/],
  ['auth_mod_user --id tom --uid none --remove-group pilots', /"uid": ""/],
  ['auth_mod_group --id pilots --name harbour-pilots', /"name": "harbour-pilots"/],
  ['auth_set_password --id tom -p high-tide', /password/i],
  ['auth_list_privileges', /PRIVILEGE_ROLE_READ: See roles/],
  ['auth_list_privileges -r Observers', /PRIVILEGE_ROLE_READ/],
  [`auth_create_role -r watch -d night -p ${file('privileges.txt')}`, /^$/],
  ['auth_modify_role -r watch -G PRIVILEGE_REPLICATION_SOURCE_WRITE', /^$/],
  ['auth_modify_role -r watch -R PRIVILEGE_REPLICATION_SOURCE_WRITE -d day', /^$/],
  ['auth_assign_role -r watch -t local:pia', /^$/],
  ['auth_assign_role -r watch -t gid:3001', /^$/],
  ['auth_list_role -r watch', /day[\s\S]*pia[\s\S]*1002/],
  ['auth_list_roles', /Administrators[\s\S]*admin[\s\S]*watch[\s\S]*pia/],
  ['auth_list_roles --json', /"watch"/],
  ['auth_unassign_role -r watch -t uid:2001 --help', /usage/],
  ['auth_unassign_role -r watch -t local:pia', /^$/],
  ['auth_delete_role -r watch', /^$/],
  ['auth_find_identity local:pia', /auth_id: 1002/],
  ['auth_find_identity uid:2001', /POSIX_USER[\s\S]*12884903889/],
  ['auth_find_identity --sid S-1-1-0', /8589934592/],
  ['auth_find_identity auth_id:500 --json', /"name": "admin"/],
  ['auth_expand_identity uid:2001', /Type: +User[\s\S]*auth_id:1002[\s\S]*harbour-pilots/],
  ['auth_expand_identity local:harbour-pilots --json', /"gid": 3001/],
  ['identity_attributes_set local:tom --home-directory /home/tom', /\/home\/tom/],
  ['identity_attributes_get local:tom', /\/home\/tom/],
  ['auth_list_user --id tom', /"home_directory": "\/home\/tom"/],
  ['auth_clear_cache', /^$/],
  ['auth_create_access_token local:pia', /"bearer_token": "access-v1:/],
  [`auth_create_access_token --self --expiration-time 2099-12-31 --file ${file('token')}`, /^/],
  ['auth_list_access_tokens', /pia[\s\S]*admin[\s\S]*2099-12-31/],
  ['auth_list_access_tokens --user local:pia --json', /"name": "pia"/],
  ['auth_list_access_tokens --self', /2099-12-31/],
  ['auth_modify_access_token 1 --disable', /False|false/],
  ['auth_modify_access_token 1 --enable --expiration-time 2098-01-01', /2098-01-01/],
  ['auth_get_access_token 1', /2098-01-01/],
  ['auth_delete_access_token 1', /^$/],
  [`auth_set_user_defined_mappings --file ${file('mappings.json')}`, /^$/],
  ['auth_get_user_defined_mappings', /HARBOUR[\s\S]*"ldap_name": "pia"/],
  [`kerberos_set_keytab --keytab-file ${file('keytab')}`, /nfs@EXAMPLE\.COM/],
  ['kerberos_get_keytab', /AES256_CTS_HMAC_SHA1_96/],
  ['kerberos_delete_keytab', /^$/],
  ['kerberos_get_keytab', /"entries": \[\]/],
  ['kerberos_modify_settings --use-alt-security-identities-mapping true', /true/],
  ['kerberos_get_settings', /true/],
  ['multitenancy_list_tenants', /Default/],
  ['multitenancy_create_tenant --name Harbour --enable-nfs', /"nfs_enabled": true/],
  ['multitenancy_modify_tenant --id 2 --enable-smb', /"smb_enabled": true/],
  ['multitenancy_get_tenant --id 2', /"name": "Harbour"/],
  ['multitenancy_delete_tenant --id 2 --force', /^/],
  ['multitenancy_list_tenants --json', /"Default"/],
  ['saml_get_settings', /"enabled": false/],
  ['saml_modify_settings --cluster-dns-name alpha.example.com', /alpha\.example\.com/],
  ['ad_list', /NOT_IN_DOMAIN/],
  ['ad_poll', /"domain": ""/],
  ['ad_get_advanced_settings', /WANT_SIGNING/],
  ['ad_set_advanced_settings --signing require --crypto off', /NO_AES[\s\S]*REQUIRE_SIGNING/],
  ['ldap_get_settings', /RFC2307/],
  [
    'ldap_set_settings --use-ldap true --bind-uri ldap://ldap.example.com --base-dn dc=example --rfc2307',
    /"use_ldap": true/,
  ],
  ['ldap_update_settings --bind-username reader --bind-password secret', /"user": "reader"/],
  ['ldap_get_status', /SUSTAINED_ERROR/],
  ['change_password -o sandbar -p spring-tide', /changed/],
  ['auth_delete_user --id pia', /^/],
  ['auth_delete_user --id tom', /^/],
  ['auth_delete_group --id harbour-pilots', /^/],
]

const noLdap = /asks no LDAP server/

/** Commands that are refused, since the cluster is in no domain. */
const withoutDomain = [
  'ad_leave -d harbour.example -u joiner -p anchor',
  'ad_reconfigure --enable-search-trusted-domains',
  'ad_cancel',
  'ad_sid_to_uid -s S-1-5-21-1-2-3-4',
  'ad_sid_to_gid -s S-1-5-21-1-2-3-4',
  'ad_sid_to_username -s S-1-5-21-1-2-3-4',
  'ad_sid_to_account -s S-1-5-21-1-2-3-4',
  'ad_expand_groups -s S-1-5-21-1-2-3-4',
  'ad_uid_to_sids -u 2001',
  'ad_gid_to_sids -g 3001',
  'ad_username_to_sids -u pia',
  'ad_name_to_accounts -n pia',
  'ad_distinguished_name_to_account -d CN=pia,DC=example',
]

/** Commands that say what the emulator lacks. */
const missing: [line: string, reason: RegExp][] = [
  ['sso_login', /no identity provider/],
  ['ad_join -d harbour.example -u joiner -p anchor', /no domain controller/],
  ['ldap_login_name_to_gid_numbers --login-name pia', noLdap],
  ['ldap_login_name_to_uid_numbers --login-name pia', noLdap],
  ['ldap_uid_number_to_login_name --uid-number 2001', noLdap],
]

/** A keytab with one key of 32 bytes for `nfs@EXAMPLE.COM`. */
function keytab(): Uint8Array {
  const text = (value: string) => [0, value.length, ...Buffer.from(value)]
  const key = Array.from({ length: 32 }, (_, index) => index)
  const entry = [0, 1, ...text('EXAMPLE.COM'), ...text('nfs'), 0, 0, 0, 1, 0, 0, 0, 0, 2, 0, 18, 0, 32, ...key]
  return Uint8Array.from([5, 2, 0, 0, 0, entry.length, ...entry])
}

describe('qq 7.10, users and rights', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession
  const open = (store: string) => {
    assert.ok('path' in qq)
    return openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: file(store) })
  }

  before(async () => {
    writeFileSync(file('privileges.txt'), 'PRIVILEGE_REPLICATION_SOURCE_READ\nPRIVILEGE_REPLICATION_TARGET_READ\n')
    writeFileSync(file('mappings.json'), '[{"down_level_logon_name": "HARBOUR\\\\pia", "ldap_name": "pia"}]')
    writeFileSync(file('keytab'), keytab())
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    session = open('credentials')
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  for (const [line, output] of working)
    test(line.replaceAll(`${directory}/`, ''), async () => {
      const { code, stdout, stderr } = await session.run(...line.split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })

  for (const line of withoutDomain)
    test(`${line} is refused without a domain`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.match(stderr, /^Error 400: ad_not_in_domain_error: /)
      assert.equal(code, 1)
    })

  for (const [line, reason] of missing)
    test(`${line} says what is missing`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.match(stderr, /^Error 501: not_implemented_error: Sandbar does not emulate/)
      assert.match(stderr.replaceAll(/\s+/g, ' '), reason)
      assert.equal(code, 1)
    })

  test('a file with an access token lets qq in without a login', async () => {
    assert.match(readFileSync(file('token'), 'utf8'), /access-v1:/)
    const other = open('token')
    const { code, stdout } = await other.run('who_am_i')
    other.close()
    assert.equal(code, 0)
    assert.match(stdout, /"access_token_id": "2"/)
  })

  test('a token that is worth nothing any more does not keep qq from logging in', async () => {
    writeFileSync(file('stale'), '{"bearer_token": "session-v1:c3RhbGU", "version": 1}')
    const other = open('stale')
    assert.match((await other.run('who_am_i')).stderr, /^Error 401: http_unauthorized_error/)
    assert.equal((await other.run('version')).code, 0)
    assert.equal((await other.run('login', '-u', 'observer', '-p', 'sandbar')).code, 0)
    const refused = await other.run('auth_add_group', '--name', 'mine')
    other.close()
    assert.match(refused.stderr, /^Error 403: http_forbidden_error: .*observer lacks PRIVILEGE_LOCAL_GROUP_WRITE/)
  })
})

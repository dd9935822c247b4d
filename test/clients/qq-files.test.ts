import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { apiClient } from '../support/api-client.ts'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-files-'))
const file = (name: string) => join(directory, name)

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['quota_create_quota --path /projects/tides --limit 12KB', /"limit": "12000"/],
  ['quota_get_quota --path /projects/tides', /"capacity_usage": "\d+"[\s\S]*"path": "\/projects\/tides\/"/],
  ['quota_update_quota --path /projects/tides --limit 1MB', /"limit": "1000000"/],
  ['quota_list_quotas --page-size 1', /"quotas": \[[\s\S]*\/projects\/tides\//],
  ['fs_set_user_metadata --path /projects/notes.txt --key colour --value blue', /^/],
  ['fs_set_user_metadata --path /projects/notes.txt --well-known --key Content-Type --value text/plain', /^/],
  ['fs_get_user_metadata --path /projects/notes.txt --key colour', /blue/],
  ['fs_get_user_metadata --path /projects/notes.txt --key colour --hex', /626c7565/],
  ['fs_list_user_metadata --path /projects/notes.txt', /colour/],
  ['fs_list_user_metadata --path /projects/notes.txt --well-known --json', /Content-Type/],
  ['fs_delete_user_metadata --path /projects/notes.txt --key colour', /^/],
  ['fs_file_set_smb_attrs --path /projects/notes.txt --hidden true', /"hidden": true/],
  ['fs_file_set_attr --path /projects/notes.txt --creation-time 2020-01-01T00:00:00Z', /"creation_time": "2020-01-01/],
  [`fs_write --path /projects/notes.txt --stream-name thumbnail --file ${file('small')}`, /"size": "5"/],
  ['fs_list_named_streams --path /projects/notes.txt', /"name": "thumbnail"/],
  ['fs_read --path /projects/notes.txt --stream-name thumbnail --stdout', /^tides$/],
  ['fs_punch_hole --path /projects/notes.txt --stream-name thumbnail --offset 0 --size 2', /"size": "5"/],
  ['fs_punch_hole --path /projects/contacts.csv --offset 0 --size 2', /"size"/],
  ['fs_remove_stream --path /projects/notes.txt --stream-name thumbnail', /^/],
  ['fs_file_samples --path /projects --count 3 --sample-by capacity', /"capacity_usage"/],
  ['fs_fetch_file --path /projects/notes.txt', /^/],
  ['fs_get_acl --path /projects/notes.txt', /Everyone/],
  ['fs_get_acl --path /projects/notes.txt --json', /"control": \[\s*"PRESENT"/],
  [`fs_set_acl --path /projects/contacts.csv --file ${file('acl.json')}`, /admin/],
  ['fs_modify_acl --path /projects/notes.txt add_entry -t local:observer -y Allowed -r Read', /observer/],
  ['fs_copy /projects/notes.txt /projects/copy.txt --quiet', /^/],
  ['fs_get_acl --path /projects/copy.txt', /observer/],
  ['fs_file_modify_lock --path /projects/notes.txt --retention-days 3 --enable-legal-hold', /"legal_hold": true/],
  ['fs_file_get_attr --path /projects/notes.txt --retrieve-file-lock', /"retention_period": "20/],
]

/** Commands that are refused, with the class of the refusal. */
const refused: [line: string, errorClass: string][] = [
  ['quota_create_quota --path /projects/tides --limit 1MB', 'api_quotas_quota_limit_already_set_error'],
  ['quota_get_quota --path /projects/ferry', 'api_quotas_quota_limit_not_found_error'],
  ['fs_delete --path /projects/notes.txt', 'fs_file_locked_error'],
  [`fs_write --path /projects/tides/notes.txt --file ${file('large')}`, 'fs_quota_exceeded_error'],
]

/** What cleans up again. */
const ending: typeof working = [['quota_delete_quota --path /projects/tides', /^/]]

/** No command makes a stream on a file that has none. */
async function addStream(api: string): Promise<void> {
  const admin = apiClient(api)
  await admin.login()
  const path = '/v1/files/%2Fprojects%2Fnotes.txt/streams/'
  assert.equal((await admin({ method: 'POST', path, body: { stream_name: 'thumbnail' } })).status, 200)
}

describe('qq 7.10, files', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession

  before(async () => {
    assert.ok('path' in qq)
    const ace = { type: 'ALLOWED', flags: [], trustee: { domain: 'LOCAL', name: 'admin' }, rights: ['READ'] }
    const list = { control: ['PRESENT'], posix_special_permissions: [], aces: [ace] }
    writeFileSync(file('acl.json'), JSON.stringify(list))
    writeFileSync(file('small'), 'tides')
    writeFileSync(file('large'), new Uint8Array(1_100_000))
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: file('credentials') })
    await addStream(lab.clusters[0]?.api ?? '')
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  const runs = ([line, output]: [string, RegExp]) =>
    test(line.replaceAll(`${directory}/`, ''), async () => {
      const { code, stdout, stderr } = await session.run(...line.split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })

  working.forEach(runs)
  for (const [line, errorClass] of refused)
    test(`${line.replaceAll(`${directory}/`, '')} is refused`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.ok(stderr.includes(errorClass), stderr)
      assert.equal(code, 1)
    })
  ending.forEach(runs)
})

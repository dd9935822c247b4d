import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-entries-'))
const file = (name: string) => join(directory, name)

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['fs_create_dir --path / --name harbour', /"path": "\/harbour\/"/],
  ['fs_create_file --path /harbour --name quay', /"path": "\/harbour\/quay"/],
  [`fs_write --path /harbour/quay --file ${file('text')}`, /"size": "9"/],
  ['fs_create_symlink --path /harbour --name sign --target quay', /FS_FILE_TYPE_SYMLINK/],
  ['fs_create_link --path /harbour --name mole --target /harbour/quay', /"num_links": 2/],
  ['fs_rename --path /harbour --name pier --source /harbour/mole', /"path": "\/harbour\/pier"/],
  ['fs_walk_tree --path /harbour', /"tree_nodes": \[[\s\S]*\/harbour\/quay/],
  ['fs_walk_tree --path /harbour --file-only', /\/harbour\/pier/],
  ['fs_read_dir --path /harbour --page-size 2', /"next": ""/],
  ['fs_unlink --path /harbour --name pier', /^/],
  ['fs_delete --path /harbour/sign', /^/],
  ['fs_set_notify_settings --recursive-mode DISABLED_ERROR', /DISABLED_ERROR/],
  ['fs_set_permissions_settings CROSS_PROTOCOL', /CROSS_PROTOCOL/],
  ['s3_modify_settings --base-path /harbour', /"base_path": "\/harbour"/],
  ['s3_add_bucket --name drawings', /"path": "\/harbour\/drawings"/],
  [`s3_set_bucket_policy --bucket drawings --file ${file('policy.json')}`, /^/],
  ['s3_get_bucket_policy --bucket drawings', /local:admin/],
  [
    's3_modify_bucket_policy --bucket drawings append_statement --type Allow --principals local:guest --actions ReadOnly',
    /^/,
  ],
  ['s3_get_bucket_policy --bucket drawings', /local:guest/],
  ['s3_delete_bucket_policy --bucket drawings', /^/],
  [`install_vpn_keys ${file('keys')}`, /^/],
]

/** More that works, once the others are done: copies, locks of which there are none, files that are read ahead. */
const later: [line: string, output: RegExp][] = [
  ['fs_copy /harbour/quay /harbour/copy --quiet', /^$/],
  ['fs_list_locks --protocol smb --lock-type share-mode', /^$/],
  ['fs_list_locks --protocol nlm --lock-type byte-range --path /harbour/quay', /^$/],
  ['fs_fetch_tree --path /harbour --no-progress', /^/],
  ['fs_acl_explain_chmod --path /harbour --mode 0755 --verbose', /Use original entry|Modify entry/],
  ['fs_acl_explain_posix_mode --path /harbour', /Mode Bit Contribution[\s\S]*Final Derived Mode/],
  ['fs_acl_explain_rights --path /harbour --user local:admin', /admin/],
  ['fs_acl_explain_rights --path /harbour --user local:admin --json', /"effective_rights"/],
]

/** Commands that are refused, since what they ask for is not there. */
const refused: [line: string, error: RegExp][] = [
  ['fs_release_nlm_lock --path /harbour/quay --offset 0 --size 1 --owner-id 1 --force', /^Error 404: /],
]

/** Commands that are answered with what is missing. */
const missing = ['fs_create_unix_file --path /harbour --name pipe --type FS_FILE_TYPE_UNIX_PIPE']

const policy = {
  Statement: [{ Sid: 'all', Effect: 'Allow', Principal: { Qumulo: ['local:admin'] }, Action: ['s3:*'] }],
}

describe('qq 7.10, entries of directories', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession

  before(async () => {
    assert.ok('path' in qq)
    writeFileSync(file('text'), 'low tide\n')
    writeFileSync(file('policy.json'), JSON.stringify(policy))
    mkdirSync(file('keys'))
    for (const name of ['mqvpn-client.crt', 'mqvpn-client.key', 'qumulo-ca.crt'])
      writeFileSync(file(`keys/${name}`), name)
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: file('credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  for (const [line, output] of [...working, ...later])
    test(line.replaceAll(`${directory}/`, ''), async () => {
      const { code, stdout, stderr } = await session.run(...line.split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })

  for (const [line, error] of refused)
    test(`${line} is refused`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.equal(code, 1)
      assert.match(stderr, error)
    })

  for (const line of missing)
    test(`${line} says what is missing`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.equal(code, 1)
      assert.match(stderr, /^Error 501: not_implemented_error: Sandbar does not emulate/)
    })

  test('what fs_copy made has the bytes of what it was made from', async () => {
    const { stderr } = await session.run('fs_read', '--path', '/harbour/copy', '--file', file('copied'))
    assert.equal(stderr, '')
    assert.equal(readFileSync(file('copied'), 'utf8'), 'low tide\n')
  })

  test('s3_delete_access_key takes the key away', async () => {
    const made = JSON.parse((await session.run('s3_create_access_key', '--self')).stdout)
    assert.deepEqual(await session.run('s3_delete_access_key', '--id', made.access_key_id), {
      ...{ code: 0, stdout: '', stderr: '' },
    })
    assert.ok(!(await session.run('s3_list_access_keys')).stdout.includes(made.access_key_id))
  })
})

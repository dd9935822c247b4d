import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-shares-'))
const file = (name: string) => join(directory, name)

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['nfs_list_exports', /Path/i],
  ['nfs_add_export --export-path /plans --fs-path /plans --no-restrictions --create-fs-path', /\/plans/],
  ['nfs_get_export --export-id 1', /\/plans[\s\S]*AUTHENTICATION_MODE_NONE|\/plans/],
  ['nfs_get_export --export-path /plans --json', /"fs_path": "\/plans"/],
  ['nfs_mod_export --export-path /plans --new-export-path /drawings --description new', /drawings/],
  [
    'nfs_mod_export_host_access --export-path /drawings add_entry --hosts 10.0.0.0/8 --ro --root-squash --anon-uid 65534 --anon-gid 65534',
    /10\.0\.0\.0\/8/,
  ],
  ['nfs_mod_export_host_access --export-path /drawings remove_entry --position 1', /^/],
  ['nfs_list_exports --json', /"\/drawings"/],
  ['nfs_delete_export --export-path /drawings', /^/],
  ['nfs_get_settings', /"v4_enabled": false/],
  ['nfs_modify_settings --enable-v4 --idmap-domain example.com', /"v4_enabled": true/],
  ['multitenancy_nfs_get_global_settings', /example\.com/],
  ['multitenancy_nfs_modify_global_settings --disable-v4 --clear-idmap-domain', /"v4_enabled": false/],
  ['multitenancy_nfs_list_settings', /"entries": \[\]/],
  ['multitenancy_nfs_modify_settings --tenant-id 1 --enable-v4', /"v4_enabled": true/],
  ['multitenancy_nfs_get_settings --tenant-id 1', /"v4_enabled": true/],
  ['multitenancy_nfs_list_settings', /"tenant_id": 1/],
  ['multitenancy_nfs_delete_settings --tenant-id 1', /^/],
  ['smb_list_shares', /Name/i],
  ['smb_add_share --name Plans --fs-path /plans --create-fs-path --all-access', /Plans[\s\S]*Everyone/],
  ['smb_list_share --name Plans', /Offline Files Caching Mode: +MANUAL_CACHING/],
  ['smb_list_share --id 1 --json', /"share_name": "Plans"/],
  [
    'smb_mod_share --name Plans --new-name Drawings --require-encryption true',
    /Drawings[\s\S]*Encryption Required: True/,
  ],
  ['smb_mod_share_permissions --name Drawings add_entry -t admin -y Allowed -r Read', /admin/],
  ['smb_list_shares --json', /"Drawings"/],
  ['smb_delete_share --name Drawings', /^/],
  ['smb_get_settings', /"session_encryption": "NONE"/],
  ['smb_modify_settings --encryption-mode preferred', /PREFERRED/],
  ['multitenancy_smb_get_global_settings', /PREFERRED/],
  ['multitenancy_smb_modify_global_settings --signing-required true', /"signing_required": true/],
  ['multitenancy_smb_modify_settings --tenant-id 1 --signing-required false', /"signing_required": false/],
  ['multitenancy_smb_get_settings --tenant-id 1', /"signing_required": false/],
  ['multitenancy_smb_list_settings', /"tenant_id": 1/],
  ['multitenancy_smb_delete_settings --tenant-id 1', /^/],
  ['smb_list_sessions', /"session_infos": \[\s*\]/],
  ['s3_get_settings', /"base_path": "\/"/],
  ['s3_add_bucket --name drawings', /"path": "\/drawings"/],
  ['s3_list_buckets', /drawings/],
  ['s3_get_bucket --name drawings', /Disabled/],
  ['s3_modify_bucket --name drawings --enable-versioning', /Enabled/],
  ['s3_modify_bucket --name drawings --enable-object-lock-with-retention-days 30', /"units": "days"/],
  ['s3_get_bucket_policy --bucket drawings', /^/],
  ['s3_bucket_policy_explain_access --bucket drawings local:admin', /No bucket policy[\s\S]*s3:PutObject/],
  ['s3_bucket_policy_explain_access --bucket drawings --anonymous', /No bucket policy/],
  ['s3_list_uploads --bucket drawings', /^/],
  ['s3_create_access_key --self', /secret_access_key/],
  ['s3_list_access_keys', /admin/],
  ['s3_delete_bucket --name drawings --delete-root-dir', /^/],
  ['ftp_get_status', /"statuses": \[\s*\]/],
  ['ftp_modify_settings --enabled true --greeting Welcome', /^/],
  ['smb_list_file_handles', /"file_handles": \[\s*\]/],
]

describe('qq 7.10, exports and shares', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession

  before(async () => {
    assert.ok('path' in qq)
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: file('credentials') })
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
})

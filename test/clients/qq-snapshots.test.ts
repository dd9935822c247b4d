import assert from 'node:assert/strict'
import { generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-snapshots-'))
const text = join(directory, 'text')
const copy = join(directory, 'copy')
const hourly = 'snapshot_create_policy hourly_or_less -n often -p 15minutes --path /projects'
const monthly = 'snapshot_create_policy monthly -n late -a 02:30 -l --path /projects --disabled -t never'

const { publicKey: publicHalf, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const publicKey = publicHalf.export({ type: 'spki', format: 'der' }).toString('base64')
const sign = (signed: string) => signBytes('sha256', Buffer.from(signed), privateKey).toString('base64')

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['snapshot_list_statuses', /"entries": \[\]/],
  ['snapshot_create_snapshot --path /projects -n first', /"id": 1,[\s\S]*"name": "first"/],
  [`fs_write --path /projects/notes.txt --file ${text}`, /"size": "21"/],
  ['fs_create_file --path /projects --name later.txt', /later\.txt/],
  ['snapshot_create_snapshot --path /projects -n second -e 2099-01-01T00:00:00Z', /2099-01-01T00:00:00Z/],
  ['snapshot_get_status -i 1', /"source_file_path": "\/projects\/"/],
  [`fs_read --path /projects/notes.txt --snapshot 1 --file ${copy} --force`, /^$/],
  ['fs_file_get_attr --path /projects/notes.txt --snapshot 1', /"path": "\/projects\/notes\.txt"/],
  ['fs_read_dir --path /projects --snapshot 1', /"child_count": \d/],
  ['fs_read_dir --path /projects/.snapshot', /1_first[\s\S]*2_second/],
  ['snapshot_diff --newer-snapshot 2 --older-snapshot 1 --page-size 1', /"CREATE"[\s\S]*later\.txt[\s\S]*"MODIFY"/],
  [
    'snapshot_file_diff --newer-snapshot 2 --older-snapshot 1 --path /projects/notes.txt',
    /"offset": "0",\s*"size": "21",\s*"type": "FILE_REGION_DATA"/,
  ],
  ['snapshot_get_total_used_capacity', /"bytes": "\d\d"/],
  ['snapshot_modify_snapshot -i 1 -e 2098-01-01T00:00:00Z', /2098-01-01T00:00:00Z/],
  [
    `fs_security_add_key --name archive --public-key ${publicKey} --verification-signature ${sign('archive')}`,
    /archive/,
  ],
  ['snapshot_lock_snapshot -i 1 -k archive --force', /locked with lock key archive/],
  ['snapshot_list_statuses --exclude-in-delete --only-locked', /"lock_key": "1"/],
  ['fs_security_list_keys', /archive/],
  ['fs_security_get_key --key archive', /archive/],
  ['fs_security_modify_key --key 1 --comment shared', /shared/],
  ['fs_security_get_key_usage --key archive', /snapshot/],
  ['fs_security_get_key_replace_challenge --key archive', /replace the lock key 1/],
  ['snapshot_list_statuses --exclude-locked', /"name": "second"/],
  ['snapshot_delete_snapshot -i 2', /^$/],
  [hourly, /"fire_every": 15/],
  [
    'snapshot_create_policy daily -n evening -a 20:00 -d MON,FRI -t 5days --path /projects -z Europe/Berlin',
    /"expiration_time_to_live": "5days"/,
  ],
  [monthly, /"day_of_month": 128/],
  ['snapshot_list_policies', /often[\s\S]*evening[\s\S]*late/],
  ['snapshot_get_policy -i 2', /"timezone": "Europe\/Berlin"/],
  ['snapshot_list_policy_statuses', /"source_file_path": "\/projects\/"/],
  ['snapshot_get_policy_status -i 3', /"enabled": false/],
  ['snapshot_modify_policy modify_non_schedule_fields -i 2 --disabled -n twilight', /"policy_name": "twilight"/],
  ['snapshot_modify_policy change_to_daily -i 1 -a 03:00', /"frequency": "SCHEDULE_DAILY_OR_WEEKLY"/],
  ['snapshot_modify_policy modify_non_schedule_fields -i 3 --clear-lock-key', /"lock_key_ref": null/],
  ['snapshot_delete_policy -i 3', /^$/],
]

/** Commands that are refused, with the class of the refusal. */
const refused: [line: string, reason: RegExp][] = [
  ['snapshot_delete_snapshot -i 1', /^Error 409: snapshot_locked_error/],
  ['snapshot_get_status -i 99', /^Error 404: snapshot_not_found_error/],
  ['snapshot_diff --newer-snapshot 1 --older-snapshot 99', /^Error 404: snapshot_not_found_error/],
  ['snapshot_get_policy -i 99', /^Error 404: /],
  ['fs_security_delete_key --key archive', /^Error 409: http_conflict_error/],
  ['snapshot_lock_snapshot -i 1 -k none --force', /^Error 400: http_bad_request_error/],
  ['snapshot_unlock_snapshot -i 1 -s c2ln', /^Error 400: fs_wrong_signature_error/],
]

describe('qq 7.10 and snapshots', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession

  before(async () => {
    writeFileSync(text, 'high water at seven.\n')
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    assert.ok('path' in qq)
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: join(directory, 'credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  for (const [line, output] of working)
    test(line.replaceAll(directory, ''), async () => {
      const { code, stdout, stderr } = await session.run(...line.split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })

  test('what fs_read got from the snapshot is the text of before', () => {
    assert.match(readFileSync(copy, 'utf8'), /^Send the new tide tables/)
  })

  for (const [line, reason] of refused)
    test(`${line} is refused`, async () => {
      const { code, stderr } = await session.run(...line.split(' '))
      assert.match(stderr, reason)
      assert.equal(code, 1)
    })

  test('whoever signs the challenge with the private key unlocks the snapshot', async () => {
    const { stdout } = await session.run('snapshot_get_unlock_challenge', '-i', '1')
    const signature = sign(JSON.parse(stdout).challenge)
    const { code, stdout: done } = await session.run('snapshot_unlock_snapshot', '-i', '1', '-s', signature)
    assert.equal(code, 0)
    assert.match(done, /unlocked/)
    for (const line of ['snapshot_delete_snapshot -i 1', 'fs_security_delete_key --key archive'])
      assert.deepEqual(await session.run(...line.split(' ')).then(({ code, stderr }) => ({ code, stderr })), {
        ...{ code: 0, stderr: '' },
      })
  })
})

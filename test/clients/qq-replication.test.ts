import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-replication-'))

type Row = [on: 'alpha' | 'beta', line: string, output: RegExp]

const linked = /"replication_mode": "REPLICATION_SNAPSHOT_POLICY_WITH_CONTINUOUS"[\s\S]*"target_expiration": "5days"/

/** Before the target is let go. ID stands for the relationship. */
const established: Row[] = [
  ['alpha', 'replication_list_source_relationships', /"target_root_path"|"target_address"/],
  ['alpha', 'replication_get_source_relationship --id ID', /"replication_enabled": true/],
  ['alpha', 'replication_list_source_relationship_statuses', /"target_root_path": "\/replica/],
  ['alpha', 'replication_modify_source_relationship --id ID -z Europe/Berlin', /"Europe\/Berlin"/],
  ['alpha', 'snapshot_create_policy daily -n evening -a 20:00 -d MON -t 5days --path /projects', /"id": 1/],
  ['alpha', 'replication_link_snapshot_policy --relationship-id ID --snapshot-policy-id 1 -t 5days', linked],
  ['alpha', 'replication_set_snapshot_policy_replication_mode --id ID --mode REPLICATION_SNAPSHOT_POLICY', /POLICY"/],
  ['alpha', 'replication_list_queued_snapshots --id ID', /"entries": \[\]/],
  [
    'alpha',
    'replication_unlink_snapshot_policy --relationship-id ID --snapshot-policy-id 1',
    /"replication_mode": "REPLICATION_CONTINUOUS"/,
  ],
  ['alpha', 'replication_abort_replication --id ID', /^$/],
  ['beta', 'replication_list_target_relationship_statuses', /"target_root_read_only": true/],
  ['beta', 'replication_set_target_relationship_lock --relationship-id ID --clear-lock-key', /^/],
  ['alpha', 'replication_list_object_relationships', /^\[\]$/],
  ['alpha', 'replication_list_object_relationship_statuses', /^\[\]$/],
]

/** After the target was let go. */
const turned: Row[] = [
  ['beta', 'replication_reverse_target_relationship --id ID --source-address 203.0.113.10', /"target_address"/],
  ['beta', 'replication_list_source_relationships', /"id"/],
]

describe('qq 7.10, replication', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let id = ''
  let sessions: Record<'alpha' | 'beta', QqSession>
  const run = async (on: 'alpha' | 'beta', line: string) => {
    const { code, stdout, stderr } = await sessions[on].run(...line.replace('ID', id).split(' '))
    assert.equal(stderr, '')
    assert.equal(code, 0)
    return stdout.trim()
  }
  const runs = ([on, line, output]: Row) =>
    test(`${line} on ${on}`, async () => assert.match(await run(on, line), output))

  /** A call takes its time: asking again is the wait. */
  async function until(isDone: (status: { state: string; recovery_point: string }) => boolean): Promise<void> {
    for (let tries = 0; tries < 400; tries++)
      if (isDone(JSON.parse(await run('beta', 'replication_get_target_relationship_status --id ID')))) return
    throw new Error('The target did not get there in 400 looks')
  }

  before(async () => {
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    assert.ok('path' in qq)
    const open = (index: number) =>
      openQqSession({ path: qq.path, api: lab.clusters[index]?.api ?? '', store: join(directory, `store-${index}`) })
    sessions = { alpha: open(0), beta: open(1) }
    for (const on of ['alpha', 'beta'] as const) await run(on, 'login -u admin -p sandbar')
    const wanted = '--source-path /projects --target-path /replica --target-address 203.0.113.20'
    id = JSON.parse(await run('alpha', `replication_create_source_relationship ${wanted}`)).id
    await run('beta', 'replication_authorize --id ID --allow-fs-path-create')
    await until(({ recovery_point }) => recovery_point !== '')
  })
  after(async () => {
    for (const session of Object.values(sessions)) session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  established.forEach(runs)

  test('releasing a snapshot that does not wait is refused with its class', async () => {
    const { code, stderr } = await sessions.alpha.run(
      ...`replication_release_queued_snapshot --relationship-id ${id} --snapshot-id 17`.split(' '),
    )
    assert.match(stderr, /^Error 404: \w+: \S/)
    assert.equal(code, 1)
  })

  test('a lock key that nobody made is refused', async () => {
    const { code, stderr } = await sessions.beta.run(
      ...`replication_set_target_relationship_lock --relationship-id ${id} -k nobody`.split(' '),
    )
    assert.match(stderr, /^Error 40\d: \w+: \S/)
    assert.equal(code, 1)
  })

  test('lets go of the target', async () => {
    await run('beta', 'replication_make_target_writable --id ID --force')
    await until(({ state }) => state === 'DISCONNECTED')
  })

  turned.forEach(runs)
})

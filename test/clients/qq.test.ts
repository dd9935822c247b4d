import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { createQq, findQq } from '../support/qq.ts'

const qq = findQq()
type Command = ReturnType<typeof createQq>

describe('qq 7.10, unmodified', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let alpha: Command
  let beta: Command
  let id = ''
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-'))

  before(async () => {
    lab = await start({ dataDirectory: join(directory, 'data'), port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] })
    assert.ok('path' in qq)
    const command = (index: number) =>
      createQq({ path: qq.path, api: lab.clusters[index]?.api ?? '', store: join(directory, `credentials-${index}`) })
    ;[alpha, beta] = [command(0), command(1)]
  })
  after(() => lab.close())

  const json = async (command: Command, ...args: string[]) => {
    const { code, stdout, stderr } = await command(...args)
    assert.equal(code, 0, `qq ${args[0]}: ${stderr}`)
    return JSON.parse(stdout)
  }

  test('logs in on both clusters and reads the version', async () => {
    for (const command of [alpha, beta]) {
      assert.equal((await command('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
      assert.match((await json(command, 'version')).revision_id, /^Qumulo Core 7\.10/)
    }
    assert.equal((await json(alpha, 'cluster_conf')).cluster_name, 'alpha')
  })

  test('says in one line that a password is wrong', async () => {
    const { code, stderr } = await alpha('login', '-u', 'admin', '-p', 'wrong')
    assert.equal(code, 1)
    assert.match(stderr, /^Error 401: \S+: .+/)
    assert.equal((await alpha('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
  })

  test('creates and authorizes a relationship, and its first job carries the directory over', async () => {
    const created = await json(
      alpha,
      'replication_create_source_relationship',
      ...['--source-path', '/projects', '--target-path', '/replica', '--target-address', '203.0.113.20'],
    )
    id = created.id
    assert.equal(
      (await json(beta, 'replication_get_target_relationship_status', '--id', id)).state,
      'AWAITING_AUTHORIZATION',
    )
    assert.equal((await json(beta, 'replication_authorize', '--id', id)).state, 'ESTABLISHED')
    const status = await untilRecoveryPoint('')
    assert.equal(status.state, 'ESTABLISHED')
    assert.equal(status.error_from_last_job, '')
    assert.deepEqual(await names(beta, '/replica'), await names(alpha, '/projects'))
  })

  test('replicates a change made with qq', async () => {
    const before = await json(alpha, 'replication_get_source_relationship_status', '--id', id)
    const file = join(directory, 'note.txt')
    writeFileSync(file, 'written by a script\n')
    await json(alpha, 'fs_write', '--path', '/projects/note.txt', '--create', '--file', file)
    const { code, stdout } = await alpha('replication_replicate', '--id', id)
    assert.equal(code, 0)
    assert.ok(stdout.includes(id))
    await untilRecoveryPoint(before.recovery_point)
    const copy = join(directory, 'copy.txt')
    assert.equal((await beta('fs_read', '--path', '/replica/note.txt', '--file', copy)).code, 0)
    assert.equal(readFileSync(copy, 'utf8'), 'written by a script\n')
  })

  test('is refused when it writes to the target', async () => {
    const { code, stderr } = await beta('fs_create_dir', '--path', '/replica', '--name', 'mine')
    assert.equal(code, 1)
    assert.match(stderr, /fs_read_only_error/)
  })

  test('adds and deletes blackout windows, with If-Match from the ETag', async () => {
    const window = ['--start-time', '23:30', '--end-time', '01:00', '--days-of-week', 'MON,TUE']
    const changed = await json(alpha, 'replication_add_blackout_window', '--id', id, ...window)
    assert.deepEqual(changed.blackout_windows, [
      { start_hour: 23, start_minute: 30, end_hour: 1, end_minute: 0, on_days: ['MON', 'TUE'] },
    ])
    assert.deepEqual((await json(alpha, 'replication_delete_blackout_windows', '--id', id)).blackout_windows, [])
  })

  test('makes the target writable and connects it again', async () => {
    await json(beta, 'replication_make_target_writable', '--id', id, '--force')
    await untilState('DISCONNECTED')
    await json(beta, 'fs_create_dir', '--path', '/replica', '--name', 'mine')
    await json(beta, 'replication_reconnect_target_relationship', '--id', id, '--force')
    await untilState('ESTABLISHED')
    assert.deepEqual(await names(beta, '/replica'), await names(alpha, '/projects'))
  })

  test('deletes the relationship on both sides', async () => {
    assert.equal((await alpha('replication_delete_source_relationship', '--id', id, '--force')).code, 0)
    await untilState('ENDED')
    assert.equal((await beta('replication_delete_target_relationship', '--id', id, '--force')).code, 0)
    assert.deepEqual(await json(beta, 'replication_list_target_relationship_statuses'), [])
  })

  async function names(command: Command, path: string): Promise<string[]> {
    const { files } = await json(command, 'fs_read_dir', '--path', path)
    return files.map((file: { name: string }) => file.name)
  }

  /** Each `qq` call takes a quarter of a second: asking again is the wait. */
  async function until<T>(ask: () => Promise<T>, isDone: (answer: T) => boolean): Promise<T> {
    for (let tries = 0; tries < 60; tries++) {
      const answer = await ask()
      if (isDone(answer)) return answer
    }
    throw new Error('The clusters did not get there in 60 looks')
  }

  function untilRecoveryPoint(after: string) {
    return until(
      () => json(alpha, 'replication_get_source_relationship_status', '--id', id),
      (status) => status.recovery_point > after && status.job_state === 'REPLICATION_NOT_RUNNING',
    )
  }

  function untilState(state: string) {
    return until(
      () => json(beta, 'replication_get_target_relationship_status', '--id', id),
      (status) => status.state === state,
    )
  }
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-jobs-'))
/** Served as the clusters' file systems. */
const roots = ['alpha', 'beta'].map((name) => join(directory, name))
const inRoot = (...names: string[]) => join(roots[0] ?? '', ...names)

/** Commands that run, in this order, with something that their output has to hold. */
const working: [line: string, output: RegExp][] = [
  ['tree_delete_list --json', /"jobs": \[\]/],
  ['tree_delete_create /large --force', /^/],
  ['tree_delete_list', /\/large\//],
  ['tree_delete_get LARGE', /\/large\//],
  ['tree_delete_restart LARGE', /^/],
  ['tree_delete_cancel LARGE', /^/],
  ['fs_file_get_attr --path /large', /FS_FILE_TYPE_DIRECTORY/],
  ['fs_list_locks --protocol smb --lock-type share-mode', /^/],
  ['fs_list_locks --protocol nlm --lock-type byte-range --path /large', /^/],
  ['fs_list_lock_waiters_by_file --protocol nlm --lock-type byte-range --path /large', /^/],
  ['tree_delete_create /small --force', /^/],
  ['tree_delete_list', /^(?!.*\/large\/)/s],
]

/** The clock stands still, so a deletion stays at its first hundred entries. */
describe('qq 7.10, work in the background', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let session: QqSession
  let large = ''

  before(async () => {
    mkdirSync(roots[1] ?? '', { recursive: true })
    for (const name of ['large', 'small']) mkdirSync(inRoot(name), { recursive: true })
    for (let index = 0; index < 150; index += 1) writeFileSync(inRoot('large', `f${index}`), '')
    writeFileSync(inRoot('small', 'f'), 'x')
    assert.ok('path' in qq)
    lab = await start({
      ...{ dataDirectory: join(directory, 'data'), roots, seed: 'none', docsDirectory: null },
      ...{ port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] },
    })
    lab.clock.pause()
    session = openQqSession({ path: qq.path, api: lab.clusters[0]?.api ?? '', store: join(directory, 'credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
    large = JSON.parse((await session.run('fs_file_get_attr', '--path', '/large')).stdout).id
  })
  after(async () => {
    session.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  test('fs_notify prints changes until its input ends', async () => {
    assert.ok('path' in qq)
    const { hostname, port } = new URL(lab.clusters[0]?.api ?? '')
    const common = ['--host', hostname, '--port', port, '--credentials-store', join(directory, 'credentials')]
    const env = { ...process.env, PYTHONUNBUFFERED: '1' }
    const listener = spawn(qq.path, [...common, 'fs_notify', '--path', '/', '--recursive'], { env })
    const closed = once(listener, 'close')
    let text = ''
    listener.stdout.on('data', (piece) => {
      text += String(piece)
    })
    // The table's head is printed before the watch begins.
    for (let count = 0; !text.includes('seen') && count < 100; count += 1)
      assert.equal((await session.run('fs_create_dir', '--path', '/large', '--name', `seen${count}`)).code, 0)
    assert.match(text, /child_dir_added +large\/seen\d+/)
    listener.stdin.end()
    assert.deepEqual(await closed, [0, null])
  })

  for (const [line, output] of working)
    test(line, async () => {
      const { code, stdout, stderr } = await session.run(...line.replace('LARGE', large).split(' '))
      assert.equal(stderr, '')
      assert.equal(code, 0)
      assert.match(stdout.trim(), output)
    })
})

import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { createManualClock } from '@sandbar/engine/memory'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
const notes = '/v1/files/%2Fprojects%2Fnotes.txt'
const blue = { value: 'Ymx1ZQ==' }

let sandbox: Clusters
let admin: Signed

async function fresh(): Promise<void> {
  await sandbox?.close()
  sandbox = await createClusters({ clock })
  admin = await signIn(sandbox, 'alpha', 'admin')
}

const keysOf = async (call: string) =>
  ((await admin.expect(200, `GET ${call}`)).json.entries as { type: string; key: string }[]).map(
    ({ type, key }) => `${type} ${key}`,
  )

async function snapshot(path: string): Promise<number> {
  const { json } = await admin.expect(200, `GET /v1/files/${encodeURIComponent(path)}/info/attributes`)
  const made = await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: json.id, name_suffix: 'then' })
  return Number(made.json.id)
}

describe('user metadata', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  test('is set, replaced, shown in base64 and deleted', async () => {
    const key = `${notes}/user-metadata/generic/project`
    await admin.expect(404, `GET ${key}`)
    await admin.expect(404, `DELETE ${key}`)
    await admin.expect(200, `POST ${key}`, { value: [98, 108, 117, 101] })
    assert.deepEqual((await admin.expect(200, `GET ${key}`)).json, blue)
    await admin.expect(409, `POST ${key}`, blue)
    await admin.expect(200, `PUT ${key}`, { value: '' })
    assert.deepEqual((await admin.expect(200, `GET ${key}`)).json, { value: '' })
    await admin.expect(200, `DELETE ${key}`)
    assert.deepEqual(await keysOf(`${notes}/user-metadata/`), [])
    const { json } = await admin.expect(200, `GET ${notes}/info/attributes`)
    assert.equal(json.user_metadata_revision, '3')
  })

  test('is listed by kind, in order, a page at a time', async () => {
    for (const key of ['generic/b', 's3/a', 'generic/10', 'generic/__proto__', 'well_known/Content-Type', 'generic/9'])
      await admin.expect(200, `PUT ${notes}/user-metadata/${key}`, blue)
    const all = ['GENERIC 10', 'GENERIC 9', 'GENERIC __proto__', 'GENERIC b', 'S3 a', 'WELL_KNOWN Content-Type']
    assert.deepEqual(await keysOf(`${notes}/user-metadata/`), all)
    assert.deepEqual(await keysOf(`${notes}/user-metadata/s3/`), ['S3 a'])
    const seen: string[] = []
    for (let call = `${notes}/user-metadata/?limit=4`; call !== ''; ) {
      seen.push(...(await keysOf(call)))
      call = ((await admin.expect(200, `GET ${call}`)).json.paging as { next: string }).next
    }
    assert.deepEqual(seen, all)
  })

  test('refuses keys, values and kinds that it does not keep', async () => {
    const put = (path: string, value: unknown) => admin.send(`PUT ${notes}/user-metadata/${path}`, { value })
    for (const path of ['generic/%00', `generic/${'k'.repeat(256)}`, 'well_known/Colour', 'mine/key'])
      assert.equal((await put(path, '')).status, 400, path)
    for (const value of ['%%', [256], [-1], ['a'], 7, null, 'A'.repeat(90_000)])
      assert.equal((await put('generic/key', value)).status, 400, JSON.stringify(value).slice(0, 20))
    for (let index = 0; index < 3; index += 1)
      assert.equal((await put(`generic/${index}`, 'A'.repeat(80_000))).status, 200)
    assert.equal((await put('generic/more', 'A'.repeat(80_000))).status, 409)
    assert.deepEqual(await keysOf(`${notes}/user-metadata/`), ['GENERIC 0', 'GENERIC 1', 'GENERIC 2'])
  })

  test('heeds If-Match, and is a change of its file', async () => {
    const key = `PUT ${notes}/user-metadata/generic/project`
    const etag = async () => String((await admin.headers(`GET ${notes}/info/attributes`)).ETag)
    const first = await etag()
    assert.equal((await admin.send(key, blue, { 'if-match': first })).status, 200)
    const second = await etag()
    assert.notEqual(second, first)
    assert.equal((await admin.send(key, blue, { 'if-match': first })).status, 412)
    assert.equal((await admin.send(key, blue, { 'if-match': second })).status, 200)
  })

  test('stays through a rename, shows in a snapshot what was then, and goes with the file', async () => {
    await admin.expect(200, `PUT ${notes}/user-metadata/generic/colour`, blue)
    const first = await snapshot('/projects')
    await admin.expect(200, `PUT ${notes}/user-metadata/generic/shape`, { value: '' })
    const second = await snapshot('/projects')
    const moved = { action: 'RENAME', name: 'moved.txt', old_path: '/projects/notes.txt' }
    await admin.expect(200, 'POST /v1/files/%2F/entries/', moved)
    assert.deepEqual(await keysOf('/v1/files/%2Fmoved.txt/user-metadata/'), ['GENERIC colour', 'GENERIC shape'])
    await admin.expect(200, 'DELETE /v1/files/%2Fmoved.txt')
    assert.deepEqual(await keysOf(`${notes}/user-metadata/?snapshot=${first}`), ['GENERIC colour'])
    assert.deepEqual(await keysOf(`${notes}/user-metadata/?snapshot=${second}`), ['GENERIC colour', 'GENERIC shape'])
    await admin.expect(200, 'POST /v1/files/%2Fprojects/entries/', { name: 'notes.txt', action: 'CREATE_FILE' })
    assert.deepEqual(await keysOf(`${notes}/user-metadata/`), [])
  })

  test('belongs to all names of a file, and stays until the last one goes', async () => {
    await admin.expect(200, `PUT ${notes}/user-metadata/generic/colour`, blue)
    const link = { name: 'second', action: 'CREATE_LINK', old_path: '/projects/notes.txt' }
    await admin.expect(200, 'POST /v1/files/%2F/entries/', link)
    await admin.expect(200, `DELETE ${notes}`)
    assert.deepEqual(await keysOf('/v1/files/%2Fsecond/user-metadata/'), ['GENERIC colour'])
  })

  test('is read-only below a target', async () => {
    const [alpha, beta] = sandbox.clusters
    assert.ok(alpha && beta)
    const settings = { sourceRootPath: '/projects', targetRootPath: '/replica', targetPort: 3712, settings: {} }
    const { record } = await alpha.cluster.createRelationship({ ...settings, targetAddress: beta.address })
    await clock.advance(1000)
    await beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await clock.advance(60_000)
    const there = await signIn(sandbox, 'beta', 'admin')
    const { json } = await there.expect(400, 'PUT /v1/files/%2Freplica%2Fnotes.txt/user-metadata/generic/a', blue)
    assert.equal(json.error_class, 'fs_read_only_error')
  })
})

describe('what else is kept about a file', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  const attributes = async () => (await admin.expect(200, `GET ${notes}/info/attributes`)).json

  test('flags of SMB and the time of creation stay; the time of change until the next change', async () => {
    const then = '2020-02-03T04:05:06.7Z'
    const flags = (await attributes()).extended_attributes as object
    const wanted = { creation_time: then, change_time: then, extended_attributes: { ...flags, hidden: true } }
    await admin.expect(200, `PATCH ${notes}/info/attributes`, wanted)
    const { creation_time, change_time, extended_attributes } = await attributes()
    assert.deepEqual({ creation_time, change_time, extended_attributes }, wanted)
    await admin.expect(200, `PATCH ${notes}/info/attributes`, { mode: '0600' })
    const later = await attributes()
    assert.equal(later.creation_time, then)
    assert.notEqual(later.change_time, then)
    assert.deepEqual(later.extended_attributes, wanted.extended_attributes)
  })
})

describe('a lock on a file', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  const lock = (change: object) => admin.send(`PATCH ${notes}/file-lock`, change)
  const shown = async (query = '') =>
    (await admin.expect(200, `GET ${notes}/info/attributes?retrieve-file-lock=True${query}`)).json.lock
  const changes: [call: string, json?: unknown][] = [
    [`PATCH ${notes}/info/attributes`, { mode: '0600' }],
    [`POST ${notes}/copy-chunk`, { source_path: '/projects/contacts.csv' }],
    [`PUT ${notes}/user-metadata/generic/a`, blue],
    ['POST /v1/files/%2F/entries/', { name: 'x', action: 'RENAME', old_path: '/projects/notes.txt' }],
    ['POST /v1/files/%2F/entries/', { name: 'x', action: 'CREATE_LINK', old_path: '/projects/notes.txt' }],
    [
      'POST /v1/files/%2Fprojects/entries/',
      { name: 'notes.txt', action: 'RENAME', old_path: '/projects/contacts.csv', clobber: true },
    ],
    [`DELETE ${notes}`],
    ['DELETE /v1/files/%2Fprojects/entries/notes.txt'],
    ['POST /v1/tree-delete/jobs/', { id: '/projects' }],
    [`POST ${notes}/punch-hole`, { offset: '0', size: '1' }],
    [`POST ${notes}/streams/`, { stream_name: 'a' }],
  ]
  async function expectHeld(): Promise<void> {
    const before = (await admin.expect(200, `GET ${notes}/info/attributes`)).json
    for (const [call, json] of changes)
      assert.equal((await admin.expect(409, call, json)).json.error_class, 'fs_file_locked_error', call)
    for (const call of [`PUT ${notes}/data`, `PATCH ${notes}/data`])
      assert.equal((await admin.sendBytes(call, new Uint8Array(3))).status, 409, call)
    assert.deepEqual((await admin.expect(200, `GET ${notes}/info/attributes`)).json, before)
  }

  test('holds against every change until the hold is lifted', async () => {
    assert.equal(await shown(), null)
    const { json } = await lock({ legal_hold: true })
    assert.deepEqual(json.lock, { retention_period: null, legal_hold: true })
    await expectHeld()
    assert.equal((await lock({ legal_hold: false })).status, 200)
    assert.equal(await shown(), null)
    for (const [call, body] of changes.slice(0, 3)) await admin.expect(200, call, body)
    await admin.expect(200, `DELETE ${notes}`)
  })

  test('holds until its period is over, which only grows', async () => {
    const at = (ms: number) => new Date(clock.now() + ms).toISOString()
    assert.equal((await lock({ retention_period: at(-1000) })).status, 400)
    assert.equal((await lock({ retention_period: 'tomorrow' })).status, 400)
    assert.equal((await lock({ retention_period: at(60_000) })).status, 200)
    assert.equal((await lock({ retention_period: at(30_000) })).status, 400)
    await lock({ legal_hold: false })
    await expectHeld()
    assert.equal((await lock({ retention_period: at(90_000) })).status, 200)
    await clock.advance(60_000)
    await expectHeld()
    await clock.advance(30_000)
    await admin.expect(200, `DELETE ${notes}`)
  })

  test('is shown in snapshots as it was, and needs a privilege and a regular file', async () => {
    await lock({ legal_hold: true })
    const then = await snapshot('/projects')
    await lock({ legal_hold: false })
    assert.deepEqual(await shown(`&snapshot=${then}`), { retention_period: null, legal_hold: true })
    await admin.expect(400, 'PATCH /v1/files/%2Fprojects/file-lock', { legal_hold: true })
    const observer = await signIn(sandbox, 'alpha', 'observer')
    await observer.expect(403, `PATCH ${notes}/file-lock`, { legal_hold: true })
  })
})

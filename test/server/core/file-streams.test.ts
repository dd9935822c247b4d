import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const notes = '/v1/files/%2Fprojects%2Fnotes.txt'
const streams = `${notes}/streams/`
const bytes = (text: string) => new TextEncoder().encode(text)

let sandbox: Clusters
let admin: Signed

async function fresh(): Promise<void> {
  await sandbox?.close()
  sandbox = await createClusters()
  admin = await signIn(sandbox, 'alpha', 'admin')
}

const add = async (stream_name: string) => String((await admin.expect(200, `POST ${streams}`, { stream_name })).json.id)
const textAt = async (call: string) => new TextDecoder().decode(await admin.bytes(`GET ${call}`))
const textOf = (id: string, query = '') => textAt(`${streams}${id}/data${query}`)
const list = async (path = streams) =>
  ((await admin.expect(200, `GET ${path}`)).json as unknown as { name: string; size: string }[]).map(
    ({ name, size }) => `${name} ${size}`,
  )

describe('named streams', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  test('are made, written, read in part, cut and deleted, beside the content', async () => {
    const id = await add('thumbnail')
    assert.equal((await admin.sendBytes(`PUT ${streams}${id}/data`, bytes('harbour'))).json.size, '7')
    await admin.sendBytes(`PATCH ${streams}${id}/data`, bytes(' light'))
    await admin.sendBytes(`PATCH ${streams}${id}/data?offset=0`, bytes('H'))
    assert.equal(await textOf(id), 'Harbour light')
    assert.equal(await textOf(id, '?offset=8&length=3'), 'lig')
    assert.equal(await textOf(id, '?offset=99'), '')
    await admin.expect(200, `PATCH ${streams}${id}/attributes`, { size: '9' })
    await admin.expect(200, `POST ${streams}${id}/punch-hole`, { offset: '1', size: '6' })
    assert.equal(await textOf(id), 'H\0\0\0\0\0\0 l')
    const { json } = await admin.expect(200, `GET ${streams}${id}/attributes`)
    assert.deepEqual(json, { id, name: 'thumbnail', size: '9', datablocks: '1', data_revision: '6' })
    assert.match(await textAt(`${notes}/data`), /tide tables/)
    await admin.expect(200, `DELETE ${streams}${id}`)
    assert.deepEqual(await list(), [])
    await admin.expect(404, `GET ${streams}${id}/attributes`)
  })

  test('hold more than one part, and no more than 16 MiB', async () => {
    const id = await add('large')
    const large = Uint8Array.from({ length: 300_000 }, (_, index) => index % 251)
    await admin.sendBytes(`PUT ${streams}${id}/data`, large)
    assert.deepEqual(await admin.bytes(`GET ${streams}${id}/data`), large)
    await admin.expect(400, `PATCH ${streams}${id}/attributes`, { size: String(16 * 2 ** 20 + 1) })
    assert.equal((await admin.sendBytes(`PATCH ${streams}${id}/data?offset=16777216`, bytes('x'))).status, 400)
    assert.deepEqual(await admin.bytes(`GET ${streams}${id}/data`), large)
  })

  test('have names of their own and keep their ids', async () => {
    const [first, second] = [await add('a'), await add('b')]
    await admin.expect(409, `POST ${streams}`, { stream_name: 'a' })
    for (const wrong of ['', 'x/y', 'x:y', '\u0000', 'x'.repeat(256)])
      await admin.expect(400, `POST ${streams}`, { stream_name: wrong })
    await admin.expect(409, `POST ${streams}${first}/rename`, { stream_name: 'b' })
    await admin.expect(200, `POST ${streams}${first}/rename`, { stream_name: 'c' })
    assert.deepEqual(await list(), ['c 0', 'b 0'])
    await admin.expect(200, `DELETE ${streams}${second}`)
    assert.notEqual(await add('b'), second)
  })

  test('heed If-Match with the ETag of their file, which every change renews', async () => {
    const id = await add('a')
    const etag = async () => String((await admin.headers(`GET ${notes}/info/attributes`)).ETag)
    const before = await etag()
    assert.equal((await admin.headers(`GET ${streams}${id}/attributes`)).ETag, before)
    const put = (tag: string) => admin.sendBytes(`PUT ${streams}${id}/data`, bytes('x'), { 'if-match': tag })
    assert.equal((await put(before)).status, 200)
    assert.equal((await put(before)).status, 412)
    assert.equal((await put(await etag())).status, 200)
  })

  test('are copied to and from contents and other streams, also out of a snapshot', async () => {
    const id = await add('a')
    await admin.expect(200, `POST ${streams}${id}/copy-chunk`, { source_path: '/projects/contacts.csv', length: '9' })
    assert.equal(await textOf(id), 'name,task')
    const { json } = await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')
    const made = await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: json.id, name_suffix: 'then' })
    await admin.expect(200, `PATCH ${streams}${id}/attributes`, { size: '0' })
    const other = '/v1/files/%2Fprojects%2Fcontacts.csv'
    const then = { source_path: '/projects/notes.txt', source_stream_id: id, source_snapshot: made.json.id }
    await admin.expect(200, `POST ${other}/copy-chunk`, { ...then, length: '4', target_offset: '1' })
    assert.match(await textAt(`${other}/data`), /^nnametask,phone/)
    assert.deepEqual(await list(`${streams}?snapshot=${made.json.id}`), ['a 9'])
    assert.equal(await textOf(id, `?snapshot=${made.json.id}`), 'name,task')
    await admin.expect(404, `POST ${other}/copy-chunk`, { ...then, source_stream_id: '77' })
  })

  test('count in totals and in quotas, and leave nothing behind', async () => {
    const { json } = await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')
    const used = async () =>
      Number((await admin.expect(200, `GET /v1/files/quotas/status/${json.id}`)).json.capacity_usage)
    const totals = async () => (await admin.expect(200, 'GET /v1/files/%2Fprojects/aggregates/')).json
    await admin.expect(200, 'POST /v1/files/quotas/', { id: json.id, limit: String(64 * 4096) })
    const before = await used()
    const id = await add('a')
    assert.equal((await admin.sendBytes(`PUT ${streams}${id}/data`, new Uint8Array(64 * 4096))).status, 507)
    assert.equal((await admin.sendBytes(`PUT ${streams}${id}/data`, new Uint8Array(3 * 4096))).status, 200)
    assert.equal((await used()) - before, 3 * 4096)
    const { total_named_streams, total_named_stream_data } = await totals()
    assert.deepEqual([total_named_streams, total_named_stream_data], ['1', String(3 * 4096)])
    await admin.expect(200, `DELETE ${notes}`)
    const { records } = sandbox.clusters[0] ?? assert.fail()
    for (const name of ['file-extras', 'stream-parts']) assert.deepEqual(await records.list(name), [], name)
  })
})

describe('other calls on files', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  test('a hole is zeros as far as the file goes', async () => {
    const before = await textAt(`${notes}/data`)
    await admin.expect(200, `POST ${notes}/punch-hole`, { offset: '5', size: '4' })
    assert.equal(await textAt(`${notes}/data`), `${before.slice(0, 5)}\0\0\0\0${before.slice(9)}`)
    const { json } = await admin.expect(200, `POST ${notes}/punch-hole`, { offset: '7', size: '99999' })
    assert.equal(json.size, String(before.length))
    await admin.expect(200, `POST ${notes}/punch-hole`, { offset: '99999', size: '5' })
    await admin.expect(400, 'POST /v1/files/%2Fprojects/punch-hole', { offset: '0', size: '5' })
    assert.equal((await textAt(`${notes}/data`)).length, before.length)
  })

  test('fetching data counts what is read', async () => {
    const { json } = await admin.expect(200, `POST ${notes}/fetch-data`, { offset: '10' })
    const size = (await textAt(`${notes}/data`)).length
    assert.deepEqual(json, { bytes_fetched: String(size - 10), next_offset: null })
    const part = await admin.expect(200, `POST ${notes}/fetch-data`, { offset: '0', length: '4' })
    assert.deepEqual(part.json, { bytes_fetched: '4', next_offset: null })
  })

  test('a sample draws what weighs more often, and nothing without weight', async () => {
    await admin.sendBytes('PUT /v1/files/%2Fprojects%2Fnotes.txt/data', new Uint8Array(200 * 4096))
    const sample = async (query: string) =>
      (await admin.expect(200, `GET /v1/files/%2Fprojects/sample/?${query}`)).json as unknown as { name: string }[]
    const drawn = await sample('by-value=capacity&limit=200')
    assert.equal(drawn.length, 200)
    assert.ok(drawn.filter(({ name }) => name === 'notes.txt').length > 150)
    const names = new Set((await sample('by-value=file&limit=200')).map(({ name }) => name))
    assert.ok(names.size > 5)
    assert.deepEqual(await sample('by-value=named_streams&limit=5'), [])
    await add('a')
    assert.deepEqual(
      (await sample('by-value=named_streams&limit=2')).map(({ name }) => name),
      ['notes.txt', 'notes.txt'],
    )
    for (const wrong of ['by-value=colour&limit=1', 'by-value=file', 'limit=1', 'by-value=file&limit=10001'])
      await admin.expect(400, `GET /v1/files/%2Fprojects/sample/?${wrong}`)
  })
})

import assert from 'node:assert/strict'
import { after, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const notes = '/v1/files/%2Fprojects%2Fnotes.txt'
const acl = '/v2/files/%2Fprojects%2Fnotes.txt/info/acl'
const empty = { control: ['PRESENT'], posix_special_permissions: [] }

interface Ace {
  type: string
  flags: string[]
  trustee: { name: string | null; auth_id: string; uid?: number | null }
  rights: string[]
}

let sandbox: Clusters
let admin: Signed

async function fresh(): Promise<void> {
  await sandbox?.close()
  sandbox = await createClusters()
  admin = await signIn(sandbox, 'alpha', 'admin')
}

const allowed = (trustee: object, rights: string[], flags: string[] = []) => ({
  type: 'ALLOWED',
  flags,
  trustee,
  rights,
})
const modeOf = async (path: string) =>
  (await admin.expect(200, `GET /v1/files/${encodeURIComponent(path)}/info/attributes`)).json.mode
const acesOf = async (path: string, query = '') =>
  (await admin.expect(200, `GET /v2/files/${encodeURIComponent(path)}/info/acl${query}`)).json.aces as Ace[]
const isGenerated = async () => (await admin.expect(200, `GET ${notes}/info/acl`)).json.generated

describe('access control lists', () => {
  beforeEach(fresh)
  after(() => sandbox.close())

  test('say what the mode says when none was set', async () => {
    await admin.expect(200, `PATCH ${notes}/info/attributes`, { mode: '4046' })
    const { json } = await admin.expect(200, `GET ${acl}`)
    assert.deepEqual(json.posix_special_permissions, ['SET_UID'])
    const shown = (json.aces as Ace[]).map(({ type, trustee, rights }) => [
      type,
      trustee.uid ?? trustee.name ?? trustee.auth_id,
      rights.filter((right) => /^(READ|MODIFY|EXTEND|EXECUTE)$/.test(right)),
    ])
    const group = '17179869184'
    assert.deepEqual(shown, [
      ['DENIED', 0, ['READ', 'MODIFY', 'EXTEND']],
      ['ALLOWED', 0, []],
      ['DENIED', group, ['MODIFY', 'EXTEND']],
      ['ALLOWED', group, ['READ']],
      ['ALLOWED', 'Everyone', ['READ', 'MODIFY', 'EXTEND']],
    ])
    assert.equal(await isGenerated(), true)
  })

  test('set from a generated one leave the mode as it is', async () => {
    for (const path of ['/projects/notes.txt', '/projects'])
      for (const mode of ['0000', '0700', '0750', '0644', '1777', '2051', '4007', '0123', '0666']) {
        const ref = encodeURIComponent(path)
        await admin.expect(200, `PATCH /v1/files/${ref}/info/attributes`, { mode })
        const { json } = await admin.expect(200, `GET /v2/files/${ref}/info/acl`)
        await admin.expect(200, `PUT /v2/files/${ref}/info/acl`, json)
        assert.equal(Number.parseInt(String(await modeOf(path)), 8), Number.parseInt(mode, 8))
      }
  })

  test('are kept, give the file its mode, and give way to a mode that is set', async () => {
    const aces = [
      { ...allowed({ name: 'guest' }, ['READ', 'EXECUTE']), type: 'DENIED' },
      allowed({ domain: 'WORLD', name: 'Everyone' }, ['EXECUTE', 'READ']),
      allowed({ uid: 0 }, ['ACCESS_RIGHTS_ALL']),
    ]
    const { json } = await admin.expect(200, `PUT ${acl}`, { ...empty, posix_special_permissions: ['SET_GID'], aces })
    assert.deepEqual(await acesOf('/projects/notes.txt'), json.aces)
    const shown = json.aces as Ace[]
    assert.deepEqual(
      shown.map(({ type }) => type),
      ['DENIED', 'ALLOWED', 'ALLOWED'],
    )
    assert.deepEqual(
      shown.map(({ rights }) => rights.length),
      [2, 2, 17],
    )
    assert.equal(await modeOf('/projects/notes.txt'), '02755')
    assert.equal(await isGenerated(), false)
    await admin.expect(200, `PATCH ${notes}/info/attributes`, { mode: '0600' })
    assert.equal(await isGenerated(), true)
  })

  test('are refused when they name nobody, or more than can be kept', async () => {
    const before = (await admin.expect(200, `GET ${acl}`)).json
    for (const wrong of [{ name: 'nobody at all' }, {}, { name: 'admin', uid: 7 }])
      await admin.expect(400, `PUT ${acl}`, { ...empty, aces: [allowed(wrong, ['READ'])] })
    const one = allowed({ name: 'admin' }, ['READ'])
    await admin.expect(400, `PUT ${acl}`, { ...empty, aces: Array.from({ length: 201 }, () => one) })
    await admin.expect(400, `PUT ${acl}`, { ...empty, aces: [{ ...one, rights: ['FLY'] }] })
    assert.deepEqual((await admin.expect(200, `GET ${acl}`)).json, before)
  })

  test('have an older form', async () => {
    const trustee = { trustee: '500', trustee_details: { id_type: 'LOCAL_USER', id_value: 'admin' } }
    const aces = [{ type: 'ALLOWED', flags: [], ...trustee, rights: ['READ'] }]
    const { json } = await admin.expect(200, `PUT ${notes}/info/acl`, { ...empty, aces })
    assert.deepEqual(json, { generated: false, acl: { ...empty, aces } })
    assert.equal((await acesOf('/projects/notes.txt'))[0]?.trustee.name, 'admin')
  })

  test('pass on what their flags say, and what was set stays in a snapshot', async () => {
    const entries = [
      allowed({ name: 'admin' }, ['READ'], ['OBJECT_INHERIT']),
      allowed({ name: 'guest' }, ['EXECUTE'], ['CONTAINER_INHERIT']),
      allowed({ name: 'Everyone' }, ['READ'], ['CONTAINER_INHERIT', 'OBJECT_INHERIT', 'NO_PROPAGATE_INHERIT']),
    ]
    await admin.expect(200, 'PUT /v2/files/%2Fprojects/info/acl', { ...empty, aces: entries })
    await admin.expect(200, 'POST /v1/files/%2Fprojects/entries/', { name: 'file', action: 'CREATE_FILE' })
    await admin.expect(200, 'POST /v1/files/%2Fprojects/entries/', { name: 'inner', action: 'CREATE_DIRECTORY' })
    await admin.expect(200, 'POST /v1/files/%2Fprojects%2Finner/entries/', { name: 'file', action: 'CREATE_FILE' })
    const flagsOf = async (path: string) =>
      (await acesOf(path)).map(({ trustee, flags }) => [trustee.name, ...flags].join(' '))
    assert.deepEqual(await flagsOf('/projects/file'), ['admin INHERITED', 'Everyone INHERITED'])
    assert.deepEqual(await flagsOf('/projects/inner'), [
      'admin OBJECT_INHERIT INHERIT_ONLY INHERITED',
      'guest CONTAINER_INHERIT INHERITED',
      'Everyone INHERITED',
    ])
    assert.deepEqual(await flagsOf('/projects/inner/file'), ['admin INHERITED'])
    assert.equal(await modeOf('/projects/file'), '0444')
    const { json } = await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')
    const { json: made } = await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: json.id, name_suffix: 'a' })
    await admin.expect(200, 'PUT /v2/files/%2Fprojects%2Ffile/info/acl', { ...empty, aces: [] })
    assert.equal(await modeOf('/projects/file'), '0000')
    assert.equal((await acesOf('/projects/file', `?snapshot=${made.id}`)).length, 2)
  })
})

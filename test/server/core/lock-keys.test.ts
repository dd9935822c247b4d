import assert from 'node:assert/strict'
import { generateKeyPairSync, sign as signBytes } from 'node:crypto'
import { after, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const keys = '/v1/file-system/security/keys/'

function newPair(curve = 'P-256') {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
  return {
    der: publicKey.export({ type: 'spki', format: 'der' }).toString('base64'),
    pem: String(publicKey.export({ type: 'spki', format: 'pem' })),
    sign: (text: unknown) => signBytes('sha256', Buffer.from(String(text)), privateKey).toString('base64'),
  }
}

describe('keys that lock snapshots', () => {
  const pair = newPair()
  let sandbox: Clusters | undefined
  let admin: Signed
  beforeEach(async () => {
    await sandbox?.close()
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox?.close())

  const wanted = (name: string, from = pair) => ({
    ...{ name, comment: '', public_key: from.der, verification_signature: from.sign(name) },
  })
  const add = async (name: string, from = pair) => (await admin.expect(200, `POST ${keys}`, wanted(name, from))).json
  const usages = async (ref: string, query = '') => (await admin.expect(200, `GET ${keys}${ref}/usages${query}`)).json

  async function snapshot(): Promise<string> {
    const { id } = (await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')).json
    const request = { source_file_id: id, name_suffix: 'kept', expiration: '2099-01-01T00:00:00Z' }
    return String((await admin.expect(200, 'POST /v3/snapshots/', request)).json.id)
  }

  test('a key whose name is signed is kept, found by id and name, and shown', async () => {
    const key = await add('retention')
    assert.deepEqual(key, { id: '1', name: 'retention', comment: '', disabled: false, public_key: pair.der })
    for (const ref of ['1', 'retention']) assert.deepEqual((await admin.expect(200, `GET ${keys}${ref}`)).json, key)
    assert.deepEqual((await admin.expect(200, `GET ${keys}`)).json, { entries: [key] })
    await admin.expect(200, `POST ${keys}`, { ...wanted('pem'), public_key: pair.pem })
  })

  const refused: [why: string, request: object, status: number, errorClass: string][] = [
    ['another name was signed', { verification_signature: pair.sign('other') }, 400, 'fs_wrong_signature_error'],
    ['another key has signed', { verification_signature: newPair().sign('n') }, 400, 'fs_wrong_signature_error'],
    ['the signature is no base64', { verification_signature: '%' }, 400, 'fs_wrong_signature_error'],
    ['the signature is cut', { verification_signature: pair.sign('n').slice(0, 40) }, 400, 'fs_wrong_signature_error'],
    ['the key lies on another curve', { public_key: newPair('P-384').der }, 400, 'http_bad_request_error'],
    ['the key is none', { public_key: 'AAAA' }, 400, 'http_bad_request_error'],
    ['the name could be an id', { name: '17', verification_signature: pair.sign('17') }, 400, 'http_bad_request_error'],
    ['the name is empty', { name: '', verification_signature: pair.sign('') }, 400, 'decode_error'],
  ]
  for (const [why, over, status, errorClass] of refused)
    test(`a key is not taken when ${why}`, async () => {
      const { json } = await admin.expect(status, `POST ${keys}`, { ...wanted('n'), ...over })
      assert.equal(json.error_class, errorClass)
      assert.deepEqual((await admin.expect(200, `GET ${keys}`)).json, { entries: [] })
    })

  test('a name serves once; settings change, the key itself does not', async () => {
    await add('one')
    await admin.expect(409, `POST ${keys}`, wanted('one'))
    await add('two')
    await admin.expect(409, `PATCH ${keys}two`, { name: 'one' })
    await admin.expect(400, `PATCH ${keys}two`, { name: '2' })
    await admin.expect(400, `PATCH ${keys}two`, { public_key: newPair().der })
    const changed = (await admin.expect(200, `PATCH ${keys}two`, { name: 'three', comment: 'c', disabled: true })).json
    assert.deepEqual(changed, { id: '2', name: 'three', comment: 'c', disabled: true, public_key: pair.der })
    const replaced = (await admin.expect(200, `PUT ${keys}2`, { id: '2', name: 'three', public_key: pair.der })).json
    assert.deepEqual(replaced, { ...changed, comment: '', disabled: false })
    await admin.expect(404, `GET ${keys}two`)
  })

  test('a locked snapshot stays until the challenge is signed, and each signature serves once', async () => {
    await add('retention')
    const id = await snapshot()
    assert.deepEqual((await admin.expect(200, `POST /v3/snapshots/${id}/lock`, { lock_key_ref: 'retention' })).json, {
      lock_key_ref: '1',
    })
    await admin.expect(409, `DELETE /v3/snapshots/${id}`)
    await admin.expect(409, `PATCH /v3/snapshots/${id}`, { expiration: '2098-01-01T00:00:00Z' })
    const challenge = async () => (await admin.expect(200, `GET /v3/snapshots/${id}/unlock-challenge`)).json.challenge
    await admin.expect(400, `POST /v3/snapshots/${id}/unlock`, { signature: newPair().sign(await challenge()) })
    const signature = pair.sign(await challenge())
    await admin.expect(200, `POST /v3/snapshots/${id}/unlock`, { signature })
    await admin.expect(400, `POST /v3/snapshots/${id}/unlock`, { signature })
    await admin.expect(400, `GET /v3/snapshots/${id}/unlock-challenge`)
    await admin.expect(200, `POST /v3/snapshots/${id}/lock`, { lock_key_ref: '1' })
    await admin.expect(400, `POST /v3/snapshots/${id}/unlock`, { signature })
    await admin.expect(200, `POST /v3/snapshots/${id}/unlock`, { signature: pair.sign(await challenge()) })
    await admin.expect(202, `DELETE /v3/snapshots/${id}`)
  })

  test('unknown and disabled keys lock nothing', async () => {
    await add('retention')
    await admin.expect(200, `PATCH ${keys}retention`, { disabled: true })
    const id = await snapshot()
    for (const ref of ['retention', '1', 'none', '2'])
      await admin.expect(400, `POST /v3/snapshots/${id}/lock`, { lock_key_ref: ref })
    assert.equal((await admin.expect(200, `GET /v3/snapshots/status/${id}`)).json.lock_key, null)
  })

  test('a key tells what it locks, a page at a time, and can’t go before', async () => {
    await add('retention')
    await admin.expect(200, `POST /v3/snapshots/${await snapshot()}/lock`, { lock_key_ref: 'retention' })
    const { id } = (await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')).json
    const daily = { frequency: 'SCHEDULE_DAILY_OR_WEEKLY', timezone: 'UTC', on_days: ['MON'], hour: 1, minute: 0 }
    const policy = (lock_key_ref: string) => ({
      ...{ policy_name: 'nightly', source_file_id: id, lock_key_ref },
      schedule: { creation_schedule: daily, expiration_time_to_live: '5days' },
    })
    await admin.expect(400, 'POST /v3/snapshots/policies/', policy('none'))
    const { json: made } = await admin.expect(200, 'POST /v3/snapshots/policies/', policy('retention'))
    assert.equal(made.lock_key_ref, '1')
    const both = [
      { type: 'snapshot', id: '1' },
      { type: 'snapshot_policy', id: '1' },
    ]
    assert.deepEqual(await usages('retention'), { usages: both, paging: { next: null } })
    const first = await usages('retention', '?limit=1')
    assert.deepEqual(first.usages, both.slice(0, 1))
    const { next } = first.paging as { next: string }
    assert.deepEqual((await admin.expect(200, `GET ${next}`)).json.usages, both.slice(1))
    await admin.expect(409, `DELETE ${keys}retention`)
    await admin.expect(200, `PATCH ${keys}retention`, { disabled: true })
    await admin.expect(200, 'PATCH /v3/snapshots/policies/1', { lock_key_ref: '1', enabled: false, schedule: {} })
    await admin.expect(200, 'PATCH /v3/snapshots/policies/1', { lock_key_ref: null, schedule: {} })
    assert.deepEqual((await usages('retention')).usages, both.slice(0, 1))
  })

  test('a key pair is replaced by who holds both; what was locked is opened by the new one', async () => {
    await add('retention')
    const id = await snapshot()
    await admin.expect(200, `POST /v3/snapshots/${id}/lock`, { lock_key_ref: 'retention' })
    const next = newPair()
    const { challenge } = (await admin.expect(200, `GET ${keys}retention/key-replacement-challenge`)).json
    const replacement = (old: unknown, fresh: unknown) => ({
      ...{
        replacement_key: next.der,
        old_key_verification_signature: old,
        replacement_key_verification_signature: fresh,
      },
    })
    const [old, fresh] = [pair.sign(challenge), next.sign(challenge)]
    await admin.expect(400, `POST ${keys}retention/replace`, replacement(fresh, fresh))
    await admin.expect(400, `POST ${keys}retention/replace`, replacement(old, old))
    const { json } = await admin.expect(200, `POST ${keys}retention/replace`, replacement(old, fresh))
    assert.equal(json.public_key, next.der)
    await admin.expect(400, `POST ${keys}retention/replace`, replacement(old, fresh))
    const { challenge: unlock } = (await admin.expect(200, `GET /v3/snapshots/${id}/unlock-challenge`)).json
    await admin.expect(400, `POST /v3/snapshots/${id}/unlock`, { signature: pair.sign(unlock) })
    await admin.expect(200, `POST /v3/snapshots/${id}/unlock`, { signature: next.sign(unlock) })
    await admin.expect(200, `DELETE ${keys}retention`)
    await admin.expect(404, `DELETE ${keys}retention`)
  })
})

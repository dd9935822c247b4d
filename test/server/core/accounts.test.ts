import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock, createMemoryCatalogue, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import {
  createClusters,
  createDigestPasswords,
  createRecords,
  plantAccounts,
  preparePlanting,
  privileges,
} from '@sandbar/server/core'
import { parseKeytab } from '../../../server/core/accounts/keytab.ts'
import { parseIdentity } from '../../../server/core/accounts/parse-identity.ts'
import { privilegeTexts } from '../../../server/core/accounts/privilege-texts.ts'
import { signIn } from './signed.ts'

describe('plantAccounts', () => {
  const passwords = createDigestPasswords({ digest: memoryDigest, identifiers: seededIdentifiers(3) })
  const start = async (records: ReturnType<typeof createRecords>, name: string, password: string) =>
    plantAccounts(records, await preparePlanting({ name, password }, passwords))
  const admin = async (records: ReturnType<typeof createRecords>) => {
    const found = await records.get<{ name: string; passwordHash: string }>('users', '500')
    return found ?? assert.fail('no administrator')
  }

  test('changes nothing at a second start with the same account, so a password that was changed stays', async () => {
    const records = createRecords(createMemoryCatalogue())
    await start(records, 'admin', 'one')
    const changed = { ...(await admin(records)), passwordHash: await passwords.hash('two') }
    await records.change((draft) => draft.put('users', '500', changed))
    await start(records, 'admin', 'one')
    assert.deepEqual(await admin(records), changed)
  })

  test('gives the administrator the name and password of a start that brings others', async () => {
    const records = createRecords(createMemoryCatalogue())
    await start(records, 'admin', 'one')
    await start(records, 'boss', 'two')
    const { name, passwordHash } = await admin(records)
    assert.equal(name, 'boss')
    assert.equal(await passwords.matches('two', passwordHash), true)
    assert.equal((await records.list('users')).length, 3)
  })
})

test('neither a password nor a token can be read from what is kept', async () => {
  const sandbox = await createClusters({ password: 'harbour-secret' })
  const signed = await signIn(sandbox, 'alpha', 'admin', 'harbour-secret')
  const { json } = await signed.expect(200, 'POST /v1/auth/access-tokens/', { user: { name: 'observer' } })
  await signed.expect(200, 'POST /v1/users/', { name: 'pia', password: 'another-secret' })
  await signed.expect(200, 'PATCH /v2/ldap/settings', { password: 'third-secret' })
  const names = ['users', 'access-tokens', 'access-token-hashes', 'settings', 'accounts']
  const kept = JSON.stringify(await Promise.all(names.map((name) => sandbox.clusters[0]?.records.list(name))))
  await sandbox.close()
  assert.match(kept, /pia/)
  for (const secret of ['secret', String(json.bearer_token), String(json.bearer_token).slice('access-v1:'.length)])
    assert.ok(!kept.includes(secret), secret)
})

test('an access token ends with its time on the sandbox’s clock', async () => {
  const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
  const sandbox = await createClusters({ clock })
  const admin = await signIn(sandbox, 'alpha', 'admin')
  const wanted = { user: { auth_id: '500' }, expiration_time: '2026-01-05T02:00:00+01:00' }
  const { json } = await admin.expect(200, 'POST /v1/auth/access-tokens/', wanted)
  const api = sandbox.clusters[0]?.api
  const ask = async () => {
    const headers = { authorization: `Bearer ${json.bearer_token}` }
    return (await api?.handle({ method: 'GET', url: '/v1/session/roles', headers, body: null }))?.status
  }
  await clock.advance(3_599_000)
  assert.equal(await ask(), 200)
  await clock.advance(1_000)
  assert.equal(await ask(), 401)
  await admin.expect(400, 'POST /v1/auth/access-tokens/', wanted)
  await sandbox.close()
})

test('every privilege has a line that says what it allows', () => {
  const texts = privilegeTexts()
  assert.deepEqual(Object.keys(texts), privileges)
  for (const [name, text] of Object.entries(texts)) assert.match(text, /^[A-Z][^_]+$/, name)
  for (const text of Object.values(texts)) assert.doesNotMatch(text, /undefined/)
})

describe('parseIdentity', () => {
  const forms: [string, object][] = [
    ['uid:1000', { uid: 1000 }],
    ['gid:7', { gid: 7 }],
    ['uid:x', { name: 'uid:x' }],
    ['auth_id:500', { auth_id: '500' }],
    ['S-1-1-0', { sid: 'S-1-1-0' }],
    ['sid:S-1-1-0', { sid: 'S-1-1-0' }],
    ['local:pia', { domain: 'LOCAL', name: 'pia' }],
    ['name:pia', { name: 'pia' }],
    ['pia', { name: 'pia' }],
  ]
  for (const [text, query] of forms) test(`reads ${text}`, () => assert.deepEqual(parseIdentity(text), query))
})

describe('parseKeytab', () => {
  const text = (value: string) => [0, value.length, ...new TextEncoder().encode(value)]
  const entry = (version: number, type: number, ...more: number[]) => {
    const names = [0, 2, ...text('EXAMPLE.COM'), ...text('nfs'), ...text('alpha')]
    const bytes = [...names, 0, 0, 0, 1, 0, 0, 0, 0, version, 0, type, 0, 3, 9, 8, 7, ...more]
    return [0, 0, 0, bytes.length, ...bytes]
  }
  const read = (...bytes: number[]) => parseKeytab(Uint8Array.from([5, 2, ...bytes]))
  const key = { principal: 'nfs/alpha@EXAMPLE.COM', enctype: 'KERBEROS_ENCRYPTION_TYPE_AES256_CTS_HMAC_SHA1_96' }

  test('reads each key with its principal, version and kind', () => {
    assert.deepEqual(read(...entry(2, 18), ...entry(3, 17)), [
      { ...key, version: 2, key: [9, 8, 7] },
      { ...key, version: 3, key: [9, 8, 7], enctype: 'KERBEROS_ENCRYPTION_TYPE_AES128_CTS_HMAC_SHA1_96' },
    ])
  })

  test('takes the long version where there is one, and leaves the holes of deleted keys out', () => {
    const hole = [255, 255, 255, 252, 0, 0, 0, 0]
    assert.deepEqual(read(...hole, ...entry(0, 18, 0, 0, 1, 44)), [{ ...key, version: 300, key: [9, 8, 7] }])
  })

  test('refuses what is no keytab, ends early or has a kind that nobody knows', () => {
    const refused: [string, () => unknown][] = [
      ['does not begin', () => parseKeytab(Uint8Array.from([5, 1]))],
      ['does not begin', () => parseKeytab(new Uint8Array())],
      ['ends in the middle', () => read(0, 0, 0, 9, 1)],
      ['ends in the middle', () => read(...entry(2, 18).slice(0, -1))],
      ['ends in the middle', () => read(128, 0, 0, 0)],
      ['nobody knows', () => read(...entry(2, 99))],
    ]
    for (const [reason, attempt] of refused) assert.throws(attempt, new RegExp(reason))
  })
})

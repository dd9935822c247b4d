import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const notes = '/v1/files/%2Fprojects%2Fnotes.txt'
const list = '/v2/files/%2Fprojects%2Fnotes.txt/info/acl'
const everyone = { domain: 'WORLD', name: 'Everyone' }
const ace = (type: string, trustee: object, rights: string[], flags: string[] = []) => ({
  ...{ type, flags, trustee, rights },
})
const acl = (...aces: object[]) => ({ control: ['PRESENT'], posix_special_permissions: [], aces })

interface Explained {
  newly_allowed: string[]
  newly_denied: string[]
  cumulative_allowed: string[]
}

describe('explanations of access control lists', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  test('say which entry grants which bit of the mode, and the bits add up to it', async () => {
    for (const mode of ['0754', '0421', '0070', '0007', '0000', '0644']) {
      await admin.expect(200, `PATCH ${notes}/info/attributes`, { mode })
      const { json } = await admin.expect(200, `POST ${notes}/info/acl/explain-posix-mode`)
      const granted = (json.annotated_acl as { mode_bits_granted: string }[]).map((row) => row.mode_bits_granted)
      const sum = granted.reduce((bits, row) => bits | Number.parseInt(row, 8), 0)
      assert.equal(sum, Number.parseInt(mode, 8))
      assert.equal(json.mode, mode)
    }
  })

  test('tell who is meant by an entry, and leave out what is only inherited', async () => {
    await admin.expect(200, `PATCH ${notes}/info/attributes`, { owner: '500' })
    const aces = [
      ace('DENIED', { name: 'Users' }, ['EXECUTE']),
      ace('ALLOWED', { name: 'admin' }, ['READ'], ['INHERIT_ONLY', 'OBJECT_INHERIT']),
      ace('ALLOWED', { name: 'admin' }, ['READ']),
      ace('ALLOWED', everyone, ['READ']),
    ]
    await admin.expect(200, `PUT ${list}`, acl(...aces))
    const { json } = await admin.expect(200, `POST ${notes}/info/acl/explain-posix-mode`)
    const rows = json.annotated_acl as Record<string, { match: string } | string | boolean>[]
    const match = (row: number, which: string) =>
      (rows[row]?.[`${which}_rights`] as { match: string } | undefined)?.match
    // The administrator is among the users, so the denial may hit the owner though the mode can't show it.
    assert.deepEqual(match(0, 'owner'), 'POTENTIALLY_AFFECTED')
    assert.equal(match(0, 'other'), 'POTENTIALLY_AFFECTED')
    assert.equal(rows[1]?.is_inherit_only, true)
    assert.equal(rows[1]?.mode_bits_granted, '0000')
    assert.deepEqual([match(2, 'owner'), match(2, 'group'), match(2, 'other')], ['EQUIVALENT', 'NONE', 'NONE'])
    assert.deepEqual(match(3, 'other'), 'EVERYONE')
    assert.equal(rows[2]?.mode_bits_granted, '0400')
    assert.equal(rows[3]?.mode_bits_granted, '0044')
  })

  test('follow the entries for one user: the first that names a right decides', async () => {
    const aces = [
      ace('DENIED', { name: 'guest' }, ['READ', 'EXECUTE']),
      ace('ALLOWED', everyone, ['READ', 'READ_ATTR']),
      ace('ALLOWED', { name: 'guest' }, ['EXECUTE', 'READ_ACL']),
    ]
    await admin.expect(200, `PUT ${list}`, acl(...aces))
    const question = { user: { name: 'guest' } }
    const { json } = await admin.expect(200, `POST ${notes}/info/acl/explain-rights`, question)
    const rows = json.annotated_aces as Explained[]
    assert.deepEqual(rows.map((row) => row.newly_denied)[0], ['READ', 'EXECUTE'])
    assert.deepEqual(
      rows.map((row) => row.newly_allowed),
      [[], ['READ_ATTR'], ['READ_ACL']],
    )
    assert.deepEqual(json.rights_from_aces, ['READ_ATTR', 'READ_ACL'])
    assert.deepEqual(json.implicit_owner_rights, [])
    assert.deepEqual((json.requestor as { primary_group: { name: string } }).primary_group.name, 'Guests')
    assert.deepEqual(json.admin_priv_rights, [])
  })

  test('count owners, privileges and groups that are sent along', async () => {
    await admin.expect(200, `PUT ${list}`, acl(ace('ALLOWED', { name: 'Users' }, ['MODIFY'])))
    const explained = async (question: object) =>
      (await admin.expect(200, `POST ${notes}/info/acl/explain-rights`, question)).json
    const owner = await explained({ user: { name: 'admin' } })
    assert.deepEqual(owner.implicit_owner_rights, ['READ_ATTR', 'READ_ACL', 'WRITE_ACL'])
    assert.equal((owner.admin_priv_rights as string[]).length, 17)
    const guest = await explained({ user: { name: 'guest' } })
    const joined = await explained({ user: { name: 'guest' }, auxiliary_identities: [{ name: 'Users' }] })
    assert.deepEqual(guest.rights_from_aces, [])
    assert.deepEqual(joined.rights_from_aces, ['MODIFY'])
    await admin.expect(400, `POST ${notes}/info/acl/explain-rights`, { user: { name: 'nobody-here' } })
  })

  test('take away all that changes something where replication or a snapshot allows no changes', async () => {
    const { json } = await admin.expect(200, 'POST /v3/snapshots/', { source_file_id: '2', name_suffix: 'seen' })
    const call = `POST ${notes}/info/acl/explain-rights?snapshot=${json.id}`
    const { json: seen } = await admin.expect(200, call, { user: { name: 'admin' } })
    assert.equal(seen.is_read_only, true)
    assert.ok((seen.max_rights as string[]).includes('MODIFY'))
    assert.ok(!(seen.effective_rights as string[]).includes('MODIFY'))
    assert.ok((seen.effective_rights as string[]).includes('READ'))
  })

  test('foretell what a mode leaves of a list, and change nothing', async () => {
    const aces = [ace('ALLOWED', { name: 'guest' }, ['READ']), ace('ALLOWED', everyone, ['READ', 'EXECUTE'])]
    const { json: before } = await admin.expect(200, `PUT ${list}`, acl(...aces))
    const { json } = await admin.expect(200, `POST ${notes}/info/acl/explain-set-mode`, { mode: '0640' })
    assert.deepEqual((await admin.expect(200, `GET ${list}`)).json, before)
    assert.deepEqual(json.initial_acl, before)
    const steps = json.annotated_aces as { action: string; result_ace: unknown; source_ace: unknown }[]
    assert.deepEqual(
      steps.map(({ action }) => action),
      ['REMOVE_ACE', 'MODIFY_ACE', 'INSERT_ACE', 'INSERT_ACE'],
    )
    assert.equal(steps[0]?.result_ace, null)
    assert.equal(steps[2]?.source_ace, null)
    assert.deepEqual(json.owner_rights_from_mode, ['READ', 'MODIFY', 'EXTEND'])
    await admin.expect(200, `PATCH ${notes}/info/attributes`, { mode: '0640' })
    assert.deepEqual((await admin.expect(200, `GET ${list}`)).json.aces, (json.result_acl as { aces: unknown }).aces)
    const { json: same } = await admin.expect(200, `POST ${notes}/info/acl/explain-set-mode`, { mode: '0640' })
    assert.ok((same.annotated_aces as typeof steps).every(({ action }) => action === 'COPY_ACE'))
  })

  test('come along with a directory when its list of entries asks for them, each list once', async () => {
    await admin.expect(200, 'POST /v1/files/%2Fprojects/entries/', { name: 'twin', action: 'CREATE_FILE' })
    const link = { name: 'link', action: 'CREATE_SYMLINK', old_path: 'twin' }
    await admin.expect(200, 'POST /v1/files/%2Fprojects/entries/', link)
    const { json } = await admin.expect(200, 'GET /v1/files/%2Fprojects/entries/?include-acls=true')
    const { acl_pool, acl_indices } = json.file_acls as { acl_pool: unknown[]; acl_indices: (number | null)[] }
    const files = json.files as { name: string; path: string }[]
    assert.equal(acl_indices.length, files.length)
    assert.equal(new Set(acl_pool.map((one) => JSON.stringify(one))).size, acl_pool.length)
    for (const [place, { name, path }] of files.entries()) {
      const index = acl_indices[place]
      if (name === 'link') assert.equal(index, null)
      else {
        const own = await admin.expect(200, `GET /v2/files/${encodeURIComponent(path)}/info/acl`)
        assert.deepEqual(acl_pool[index ?? -1], own.json)
      }
    }
    const { json: plain } = await admin.expect(200, 'GET /v1/files/%2Fprojects/entries/')
    assert.equal(plain.file_acls, undefined)
  })
})

describe('explanations of policies of buckets', () => {
  let sandbox: Clusters
  let admin: Signed
  const policy = '/v1/s3/buckets/drawings/policy'
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
    await admin.expect(200, 'POST /v1/s3/buckets/', { name: 'drawings' })
  })
  after(() => sandbox.close())

  const explained = async (body: object) => (await admin.expect(200, `POST ${policy}/explain-access`, body)).json
  const guest = { identity: { name: 'guest' } }

  test('without a policy everybody who signs in may do all but change it', async () => {
    const { allowed_actions, statement_access } = await explained(guest)
    assert.ok((allowed_actions as string[]).includes('s3:PutObject'))
    assert.ok(!(allowed_actions as string[]).includes('s3:PutBucketPolicy'))
    assert.deepEqual(statement_access, [])
    assert.deepEqual((await explained({})).allowed_actions, [])
  })

  test('a denial wins, stars stand for any letters, and rules about others say nothing', async () => {
    const Statement = [
      { Effect: 'Allow', Principal: { Qumulo: ['local:guest'] }, Action: ['s3:*Object'] },
      { Effect: 'Deny', Principal: '*', Action: 's3:deleteobject' },
      { Effect: 'Allow', Principal: { Qumulo: 'local:admin' }, Action: 's3:*' },
      { Effect: 'Allow', Principal: { Qumulo: 'Authenticated Users' }, Action: ['s3:ListBucket'] },
      { Effect: 'Allow', Principal: { Qumulo: ['somebody who left'] }, Action: ['s3:*'] },
    ]
    await admin.expect(200, `PUT ${policy}`, { Statement })
    const { allowed_actions, statement_access, rbac_allowed_actions } = await explained(guest)
    assert.deepEqual(allowed_actions, ['s3:GetObject', 's3:ListBucket', 's3:PutObject'])
    assert.deepEqual(statement_access, [
      { allow: true, actions: ['s3:DeleteObject', 's3:GetObject', 's3:PutObject'] },
      { allow: false, actions: ['s3:DeleteObject'] },
      null,
      { allow: true, actions: ['s3:ListBucket'] },
      null,
    ])
    assert.deepEqual(rbac_allowed_actions, [])
    const { rbac_allowed_actions: granted, allowed_actions: all } = await explained({ identity: { name: 'admin' } })
    assert.ok((granted as string[]).includes('s3:PutBucketPolicy'))
    assert.ok(!(all as string[]).includes('s3:DeleteObject'))
  })

  test('callers who do not sign in count for the rules about everybody, once the bucket lets them in', async () => {
    const Statement = [{ Effect: 'Allow', Principal: '*', Action: ['s3:GetObject'] }]
    await admin.expect(200, `PUT ${policy}`, { Statement })
    assert.deepEqual((await explained({})).allowed_actions, [])
    await admin.expect(200, 'PATCH /v1/s3/buckets/drawings', { anonymous_access_enabled: true })
    const answer = await explained({})
    assert.deepEqual(answer.allowed_actions, ['s3:GetObject'])
    assert.equal(answer.identity, undefined)
    await admin.expect(400, `POST ${policy}/explain-access`, { identity: { name: 'nobody-here' } })
  })
})

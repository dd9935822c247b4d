import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { examplesOf, type OperationId, operationIds, operations } from '@sandbar/openapi'
import { builtInRoles, type Clusters, createClusters, privileges } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const needed = [...new Set(operationIds.map((id) => operations[id].privilege))]
  .filter((name) => name?.startsWith('PRIVILEGE_'))
  .map(String)

/** Which thing of a kind a path names. */
const whose = ['own', 'foreign', 'missing'] as const

/** Ids that only beta knows, by the path that they stand in. */
const foreignIds: readonly [path: RegExp, id: string][] = [
  [/^\/v1\/(users|auth\/(auth-ids|identities))\//, '1200'],
  [/^\/v1\/groups\//, '1201'],
  [/^\/v1\/auth\/roles\//, 'Foreign role'],
  [/^\/v1\/multitenancy\/tenants\//, '2'],
  [/^\/v1\/files\//, '/archive/last-year.txt'],
]

function callOf(id: OperationId, kind: (typeof whose)[number]): string {
  const { method, path, parameters } = operations[id]
  const examples = examplesOf(id).parameters
  const foreign = foreignIds.find(([pattern]) => pattern.test(path))?.[1]
  const filled = path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const isNumber = parameters.find((parameter) => parameter.name === name)?.kind === 'integer'
    const missing = isNumber ? '987654' : 'missing'
    const value = kind === 'own' ? examples[name] : kind === 'foreign' ? (foreign ?? missing) : missing
    return encodeURIComponent(value ?? '')
  })
  return `${method} ${filled}`
}

/** Required query parameters, so that no call ends before it is judged. */
function queryOf(id: OperationId): string {
  const examples = examplesOf(id).parameters
  const required = operations[id].parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  return required.map(({ name }) => `${name}=${encodeURIComponent(examples[name] ?? '')}`).join('&')
}

function expected(id: OperationId, has: (privilege: string) => boolean): 'may' | 'may not' {
  const { privilege } = operations[id]
  return privilege === null || privilege === 'authenticated' || has(privilege) ? 'may' : 'may not'
}

/** 401 and 403 come before anything else, so what is neither was let in: the body that is missing comes later. */
async function judge(signed: Signed, id: OperationId, kind: (typeof whose)[number]): Promise<'may' | 'may not'> {
  const query = queryOf(id)
  const { status, json } = await signed.send(`${callOf(id, kind)}${query === '' ? '' : `?${query}`}`)
  assert.notEqual(status, 401, `${id}, ${kind}`)
  if (status !== 403) return 'may'
  assert.equal(json.error_class, 'http_forbidden_error', `${id}, ${kind}`)
  return 'may not'
}

describe('rights', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
    const there = await signIn(sandbox, 'beta', 'admin')
    for (let round = 0; round < 200; round += 1) await there.send('POST /v1/users/', { name: `user-${round}` })
    await there.send('POST /v1/groups/', { name: 'foreign' })
    await there.send('POST /v1/auth/roles/', { name: 'Foreign role' })
    await there.send('POST /v1/multitenancy/tenants/', { name: 'Foreign' })
  })
  after(() => sandbox.close())

  async function persona(name: string, granted: readonly string[]): Promise<Signed> {
    await admin.expect(200, 'POST /v1/users/', { name, password: 'x' })
    await admin.expect(200, 'POST /v1/auth/roles/', { name, privileges: granted })
    await admin.expect(200, `POST /v1/auth/roles/${name}/members`, { name })
    return signIn(sandbox, 'alpha', name, 'x')
  }

  /** What a cluster remembers, to see whether it changed. */
  async function remembered(): Promise<string> {
    const collections = ['users', 'groups', 'roles', 'access-tokens', 'settings', 'tenants', 'identity-attributes']
    const lists = await Promise.all(collections.map((name) => sandbox.clusters[0]?.records.list(name)))
    const files = await admin.send('GET /v1/files/%2F/entries/')
    return JSON.stringify([lists, files.json])
  }

  test('someone without a token gets 401 wherever one is needed, whatever the path names', async () => {
    const nobody = admin.without()
    for (const id of operationIds)
      for (const kind of whose) {
        const { status } = await nobody.send(callOf(id, kind))
        assert.equal(status === 401, operations[id].privilege !== null, `${id}, ${kind}: ${status}`)
      }
  })

  test('all privileges but the one that is needed are not enough, whatever the path names, and change nothing', async () => {
    for (const [index, privilege] of needed.entries()) {
      const others = privileges.filter((name) => name !== privilege)
      const signed = await persona(`all-but-${index}`, others)
      const before = await remembered()
      for (const id of operationIds.filter((name) => operations[name].privilege === privilege))
        for (const kind of whose) assert.equal(await judge(signed, id, kind), 'may not', `${id}, ${kind}`)
      assert.equal(await remembered(), before, privilege)
    }
  })

  test('someone without a role may do what every user may, and nothing else', async () => {
    const signed = await persona('no-role', [])
    const before = await remembered()
    for (const id of operationIds.filter((name) => name !== 'logout'))
      for (const kind of whose)
        assert.equal(
          await judge(signed, id, kind),
          expected(id, () => false),
          `${id}, ${kind}`,
        )
    assert.equal(await remembered(), before)
  })

  test('observers may see everything, whatever the path names, and change nothing', async () => {
    const signed = await signIn(sandbox, 'alpha', 'observer')
    const role = builtInRoles.get('Observers')
    const before = await remembered()
    for (const id of operationIds.filter((name) => name !== 'logout'))
      for (const kind of whose) {
        const may = expected(id, (privilege) => role?.privileges.has(privilege) ?? false)
        assert.equal(await judge(signed, id, kind), may, `${id}, ${kind}`)
      }
    assert.equal(await remembered(), before)
  })
})

describe('the one privilege that is needed', () => {
  for (const privilege of needed)
    test(`${privilege} opens all that it is for, and nothing else`, async () => {
      const sandbox = await createClusters()
      const admin = await signIn(sandbox, 'alpha', 'admin')
      await admin.expect(200, 'POST /v1/users/', { name: 'only', password: 'x' })
      await admin.expect(200, 'POST /v1/auth/roles/', { name: 'only', privileges: [privilege] })
      await admin.expect(200, 'POST /v1/auth/roles/only/members', { name: 'only' })
      const signed = await signIn(sandbox, 'alpha', 'only', 'x')
      // Where nothing is, nothing breaks: what takes the caller's own rights away comes last.
      for (const kind of ['missing', 'foreign', 'own'] as const)
        for (const id of operationIds.filter((name) => name !== 'logout')) {
          assert.equal(
            await judge(signed, id, kind),
            expected(id, (name) => name === privilege),
            `${id}, ${kind}`,
          )
        }
      await sandbox.close()
    })

  test('administrators have them all', async () => {
    const sandbox = await createClusters()
    const admin = await signIn(sandbox, 'alpha', 'admin')
    for (const kind of ['missing', 'foreign', 'own'] as const)
      for (const id of operationIds.filter((name) => name !== 'logout'))
        assert.equal(await judge(admin, id, kind), 'may', `${id}, ${kind}`)
    await sandbox.close()
  })
})

import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { assertLabRefusal, type LabUnderTest, one, openLab } from './lab-client.ts'

let tested: LabUnderTest
let alpha: ReturnType<typeof apiClient>

before(async () => {
  tested = await openLab()
  alpha = apiClient(tested.lab.clusters[0]?.api ?? '')
  await alpha.login()
})
after(() => tested.close())

const read = async (path: string) => (await alpha({ path: `/v1/files/${encodeURIComponent(path)}/data` })).text

describe('sowing a seed', () => {
  const sow = (body: unknown) => tested.ask(`${one}/seed`, { method: 'POST', body })

  test('makes files and the directories above them, and leaves alone what is there', async () => {
    const entries = [
      { path: '/quay/north/log.txt', text: 'high tide' },
      { path: '/quay/mark.bin', base64: 'AAEC/w==' },
      { path: '/quay/empty' },
    ]
    const first = await sow({ clusters: { alpha: entries } })
    assert.deepEqual(first.json.entries, [
      { cluster: 'alpha', made: 5, kept: 0 },
      { cluster: 'beta', made: 0, kept: 0 },
    ])
    assert.equal(await read('/quay/north/log.txt'), 'high tide')
    const again = await sow({ clusters: { alpha: [{ path: '/quay/north/log.txt', text: 'low tide' }] } })
    assert.deepEqual(again.json.entries[0], { cluster: 'alpha', made: 0, kept: 1 })
    assert.equal(await read('/quay/north/log.txt'), 'high tide')
  })

  test('brings back what is missing of a seed with a name', async () => {
    await alpha({ method: 'DELETE', path: `/v1/files/${encodeURIComponent('/projects/notes.txt')}` })
    const { json } = await sow({ name: 'demo' })
    assert.equal(json.entries[0].made, 1)
    assert.match(await read('/projects/notes.txt'), /tide tables/)
  })

  const wrong: [string, unknown, number, RegExp][] = [
    ['nothing', {}, 400, /either name or clusters/],
    ['both', { name: 'demo', clusters: {} }, 400, /either name or clusters/],
    ['an unknown name', { name: 'harbour' }, 400, /"harbour", want demo or none/],
    ['an unknown cluster', { clusters: { gamma: [] } }, 400, /"gamma", want alpha, beta/],
    ['no list', { clusters: { alpha: {} } }, 400, /want a list/],
    ['a relative path', { clusters: { alpha: [{ path: 'x' }] } }, 400, /absolute path/],
    ['a way out', { clusters: { alpha: [{ path: '/../x', text: '' }] } }, 400, /reserved/],
    ['two contents', { clusters: { alpha: [{ path: '/x', text: '', base64: '' }] } }, 400, /one or none/],
    ['odd base64', { clusters: { alpha: [{ path: '/x', base64: '?' }] } }, 400, /base64/],
    ['an unknown member', { clusters: { alpha: [{ path: '/x', mode: 1 }] } }, 400, /"mode"/],
    ['a file where a directory is', { clusters: { alpha: [{ path: '/projects', text: '' }] } }, 409, /projects/],
  ]
  for (const [what, body, status, says] of wrong) {
    test(`refuses ${what}`, async () => assertLabRefusal(await sow(body), status, says))
  }

  test('makes nothing when one entry of many is wrong', async () => {
    await sow({ clusters: { alpha: [{ path: '/before/x', text: 'x' }, { path: '' }] } })
    assert.equal((await alpha({ path: `/v1/files/${encodeURIComponent('/before')}/info/attributes` })).status, 404)
  })
})

describe('the journal', () => {
  const journal = (query = '') => tested.ask(`${one}/journal${query}`)

  test('tells the requests of both clusters in order, without their bodies', async () => {
    const start = (await journal('?limit=1')).json.last
    const beta = apiClient(tested.lab.clusters[1]?.api ?? '')
    await beta.login()
    const missing = await beta({ path: '/v1/nothing?x=%2F' })
    const { json } = await journal(`?after=${start}`)
    assert.deepEqual(
      json.entries.map(({ cluster, method, url, status, errorClass, depth }: Record<string, unknown>) => [
        ...[cluster, method, url, status, errorClass, depth],
      ]),
      [
        ['beta', 'POST', '/v1/session/login', 200, null, 'stateful'],
        ['beta', 'GET', '/v1/nothing?x=%2F', 404, 'http_not_found_error', null],
      ],
    )
    assert.equal(json.entries[1].request, missing.headers['sandbar-request-id'])
    assert.equal(json.last, start + 2)
    assert.ok(!JSON.stringify(json).includes('"sandbar"'))
  })

  test('takes a cluster, a place to go on and a limit', async () => {
    const { json } = await journal('?cluster=alpha&limit=2')
    assert.deepEqual(
      json.entries.map(({ cluster }: { cluster: string }) => cluster),
      ['alpha', 'alpha'],
    )
    for (const query of ['?cluster=gamma', '?limit=x', '?after=-1', '?limit=1001', '?page=1'])
      assertLabRefusal(await journal(query), 400, /want/)
  })

  test('keeps the last thousand', async () => {
    for (let round = 0; round < 20; round += 1)
      await Promise.all(Array.from({ length: 60 }, () => alpha({ path: '/v1/version' })))
    const { json } = await journal('?limit=1000')
    assert.equal(json.entries.length, 1000)
    assert.equal(json.entries.at(-1).number, json.last)
    assert.equal(json.entries[0].number, json.last - 999)
  })
})

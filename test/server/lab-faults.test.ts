import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { assertLabRefusal, type LabUnderTest, one, openLab } from './lab-client.ts'

let tested: LabUnderTest

before(async () => {
  tested = await openLab()
})
after(() => tested.close())

const path = `${one}/faults`
const replication = '/v2/replication/'
const put = (body: unknown) => tested.ask(path, { method: 'PUT', body })
const none = {
  link: { cut: false, bytesPerSecond: null, latencyMs: 0 },
  clusters: {
    alpha: { full: false, coreVersion: '7.10.2', failJobsAtPercent: null },
    beta: { full: false, coreVersion: '7.10.2', failJobsAtPercent: null },
  },
}

/** A client of one cluster that is logged in. */
async function clientOf(index: number) {
  const ask = apiClient(tested.lab.clusters[index]?.api ?? '')
  const body = { username: 'admin', password: 'sandbar' }
  const { json } = await ask({ method: 'POST', path: '/v1/session/login', body })
  const headers = { authorization: `Bearer ${json.bearer_token}` }
  return (method: string, path: string, body?: unknown) =>
    ask({ method, path, headers, ...(body === undefined ? {} : { body }) })
}

describe('the lab’s faults', () => {
  test('are none at first, are replaced as a whole, and are lifted by a reset', async () => {
    assert.deepEqual((await tested.ask(path)).json, none)
    const some = (await put({ link: { bytesPerSecond: 1000, latencyMs: 5 }, clusters: { beta: { full: true } } })).json
    assert.deepEqual(some.link, { cut: false, bytesPerSecond: 1000, latencyMs: 5 })
    assert.equal(some.clusters.beta.full, true)
    const other = (await put({ clusters: { alpha: { failJobsAtPercent: 50, coreVersion: '8.0.1' } } })).json
    assert.deepEqual(other, {
      link: none.link,
      clusters: { alpha: { full: false, coreVersion: '8.0.1', failJobsAtPercent: 50 }, beta: none.clusters.beta },
    })
    await tested.ask(`${one}/reset`, { method: 'POST' })
    assert.deepEqual((await tested.ask(path)).json, none)
  })

  const wrong: [unknown, RegExp][] = [
    [{ links: {} }, /"links" of faults/],
    [{ link: { cut: 1 } }, /"link\.cut" to 1/],
    [{ link: { bytesPerSecond: 0 } }, /bytesPerSecond/],
    [{ clusters: { gamma: {} } }, /"gamma" of clusters: want alpha, beta/],
    [{ clusters: { alpha: { failJobsAtPercent: 101 } } }, /failJobsAtPercent/],
    [{ clusters: { alpha: { coreVersion: 'new' } } }, /a version such as 7\.10\.2/],
    [{ clusters: [] }, /an object/],
  ]
  for (const [body, says] of wrong) {
    test(`refuse ${JSON.stringify(body)} and change nothing`, async () => {
      assertLabRefusal(await put(body), 400, says)
      assert.deepEqual((await tested.ask(path)).json, none)
    })
  }

  test('show in what the clusters answer', async () => {
    await put({ clusters: { beta: { full: true, coreVersion: '9.1.0' } } })
    const beta = await clientOf(1)
    const refused = await beta('POST', '/v1/files/%2F/entries/', { name: 'new', action: 'CREATE_DIRECTORY' })
    assert.equal(refused.status, 507)
    assert.match((await beta('GET', '/v1/version')).json.revision_id, /9\.1\.0/)
    await put({})
    assert.equal(
      (await beta('POST', '/v1/files/%2F/entries/', { name: 'new', action: 'CREATE_DIRECTORY' })).status,
      200,
    )
    assert.match((await beta('GET', '/v1/version')).json.revision_id, /7\.10\.2/)
  })

  test('cut the link between the clusters over TCP, and tell both of another version', async () => {
    const [alpha, beta] = [await clientOf(0), await clientOf(1)]
    await alpha('POST', '/v1/files/%2F/entries/', { name: 'out', action: 'CREATE_DIRECTORY' })
    const request = { source_root_path: '/out', target_root_path: '/in', target_address: '203.0.113.20' }
    await put({ link: { cut: true } })
    assert.equal((await alpha('POST', '/v2/replication/source-relationships/', request)).status, 400)
    await put({ clusters: { beta: { coreVersion: '12.0.0' } } })
    const unfit = await alpha('POST', '/v2/replication/source-relationships/', request)
    assert.match(unfit.json.description, /between versions 7\.10\.2 and 12\.0\.0/)
    await put({})
    const made = await alpha('POST', '/v2/replication/source-relationships/', request)
    assert.equal(made.status, 200)
    const targets = await beta('GET', '/v2/replication/target-relationships/status/')
    assert.equal(targets.json[0].id, made.json.id)
  })

  test('change a version in the middle of a job: it ends, both sides say why, and it goes on when the versions fit', async () => {
    const [alpha, beta] = [await clientOf(0), await clientOf(1)]
    await alpha('POST', '/v1/files/%2F/entries/', { name: 'up', action: 'CREATE_DIRECTORY' })
    await alpha('POST', '/v1/files/%2Fup/entries/', { name: 'large', action: 'CREATE_FILE' })
    assert.equal((await alpha('PUT', '/v1/files/%2Fup%2Flarge/data', Buffer.alloc(400_000, 7))).status, 200)
    const request = { source_root_path: '/up', target_root_path: '/down', target_address: '203.0.113.20' }
    const { id } = (await alpha('POST', `${replication}source-relationships/`, request)).json
    await put({ link: { bytesPerSecond: 20_000 } })
    const authorize = `${replication}target-relationships/${id}/authorize?allow-fs-path-create=true`
    assert.equal((await beta('POST', authorize)).status, 200)
    const ofSource = () => alpha('GET', `${replication}source-relationships/${id}/status`)
    const ofTarget = () => beta('GET', `${replication}target-relationships/${id}/status`)
    await until(ofSource, ({ job_state }) => job_state === 'REPLICATION_RUNNING')

    await put({ clusters: { beta: { coreVersion: '12.0.0' } } })
    const saysWhy = ({ error_from_last_job }: Status) => /Cannot replicate between versions/.test(error_from_last_job)
    assert.equal((await until(ofSource, saysWhy)).recovery_point, '')
    await until(ofTarget, saysWhy)
    await put({ clusters: { alpha: { coreVersion: '12.0.0' }, beta: { coreVersion: '12.0.0' } } })
    const done = await until(ofSource, ({ recovery_point }) => recovery_point !== '')
    assert.equal(done.error_from_last_job, '')
    assert.equal((await beta('GET', '/v1/files/%2Fdown%2Flarge/data')).text.length, 400_000)
    await put({})
  })
})

interface Status {
  job_state: string
  recovery_point: string
  error_from_last_job: string
}

/** Asks until the answer is as wanted; each question takes a second of the sandbox's clock. */
async function until(ask: () => Promise<{ json: Status }>, isWanted: (status: Status) => boolean): Promise<Status> {
  let status: Status | undefined
  for (let tries = 0; tries < 300; tries += 1) {
    status = (await ask()).json
    if (isWanted(status)) return status
    await tested.ask(`${one}/clock/advance`, { method: 'POST', body: { by: 'PT1S' } })
  }
  throw new Error(`It never came to it: ${JSON.stringify(status)}`)
}

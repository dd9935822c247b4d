import assert from 'node:assert/strict'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { scaled } from '../support/campaign.ts'
import { findPorts } from './campaign/clusters.ts'
import { createPrograms } from './program.ts'

const programs = createPrograms()
after(programs.cleanUp)

const commits = scaled(12)
const fileCount = 30
const relationships = '/v2/replication/source-relationships/'

/** Both clusters, each in a process of its own; only who asks for a job gets one. */
async function startPair(data: string) {
  const [one, other] = await findPorts(2)
  const start = async (name: string, [own, far]: (number | undefined)[], peer: string) => {
    const { ready } = await programs.start([
      ...['cluster', '--name', name, '--data', data, '--seed', 'none', '--no-docs', '--interval', '1h'],
      ...['--port', '0', '--api-port', '0', '--replication-port', String(own), '--peer', `${peer}=127.0.0.1:${far}`],
    ])
    const client = apiClient(ready.clusters[0]?.api ?? '')
    await client.login()
    return client
  }
  return { alpha: await start('alpha', [one, other], 'beta'), beta: await start('beta', [other, one], 'alpha') }
}

type Client = ReturnType<typeof apiClient>

/** All files of a generation are of one size, and a directory bears its number: what is of another one is a mix. */
function makeGeneration(source: string, generation: number): void {
  for (let file = 0; file < fileCount; file += 1) writeFileSync(join(source, `f${file}`), 'x'.repeat(generation))
  if (generation > 1) renameSync(join(source, `v${generation - 1}`), join(source, `v${generation}`))
  else mkdirSync(join(source, 'v1'))
}

/** The generation that a listing shows; null before the first. */
async function readListing(client: Client): Promise<number | null> {
  const { status, json } = await client({ path: `/v1/files/${encodeURIComponent('/copy')}/entries/?limit=1000` })
  if (status === 404 || json.files.length === 0) return null
  const sizes = new Set<string>()
  const names: string[] = []
  for (const { name, size, type } of json.files) {
    if (type === 'FS_FILE_TYPE_DIRECTORY') names.push(name)
    else sizes.add(size)
  }
  const [size] = sizes
  assert.deepEqual([sizes.size, names], [1, [`v${size}`]], `a mix: sizes ${[...sizes]}, directories ${names}`)
  return Number(size)
}

/** The generation that a file's content is of. */
async function readContent(client: Client, file: number): Promise<number | null> {
  const { status, text } = await client({ path: `/v1/files/${encodeURIComponent(`/copy/f${file}`)}/data` })
  return status === 200 ? text.length : null
}

describe('readers through the API', () => {
  test(`see one point or the next, never a mix, through ${commits} commits`, async (t) => {
    const data = programs.newDirectory()
    const source = join(data, 'alpha/root/projects')
    mkdirSync(source, { recursive: true })
    makeGeneration(source, 1)
    const { alpha, beta } = await startPair(data)
    const body = { source_root_path: '/projects', target_root_path: '/copy', target_address: 'beta' }
    const { id } = (await alpha({ method: 'POST', path: relationships, body })).json
    const authorize = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
    assert.equal((await beta({ method: 'POST', path: authorize })).status, 200)
    let point = (await alpha.untilRecoveryPoint(id, '')).recovery_point

    let isOver = false
    let looks = 0
    const listen = async (read: () => Promise<number | null>) => {
      for (let last = 0; !isOver; looks += 1) {
        const seen = await read()
        assert.ok(seen !== null && seen >= last, `from ${last} back to ${seen}`)
        last = seen
      }
    }
    const readers = Promise.all([listen(() => readListing(beta)), listen(() => readContent(beta, fileCount - 1))])
    const failed = readers.then(() => assert.fail('a reader has ended'))
    failed.catch(() => {})
    for (let generation = 2; generation <= commits; generation += 1) {
      makeGeneration(source, generation)
      assert.equal((await alpha({ method: 'POST', path: `${relationships}${id}/replicate` })).status, 202)
      const committed = alpha.untilRecoveryPoint(id, point)
      point = (await Promise.race([committed, failed])).recovery_point
      assert.equal(await readListing(beta), generation)
    }
    isOver = true
    await readers
    t.diagnostic(`${looks} looks beside ${commits} commits, 0 mixed`)
  })
})

import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const jobs = '/v1/tree-delete/jobs/'

describe('deleting trees', () => {
  let sandbox: Clusters
  let admin: Signed
  let id: string
  beforeEach(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
    id = String((await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')).json.id)
  })
  afterEach(() => sandbox.close())

  /** Enough for several steps. */
  async function addFiles(count: number) {
    for (let index = 0; index < count; index += 1)
      await admin.expect(200, 'POST /v1/files/%2Fprojects%2Ftides/entries/', {
        name: `f${index}`,
        action: 'CREATE_FILE',
      })
  }

  test('a small tree is gone soon, by its path, and the job with it', async () => {
    await admin.expect(202, `POST ${jobs}`, { id: '/projects/' })
    for (let tries = 0; tries < 100; tries += 1) if ((await admin.send(`GET ${jobs}${id}`)).status === 404) break
    const { json } = await admin.expect(404, `GET ${jobs}${id}`)
    assert.equal(json.error_class, 'http_not_found_error')
    await admin.expect(404, 'GET /v1/files/%2Fprojects/info/attributes')
    assert.deepEqual((await admin.expect(200, `GET ${jobs}`)).json, { jobs: [] })
  })

  test('a larger one shows how far it is, by its id, and stops where it is cancelled', async () => {
    await addFiles(200)
    await admin.expect(202, `POST ${jobs}`, { id })
    const { json } = await admin.expect(200, `GET ${jobs}${id}`)
    const { remaining_files: left, remaining_directories: _, remaining_capacity: __, ...job } = json
    assert.deepEqual(job, {
      ...{ id, mode: 'IN_PLACE', create_time: '2026-01-05T10:00:00Z', initial_path: '/projects/' },
      ...{ initial_directories: '5', initial_files: '213', initial_capacity: String(13 * 4096) },
      last_error_message: '',
    })
    assert.ok(Number(left) <= 213)
    assert.ok(Array.isArray((await admin.expect(200, `GET ${jobs}`)).json.jobs))
    await admin.expect(202, `POST ${jobs}restart/${id}`)
    await admin.expect(200, `DELETE ${jobs}${id}`)
    await admin.expect(404, `DELETE ${jobs}${id}`)
    await admin.expect(404, `POST ${jobs}restart/${id}`)
    await admin.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')
  })

  const refused: [why: string, what: string, status: number, errorClass: string][] = [
    ['the root', '/', 400, 'fs_invalid_argument_error'],
    ['the root by its id', '2', 400, 'fs_invalid_argument_error'],
    ['a file', '/projects/notes.txt', 400, 'fs_not_a_directory_error'],
    ['what is not there', '/none', 404, 'fs_no_such_entry_error'],
    ['an id that nothing has', '987654', 404, 'fs_no_such_entry_error'],
    ['a relative path', 'projects', 404, 'fs_no_such_entry_error'],
    ['a snapshot', '/projects/.snapshot/1_x', 400, 'fs_read_only_error'],
  ]
  for (const [why, what, status, errorClass] of refused)
    test(`${why} is not deleted`, async () => {
      const { json } = await admin.expect(status, `POST ${jobs}`, { id: what })
      assert.equal(json.error_class, errorClass)
      assert.deepEqual((await admin.expect(200, `GET ${jobs}`)).json, { jobs: [] })
    })
})

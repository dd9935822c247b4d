import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const lists: [path: string, member: string][] = [
  ['nfs4/byte-range/', 'grants'],
  ['nlm/byte-range/', 'grants'],
  ['nlm/byte-range/waiters/', 'waiters'],
  ['smb/byte-range/', 'grants'],
  ['smb/share-mode/', 'grants'],
]

describe('locks of other protocols', () => {
  let sandbox: Clusters
  let admin: Signed
  before(async () => {
    sandbox = await createClusters()
    admin = await signIn(sandbox, 'alpha', 'admin')
  })
  after(() => sandbox.close())

  for (const [path, member] of lists)
    test(`nobody holds any of ${path}, and a file has to be there to be asked about`, async () => {
      const none = { [member]: [], paging: { next: null } }
      assert.deepEqual((await admin.expect(200, `GET /v1/files/locks/${path}?limit=1000`)).json, none)
      const file = '/v1/files/%2Fprojects%2Fnotes.txt/locks'
      assert.deepEqual((await admin.expect(200, `GET ${file}/${path}`)).json, none)
      await admin.expect(404, `GET /v1/files/%2Fnone/locks/${path}`)
    })

  test('letting go of all that a host holds succeeds, of a lock that nobody holds it does not', async () => {
    await admin.expect(200, 'DELETE /v1/files/locks/nlm/byte-range/?owner_name=desk')
    const one = '/v1/files/%2Fprojects%2Fnotes.txt/locks/nlm/byte-range/?offset=0&size=1&owner_id=7'
    assert.equal((await admin.expect(404, `DELETE ${one}`)).json.error_class, 'http_not_found_error')
  })
})

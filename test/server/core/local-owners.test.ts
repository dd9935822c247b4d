import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { createManualClock, type ManualClock } from '@sandbar/engine/memory'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

const notes = '/v1/files/%2Fprojects%2Fnotes.txt/info/attributes'
const copy = '/v1/files/%2Freplica%2Fnotes.txt/info/attributes'

describe('local users and groups as owners of files', () => {
  let clock: ManualClock
  let sandbox: Clusters
  let alpha: Signed
  let beta: Signed
  let mara: string
  let pilots: string
  beforeEach(async () => {
    clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5) })
    sandbox = await createClusters({ clock })
    alpha = await signIn(sandbox, 'alpha', 'admin')
    beta = await signIn(sandbox, 'beta', 'admin')
    mara = String((await alpha.expect(200, 'POST /v1/users/', { name: 'mara', uid: '' })).json.id)
    pilots = String((await alpha.expect(200, 'POST /v1/groups/', { name: 'pilots', gid: '2100' })).json.id)
  })
  afterEach(() => sandbox.close())

  const owners = ({ json }: Awaited<ReturnType<Signed['send']>>) => {
    const { owner, owner_details, group, group_details } = json
    return { owner, owner_details, group, group_details }
  }

  test('are set by id or name, and shown as such wherever attributes are', async () => {
    const local = {
      owner: mara,
      owner_details: { id_type: 'LOCAL_USER', id_value: 'mara' },
      group: pilots,
      group_details: { id_type: 'LOCAL_GROUP', id_value: 'pilots' },
    }
    const changes = [
      { owner: mara, group: pilots },
      { owner_details: local.owner_details, group_details: local.group_details },
      { owner: '12884901888', owner_details: { id_type: 'LOCAL_USER', id_value: 'MARA' } },
    ]
    for (const change of changes) {
      assert.deepEqual(owners(await alpha.expect(200, `PATCH ${notes}`, change)), local)
    }
    assert.deepEqual(owners(await alpha.expect(200, `GET ${notes}`)), local)
    const { json } = await alpha.expect(200, 'GET /v1/files/%2Fprojects/entries/')
    const listed = (json.files as Record<string, unknown>[]).find(({ name }) => name === 'notes.txt')
    assert.deepEqual(owners({ status: 200, json: listed ?? {} }), local)

    const numbered = await alpha.expect(200, `PATCH ${notes}`, { owner: '12884902888', group: '17179869184' })
    assert.deepEqual(owners(numbered), {
      owner: '12884902888',
      owner_details: { id_type: 'NFS_UID', id_value: '1000' },
      group: '17179869184',
      group_details: { id_type: 'NFS_GID', id_value: '0' },
    })
  })

  test('have to exist, and be users or groups as is wanted', async () => {
    for (const change of [
      { owner: '4711' },
      { owner_details: { id_type: 'LOCAL_USER', id_value: 'nobody' } },
      { group_details: { id_type: 'NFS_GID', id_value: '-1' } },
    ]) {
      await alpha.expect(400, `PATCH ${notes}`, change)
    }
    for (const change of [{ owner: pilots }, { group: mara }, { owner: '8589934592' }]) {
      await alpha.expect(501, `PATCH ${notes}`, change)
    }
    assert.equal((await alpha.expect(200, `GET ${notes}`)).json.owner, '12884901888')
  })

  test('fail the job until they are mapped and have a number, as both clusters say', async () => {
    const { address } = sandbox.clusters[1] ?? assert.fail()
    const request = { source_root_path: '/projects', target_root_path: '/replica', target_address: address }
    const sources = '/v2/replication/source-relationships'
    const targets = '/v2/replication/target-relationships'
    const { id } = (await alpha.expect(200, `POST ${sources}/`, request)).json
    await alpha.expect(200, `PATCH ${notes}`, { owner: mara, group: pilots })
    await beta.expect(200, `POST ${targets}/${id}/authorize`)
    await clock.settle()

    const both = async () =>
      Promise.all([alpha.expect(200, `GET ${sources}/${id}/status`), beta.expect(200, `GET ${targets}/${id}/status`)])
    const texts = async () => (await both()).map(({ json }) => json.error_from_last_job)
    const off =
      'Could not replicate /projects/notes.txt: it belongs to the local user mara, and map_local_ids_to_nfs_ids is off, want it on'
    assert.deepEqual(await texts(), [off, off])
    for (const { json } of await both()) assert.deepEqual([json.state, json.recovery_point], ['ESTABLISHED', ''])

    const { json } = await alpha.expect(200, `PATCH ${sources}/${id}`, { map_local_ids_to_nfs_ids: true })
    assert.equal(json.map_local_ids_to_nfs_ids, true)
    await clock.advance(60_000)
    const without =
      'Could not replicate /projects/notes.txt: it belongs to the local user mara, and there is no NFS id for it, want one'
    assert.deepEqual(await texts(), [without, without])

    const { name, primary_group, home_directory } = (await alpha.expect(200, `GET /v1/users/${mara}`)).json
    await alpha.expect(200, `PUT /v1/users/${mara}`, { name, primary_group, home_directory, uid: '2001' })
    await clock.advance(60_000)
    assert.deepEqual(await texts(), ['', ''])
    assert.deepEqual(owners(await beta.expect(200, `GET ${copy}`)), {
      owner: String(3 * 2 ** 32 + 2001),
      owner_details: { id_type: 'NFS_UID', id_value: '2001' },
      group: String(4 * 2 ** 32 + 2100),
      group_details: { id_type: 'NFS_GID', id_value: '2100' },
    })
    assert.equal((await alpha.expect(200, `GET ${notes}`)).json.owner, mara)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { CreateRelationship } from '@sandbar/engine'
import { createPair, createRelationship, establish, fill, put, states } from './support.ts'
import { authorize, createWatched } from './watched.ts'

const neither = { nonEmptyDirectory: false, pathCreate: false }

describe('createRelationship', () => {
  const request: CreateRelationship = {
    sourceRootPath: '/projects',
    targetRootPath: '/replica',
    targetAddress: '203.0.113.20',
    targetPort: 3712,
    settings: {},
  }
  const wrong: [title: string, code: string, change: Partial<CreateRelationship>][] = [
    ['a source that does not exist', 'relationship_source_missing', { sourceRootPath: '/nowhere' }],
    ['a source that is a file', 'relationship_source_missing', { sourceRootPath: '/projects/notes.txt' }],
    ['an unknown address', 'relationship_bad_address', { targetAddress: '198.51.100.7' }],
    ['a port where nobody answers', 'relationship_target_unreachable', { targetPort: 3713 }],
    ['the cluster itself', 'relationship_same_cluster', { targetAddress: '203.0.113.10' }],
    [
      'a snapshot policy',
      'relationship_policy_not_found',
      { settings: { snapshotPolicies: [{ id: 1, targetExpiration: 'never' }] } },
    ],
    [
      'a policy mode without policies',
      'relationship_invalid_setting',
      { settings: { replicationMode: 'REPLICATION_SNAPSHOT_POLICY' } },
    ],
    ['an unknown time zone', 'relationship_invalid_setting', { settings: { blackoutTimezone: 'Mars/Olympus' } }],
    ['a target path with a NUL', 'fs_invalid_name', { targetRootPath: '/a\0b' }],
  ]
  for (const [title, code, change] of wrong) {
    test(`refuses ${title} and keeps no trace of it`, async () => {
      const pair = await createPair()
      await assert.rejects(pair.alpha.cluster.createRelationship({ ...request, ...change }), { code })
      assert.deepEqual(await pair.alpha.cluster.sourceRelationships(), [])
      assert.deepEqual(await pair.beta.cluster.targetRelationships(), [])
      await pair.close()
    })
  }

  test('refuses a source that lies deeper than 100 levels', async () => {
    const pair = await createPair()
    const names = Array.from({ length: 101 }, (_, n) => `d${n}`)
    for (const [n, name] of names.entries()) {
      await pair.alpha.volume.create(names.slice(0, n).join('/'), name, { kind: 'directory' })
    }
    const deep = `/${names.join('/')}`
    await assert.rejects(createRelationship(pair, { source: deep }), { code: 'relationship_source_too_deep' })
    assert.ok(await createRelationship(pair, { source: deep.slice(0, deep.lastIndexOf('/')) }))
    await pair.close()
  })

  test('takes the source by its id as well', async () => {
    const pair = await createPair()
    const { id } = await pair.alpha.volume.info('projects/maps')
    const { sourceRootPath: _, ...byId } = request
    const view = await pair.alpha.cluster.createRelationship({ ...byId, sourceRootId: id })
    assert.equal(view.sourceRootPath, '/projects/maps/')
    await pair.close()
  })
})

describe('authorize', () => {
  test('refuses a missing directory until it may create the path', async () => {
    const pair = await createPair()
    const { id } = (await createRelationship(pair, { target: '/deep/er/replica' })).record
    await assert.rejects(pair.beta.cluster.authorize(id, neither), { code: 'relationship_target_missing' })
    assert.deepEqual(await states(pair, id), ['AWAITING_AUTHORIZATION', 'AWAITING_AUTHORIZATION'])
    const view = await pair.beta.cluster.authorize(id, { ...neither, pathCreate: true })
    assert.equal(view.targetRootPath, '/deep/er/replica/')
    await pair.close()
  })

  test('refuses a directory that is not empty until it may, and then replaces what is there', async () => {
    const pair = await createPair()
    const { id } = (await createRelationship(pair, { target: '/archive' })).record
    await assert.rejects(pair.beta.cluster.authorize(id, neither), { code: 'relationship_target_not_empty' })
    await pair.beta.cluster.authorize(id, { ...neither, nonEmptyDirectory: true })
    await pair.clock.settle()
    assert.deepEqual(
      (await pair.beta.volume.list('archive')).map(({ path }) => path),
      ['archive/maps', 'archive/notes.txt'],
    )
    await pair.close()
  })

  test('refuses a target inside, above or equal to another one', async () => {
    const pair = await createPair()
    await establish(pair)
    for (const target of ['/replica', '/replica/maps', '/']) {
      const { id } = (await createRelationship(pair, { target })).record
      const asked = pair.beta.cluster.authorize(id, { nonEmptyDirectory: true, pathCreate: true })
      await assert.rejects(asked, { code: 'relationship_target_contains_another' })
    }
    await pair.close()
  })

  test('is refused on the source and for unknown ids', async () => {
    const pair = await createPair()
    const { id } = (await createRelationship(pair)).record
    await assert.rejects(pair.alpha.cluster.authorize(id, neither), { code: 'relationship_not_found' })
    await assert.rejects(pair.beta.cluster.authorize('nobody', neither), { code: 'relationship_not_found' })
    await pair.close()
  })
})

describe('verbs in the wrong state', () => {
  test('are refused and change nothing', async () => {
    const pair = await createPair()
    const { alpha, beta, clock } = pair
    const { id } = (await createRelationship(pair)).record
    const source = { id, sourceAddress: '203.0.113.10', sourcePort: 3712 }
    await assert.rejects(beta.cluster.makeTargetWritable(id), { code: 'relationship_wrong_state' })
    await assert.rejects(alpha.cluster.replicate(id), { code: 'relationship_wrong_state' })
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: false })
    await beta.cluster.authorize(id, neither)
    await clock.settle()
    await assert.rejects(beta.cluster.makeTargetWritable(id), { code: 'relationship_no_recovery_point' })
    await assert.rejects(beta.cluster.reconnectTarget(id), { code: 'relationship_wrong_state' })
    await assert.rejects(beta.cluster.reverseTarget(source), { code: 'relationship_wrong_state' })
    await assert.rejects(beta.cluster.authorize(id, neither), { code: 'relationship_wrong_state' })
    await assert.rejects(alpha.cluster.releaseQueuedSnapshot(id, 1), { code: 'queued_snapshot_not_found' })
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    await pair.close()
  })
})

describe('refused calls in the middle of the first job', () => {
  test('leave it alone', async () => {
    const gate = Promise.withResolvers<void>()
    const pair = await createWatched(async (_, method) => {
      if (method === 'receive') await gate.promise
    })
    const { alpha, beta, clock } = pair
    const id = await authorize(pair)
    assert.ok((await beta.cluster.targetRelationship(id)).job)
    const source = { id, sourceAddress: '203.0.113.10', sourcePort: 3712 }
    await assert.rejects(beta.cluster.authorize(id, neither), { code: 'relationship_wrong_state' })
    await assert.rejects(beta.cluster.makeTargetWritable(id), { code: 'relationship_no_recovery_point' })
    await assert.rejects(beta.cluster.reconnectTarget(id), { code: 'relationship_wrong_state' })
    await assert.rejects(beta.cluster.reverseTarget(source), { code: 'relationship_wrong_state' })
    await assert.rejects(alpha.cluster.deleteSourceRelationship(id, 7), { code: 'relationship_etag_mismatch' })
    await alpha.cluster.replicate(id)
    gate.resolve()
    await clock.settle()
    const reports = await alpha.cluster.reports(id)
    assert.deepEqual(
      reports.map(({ outcome }) => outcome),
      ['committed'],
    )
    await pair.close()
  })
})

describe('modifyRelationship', () => {
  test('refuses a version that has passed and raises it only when settings change', async () => {
    const pair = await createPair()
    const { alpha } = pair
    const id = await establish(pair)
    const before = (await alpha.cluster.sourceRelationship(id)).record.version
    await pair.clock.advance(60_000)
    assert.equal((await alpha.cluster.sourceRelationship(id)).record.version, before)
    const changed = await alpha.cluster.modifyRelationship(id, { replicationEnabled: false }, before)
    assert.equal(changed.record.version, before + 1)
    assert.equal((await alpha.cluster.modifyRelationship(id, {})).record.version, before + 1)
    const late = alpha.cluster.modifyRelationship(id, { replicationEnabled: true }, before)
    await assert.rejects(late, { code: 'relationship_etag_mismatch' })
    await assert.rejects(alpha.cluster.deleteSourceRelationship(id, before), { code: 'relationship_etag_mismatch' })
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.settings.replicationEnabled, false)
    await pair.close()
  })

  test('refuses an address at which another cluster or nobody known answers', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const change = (targetAddress: string) => pair.alpha.cluster.modifyRelationship(id, { targetAddress })
    await assert.rejects(change('198.51.100.7'), { code: 'relationship_bad_address' })
    await assert.rejects(change('203.0.113.10'), { code: 'relationship_invalid_setting' })
    assert.equal((await change('beta')).record.settings.targetAddress, 'beta')
    await pair.close()
  })
})

describe('files of a cluster', () => {
  test('can be written anywhere but where replication holds them', async () => {
    const pair = await createPair()
    const { files } = pair.beta.cluster
    await fill(pair.beta.volume, { 'outer/': '' })
    const { id } = (await createRelationship(pair, { target: '/outer/replica' })).record
    await pair.beta.cluster.authorize(id, { ...neither, pathCreate: true })
    await pair.clock.settle()
    const refused = { code: 'fs_read_only' }
    await assert.rejects(put(files, 'outer/replica/notes.txt', 'x'), refused)
    await assert.rejects(files.create('outer/replica', 'new', { kind: 'file' }), refused)
    await assert.rejects(files.create('outer', 'way-in', { kind: 'link', to: 'outer/replica/notes.txt' }), refused)
    await assert.rejects(files.rename('outer', 'elsewhere', { replace: false }), refused)
    await assert.rejects(files.rename('archive/old.txt', 'outer/replica/old.txt', { replace: false }), refused)
    await assert.rejects(files.remove('outer/replica'), refused)
    await assert.rejects(files.setAttributes('outer/replica', { mode: 0o700 }), refused)
    await files.create('outer', 'beside', { kind: 'file' })
    await pair.close()
  })

  test('of a source can be held read-only', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { files } = pair.alpha.cluster
    await put(files, 'projects/one.txt', '1')
    await pair.alpha.cluster.modifyRelationship(id, { sourceRootReadOnly: true })
    await assert.rejects(put(files, 'projects/one.txt', '2'), { code: 'fs_read_only' })
    assert.equal((await pair.beta.cluster.targetRelationship(id)).sourceRootReadOnly, true)
    await pair.alpha.cluster.deleteSourceRelationship(id)
    await put(files, 'projects/one.txt', '3')
    await pair.close()
  })
})

describe('deleting a relationship', () => {
  test('on the source leaves an ended remnant and a writable directory on the target', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.deleteSourceRelationship(id)
    assert.deepEqual(await pair.alpha.cluster.sourceRelationships(), [])
    const remnant = await pair.beta.cluster.targetRelationship(id)
    assert.equal(remnant.record.state, 'ENDED')
    assert.match(remnant.record.endReason, /deleted on the source cluster alpha/)
    assert.equal(remnant.targetRootReadOnly, false)
    await put(pair.beta.cluster.files, 'replica/notes.txt', 'mine')
    const [snapshot] = await pair.beta.cluster.snapshots()
    await assert.rejects(pair.beta.cluster.deleteSnapshot(snapshot?.id ?? 0), { code: 'snapshot_owned' })
    await pair.beta.cluster.deleteTargetRelationship(id)
    assert.deepEqual(await pair.beta.cluster.targetRelationships(), [])
    assert.deepEqual((await pair.beta.cluster.snapshot(snapshot?.id ?? 0)).owners, [])
    await pair.beta.cluster.deleteSnapshot(snapshot?.id ?? 0)
    await pair.clock.advance(1000)
    await assert.rejects(pair.beta.cluster.snapshot(snapshot?.id ?? 0), { code: 'snapshot_not_found' })
    await pair.close()
  })

  test('on the target leaves the remnant on the source, whose snapshot stays', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.beta.cluster.deleteTargetRelationship(id)
    const remnant = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(remnant.record.state, 'ENDED')
    assert.match(remnant.record.endReason, /deleted on the target cluster beta/)
    await pair.clock.advance(300_000)
    await assert.rejects(pair.alpha.cluster.modifyRelationship(id, {}), { code: 'relationship_wrong_state' })
    await pair.alpha.cluster.deleteSourceRelationship(id)
    assert.deepEqual(
      (await pair.alpha.cluster.snapshots()).map(({ owners }) => owners),
      [[]],
    )
    await pair.close()
  })

  test('reaches a target that was away as soon as it is back', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    pair.network.setLink(['alpha', 'beta'], { up: false })
    await pair.alpha.cluster.deleteSourceRelationship(id)
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.state, 'ESTABLISHED')
    pair.network.setLink(['alpha', 'beta'], { up: true })
    await pair.clock.advance(5_000)
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.state, 'ENDED')
    await pair.close()
  })
})

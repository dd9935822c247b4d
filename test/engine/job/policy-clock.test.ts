import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addPolicy, keptOn, quarterMs } from './policy-support.ts'
import { createPair, fill, startAtMs } from './support.ts'

const hourMs = 3_600_000

describe('snapshots of policies', () => {
  test('are taken at their times, named after their policy, and go when their life ends', async () => {
    const pair = await createPair()
    await addPolicy(pair)
    await pair.clock.advance(quarterMs)
    const { id: sourceFileId } = await pair.alpha.volume.info('projects')
    assert.deepEqual(await pair.alpha.cluster.snapshots(), [
      {
        id: 1,
        name: 'quarterly',
        takenAtMs: startAtMs + quarterMs,
        directoryName: '1_quarterly',
        sourceFileId,
        createdByPolicy: true,
        expiresAtMs: startAtMs + quarterMs + 2 * hourMs,
        inDelete: false,
        version: 1,
        policyId: 1,
        policyName: 'quarterly',
        sourceFilePath: '/projects/',
        owners: [],
        lockKey: null,
      },
    ])
    assert.deepEqual(await pair.alpha.ports.manifests.keys(), ['snapshot-1'])
    await pair.clock.advance(24 * hourMs)
    // Two hours of four each; the oldest goes when the newest comes.
    assert.equal((await keptOn(pair, 'alpha')).length, 8)
    assert.equal((await pair.alpha.ports.manifests.keys()).length, 8)
    await pair.close()
  })

  test('carry what their policy says: template, lock, no end', async () => {
    const pair = await createPair()
    await addPolicy(pair, { snapshotNameTemplate: '{Policy} of {Directory} no. {ID}', lockKey: 'key-1' })
    await addPolicy(pair, { name: 'endless', expirationTimeToLive: '', lockKey: 'key-1' })
    await pair.clock.advance(quarterMs)
    const shown = (await pair.alpha.cluster.snapshots()).map(({ name, lockKey, expiresAtMs }) => ({
      name,
      lockKey,
      expiresAtMs,
    }))
    assert.deepEqual(shown, [
      { name: 'quarterly of projects no. 1', lockKey: 'key-1', expiresAtMs: startAtMs + quarterMs + 2 * hourMs },
      { name: 'endless', lockKey: null, expiresAtMs: null },
    ])
    await pair.close()
  })

  test('that were due while the cluster was down are made up for by one', async () => {
    const pair = await createPair()
    await addPolicy(pair)
    await pair.restart('alpha', () => pair.clock.advance(5 * quarterMs + 60_000))
    await pair.clock.settle()
    assert.deepEqual(
      (await keptOn(pair, 'alpha')).map(({ takenAtMs }) => takenAtMs - startAtMs),
      [5 * quarterMs + 60_000],
    )
    await pair.clock.advance(quarterMs - 60_000)
    assert.equal((await keptOn(pair, 'alpha')).length, 2)
    await pair.close()
  })

  test('that expired while the cluster was down are gone when it is back', async () => {
    const pair = await createPair()
    const id = await addPolicy(pair)
    await pair.clock.advance(quarterMs)
    await pair.alpha.cluster.modifyPolicy(id, { enabled: false })
    await pair.restart('alpha', () => pair.clock.advance(3 * hourMs))
    await pair.clock.settle()
    assert.deepEqual(await keptOn(pair, 'alpha'), [])
    assert.deepEqual(await pair.alpha.ports.manifests.keys(), [])
    await pair.close()
  })

  test('rest while the policy is off, and do not make up for that time', async () => {
    const pair = await createPair()
    const id = await addPolicy(pair)
    await pair.alpha.cluster.modifyPolicy(id, { enabled: false })
    await pair.clock.advance(3 * quarterMs + 60_000)
    await pair.alpha.cluster.modifyPolicy(id, { enabled: true })
    await pair.clock.settle()
    assert.deepEqual(await keptOn(pair, 'alpha'), [])
    await pair.clock.advance(quarterMs)
    assert.equal((await keptOn(pair, 'alpha')).length, 1)
    await pair.close()
  })

  test('are skipped while the directory is gone, and follow it to another name', async () => {
    const pair = await createPair()
    await fill(pair.alpha.volume, { 'other/': '' })
    await addPolicy(pair, { sourceFileId: (await pair.alpha.volume.info('other')).id })
    await pair.alpha.cluster.files.rename('other', 'renamed', { replace: false })
    await pair.clock.advance(quarterMs)
    assert.deepEqual(
      (await keptOn(pair, 'alpha')).map(({ sourceFilePath }) => sourceFilePath),
      ['/renamed/'],
    )
    await pair.alpha.cluster.files.remove('renamed')
    await pair.clock.advance(quarterMs)
    assert.equal((await keptOn(pair, 'alpha')).length, 1)
    assert.equal((await pair.alpha.cluster.policy(1)).sourceFilePath, '')
    await pair.close()
  })

  test('are tried again when the disk failed', async () => {
    let isFailing = true
    const pair = await createPair({
      wrap: (_, ports) => {
        const capture: typeof ports.volume.capture = (root, previous, use) =>
          isFailing ? Promise.reject(new Error('the disk is gone')) : ports.volume.capture(root, previous, use)
        return { ...ports, volume: { ...ports.volume, capture } }
      },
    })
    await addPolicy(pair)
    await pair.clock.advance(quarterMs)
    assert.deepEqual(await keptOn(pair, 'alpha'), [])
    isFailing = false
    await pair.clock.advance(60_000)
    assert.deepEqual(
      (await keptOn(pair, 'alpha')).map(({ takenAtMs }) => takenAtMs - startAtMs),
      [quarterMs + 60_000],
    )
    await pair.close()
  })
})

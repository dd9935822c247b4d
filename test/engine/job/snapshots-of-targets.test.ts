import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { readAll } from '../volume-support.ts'
import { establishPolicy, keptOn, quarterMs } from './policy-support.ts'
import { createPair, type Pair, pieces } from './support.ts'

async function readIn(pair: Pair, side: 'alpha' | 'beta', { id, path }: { id: number; path: string }): Promise<string> {
  const files = await pair[side].cluster.snapshotFiles(id)
  return new TextDecoder().decode(await readAll(files.read(path)))
}

describe('snapshots of a replicated directory', () => {
  test('of policies can be read on both sides after later jobs, and compared', async () => {
    const pair = await createPair()
    await establishPolicy(pair)
    await pair.clock.advance(quarterMs)
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('flood'))
    await pair.alpha.cluster.files.remove('projects/maps/bay.csv')
    await pair.clock.advance(quarterMs)
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('neap'))
    await pair.clock.advance(quarterMs)
    const [sourceIds, targetIds] = await Promise.all(
      (['alpha', 'beta'] as const).map(async (side) => (await keptOn(pair, side)).map(({ id }) => id)),
    )
    assert.equal(sourceIds?.length, 3)
    assert.equal(targetIds?.length, 3)
    const states = ['ebb', 'flood', 'neap']
    for (const [index, id] of (sourceIds ?? []).entries()) {
      assert.equal(await readIn(pair, 'alpha', { id, path: 'projects/notes.txt' }), states[index])
    }
    for (const [index, id] of (targetIds ?? []).entries()) {
      assert.equal(await readIn(pair, 'beta', { id, path: 'replica/notes.txt' }), states[index])
    }
    const [first = 0, second = 0] = targetIds ?? []
    assert.equal(await readIn(pair, 'beta', { id: first, path: 'replica/maps/bay.csv' }), 'x,y\n1,2\n')
    assert.deepEqual(await pair.beta.cluster.snapshotChanges({ newerId: second, olderId: first }), [
      { op: 'DELETE', path: '/replica/maps/bay.csv' },
      { op: 'MODIFY', path: '/replica/notes.txt' },
    ])
    assert.equal(
      (await pair.beta.cluster.snapshotUsage()).totalBytes,
      'ebb'.length + 'flood'.length + 'x,y\n1,2\n'.length,
    )
    await pair.close()
  })

  test('of a continuous job are listed, and say that they cannot be looked into', async () => {
    const pair = await createPair()
    const { record } = await pair.alpha.cluster.createRelationship({
      ...{ sourceRootPath: '/projects', targetRootPath: '/replica' },
      ...{ targetAddress: '203.0.113.20', targetPort: 3712, settings: {} },
    })
    await pair.beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
    await pair.clock.settle()
    const [snapshot] = await pair.alpha.cluster.snapshots()
    const look = pair.alpha.cluster.snapshotFiles(snapshot?.id ?? 0)
    await assert.rejects(look, (error) => isRefusal(error, 'snapshot_unreadable'))
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('flood'))
    assert.equal((await pair.alpha.cluster.snapshotUsage()).totalBytes, 0)
    await pair.close()
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { readAll } from '../volume-support.ts'
import { establishPolicy, keptOn, quarterMs } from './policy-support.ts'
import { createPair, establish, type Pair, pieces } from './support.ts'
import { authorize, createWatched } from './watched.ts'

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

  test('of a continuous job can be read and compared, but for bytes that were changed since', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { alpha, beta, clock } = pair
    const older = await alpha.cluster.createSnapshot({ path: 'projects', name: 'older', expiresAtMs: null })
    await alpha.cluster.files.remove('projects/maps/bay.csv')
    await alpha.cluster.files.write('projects/notes.txt', pieces('flood'))
    await clock.advance(60_000)
    const own = await ownOf(pair, 'alpha', id)
    assert.equal(await readIn(pair, 'alpha', { id: own, path: 'projects/notes.txt' }), 'flood')
    assert.deepEqual(await alpha.cluster.snapshotChanges({ newerId: own, olderId: older.id }), [
      { op: 'DELETE', path: '/projects/maps/bay.csv' },
      { op: 'MODIFY', path: '/projects/notes.txt' },
    ])
    const dot = `replica/.snapshot/${await ownOf(pair, 'beta', id)}_replication_from_alpha`
    assert.deepEqual(await pathsIn(pair, dot), [`${dot}/maps`, `${dot}/notes.txt`])
    assert.equal(new TextDecoder().decode(await readAll(beta.cluster.files.read(`${dot}/notes.txt`))), 'flood')

    const { totalBytes } = await alpha.cluster.snapshotUsage()
    await alpha.cluster.files.write('projects/notes.txt', pieces('neap'))
    assert.equal((await alpha.cluster.snapshotUsage()).totalBytes, totalBytes)
    const lost = readIn(pair, 'alpha', { id: own, path: 'projects/notes.txt' })
    await assert.rejects(lost, (error) => isRefusal(error, 'fs_changed_since_snapshot'))
    await pair.close()
  })

  test('of a continuous job cannot be read while the next one is about to take its place', async () => {
    let onCommit = async () => {}
    const pair = await createWatched((_, method) => (method === 'commit' ? onCommit() : undefined))
    const id = await authorize(pair)
    const [own, there] = [await ownOf(pair, 'alpha', id), await ownOf(pair, 'beta', id)]
    let looks = 0
    onCommit = async () => {
      looks += 1
      const look = pair.alpha.cluster.snapshotFiles(own)
      await assert.rejects(look, (error) => isRefusal(error, 'snapshot_unreadable'))
      assert.equal(await readIn(pair, 'beta', { id: there, path: 'replica/notes.txt' }), 'ebb')
    }
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('flood'))
    await pair.clock.advance(60_000)
    assert.equal(looks, 1)
    await pair.close()
  })

  test('of a relationship that is gone stay, and say that they cannot be looked into', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const own = await ownOf(pair, 'alpha', id)
    await pair.alpha.cluster.deleteSourceRelationship(id)
    await pair.clock.settle()
    await assert.rejects(pair.alpha.cluster.snapshotFiles(own), (error) => isRefusal(error, 'snapshot_unreadable'))
    assert.deepEqual(await pathsIn(pair, 'replica/.snapshot'), ['replica/.snapshot/1_replication_from_alpha'])
    await pair.beta.cluster.deleteTargetRelationship(id)
    await pair.clock.settle()
    assert.deepEqual(await pathsIn(pair, 'replica/.snapshot'), [])
    await pair.close()
  })
})

async function ownOf(pair: Pair, side: 'alpha' | 'beta', owner: string): Promise<number> {
  const own = (await pair[side].cluster.snapshots()).filter(({ owners }) => owners.includes(owner))
  return own[0]?.id ?? 0
}

async function pathsIn({ beta }: Pair, path: string): Promise<string[]> {
  return (await beta.cluster.files.list(path)).map((info) => info.path)
}

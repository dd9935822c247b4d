import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { isRefusal, type RefusalCode } from '@sandbar/engine'
import { readAll } from '../volume-support.ts'
import { createPair, type Pair, pieces, put } from './support.ts'

async function refuses(work: Promise<unknown>, code: RefusalCode): Promise<void> {
  await assert.rejects(work, (error) => isRefusal(error, code))
}

async function take(pair: Pair, name: string, expiresAtMs: number | null = null): Promise<number> {
  return (await pair.alpha.cluster.createSnapshot({ path: 'projects', name, expiresAtMs })).id
}

async function readIn(pair: Pair, id: number, path: string): Promise<string> {
  const files = await pair.alpha.cluster.snapshotFiles(id)
  return new TextDecoder().decode(await readAll(files.read(path)))
}

const names = async (pair: Pair) => (await pair.alpha.cluster.snapshots()).map(({ name }) => name)
const keptBytes = async (pair: Pair) => (await pair.alpha.cluster.snapshotUsage()).totalBytes

/** Lets the grace of deletions go by. */
async function advance(pair: Pair, ms: number): Promise<void> {
  await pair.clock.advance(ms)
  for (let round = 0; round < 20; round += 1) await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
}

describe('snapshots', () => {
  test('show files as they were, by path, by id and through .snapshot', async () => {
    const pair = await createPair()
    const { files } = pair.alpha.cluster
    const { id: fileId } = await files.info('projects/notes.txt')
    const id = await take(pair, 'one')
    await files.write('projects/notes.txt', pieces('flood'))
    await files.remove('projects/maps/bay.csv')
    await put(files, 'projects/later.txt', 'late')
    assert.equal(await readIn(pair, id, 'projects/notes.txt'), 'ebb')
    assert.equal(await readIn(pair, id, 'projects/maps/bay.csv'), 'x,y\n1,2\n')
    const seen = await pair.alpha.cluster.snapshotFiles(id)
    assert.equal(await seen.pathOf(fileId), 'projects/notes.txt')
    assert.deepEqual(
      (await seen.list('projects')).map(({ path, size, childCount }) => [path, size, childCount]),
      [
        ['projects/maps', 0, 1],
        ['projects/notes.txt', 3, 0],
      ],
    )
    await refuses(seen.info('projects/later.txt'), 'fs_no_such_entry')
    await refuses(seen.info('elsewhere'), 'fs_no_such_entry')
    const dot = `projects/.snapshot/${id}_one`
    assert.deepEqual(
      (await files.list('projects/.snapshot')).map(({ path }) => path),
      [dot],
    )
    assert.deepEqual(
      (await files.list(`${dot}/maps`)).map(({ path }) => path),
      [`${dot}/maps/bay.csv`],
    )
    assert.equal(new TextDecoder().decode(await readAll(files.read(`${dot}/notes.txt`))), 'ebb')
    assert.equal(
      new TextDecoder().decode(await readAll(files.read(`projects/maps/.snapshot/${id}_one/bay.csv`))),
      'x,y\n1,2\n',
    )
    assert.deepEqual(
      (await files.list('projects')).map(({ path }) => path),
      ['projects/later.txt', 'projects/maps', 'projects/notes.txt'],
    )
    await refuses(files.write(`${dot}/notes.txt`, pieces('x')), 'fs_read_only')
    await refuses(files.create('projects', '.snapshot', { kind: 'directory' }), 'fs_read_only')
    await refuses(files.info(`projects/.snapshot/${id}_two`), 'fs_no_such_entry')
    await pair.close()
  })

  test('are refused where there is no directory, with a bad name, or an end that has passed', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const ask = (more: object) => cluster.createSnapshot({ path: 'projects', name: '', expiresAtMs: null, ...more })
    await refuses(ask({ path: 'projects/notes.txt' }), 'fs_not_a_directory')
    await refuses(ask({ path: 'missing' }), 'fs_no_such_entry')
    await refuses(ask({ path: undefined, sourceFileId: '9999' }), 'fs_no_such_entry')
    await refuses(ask({ name: 'a/b' }), 'snapshot_invalid_setting')
    await refuses(ask({ name: 'n'.repeat(201) }), 'snapshot_invalid_setting')
    await refuses(ask({ expiresAtMs: pair.clock.now() }), 'snapshot_invalid_setting')
    assert.deepEqual(await cluster.snapshots(), [])
    await refuses(cluster.snapshot(1), 'snapshot_not_found')
    await pair.close()
  })

  test('are seen as being deleted, then go, and what only they needed goes with them', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const one = await take(pair, 'one')
    await take(pair, 'two')
    await cluster.files.write('projects/notes.txt', pieces('flood'))
    const three = await take(pair, 'three')
    await cluster.files.write('projects/notes.txt', pieces('neap'))
    assert.equal(await keptBytes(pair), 'ebb'.length + 'flood'.length)
    const usage = await cluster.snapshotUsage()
    assert.equal(usage.usedBy([one]), 0)
    assert.equal(usage.usedBy([one, 2]), 3)
    assert.equal(usage.usedBy([three]), 5)
    await cluster.deleteSnapshot(three)
    assert.equal((await cluster.snapshot(three)).inDelete, true)
    await refuses(cluster.files.list(`projects/.snapshot/${three}_three`), 'fs_no_such_entry')
    await advance(pair, 1000)
    assert.deepEqual(await names(pair), ['one', 'two'])
    assert.equal(await keptBytes(pair), 3)
    await cluster.deleteSnapshot(one)
    await advance(pair, 1000)
    assert.equal(await readIn(pair, 2, 'projects/notes.txt'), 'ebb')
    await cluster.deleteSnapshot(2)
    await advance(pair, 1000)
    assert.equal(await keptBytes(pair), 0)
    assert.deepEqual(await pair.alpha.ports.manifests.keys(), [])
    await pair.close()
  })

  test('expire on the clock; a changed expiration counts', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const soon = await take(pair, 'soon', pair.clock.now() + 60_000)
    await take(pair, 'later', pair.clock.now() + 60_000)
    const { version } = await cluster.modifySnapshot(soon, { expiresAtMs: pair.clock.now() + 30_000 })
    await refuses(cluster.modifySnapshot(soon, { expiresAtMs: null }, version - 1), 'snapshot_etag_mismatch')
    await refuses(cluster.modifySnapshot(soon, { expiresAtMs: 1 }), 'snapshot_invalid_setting')
    await advance(pair, 30_000)
    assert.deepEqual(await names(pair), ['later'])
    await advance(pair, 30_000)
    assert.deepEqual(await names(pair), [])
    await pair.close()
  })

  test('that are locked stay until they expire, and may live longer only', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const endless = await take(pair, 'endless')
    await refuses(cluster.lockSnapshot(endless, 'key'), 'snapshot_invalid_setting')
    const endMs = pair.clock.now() + 60_000
    const id = await take(pair, 'locked', endMs)
    await refuses(cluster.unlockSnapshot(id), 'snapshot_not_locked')
    assert.equal((await cluster.lockSnapshot(id, 'key')).lockKey, 'key')
    await refuses(cluster.deleteSnapshot(id), 'snapshot_locked')
    await refuses(cluster.modifySnapshot(id, { expiresAtMs: null }), 'snapshot_locked')
    await refuses(cluster.modifySnapshot(id, { expiresAtMs: endMs - 1 }), 'snapshot_locked')
    await cluster.modifySnapshot(id, { expiresAtMs: endMs + 60_000 })
    await advance(pair, 60_000)
    assert.deepEqual(await names(pair), ['endless', 'locked'])
    await advance(pair, 60_000)
    assert.deepEqual(await names(pair), ['endless'])
    await pair.close()
  })

  test('are compared, as trees and file by file', async () => {
    const pair = await createPair()
    const { cluster } = pair.alpha
    const older = await take(pair, 'older')
    await cluster.files.write('projects/notes.txt', pieces('tide'))
    await cluster.files.rename('projects/maps/bay.csv', 'projects/bay.csv', { replace: false })
    await cluster.files.setAttributes('projects/bay.csv', { size: 9000 })
    const newer = await take(pair, 'newer')
    const pair2 = { newerId: newer, olderId: older }
    assert.deepEqual(await cluster.snapshotChanges(pair2), [
      { op: 'CREATE', path: '/projects/bay.csv' },
      { op: 'DELETE', path: '/projects/maps/bay.csv' },
      { op: 'MODIFY', path: '/projects/notes.txt' },
    ])
    assert.deepEqual(await cluster.snapshotFileChanges(pair2, 'projects/notes.txt'), [
      { op: 'MODIFY', offset: 0, length: 3, isHole: false },
      { op: 'CREATE', offset: 3, length: 1, isHole: false },
    ])
    assert.deepEqual(await cluster.snapshotFileChanges(pair2, 'projects/bay.csv'), [
      { op: 'CREATE', offset: 0, length: 4096, isHole: false },
      { op: 'CREATE', offset: 4096, length: 9000 - 4096, isHole: true },
    ])
    assert.deepEqual(await cluster.snapshotFileChanges(pair2, 'projects/maps/bay.csv'), [
      { op: 'DELETE', offset: 0, length: 8, isHole: false },
    ])
    await refuses(cluster.snapshotFileChanges(pair2, 'projects/none'), 'fs_no_such_entry')
    await refuses(cluster.snapshotFileChanges(pair2, 'projects/maps'), 'fs_no_such_entry')
    await refuses(cluster.snapshotChanges({ newerId: older, olderId: newer }), 'snapshot_unfit')
    assert.deepEqual(await cluster.snapshotChanges({ newerId: newer, olderId: newer }), [])
    await pair.close()
  })

  test('outlive a restart, with what was kept for them', async () => {
    const pair = await createPair()
    const id = await take(pair, 'one')
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('flood'))
    await pair.restart('alpha')
    await pair.alpha.cluster.files.write('projects/notes.txt', pieces('neap'))
    assert.equal(await readIn(pair, id, 'projects/notes.txt'), 'ebb')
    assert.equal(await keptBytes(pair), 3)
    await pair.close()
  })
})

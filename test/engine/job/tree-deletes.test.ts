import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { isRefusal, type RefusalCode } from '@sandbar/engine'
import { createPair, establish, fill, type Pair, put, read } from './support.ts'

const many = 250
const names = Array.from({ length: many }, (_, index) => `tree/deep/f${String(index).padStart(3, '0')}`)

describe('treeDeletes', () => {
  let pair: Pair
  let failing: string | undefined
  beforeEach(async () => {
    failing = undefined
    pair = await createPair({
      wrap: (_, ports) => ({
        ...ports,
        volume: {
          ...ports.volume,
          async remove(path) {
            if (path === failing) throw new Error(`EIO at /host/secret/${path}`)
            await ports.volume.remove(path)
          },
        },
      }),
    })
    const { volume } = pair.alpha
    await fill(volume, { 'tree/': '', 'tree/deep/': '', 'tree/deep/empty/': '', 'other/': '', 'other/kept': 'kept' })
    for (const name of names) await put(volume, name, 'x')
    await volume.create('tree', 'link', { kind: 'symlink', target: '../other' })
  })
  afterEach(() => pair.close())

  const deletes = () => pair.alpha.cluster.treeDeletes
  const exists = (path: string) =>
    pair.alpha.volume.info(path).then(
      () => true,
      (thrown) => {
        assert.ok(isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path'))
        return false
      },
    )
  const refuses = (code: RefusalCode, work: Promise<unknown>) =>
    assert.rejects(work, (thrown) => isRefusal(thrown, code))

  test('a tree goes in steps of the clock, the deepest entries first, and is forgotten at the end', async () => {
    const { id } = await pair.alpha.volume.info('tree')
    await deletes().create('tree')
    const total = { blocks: many, directories: 3, files: many + 1 }
    assert.deepEqual((await deletes().get(id)).initial, total)
    await pair.clock.settle()
    const first = await deletes().get(id)
    assert.deepEqual(first.remaining, { blocks: many - 100 + 1, directories: 2, files: many + 1 - 99 })
    assert.equal(first.error, '')
    assert.ok(await exists('tree/link'))
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
    assert.deepEqual(await deletes().list(), [])
    assert.equal(await read(pair.alpha.volume, 'other/kept'), 'kept')
    await refuses('tree_delete_not_found', deletes().get(id))
  })

  test('it goes on after a restart, with what is left', async () => {
    const { id } = await pair.alpha.volume.info('tree')
    await deletes().create('tree')
    await pair.clock.settle()
    await pair.restart('alpha')
    await pair.clock.settle()
    const { initial, remaining, createdAtMs } = await deletes().get(id)
    assert.equal(initial.files, many + 1)
    assert.ok(remaining.files < many - 100)
    assert.equal(createdAtMs, pair.clock.now())
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
  })

  test('what is cancelled stays, and a new deletion takes the rest', async () => {
    const { id } = await pair.alpha.volume.info('tree')
    await deletes().create('tree')
    await pair.clock.settle()
    await deletes().cancel(id)
    await pair.clock.advance(1000)
    assert.ok(await exists('tree/deep/f249'))
    await refuses('tree_delete_not_found', deletes().cancel(id))
    await deletes().create('tree')
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
  })

  test('a failure stops it with a reason that names nothing of the host, over a restart; then it can go on', async () => {
    failing = 'tree/deep/f120'
    const { id } = await pair.alpha.volume.info('tree')
    await deletes().create('tree')
    await pair.clock.advance(1000)
    const { error, remaining } = await deletes().get(id)
    assert.match(error, /^Could not go on/)
    assert.doesNotMatch(error, /secret/)
    assert.equal(remaining.files, many + 1 - 120)
    await pair.restart('alpha')
    assert.deepEqual((await deletes().get(id)).error, error)
    await deletes().restart(id)
    await pair.clock.advance(1000)
    assert.equal((await deletes().get(id)).error, error, 'it fails at the same entry')
    failing = undefined
    await deletes().restart(id)
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
    await refuses('tree_delete_not_found', deletes().restart(id))
  })

  test('a directory that is moved meanwhile is found again, and what takes its place is left alone', async () => {
    const { cluster, volume } = pair.alpha
    await deletes().create('tree')
    await pair.clock.settle()
    await cluster.files.rename('tree', 'other/moved', { replace: false })
    await fill(volume, { 'tree/': '', 'tree/deep/': '', 'tree/deep/f249': 'new' })
    await pair.clock.advance(1000)
    assert.equal(await exists('other/moved'), false)
    assert.equal(await read(volume, 'tree/deep/f249'), 'new')
  })

  test('what comes into the tree meanwhile goes too', async () => {
    await deletes().create('tree')
    await pair.clock.settle()
    await fill(pair.alpha.volume, { 'tree/late/': '', 'tree/late/x': 'x' })
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
  })

  test('a snapshot still shows the tree that was deleted', async () => {
    const { cluster } = pair.alpha
    const snapshot = await cluster.createSnapshot({ path: 'tree', name: 'before', expiresAtMs: null })
    await deletes().create('tree')
    await pair.clock.advance(1000)
    assert.equal(await exists('tree'), false)
    const files = await cluster.snapshotFiles(snapshot.id)
    assert.equal((await files.list('tree/deep')).length, many + 1)
    assert.equal(await read(files, 'tree/deep/f000'), 'x')
  })

  test('asking twice changes nothing', async () => {
    await Promise.all([deletes().create('tree'), deletes().create('tree')])
    await deletes().create('tree')
    assert.equal((await deletes().list()).length, 1)
    await pair.clock.advance(1000)
    assert.deepEqual(await deletes().list(), [])
  })

  test('the root, files, snapshots, what is not there and read-only targets are refused', async () => {
    await refuses('fs_invalid_argument', deletes().create(''))
    await refuses('fs_not_a_directory', deletes().create('tree/link'))
    await refuses('fs_no_such_entry', deletes().create('none'))
    await refuses('fs_read_only', deletes().create('tree/.snapshot/1_x'))
    await establish(pair)
    const { treeDeletes } = pair.beta.cluster
    await refuses('fs_read_only', treeDeletes.create('replica/maps'))
    await refuses('fs_read_only', treeDeletes.create('replica'))
    assert.equal((await pair.beta.volume.list('replica')).length, 2)
  })

  test('a cluster takes a hundred of them', async () => {
    for (let count = 0; count < 101; count += 1)
      await fill(pair.alpha.volume, { [`t${count}/`]: '', [`t${count}/f`]: '' })
    const { volume } = pair.alpha
    volume.remove = () => Promise.reject(new Error('full stop'))
    for (let count = 0; count < 100; count += 1) await deletes().create(`t${count}`)
    await pair.clock.settle()
    await refuses('tree_delete_limit_reached', deletes().create('t100'))
    assert.equal((await deletes().list()).length, 100)
  })
})

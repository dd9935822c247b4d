import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, fill, type Pair, put, read } from './support.ts'

interface Ends {
  from: 'alpha' | 'beta'
  source: string
  target: string
}

const hosts = { alpha: '203.0.113.10', beta: '203.0.113.20' }

/** A relationship between any two directories, authorized. */
async function connect(pair: Pair, { from, source, target }: Ends): Promise<string> {
  const to = from === 'alpha' ? 'beta' : 'alpha'
  const { record } = await pair[from].cluster.createRelationship({
    sourceRootPath: source,
    targetRootPath: target,
    targetAddress: hosts[to],
    targetPort: 3712,
    settings: {},
  })
  await pair[to].cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: true })
  return record.id
}

describe('many relationships at once', () => {
  test('each bring their own directory, in both directions', async () => {
    const pair = await createPair()
    for (let n = 0; n < 12; n += 1) {
      await fill(pair.alpha.volume, { [`out-${n}/`]: '', [`out-${n}/file`]: `of alpha ${n}` })
      await fill(pair.beta.volume, { [`out-${n}/`]: '', [`out-${n}/file`]: `of beta ${n}` })
      await connect(pair, { from: 'alpha', source: `/out-${n}`, target: `/in-${n}` })
      await connect(pair, { from: 'beta', source: `/out-${n}`, target: `/in-${n}` })
    }
    await pair.clock.settle()
    for (let n = 0; n < 12; n += 1) {
      await assertSameTrees(pair, [`out-${n}`, `in-${n}`])
      assert.equal(await read(pair.alpha.volume, `in-${n}/file`), `of beta ${n}`)
    }
    await pair.close()
  })

  test('may share one source', async () => {
    const pair = await createPair()
    const ids = [
      await connect(pair, { from: 'alpha', source: '/projects', target: '/one' }),
      await connect(pair, { from: 'alpha', source: '/projects', target: '/two' }),
      await connect(pair, { from: 'alpha', source: '/projects/maps', target: '/three' }),
    ]
    await pair.clock.settle()
    await assertSameTrees(pair, ['projects', 'one'])
    await assertSameTrees(pair, ['projects', 'two'])
    await assertSameTrees(pair, ['projects/maps', 'three'])
    await pair.beta.cluster.makeTargetWritable(ids[0] ?? '')
    await put(pair.alpha.cluster.files, 'projects/new', 'new')
    await pair.clock.advance(60_000)
    await assert.rejects(pair.beta.volume.info('one/new'), { code: 'fs_no_such_entry' })
    await assertSameTrees(pair, ['projects', 'two'])
    await pair.close()
  })

  test('may make a chain: what comes to a target goes on from there', async () => {
    const pair = await createPair()
    await connect(pair, { from: 'alpha', source: '/projects', target: '/middle' })
    await connect(pair, { from: 'beta', source: '/middle', target: '/end' })
    await pair.clock.advance(60_000)
    await put(pair.alpha.cluster.files, 'projects/new', 'new')
    await pair.clock.advance(3 * 60_000)
    await assertSameTrees(pair, ['projects', 'middle'])
    assert.equal(await read(pair.alpha.volume, 'end/new'), 'new')
    await assert.rejects(put(pair.beta.cluster.files, 'middle/new', 'other'), { code: 'fs_read_only' })
    await assert.rejects(put(pair.alpha.cluster.files, 'end/new', 'other'), { code: 'fs_read_only' })
    await pair.close()
  })
})

describe('a relationship that is made again', () => {
  test('after the old one was deleted on both sides has a new id and takes over what is there', async () => {
    const pair = await createPair()
    const first = await connect(pair, { from: 'alpha', source: '/projects', target: '/again' })
    await pair.clock.settle()
    await pair.alpha.cluster.deleteSourceRelationship(first)
    const ended = await pair.beta.cluster.targetRelationship(first)
    assert.equal(ended.record.state, 'ENDED')
    assert.match(ended.record.endReason, /alpha/)
    await pair.beta.cluster.deleteTargetRelationship(first)
    const { record } = await pair.alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/again',
      targetAddress: hosts.beta,
      targetPort: 3712,
      settings: {},
    })
    assert.notEqual(record.id, first)
    const authorize = (nonEmptyDirectory: boolean) =>
      pair.beta.cluster.authorize(record.id, { nonEmptyDirectory, pathCreate: false })
    await assert.rejects(authorize(false), { code: 'relationship_target_not_empty' })
    await authorize(true)
    await pair.clock.settle()
    await assertSameTrees(pair, ['projects', 'again'])
    const [report] = await pair.alpha.cluster.reports(record.id)
    assert.equal(report?.counters.bytesTransferred, 0)
    await pair.close()
  })

  test('can be made while the remnant of the old one still lies there', async () => {
    const pair = await createPair()
    const first = await connect(pair, { from: 'alpha', source: '/projects', target: '/again' })
    await pair.clock.settle()
    await pair.alpha.cluster.deleteSourceRelationship(first)
    await put(pair.beta.cluster.files, 'again/notes.txt', 'changed meanwhile')
    const second = await pair.alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/again',
      targetAddress: hosts.beta,
      targetPort: 3712,
      settings: {},
    })
    await pair.beta.cluster.authorize(second.record.id, { nonEmptyDirectory: true, pathCreate: false })
    await pair.clock.settle()
    await assertSameTrees(pair, ['projects', 'again'])
    await pair.beta.cluster.deleteTargetRelationship(first)
    await pair.clock.advance(60_000)
    await assertSameTrees(pair, ['projects', 'again'])
    await pair.close()
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { assertSameTrees, createPair, establish, fill, put, read, states } from './support.ts'

const alphaAddress = { sourceAddress: '203.0.113.10', sourcePort: 3712 }
const betaAddress = { sourceAddress: '203.0.113.20', sourcePort: 3712 }

describe('failover', () => {
  test('makes the target writable at its recovery point and shows so in the snapshot', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await put(pair.alpha.cluster.files, 'projects/late.txt', 'too late')
    const accepted = await pair.beta.cluster.makeTargetWritable(id)
    assert.equal(accepted.record.state, 'DISCONNECTING')
    await pair.clock.settle()
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    const target = await pair.beta.cluster.targetRelationship(id)
    assert.equal(target.targetRootReadOnly, false)
    assert.equal(target.recoveryPointSnapshot?.name, 'revert_to_1_for_alpha')
    await assert.rejects(pair.beta.cluster.files.info('replica/late.txt'), { code: 'fs_no_such_entry' })
    await put(pair.beta.cluster.files, 'replica/ours.txt', 'ours')
    await pair.clock.advance(600_000)
    assert.equal((await pair.alpha.cluster.reports(id)).length, 1)
    await pair.close()
  })

  test('loses what was written on the target when it reconnects', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    await put(pair.beta.cluster.files, 'replica/ours.txt', 'ours')
    await pair.beta.cluster.files.remove('replica/notes.txt')
    const accepted = await pair.beta.cluster.reconnectTarget(id)
    assert.equal(accepted.record.state, 'RECONNECTING')
    assert.equal(accepted.targetRootReadOnly, true)
    await pair.clock.settle()
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    await assertSameTrees(pair)
    assert.equal((await pair.beta.cluster.snapshots())[0]?.name, 'replication_from_alpha')
    await pair.close()
  })
})

describe('failover and back with the changes kept', () => {
  test('keeps one id, loses only what came after the recovery point, and brings all settings back', async () => {
    const pair = await createPair()
    const { alpha, beta, clock } = pair
    const id = await establish(pair)
    await beta.cluster.lockTarget(id, 'key-7')
    const blackoutWindows = [{ startHour: 1, startMinute: 0, endHour: 2, endMinute: 0, onDays: ['SUN' as const] }]
    await alpha.cluster.modifyRelationship(id, { blackoutWindows })
    await put(alpha.cluster.files, 'projects/after.txt', 'after the recovery point')

    await beta.cluster.makeTargetWritable(id)
    await clock.settle()
    await assert.rejects(beta.cluster.files.info('replica/after.txt'), { code: 'fs_no_such_entry' })
    await put(beta.cluster.files, 'replica/written-on-beta.txt', 'kept')
    await alpha.cluster.modifyRelationship(id, { sourceRootReadOnly: true })

    const reversed = await beta.cluster.reverseTarget({ id, ...alphaAddress })
    assert.equal(reversed.record.role, 'source')
    assert.equal(reversed.record.settings.targetAddress, '203.0.113.10')
    assert.deepEqual(reversed.record.settings.blackoutWindows, [])
    assert.equal(reversed.targetRootReadOnly, true)
    const turned = await alpha.cluster.targetRelationship(id)
    assert.deepEqual(turned.record.sourceAddress, { address: '203.0.113.20', port: 3712 })
    assert.equal(turned.sourceClusterName, 'beta')
    assert.equal(turned.targetRootPath, '/projects/')
    assert.equal(turned.targetRootReadOnly, true)
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])
    await assert.rejects(put(alpha.cluster.files, 'projects/no.txt', ''), { code: 'fs_read_only' })
    await clock.advance(300_000)
    assert.deepEqual(await states(pair, id), ['DISCONNECTED', 'DISCONNECTED'])

    const reconnected = await alpha.cluster.reconnectTarget(id)
    assert.equal(reconnected.record.state, 'REESTABLISHING')
    await clock.settle()
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    await assertSameTrees(pair)
    assert.equal(await read(alpha.volume, 'projects/written-on-beta.txt'), 'kept')
    await assert.rejects(alpha.cluster.files.info('projects/after.txt'), { code: 'fs_no_such_entry' })
    assert.deepEqual(
      (await beta.cluster.snapshots()).map(({ name }) => name),
      ['replication_to_alpha'],
    )
    assert.deepEqual(
      (await alpha.cluster.snapshots()).map(({ name }) => name),
      ['replication_from_beta'],
    )

    await beta.cluster.modifyRelationship(id, { sourceRootReadOnly: true })
    await clock.advance(60_000)
    await alpha.cluster.makeTargetWritable(id)
    await clock.settle()
    const back = await alpha.cluster.reverseTarget({ id, ...betaAddress })
    assert.deepEqual(back.record.settings.blackoutWindows, blackoutWindows)
    assert.equal(back.record.settings.sourceRootReadOnly, true)
    assert.equal((await beta.cluster.targetRelationship(id)).record.lockKey, 'key-7')
    await beta.cluster.reconnectTarget(id)
    await clock.settle()
    assert.deepEqual(await states(pair, id), ['ESTABLISHED', 'ESTABLISHED'])
    await alpha.cluster.modifyRelationship(id, { sourceRootReadOnly: false })
    await put(alpha.cluster.files, 'projects/again.txt', 'again')
    await clock.advance(60_000)
    await assertSameTrees(pair)
    assert.equal(await read(beta.volume, 'replica/again.txt'), 'again')
    await pair.close()
  })

  test('sends back only what changed when the old source was left alone', async () => {
    const pair = await createPair()
    const many = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`projects/file-${n}.txt`, `content ${n}`]))
    await fill(pair.alpha.volume, many)
    const id = await establish(pair)
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    await put(pair.beta.cluster.files, 'replica/one.txt', 'one')
    await pair.beta.cluster.reverseTarget({ id, ...alphaAddress })
    await pair.alpha.cluster.reconnectTarget(id)
    await pair.clock.settle()
    await assertSameTrees(pair)
    const [report] = await pair.beta.cluster.reports(id)
    assert.equal(report?.counters.filesTransferred, 1)
    assert.ok((report?.bytesOnWire.received ?? Infinity) < 1024, `${report?.bytesOnWire.received} bytes`)
    await pair.close()
  })
})

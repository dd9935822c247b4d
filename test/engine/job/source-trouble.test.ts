import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { listingOf, readListing, type Volume } from '@sandbar/engine'
import { memoryDigest } from '@sandbar/engine/memory'
import { assertSameTrees, createPair, establish, put, read } from './support.ts'
import { authorize } from './watched.ts'

describe('a source that does not hold still', () => {
  test('fails the job with the names of what moved and leaves the target as it was', async () => {
    let moving = true
    let scans = 0
    const pair = await createPair({
      wrap: (name, ports) => {
        if (name === 'beta') return ports
        const scan: Volume['scan'] = async (root, options) => {
          scans += 1
          if (moving) await put(ports.volume, 'projects/busy.log', String(scans))
          return ports.volume.scan(root, options)
        }
        return { ...ports, volume: { ...ports.volume, scan } }
      },
    })
    const id = await authorize(pair)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.match(record.errorFromLastJob, /still changed after 5 rounds.*busy\.log/)
    const problem = { path: 'busy.log', code: 'changed_while_read', message: 'Changed each time' }
    assert.deepEqual((await pair.alpha.cluster.reports(id))[0]?.problems, [problem])
    assert.equal(record.recoveryPoint, null)
    assert.deepEqual(await pair.beta.volume.list('replica'), [])
    moving = false
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })
})

describe('a source directory that is gone', () => {
  test('fails the job and leaves the target at its point', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.files.rename('projects', 'archive', { replace: false })
    for (const path of ['archive/maps/bay.csv', 'archive/maps', 'archive/notes.txt', 'archive']) {
      await pair.alpha.cluster.files.remove(path)
    }
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(record.state, 'ESTABLISHED')
    assert.match(record.errorFromLastJob, /^Could not read the source \/projects\/: the directory is gone/)
    assert.equal((await pair.beta.volume.list('replica')).length, 2)
    await pair.close()
  })
})

describe('a target directory that is gone', () => {
  test('fails the job, named as the target’s, and is missed by a reconnect too', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const { beta } = pair
    for (const path of ['replica/maps/bay.csv', 'replica/maps', 'replica/notes.txt', 'replica']) {
      await beta.volume.remove(path)
    }
    await pair.clock.advance(60_000)
    const { record } = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(record.state, 'ESTABLISHED')
    const text = 'Could not write to the target /replica/: the directory is gone, want it in place'
    assert.equal(record.errorFromLastJob, `Target cluster error: ${text}`)
    assert.equal((await beta.cluster.targetRelationship(id)).record.errorFromLastJob, text)
    await beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    await assert.rejects(beta.cluster.reconnectTarget(id), { code: 'relationship_target_missing', message: text })
    await pair.close()
  })
})

describe('a file that cannot be read', () => {
  test('is named in the report and keeps its last good state on the target', async () => {
    let locked = false
    const pair = await createPair({
      wrap: (name, ports) => {
        if (name === 'beta') return ports
        const scan: Volume['scan'] = async (root, options) => {
          const found = await ports.volume.scan(root, options)
          if (!locked) return found
          const problem = { path: 'notes.txt', code: 'unreadable' as const, message: 'No permission to read it' }
          const seen = (await readListing(found.listing)).filter(({ path }) => path !== 'notes.txt')
          return { ...found, listing: listingOf(seen, memoryDigest), problems: [problem] }
        }
        return { ...ports, volume: { ...ports.volume, scan } }
      },
    })
    const id = await establish(pair)
    locked = true
    await put(pair.alpha.volume, 'projects/notes.txt', 'changed in secret')
    await put(pair.alpha.volume, 'projects/other.txt', 'seen')
    await pair.clock.advance(60_000)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual(
      report?.problems.map(({ path, code }) => [path, code]),
      [['notes.txt', 'unreadable']],
    )
    assert.equal(report?.outcome, 'committed')
    assert.equal(await read(pair.beta.volume, 'replica/notes.txt'), 'ebb')
    assert.equal(await read(pair.beta.volume, 'replica/other.txt'), 'seen')
    locked = false
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { ClusterEvent, RelationshipView } from '@sandbar/engine'
import { assertSameTrees, createPair, createRelationship, establish, fill, put, read, startAtMs } from './support.ts'

describe('a relationship from creation to its second job', () => {
  test('waits for the target, which shows the path as it was typed', async () => {
    const pair = await createPair()
    const source = await createRelationship(pair, { target: 'replica' })
    const [target] = await pair.beta.cluster.targetRelationships()
    assert.equal(target?.record.id, source.record.id)
    for (const view of [source, target]) {
      assert.equal(view?.record.state, 'AWAITING_AUTHORIZATION')
      assert.equal(view?.sourceRootPath, '/projects/')
      assert.equal(view?.targetRootPath, 'replica')
      assert.equal(view?.sourceClusterName, 'alpha')
      assert.equal(view?.targetClusterUuid, pair.beta.cluster.uuid)
      assert.equal(view?.targetRootReadOnly, false)
      assert.equal(view?.record.recoveryPoint, null)
      assert.equal(view?.job, null)
    }
    await pair.close()
  })

  test('shows the running job on both sides, then the point it made', async () => {
    const pair = await createPair()
    const seen: Record<string, RelationshipView[]> = { alpha: [], beta: [] }
    const { id } = (await createRelationship(pair)).record
    for (const { cluster } of [pair.alpha, pair.beta]) {
      cluster.subscribe(async (event: ClusterEvent) => {
        if (event.type !== 'job' || !event.job) return
        const view = cluster.name === 'alpha' ? cluster.sourceRelationship(id) : cluster.targetRelationship(id)
        seen[cluster.name]?.push(await view)
      })
    }
    const authorized = await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
    assert.equal(authorized.targetRootPath, '/replica/')
    assert.equal(authorized.targetRootReadOnly, true)
    await pair.clock.settle()
    assert.equal(seen.alpha?.[0]?.job?.startedAtMs, startAtMs)
    assert.equal(seen.beta?.[0]?.job?.startedAtMs, startAtMs)
    const view = await pair.alpha.cluster.sourceRelationship(id)
    assert.equal(view.job, null)
    assert.equal(view.replicatingSnapshot, null)
    assert.equal(view.targetRootPath, '/replica/')
    assert.equal(view.record.durationOfLastJobNs, 0n)
    assert.equal(view.recoveryPointSnapshot?.takenAtMs, view.record.recoveryPoint?.takenAtMs)
    assert.equal(view.recoveryPointSnapshot?.directoryName, '1_replication_to_beta')
    await pair.close()
  })

  test('names the snapshot that a running job is made from', async () => {
    const names: (string | undefined)[] = []
    const pair = await createPair({
      wrap: (name, ports) => {
        if (name === 'beta') return ports
        const scan: typeof ports.volume.scan = async (...asked) => {
          const [view] = (await pair?.alpha.cluster.sourceRelationships()) ?? []
          names.push(view?.replicatingSnapshot?.name)
          return ports.volume.scan(...asked)
        }
        return { ...ports, volume: { ...ports.volume, scan } }
      },
    })
    await establish(pair)
    assert.deepEqual(names, ['replication_to_beta', 'replication_to_beta'])
    await pair.close()
  })

  test('moves the recovery point with the next job and drops the snapshots before it', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const [firstSource] = await pair.alpha.cluster.snapshots()
    const [firstTarget] = await pair.beta.cluster.snapshots()
    await pair.clock.advance(60_000)
    const source = await pair.alpha.cluster.sourceRelationship(id)
    const target = await pair.beta.cluster.targetRelationship(id)
    assert.equal(source.record.recoveryPoint?.takenAtMs, startAtMs + 60_000)
    assert.equal(target.record.recoveryPoint?.takenAtMs, startAtMs + 60_000)
    assert.deepEqual(
      (await pair.alpha.cluster.snapshots()).map(({ id }) => id),
      [(firstSource?.id ?? 0) + 1],
    )
    assert.deepEqual(
      (await pair.beta.cluster.snapshots()).map(({ id }) => id),
      [(firstTarget?.id ?? 0) + 1],
    )
    await pair.close()
  })
})

describe('a job after the first', () => {
  test('carries writes, deletes, renames, modes and times', async () => {
    const pair = await createPair()
    await fill(pair.alpha.volume, { 'projects/maps/old.txt': 'old', 'projects/empty/': '' })
    const id = await establish(pair)
    const { files } = pair.alpha.cluster
    await put(files, 'projects/notes.txt', 'flood')
    await files.remove('projects/maps/old.txt')
    await files.rename('projects/maps', 'projects/charts', { replace: false })
    await files.create('projects', 'link', { kind: 'symlink', target: 'notes.txt' })
    await files.setAttributes('projects/notes.txt', { mode: 0o600, modifiedNs: 1_000_000_000n })
    await files.setAttributes('projects/empty', { mode: 0o700 })
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    assert.equal(await read(pair.beta.volume, 'replica/notes.txt'), 'flood')
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual(report?.changes, { added: 1, changed: 1, moved: 1, removed: 1, attributes: 1 })
    assert.ok(report)
    const { counters } = report
    assert.equal(counters.filesTransferred, 1)
    assert.equal(counters.bytesTransferred, 5)
    assert.equal(counters.filesDeleted, 1)
    assert.equal(counters.bytesDeleted, 3)
    assert.equal(counters.filesTransferred + counters.filesUnchanged, counters.filesTotal)
    assert.equal(counters.bytesTransferred + counters.bytesUnchanged, counters.bytesTotal)
    await pair.close()
  })

  test('sends almost nothing when nothing changed', async () => {
    const pair = await createPair()
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, n) => [`projects/file-${n}.txt`, `content ${n}`]))
    await fill(pair.alpha.volume, many)
    const id = await establish(pair)
    await pair.clock.advance(60_000)
    const [second, first] = await pair.alpha.cluster.reports(id)
    assert.equal(second?.outcome, 'committed')
    assert.ok((second?.bytesOnWire.sent ?? Infinity) < 1024, `${second?.bytesOnWire.sent} bytes`)
    assert.ok((second?.bytesOnWire.received ?? Infinity) < 1024, `${second?.bytesOnWire.received} bytes`)
    assert.equal(second?.counters.filesUnchanged, 302)
    assert.equal(first?.counters.filesTransferred, 302)
    await pair.close()
  })

  test('sends only the regions of a large file that changed, and nothing of a file that moved', async () => {
    const pair = await createPair()
    const size = 3 * 1024 * 1024
    await fill(pair.alpha.volume, { 'projects/large.bin': new Uint8Array(size).map((_, at) => (at * 7) >> 9) })
    const id = await establish(pair)
    const { files } = pair.alpha.cluster
    await files.rename('projects/large.bin', 'projects/maps/moved.bin', { replace: false })
    await pair.clock.advance(60_000)
    const [moved] = await pair.alpha.cluster.reports(id)
    assert.equal(moved?.changes.moved, 1)
    assert.ok((moved?.bytesOnWire.sent ?? Infinity) < 4096, `${moved?.bytesOnWire.sent} bytes`)
    await files.write(
      'projects/maps/moved.bin',
      (async function* () {
        yield new Uint8Array([1, 2, 3])
      })(),
      { offset: 1_500_000 },
    )
    await pair.clock.advance(60_000)
    const [patched] = await pair.alpha.cluster.reports(id)
    assert.equal(patched?.counters.bytesTransferred, 4096)
    assert.equal(patched?.counters.bytesUnchanged, size + 3 + 8 - 4096)
    await assertSameTrees(pair)
    await pair.close()
  })

  test('follows the source directory when it is renamed', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    await pair.alpha.cluster.files.rename('projects', 'works', { replace: false })
    await put(pair.alpha.cluster.files, 'works/new.txt', 'new')
    await pair.clock.advance(60_000)
    await assertSameTrees(pair, ['works', 'replica'])
    assert.equal((await pair.alpha.cluster.sourceRelationship(id)).sourceRootPath, '/works/')
    assert.equal((await pair.beta.cluster.targetRelationship(id)).sourceRootPath, '/works/')
    await pair.close()
  })

  test('puts back what was changed on the target behind its back', async () => {
    const pair = await createPair()
    await establish(pair)
    await put(pair.beta.volume, 'replica/notes.txt', 'tampered')
    await put(pair.beta.volume, 'replica/stray.txt', 'stray')
    await pair.clock.advance(60_000)
    await assertSameTrees(pair)
    await pair.close()
  })
})

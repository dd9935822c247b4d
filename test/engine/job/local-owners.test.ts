import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { JobReport, LocalIdentity } from '@sandbar/engine'
import { establishPolicy, keptOn, quarterMs } from './policy-support.ts'
import { createPair, establish, fill, type Pair, put } from './support.ts'

const alphaAddress = { sourceAddress: '203.0.113.10', sourcePort: 3712 }

interface Owned {
  pair: Pair
  /** Of alpha; the tests change them. */
  people: LocalIdentity[]
}

/** Alpha knows mara (1001), who has the number 2001, ben (1002), who has none, and the group pilots (1100, 2100). */
async function createOwned(): Promise<Owned> {
  const people: LocalIdentity[] = [
    { kind: 'user', id: '1001', name: 'mara', nfsId: 2001 },
    { kind: 'user', id: '1002', name: 'ben', nfsId: null },
    { kind: 'group', id: '1100', name: 'pilots', nfsId: 2100 },
  ]
  const pair = await createPair({
    wrap: (name, ports) => ({ ...ports, identities: { list: async () => (name === 'alpha' ? people : []) } }),
  })
  return { pair, people }
}

async function nextReport({ clock, alpha }: Pair, id: string): Promise<JobReport> {
  const before = (await alpha.cluster.reports(id)).length
  await clock.advance(60_000)
  const reports = await alpha.cluster.reports(id)
  assert.equal(reports.length, before + 1)
  return reports[0] ?? assert.fail()
}

async function errors({ alpha, beta }: Pair, id: string): Promise<string[]> {
  const views = [await alpha.cluster.sourceRelationship(id), await beta.cluster.targetRelationship(id)]
  return views.map(({ record }) => record.errorFromLastJob)
}

async function ownersOn({ beta }: Pair, path: string): Promise<unknown[]> {
  const { uid, gid, localUser, localGroup, xattrs } = await beta.cluster.files.info(path)
  return [uid, gid, localUser, localGroup, xattrs]
}

const nothing = { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 }

describe('a file that belongs to a local user', () => {
  test('makes the job fail on both sides and be named in its report, while the mapping is off', async () => {
    const { pair } = await createOwned()
    const id = await establish(pair)
    const before = (await pair.alpha.cluster.sourceRelationship(id)).record.recoveryPoint
    await pair.alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1001' })
    await pair.alpha.cluster.files.setAttributes('projects/maps', { localGroup: '4711' })
    const report = await nextReport(pair, id)
    assert.equal(report.outcome, 'failed')
    assert.deepEqual(report.problems, [
      { path: 'maps', code: 'local_identity', message: 'Belongs to the local group with id 4711, which is gone' },
      { path: 'notes.txt', code: 'local_identity', message: 'Belongs to the local user mara' },
    ])
    const text =
      'Could not replicate /projects/maps and 1 more: the first belongs to the local group with id 4711, which is gone, and map_local_ids_to_nfs_ids is off, want it on'
    assert.deepEqual(await errors(pair, id), [text, text])
    assert.deepEqual((await pair.alpha.cluster.sourceRelationship(id)).record.recoveryPoint, before)
    await pair.close()
  })

  test('still fails with the mapping on when there is no number for it', async () => {
    const { pair, people } = await createOwned()
    const id = await establish(pair)
    await pair.alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await pair.alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1002' })
    await nextReport(pair, id)
    const [text] = await errors(pair, id)
    assert.equal(
      text,
      'Could not replicate /projects/notes.txt: it belongs to the local user ben, and there is no NFS id for it, want one',
    )
    people.push({ kind: 'user', id: '1002', name: 'ben', nfsId: 2002 })
    people.splice(1, 1)
    assert.equal((await nextReport(pair, id)).outcome, 'committed')
    assert.deepEqual(await errors(pair, id), ['', ''])
    assert.equal((await ownersOn(pair, 'replica/notes.txt'))[0], 2002)
    await pair.close()
  })

  test('arrives with the number, and stays local on the source', async () => {
    const { pair } = await createOwned()
    const { alpha } = pair
    const id = await establish(pair)
    await alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await put(alpha.cluster.files, 'projects/new.txt', 'new')
    for (const path of ['projects/new.txt', 'projects/maps']) {
      await alpha.cluster.files.setAttributes(path, { localUser: '1001', localGroup: '1100' })
    }
    assert.equal((await nextReport(pair, id)).outcome, 'committed')
    for (const path of ['replica/new.txt', 'replica/maps'])
      assert.deepEqual(await ownersOn(pair, path), [2001, 2100, undefined, undefined, undefined])
    assert.equal((await alpha.cluster.files.info('projects/new.txt')).localUser, '1001')
    await pair.close()
  })

  test('costs nothing more from then on: the next job finds no change and asks for no listing', async () => {
    const { pair } = await createOwned()
    const { alpha } = pair
    for (let n = 0; n < 300; n += 1) await fill(alpha.volume, { [`projects/${n}.txt`]: `${n}` })
    const id = await establish(pair)
    const idle = (await nextReport(pair, id)).bytesOnWire
    await alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    for (let n = 0; n < 300; n += 1) await alpha.cluster.files.setAttributes(`projects/${n}.txt`, { localUser: '1001' })
    assert.equal((await nextReport(pair, id)).changes.attributes, 300)
    const report = await nextReport(pair, id)
    assert.deepEqual(report.changes, nothing)
    assert.ok(report.bytesOnWire.received <= idle.received + 100, JSON.stringify([report.bytesOnWire, idle]))
    await pair.close()
  })

  test('follows when its number changes, without data', async () => {
    const { pair, people } = await createOwned()
    const id = await establish(pair)
    await pair.alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await pair.alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1001' })
    await nextReport(pair, id)
    people[0] = { kind: 'user', id: '1001', name: 'mara', nfsId: 2999 }
    const report = await nextReport(pair, id)
    assert.deepEqual([report.changes, report.counters.bytesTransferred], [{ ...nothing, attributes: 1 }, 0])
    assert.equal((await ownersOn(pair, 'replica/notes.txt'))[0], 2999)
    await pair.close()
  })

  test('fails again when the mapping is turned off, though nothing has changed', async () => {
    const { pair } = await createOwned()
    const id = await establish(pair)
    await pair.alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await pair.alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1001' })
    await nextReport(pair, id)
    await pair.alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: false })
    assert.equal((await nextReport(pair, id)).outcome, 'failed')
    assert.equal((await ownersOn(pair, 'replica/notes.txt'))[0], 2001)
    await pair.close()
  })

  test('in a snapshot of a policy is mapped as of the job that carries it', async () => {
    const { pair, people } = await createOwned()
    const id = await establishPolicy(pair)
    await pair.alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1001' })
    await pair.clock.advance(quarterMs)
    assert.match(
      (await errors(pair, id))[0] ?? '',
      /^Could not replicate .*notes\.txt: it belongs to the local user mara/,
    )
    people[0] = { kind: 'user', id: '1001', name: 'mara', nfsId: 2555 }
    await pair.alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await pair.clock.advance(60_000)
    assert.deepEqual(await errors(pair, id), ['', ''])
    assert.equal((await ownersOn(pair, 'replica/notes.txt'))[0], 2555)
    assert.equal((await keptOn(pair, 'beta')).length, 1)
    await pair.close()
  })

  test('comes back from a turn and back with its number: it is local no more', async () => {
    const { pair } = await createOwned()
    const { alpha, beta, clock } = pair
    const id = await establish(pair)
    await alpha.cluster.modifyRelationship(id, { mapLocalIdsToNfsIds: true })
    await alpha.cluster.files.setAttributes('projects/notes.txt', { localUser: '1001' })
    await nextReport(pair, id)
    await beta.cluster.makeTargetWritable(id)
    await clock.settle()
    const turned = await beta.cluster.reverseTarget({ id, ...alphaAddress })
    assert.equal(turned.record.settings.mapLocalIdsToNfsIds, false)
    await alpha.cluster.reconnectTarget(id)
    await clock.settle()
    const { localUser, uid } = await alpha.cluster.files.info('projects/notes.txt')
    assert.deepEqual([localUser, uid], [undefined, 2001])
    await pair.close()
  })
})

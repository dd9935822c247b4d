import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { carriesAll } from '@sandbar/engine'
import { memoryDigest } from '@sandbar/engine/memory'
import { packSteps } from '../../../engine/core/packed-steps.ts'
import { asAlpha, dialBeta } from './impostor.ts'
import { createPair, establish, scan } from './support.ts'

describe('the target of a job', () => {
  const begin = (id: string, pointId: string) =>
    ({ type: 'job-begin', id, pointId, startedAtMs: 0, carries: carriesAll }) as const
  const commit = (id: string, pointId: string, steps = 0) =>
    ({ type: 'job-commit', id, pointId, steps, takenAtMs: 5, treeDigest: '' }) as const

  test('fences off the job before when another begins', async () => {
    const { pair, id, link } = await asAlpha()
    await link.request(begin(id, 'one'))
    await link.request(begin(id, 'two'))
    const late = link.request({ type: 'job-plan', id, pointId: 'one', from: 0 })
    await assert.rejects(late, { code: 'job_fenced' })
    await assert.rejects(link.request(commit(id, 'one')), { code: 'job_fenced' })
    assert.deepEqual(await link.request(commit(id, 'two')), { recoveryPointMs: 5, drifted: 0 })
    await pair.beta.cluster.close()
  })

  test('answers a commit that is asked again as it did before', async () => {
    const { pair, id, link } = await asAlpha()
    await link.request(begin(id, 'one'))
    const answers = [await link.request(commit(id, 'one')), await link.request(commit(id, 'one'))]
    assert.deepEqual(answers[1], answers[0])
    assert.equal((await pair.beta.cluster.snapshots()).length, 1)
    await pair.beta.cluster.close()
  })

  test('refuses plans with gaps, commits of other plans, and bytes that fit no region', async () => {
    const { pair, id, link } = await asAlpha()
    await link.request(begin(id, 'one'))
    const refused = { code: 'peer_protocol' }
    await assert.rejects(link.request({ type: 'job-plan', id, pointId: 'one', from: 2 }), refused)
    await assert.rejects(link.request(commit(id, 'one', 3)), refused)
    const contents = [
      { digest: memoryDigest.sha256(new Uint8Array(2)), size: 2, regions: [{ offset: 0, length: 2 }], isLast: true },
    ]
    const counters = (await pair.beta.cluster.targetRelationship(id)).job?.counters
    assert.ok(counters)
    const stage = { type: 'job-stage', id, pointId: 'one', contents, counters } as const
    await assert.rejects(link.request(stage, new Uint8Array(3)), refused)
    await pair.beta.cluster.close()
  })

  test('forgets the steps of a plan when another one begins', async () => {
    const { pair, id, link } = await asAlpha()
    await link.request(begin(id, 'one'))
    const attributes = { mode: 0o755, uid: 0, gid: 0, modifiedNs: 0n }
    const plan = (from: number, ...paths: string[]) => {
      const steps = paths.map((path) => ({ step: 'makeDirectory', path, attributes }) as const)
      return link.request({ type: 'job-plan', id, pointId: 'one', from }, packSteps(steps))
    }
    await plan(0, 'first', 'second')
    await plan(0, 'third')
    await plan(1, 'fourth')
    await link.request(commit(id, 'one', 2))
    const paths = (await scan(pair.beta.volume, 'replica')).map(({ path }) => path)
    assert.deepEqual(
      paths.filter((path) => /first|second|third|fourth/.test(path)),
      ['fourth', 'third'],
    )
    await pair.beta.cluster.close()
  })

  test('refuses a job in a state without jobs', async () => {
    const { pair, id, link } = await asAlpha()
    await pair.beta.cluster.makeTargetWritable(id)
    await pair.clock.settle()
    await assert.rejects(link.request(begin(id, 'one')), { code: 'relationship_wrong_state' })
    await pair.beta.cluster.close()
  })

  test('pages its listing in order', async () => {
    const { pair, id, link } = await asAlpha()
    await link.request(begin(id, 'one'))
    const page = await link.request({ type: 'job-listing', id, pointId: 'one', after: 'maps' })
    assert.deepEqual(
      page.entries.map(({ path }) => path),
      ['maps/bay.csv', 'notes.txt'],
    )
    assert.equal(page.next, null)
    await pair.beta.cluster.close()
  })
})

describe('a cluster', () => {
  test('hears nothing about a relationship from others than its peer', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const link = await dialBeta(pair, { name: 'gamma', uuid: '33333333-3333-4333-8333-333333333333' })
    const refused = { code: 'relationship_not_found' }
    await assert.rejects(link.request({ type: 'deleted', id, reason: 'mischief' }), refused)
    await assert.rejects(
      link.request({ type: 'job-begin', id, pointId: 'x', startedAtMs: 0, carries: carriesAll }),
      refused,
    )
    assert.equal((await pair.beta.cluster.targetRelationship(id)).record.state, 'ESTABLISHED')
    await pair.close()
  })

  test('does not trust a peer that comes with another certificate', async () => {
    const pair = await createPair()
    const id = await establish(pair)
    const link = await dialBeta(pair, { name: 'gamma', uuid: pair.alpha.cluster.uuid })
    await assert.rejects(link.request({ type: 'deleted', id, reason: 'mischief' }), { code: 'peer_not_trusted' })
    await pair.close()
  })

  test('refuses to replicate with a version that lies too far away', async () => {
    const pair = await createPair()
    const transport = pair.network.transport({ name: 'gamma', port: 3712 })
    const self = {
      name: 'gamma',
      uuid: '33333333-3333-4333-8333-333333333333',
      coreVersion: '2.0.0',
      fingerprint: null,
    }
    await transport.serve(
      self,
      async () => ({}),
      () => {},
    )
    const asked = pair.alpha.cluster.createRelationship({
      sourceRootPath: '/projects',
      targetRootPath: '/replica',
      targetAddress: 'gamma',
      targetPort: 3712,
      settings: {},
    })
    await assert.rejects(asked, { code: 'peer_version_unfit' })
    await pair.close()
  })
})

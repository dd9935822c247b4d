import assert from 'node:assert/strict'
import {
  always,
  begin,
  describeRows,
  disconnect,
  establish,
  expectBoth,
  expectStates,
  has,
  idle,
  minuteMs,
  type Row,
  refusedWith,
  sources,
  targets,
  turn,
  write,
  wrongState,
} from './replicated-world.ts'

const rows: Row[] = [
  [
    'made writable, the target goes by DISCONNECTING to DISCONNECTED and takes writes',
    async (world) => {
      const id = await establish(world)
      const { json } = await world.beta.expect(200, `POST ${targets}/${id}/make-writable`)
      assert.deepEqual([json.state, json.target_root_read_only], ['DISCONNECTING', true])
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      assert.equal(await write(world.beta, '/replica/mine'), 200)
    },
  ],
  [
    'without a recovery point there is nothing to make writable',
    async (world) => {
      const id = await establish(world, { replication_enabled: false })
      const asking = world.beta.send(`POST ${targets}/${id}/make-writable`)
      assert.equal(await refusedWith(asking), 'relationship_manager_no_recovery_point_error')
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
    },
  ],
  [
    'reconnected, the target loses what was written there',
    async (world) => {
      const id = await disconnect(world)
      await write(world.beta, '/replica/mine')
      const { json } = await world.beta.expect(200, `POST ${targets}/${id}/reconnect`)
      assert.deepEqual([json.state, json.target_root_read_only], ['RECONNECTING', true])
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      assert.equal(await has(world.beta, '/replica/mine'), false)
    },
  ],
  [
    'reversed, the roles change and both stay disconnected under one id',
    async (world) => {
      const id = await turn(world)
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      await world.beta.expect(200, `GET ${sources}/${id}`)
      await expectBoth(world, id, { alpha: { source_cluster_name: 'beta', source_address: world.address.beta } })
    },
  ],
  [
    'the first reconnect after a turn establishes anew and brings the new source’s state',
    async (world) => {
      const id = await turn(world)
      await write(world.beta, '/replica/new')
      await write(world.alpha, '/projects/old')
      const { json } = await world.alpha.expect(200, `POST ${targets}/${id}/reconnect`)
      assert.equal(json.state, 'REESTABLISHING')
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      assert.deepEqual(
        [await has(world.alpha, '/projects/new'), await has(world.alpha, '/projects/old')],
        [true, false],
      )
      assert.equal(await write(world.alpha, '/projects/mine'), 'fs_read_only_error')
    },
  ],
  [
    'turned back, the old settings and key are there again',
    async (world) => {
      const id = await establish(world, { blackout_windows: [{ ...always, end_hour: 3 }] })
      await world.beta.expect(200, `POST ${targets}/${id}/make-writable`)
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      for (const [signed, other] of [
        [world.beta, world.address.alpha],
        [world.alpha, world.address.beta],
      ] as const) {
        const request = { target_relationship_id: id, source_address: other }
        await signed.expect(200, `POST ${sources}/reverse-target-relationship`, request)
        await world.clock.settle()
      }
      await expectBoth(world, id, { alpha: { state: 'DISCONNECTED', blackout_windows: [{ ...always, end_hour: 3 }] } })
    },
  ],
  [
    'deleted on the source, the target ends, says why and is writable',
    async (world) => {
      const id = await establish(world)
      await world.alpha.expect(200, `DELETE ${sources}/${id}`)
      await expectStates(world, id, [null, 'ENDED'])
      const { beta } = await expectBoth(world, id, { beta: { target_root_read_only: false } })
      assert.match(String(beta.end_reason), /alpha/)
      assert.equal(await write(world.beta, '/replica/mine'), 200)
    },
  ],
  [
    'deleted on the target, the source ends',
    async (world) => {
      const id = await establish(world)
      await world.beta.expect(200, `POST ${targets}/${id}/delete`)
      await expectStates(world, id, ['ENDED', null])
    },
  ],
  [
    'a remnant goes with a second deletion',
    async (world) => {
      const id = await establish(world)
      await world.alpha.expect(200, `DELETE ${sources}/${id}`)
      await world.clock.settle()
      await world.beta.expect(200, `POST ${targets}/${id}/delete`)
      await expectStates(world, id, [null, null])
    },
  ],
  [
    'disconnected, neither replicate nor authorize is possible',
    async (world) => {
      const id = await disconnect(world)
      assert.equal(await refusedWith(world.alpha.send(`POST ${sources}/${id}/replicate`)), wrongState)
      assert.equal(await refusedWith(world.beta.send(`POST ${targets}/${id}/authorize`)), wrongState)
    },
  ],
  [
    'established, neither reverse nor reconnect is possible',
    async (world) => {
      const id = await establish(world)
      const request = { target_relationship_id: id, source_address: world.address.alpha }
      const reversing = world.beta.send(`POST ${sources}/reverse-target-relationship`, request)
      assert.equal(await refusedWith(reversing), wrongState)
      assert.equal(await refusedWith(world.beta.send(`POST ${targets}/${id}/reconnect`)), wrongState)
    },
  ],
  [
    'an upgrade in mid-job ends it, both say why, and it goes on when the versions fit again',
    async (world) => {
      const id = await establish(world)
      await begin(world, id)
      const [alpha, beta] = world.sandbox.clusters
      beta?.cluster.changeVersion('12.0.0')
      await world.clock.advance(10 * minuteMs)
      const seen = await expectBoth(world, id, {
        alpha: { ...idle, state: 'ESTABLISHED' },
        beta: { state: 'ESTABLISHED' },
      })
      for (const side of [seen.alpha, seen.beta]) {
        assert.match(String(side.error_from_last_job), /^Cannot replicate between versions/)
      }
      assert.equal(await has(world.beta, `/replica/of-${id.slice(0, 4)}`), false)
      alpha?.cluster.changeVersion('12.0.0')
      await world.clock.advance(minuteMs)
      await expectBoth(world, id, { alpha: { error_from_last_job: '' }, beta: { error_from_last_job: '' } })
      assert.ok(await has(world.beta, `/replica/of-${id.slice(0, 4)}`))
    },
  ],
  [
    'a target out of reach does not disconnect: jobs fail and are tried again',
    async (world) => {
      const id = await establish(world)
      world.sandbox.network.setLink(['alpha', 'beta'], { up: false })
      await world.clock.advance(10 * minuteMs)
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      await expectBoth(world, id, { alpha: { recovery_point: '2026-01-05T12:00:00Z' } })
    },
  ],
]

describeRows('the transitions of a relationship, over HTTP: turns and ends', rows)

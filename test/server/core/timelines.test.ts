import assert from 'node:assert/strict'
import {
  always,
  begin,
  create,
  describeRows,
  establish,
  expectBoth,
  expectStates,
  has,
  idle,
  type Json,
  look,
  minuteMs,
  type Row,
  refusedWith,
  running,
  sources,
  targets,
  type World,
  write,
} from './replicated-world.ts'

async function setReadOnly({ alpha, beta }: World, side: 'alpha' | 'beta', id: string, wanted = true) {
  const signed = side === 'alpha' ? alpha : beta
  await signed.expect(200, `PATCH ${sources}/${id}`, { source_root_read_only: wanted })
}

async function reverse(world: World, id: string, [from, to]: ['alpha' | 'beta', 'alpha' | 'beta']) {
  const request = { target_relationship_id: id, source_address: world.address[from] }
  const { json } = await world[to].expect(200, `POST ${sources}/reverse-target-relationship`, request)
  assert.equal(json.id, id)
}

/** Who may write: alpha to its directory, beta to its own. */
async function writers({ alpha, beta }: World, name: string): Promise<unknown[]> {
  const answers = [await write(alpha, `/projects/${name}`), await write(beta, `/replica/${name}`)]
  return answers.map((answer) => answer === 200)
}

async function addPolicy({ alpha }: World): Promise<unknown> {
  const { json } = await alpha.expect(200, 'GET /v1/files/%2Fprojects/info/attributes')
  const schedule = {
    frequency: 'SCHEDULE_HOURLY_OR_LESS',
    timezone: 'UTC',
    on_days: ['EVERY_DAY'],
    window_start_hour: 0,
    window_start_minute: 0,
    window_end_hour: 23,
    window_end_minute: 59,
    fire_every: 15,
    fire_every_interval: 'FIRE_IN_MINUTES',
  }
  const policy = {
    policy_name: 'quarterly',
    source_file_id: json.id,
    schedule: { creation_schedule: schedule, expiration_time_to_live: '' },
    ...{ enabled: true, snapshot_name_template: null, lock_key_ref: null },
  }
  return (await alpha.expect(200, 'POST /v3/snapshots/policies/', policy)).json.id
}

const rows: Row[] = [
  [
    'a plain life: created, authorized, replicated, and replicated again',
    async (world) => {
      const id = await create(world)
      const fresh = { ...idle, state: 'AWAITING_AUTHORIZATION', recovery_point: '', target_root_path: '/replica' }
      await expectBoth(world, id, { alpha: fresh, beta: fresh })
      const { json } = await world.beta.expect(200, `POST ${targets}/${id}/authorize`)
      assert.deepEqual([json.state, json.target_root_path], ['ESTABLISHED', '/replica/'])
      const { alpha } = await expectBoth(world, id, { alpha: running })
      assert.equal(alpha.job_start_time, '2026-01-05T12:00:00Z')
      assert.equal((alpha.replicating_snapshot as Json).name, 'replication_to_beta')
      const counters = alpha.replication_job_status as Json
      assert.equal(typeof counters.percent_complete, 'number')
      for (const [name, value] of Object.entries(counters)) {
        const isText = !['percent_complete', 'estimated_seconds_remaining'].includes(name)
        if (isText) assert.match(String(value), /^\d+$/, name)
      }
      await world.clock.settle()
      const point = { ...idle, recovery_point: '2026-01-05T12:00:00Z' }
      const first = await expectBoth(world, id, { alpha: { ...point, replicating_snapshot: null }, beta: point })
      assert.equal((first.beta.recovery_point_snapshot as Json).name, 'replication_from_alpha')
      assert.match(String((first.alpha.duration_of_last_job as Json).nanoseconds), /^\d+$/)
      await world.clock.advance(minuteMs)
      const next = { recovery_point: '2026-01-05T12:01:00Z' }
      await expectBoth(world, id, { alpha: next, beta: next })
    },
  ],
  [
    'failover and back, changes kept: who may write when, and what is where at the end',
    async (world) => {
      const id = await establish(world)
      const { alpha, beta, clock } = world
      await alpha.expect(200, `PATCH ${sources}/${id}`, { blackout_window_timezone: 'Europe/Lisbon' })
      await beta.expect(200, `POST ${targets}/${id}/lock`, { lock_key_ref: null })
      assert.deepEqual(await writers(world, 'one'), [true, false])
      await setReadOnly(world, 'alpha', id)
      assert.deepEqual(await writers(world, 'two'), [false, false])
      await clock.advance(minuteMs)
      await expectBoth(world, id, { beta: { ...idle, recovery_point: '2026-01-05T12:01:00Z' } })
      await beta.expect(200, `POST ${targets}/${id}/make-writable`)
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      assert.deepEqual(await writers(world, 'three'), [false, true])
      await reverse(world, id, ['alpha', 'beta'])
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      const { json } = await alpha.expect(200, `POST ${targets}/${id}/reconnect`)
      assert.equal(json.state, 'REESTABLISHING')
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      assert.deepEqual(await writers(world, 'four'), [false, true])
      await setReadOnly(world, 'beta', id)
      await clock.advance(minuteMs)
      assert.deepEqual(await writers(world, 'five'), [false, false])
      await alpha.expect(200, `POST ${targets}/${id}/make-writable`)
      await clock.settle()
      await reverse(world, id, ['beta', 'alpha'])
      await beta.expect(200, `POST ${targets}/${id}/reconnect`)
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      await setReadOnly(world, 'alpha', id, false)
      assert.deepEqual(await writers(world, 'six'), [true, false])
      await clock.advance(minuteMs)
      for (const name of ['one', 'three', 'four', 'six']) {
        assert.deepEqual(
          [await has(alpha, `/projects/${name}`), await has(beta, `/replica/${name}`)],
          [true, true],
          name,
        )
      }
      await expectBoth(world, id, {
        alpha: { blackout_window_timezone: 'Europe/Lisbon', source_cluster_name: 'alpha' },
      })
    },
  ],
  [
    'an unplanned failover loses what came after the recovery point, on both sides',
    async (world) => {
      const id = await establish(world)
      await write(world.alpha, '/projects/after')
      world.sandbox.network.setLink(['alpha', 'beta'], { up: false })
      await world.beta.expect(200, `POST ${targets}/${id}/make-writable`)
      await expectStates(world, id, ['ESTABLISHED', 'DISCONNECTED'])
      assert.equal(await has(world.beta, '/replica/after'), false)
      await write(world.beta, '/replica/ours')
      world.sandbox.network.setLink(['alpha', 'beta'], { up: true })
      await world.clock.advance(10_000)
      await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
      await reverse(world, id, ['alpha', 'beta'])
      await world.alpha.expect(200, `POST ${targets}/${id}/reconnect`)
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      assert.deepEqual(
        [await has(world.alpha, '/projects/after'), await has(world.alpha, '/projects/ours')],
        [false, true],
      )
    },
  ],
  [
    'abort with the skip flag drops one of a queue of three and goes on with the next',
    async (world) => {
      const policy = await addPolicy(world)
      const linked = [{ id: policy, target_expiration: 'never' }]
      const mode = { replication_mode: 'REPLICATION_SNAPSHOT_POLICY', snapshot_policies: linked }
      const id = await establish(world, { ...mode, blackout_windows: [always] })
      for (const name of ['one', 'two', 'three']) {
        await write(world.alpha, `/projects/${name}`)
        await world.clock.advance(15 * minuteMs)
      }
      const { alpha } = await expectBoth(world, id, { alpha: { queued_snapshot_count: 3 } })
      assert.notEqual(alpha.next_active_time, undefined)
      await world.alpha.expect(202, `POST ${sources}/${id}/replicate`)
      await expectBoth(world, id, { alpha: { ...running, queued_snapshot_count: 2 } })
      await world.alpha.expect(200, `POST ${sources}/${id}/abort-replication?skip-active-policy-snapshot=true`)
      await world.clock.settle()
      await expectBoth(world, id, { alpha: { ...idle, queued_snapshot_count: 2, recovery_point: '' } })
      assert.equal(await has(world.beta, '/replica/one'), false)
      await world.alpha.expect(202, `POST ${sources}/${id}/replicate`)
      await world.clock.settle()
      await expectBoth(world, id, { alpha: { queued_snapshot_count: 1, recovery_point: '2026-01-05T12:30:00Z' } })
      assert.deepEqual([await has(world.beta, '/replica/two'), await has(world.beta, '/replica/three')], [true, false])
    },
  ],
  [
    'a target that goes down in mid-job: the job fails with a text and is done when it is back',
    async (world) => {
      const id = await establish(world)
      await begin(world, id)
      await expectBoth(world, id, { alpha: running })
      world.sandbox.network.setLink(['alpha', 'beta'], { up: false })
      await world.clock.settle()
      const { alpha } = await expectBoth(world, id, { alpha: { ...idle, state: 'ESTABLISHED' } })
      assert.notEqual(alpha.error_from_last_job, '')
      world.sandbox.network.setLink(['alpha', 'beta'], { up: true })
      await world.clock.advance(minuteMs)
      await expectBoth(world, id, { alpha: { error_from_last_job: '' } })
      assert.ok(await has(world.beta, `/replica/of-${id.slice(0, 4)}`))
    },
  ],
  [
    'an expired token is refused, and nothing is done',
    async (world) => {
      const id = await create(world)
      await world.clock.advance(11 * 60 * minuteMs)
      await world.beta.expect(401, `POST ${targets}/${id}/authorize`)
      const [, beta] = world.sandbox.clusters
      assert.equal((await beta?.cluster.targetRelationship(id))?.record.state, 'AWAITING_AUTHORIZATION')
    },
  ],
  [
    'authorized in a blackout no job starts; replicate starts one all the same',
    async (world) => {
      const id = await establish(world, { blackout_windows: [{ ...always, end_hour: 18 }] })
      await world.clock.advance(60 * minuteMs)
      await expectBoth(world, id, { alpha: { ...idle, recovery_point: '', next_active_time: '2026-01-05T18:00:00Z' } })
      await world.alpha.expect(202, `POST ${sources}/${id}/replicate`)
      await world.clock.settle()
      await expectBoth(world, id, { alpha: { recovery_point: '2026-01-05T13:00:00Z' } })
    },
  ],
  [
    'a second source into the same directory, above or below it is refused at authorization',
    async (world) => {
      await establish(world)
      for (const target_root_path of ['/replica', '/replica/below', '/']) {
        const id = await create(world, { source_root_path: '/projects/tides', target_root_path })
        const query = 'allow-non-empty-directory=true&allow-fs-path-create=true'
        const asking = world.beta.send(`POST ${targets}/${id}/authorize?${query}`)
        const wanted = 'relationship_manager_target_contains_another_relationship_error'
        assert.equal(await refusedWith(asking), wanted, target_root_path)
        assert.equal((await look(world, id)).beta?.state, 'AWAITING_AUTHORIZATION')
      }
    },
  ],
]

describeRows('timelines of a relationship, over HTTP', rows)

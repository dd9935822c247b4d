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
  look,
  minuteMs,
  type Row,
  refusedWith,
  running,
  sources,
  startAtMs,
  targets,
  write,
} from './replicated-world.ts'

const rows: Row[] = [
  [
    'creation shows on both sides at once and touches no directory',
    async (world) => {
      const id = await create(world)
      const fresh = { ...idle, state: 'AWAITING_AUTHORIZATION', recovery_point: '' }
      await expectBoth(world, id, { alpha: fresh, beta: { ...fresh, target_root_read_only: false } })
      assert.equal(await write(world.beta, '/replica/mine'), 200)
    },
  ],
  [
    'authorization establishes both sides, closes the target and starts the first job',
    async (world) => {
      const id = await create(world, { target_root_path: '/new/place' })
      await world.beta.expect(200, `POST ${targets}/${id}/authorize?allow-fs-path-create=true`)
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      const recovery_point = new Date(startAtMs).toISOString().replace('.000', '')
      await expectBoth(world, id, {
        alpha: { recovery_point, target_root_path: '/new/place/' },
        beta: { recovery_point },
      })
      assert.equal(await write(world.beta, '/new/place/mine'), 'fs_read_only_error')
    },
  ],
  [
    'authorization is refused while the directory is missing or not empty, and can be repeated',
    async (world) => {
      const id = await create(world)
      await write(world.beta, '/replica/mine')
      const authorize = `POST ${targets}/${id}/authorize`
      assert.match(String(await refusedWith(world.beta.send(authorize))), /not_empty/)
      await expectStates(world, id, ['AWAITING_AUTHORIZATION', 'AWAITING_AUTHORIZATION'])
      await world.beta.expect(200, `${authorize}?allow-non-empty-directory=true`)
      await expectStates(world, id, ['ESTABLISHED', 'ESTABLISHED'])
      assert.equal(await has(world.beta, '/replica/mine'), false)
    },
  ],
  [
    'rejected on the target it is gone there and ended on the source',
    async (world) => {
      const id = await create(world)
      await world.beta.expect(200, `POST ${targets}/${id}/delete`)
      await expectStates(world, id, ['ENDED', null])
    },
  ],
  [
    'withdrawn on the source it is gone there and ended on the target',
    async (world) => {
      const id = await create(world)
      await world.alpha.expect(200, `DELETE ${sources}/${id}`)
      await expectStates(world, id, [null, 'ENDED'])
    },
  ],
  [
    'the timer starts a job every minute',
    async (world) => {
      const id = await establish(world)
      await write(world.alpha, '/projects/late')
      await world.clock.advance(minuteMs)
      await expectBoth(world, id, { alpha: { recovery_point: '2026-01-05T12:01:00Z' } })
      assert.ok(await has(world.beta, '/replica/late'))
    },
  ],
  [
    'replicate starts a job though automatic replication is off',
    async (world) => {
      const id = await establish(world, { replication_enabled: false })
      await expectBoth(world, id, { alpha: { ...idle, recovery_point: '' } })
      await world.alpha.expect(202, `POST ${sources}/${id}/replicate`)
      await expectBoth(world, id, { alpha: running })
      await world.clock.settle()
      await expectBoth(world, id, { alpha: { ...idle, recovery_point: '2026-01-05T12:00:00Z' } })
    },
  ],
  [
    'a job that ends moves the point, and one snapshot a side stays',
    async (world) => {
      const id = await establish(world)
      const before = await look(world, id)
      await world.clock.advance(minuteMs)
      const after = await expectBoth(world, id, {
        alpha: { ...idle, error_from_last_job: '', replicating_snapshot: null },
      })
      assert.notDeepEqual(after.alpha.recovery_point_snapshot, before.alpha?.recovery_point_snapshot)
      for (const signed of [world.alpha, world.beta]) {
        const { entries } = (await signed.expect(200, 'GET /v3/snapshots/')).json as { entries: unknown[] }
        assert.equal(entries.length, 1)
      }
    },
  ],
  [
    'a job that fails says why, keeps the point and is tried again',
    async (world) => {
      const id = await establish(world)
      const { recovery_point } = (await look(world, id)).alpha ?? {}
      world.sandbox.network.setLink(['alpha', 'beta'], { up: false })
      await world.clock.advance(minuteMs)
      const { alpha } = await expectBoth(world, id, { alpha: { ...idle, state: 'ESTABLISHED', recovery_point } })
      assert.match(String(alpha.error_from_last_job), /^Could not reach/)
      world.sandbox.network.setLink(['alpha', 'beta'], { up: true })
      await world.clock.advance(minuteMs)
      await expectBoth(world, id, { alpha: { error_from_last_job: '' } })
    },
  ],
  [
    'an aborted job leaves the point, and another follows by itself',
    async (world) => {
      const id = await establish(world)
      await begin(world, id)
      await expectBoth(world, id, { alpha: running })
      await world.alpha.expect(200, `POST ${sources}/${id}/abort-replication`)
      await world.clock.settle()
      await expectBoth(world, id, { alpha: { ...idle, recovery_point: '2026-01-05T12:00:00Z' } })
      await world.clock.advance(minuteMs)
      await expectBoth(world, id, { alpha: { ...idle, recovery_point: '2026-01-05T12:01:00Z' } })
    },
  ],
  [
    'an error is dismissed on the side that is asked',
    async (world) => {
      const id = await establish(world)
      await world.alpha.expect(200, 'PATCH /v1/files/%2Fprojects%2Fnotes.txt/info/attributes', { owner: '500' })
      await world.clock.advance(minuteMs)
      const text = (await look(world, id)).alpha?.error_from_last_job
      assert.match(String(text), /local user admin/)
      await world.alpha.expect(200, `POST ${sources}/${id}/dismiss-error`)
      await expectBoth(world, id, { alpha: { error_from_last_job: '' }, beta: { error_from_last_job: text } })
      await world.beta.expect(200, `POST ${targets}/${id}/dismiss-error`)
      await expectBoth(world, id, { beta: { error_from_last_job: '' } })
    },
  ],
  [
    'a blackout that begins lets the running job finish and no other begin',
    async (world) => {
      const id = await establish(world)
      await begin(world, id)
      const window = { ...always, end_hour: 18 }
      await world.alpha.expect(200, `PATCH ${sources}/${id}`, { blackout_windows: [window] })
      await world.clock.settle()
      assert.ok(await has(world.beta, `/replica/of-${id.slice(0, 4)}`))
      await world.clock.advance(60 * minuteMs)
      await expectBoth(world, id, {
        alpha: { ...idle, recovery_point: '2026-01-05T12:00:00Z', next_active_time: '2026-01-05T18:00:00Z' },
      })
      await world.clock.advance(5 * 60 * minuteMs)
      await expectBoth(world, id, { alpha: { recovery_point: '2026-01-05T18:00:00Z', next_active_time: '' } })
    },
  ],
  [
    'switched off, no job starts by itself',
    async (world) => {
      const id = await establish(world)
      await world.alpha.expect(200, `PATCH ${sources}/${id}`, { replication_enabled: false })
      await world.clock.advance(10 * minuteMs)
      const off = { replication_enabled: false, recovery_point: '2026-01-05T12:00:00Z' }
      await expectBoth(world, id, { alpha: { ...off, next_active_time: '' }, beta: off })
    },
  ],
]

describeRows('the transitions of a relationship, over HTTP: creation and jobs', rows)

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock } from '@sandbar/engine/memory'
import { createSystemClock, createVirtualClock } from '@sandbar/engine/node'

describe('createSystemClock', () => {
  test('tells the machine’s time and never goes back between two looks', () => {
    const clock = createSystemClock()
    assert.ok(Math.abs(clock.now() - Date.now()) < 50)
    let last = clock.now()
    for (let look = 0; look < 10_000; look += 1) {
      const now = clock.now()
      assert.ok(now >= last)
      last = now
    }
  })

  test('fires by time, not before it, and not what was cancelled', async () => {
    const clock = createSystemClock()
    const start = clock.now()
    const fired: string[] = []
    const cancel = clock.schedule(start + 2, () => fired.push('cancelled'))
    clock.schedule(start - 5, () => fired.push('overdue'))
    cancel()
    // Timers of the clock don't keep a process alive; this one does.
    const alive = setInterval(() => {}, 1_000)
    const firedAt = await new Promise<number>((resolve) => {
      clock.schedule(start + 15, () => resolve(clock.now()))
      clock.schedule(start + 5, () => fired.push('early'))
    })
    clearInterval(alive)
    assert.deepEqual(fired, ['overdue', 'early'])
    assert.ok(firedAt >= start + 15)
  })
})

describe('a system clock whose machine is set', () => {
  const create = () => {
    const machine = { wallMs: 1_000_000, steadyMs: 0 }
    const clock = createSystemClock({ wall: () => machine.wallMs, steady: () => machine.steadyMs })
    const pass = (ms: number) => {
      machine.wallMs += ms
      machine.steadyMs += ms
    }
    return { machine, clock, pass }
  }

  test('back goes on as if nothing had happened, until the machine has caught up', () => {
    const { machine, clock, pass } = create()
    pass(500)
    machine.wallMs -= 3_600_000
    pass(10)
    assert.equal(clock.now(), 1_000_510)
    pass(3_600_000)
    assert.equal(clock.now(), 4_600_510)
    machine.wallMs += 3_700_000
    assert.equal(clock.now(), 1_000_510 + 3_700_000)
  })

  test('back still fires its timers in time', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { machine, clock, pass } = create()
    let fired = 0
    clock.schedule(clock.now() + 1000, () => {
      fired += 1
    })
    machine.wallMs -= 86_400_000
    pass(1000)
    t.mock.timers.tick(1000)
    assert.equal(fired, 1)
  })

  test('forward, or asleep, is followed, and what fell due fires once', (t) => {
    t.mock.timers.enable({ apis: ['setTimeout'] })
    const { machine, clock } = create()
    const fired: number[] = []
    clock.schedule(clock.now() + 3_000_000, () => fired.push(clock.now()))
    machine.wallMs += 86_400_000
    // The look that comes at least once a minute.
    t.mock.timers.tick(60_000)
    assert.deepEqual(fired, [1_000_000 + 86_400_000])
    t.mock.timers.tick(120_000)
    assert.equal(fired.length, 1)
  })
})

describe('createVirtualClock', () => {
  const create = (options: { rate?: number; paused?: boolean } = {}) => {
    const base = createManualClock({ startAtMs: 1_000_000 })
    const clock = createVirtualClock({ base, startAtMs: 0, ...options })
    const fired: [string, number][] = []
    const note = (name: string, atMs: number) => clock.schedule(atMs, () => fired.push([name, clock.now()]))
    return { base, clock, fired, note }
  }

  test('runs at its rate beside real time', async () => {
    const { base, clock, fired, note } = create({ rate: 60 })
    note('hour', 3_600_000)
    assert.equal(clock.nextEventAt, 3_600_000)
    await base.advance(59_999)
    assert.deepEqual(fired, [])
    await base.advance(1)
    assert.deepEqual(fired, [['hour', 3_600_000]])
    assert.equal(clock.nextEventAt, undefined)
  })

  test('goes on from a time that its cluster remembers, and never back', async () => {
    const { base, clock, fired, note } = create()
    note('a', 1_000)
    note('b', 60_000)
    clock.notBefore?.(50_000)
    assert.equal(clock.now(), 50_000)
    clock.notBefore?.(20_000)
    assert.equal(clock.now(), 50_000)
    await base.advance(10_000)
    assert.deepEqual(fired, [
      ['a', 50_000],
      ['b', 60_000],
    ])
  })

  test('stands still while paused, and goes on from there', async () => {
    const { base, clock, fired, note } = create()
    note('a', 1_000)
    await base.advance(400)
    clock.pause()
    await base.advance(5_000)
    assert.equal(clock.now(), 400)
    assert.equal(clock.paused, true)
    clock.resume()
    await base.advance(599)
    assert.deepEqual(fired, [])
    await base.advance(1)
    assert.deepEqual(fired, [['a', 1_000]])
  })

  test('a new rate counts from now on', async () => {
    const { base, clock, fired, note } = create()
    note('a', 10_000)
    await base.advance(1_000)
    clock.setRate(1_000)
    assert.equal(clock.now(), 1_000)
    await base.advance(9)
    assert.deepEqual(fired, [['a', 10_000]])
    assert.equal(clock.rate, 1_000)
  })

  test('an advance fires what it passes, each at its own time, with what that adds', async () => {
    const { clock, fired, note } = create({ paused: true })
    note('b', 2_000)
    note('a', 1_000)
    note('late', 5_001)
    clock.schedule(2_500, () => note('added', 3_000))
    clock.schedule(4_000, () => Promise.resolve().then(() => note('added after an await', 4_500)))
    await clock.advance(5_000)
    assert.deepEqual(fired, [
      ['a', 1_000],
      ['b', 2_000],
      ['added', 3_000],
      ['added after an await', 4_500],
    ])
    assert.equal(clock.now(), 5_000)
    await clock.advanceTo(clock.nextEventAt ?? 0)
    assert.deepEqual(fired.at(-1), ['late', 5_001])
  })

  test('an advance of a running clock leaves it running', async () => {
    const { base, clock, fired, note } = create()
    note('a', 90_000)
    await clock.advance(60_000)
    await base.advance(30_000)
    assert.deepEqual(fired, [['a', 90_000]])
  })

  test('what is cancelled does not fire, whoever moves the time', async () => {
    const { base, clock, fired, note } = create()
    const cancels = [note('a', 1_000), note('b', 2_000)]
    cancels[0]?.()
    await base.advance(1_500)
    cancels[1]?.()
    await clock.advance(5_000)
    assert.deepEqual(fired, [])
  })

  test('a timer that throws stops neither the clock nor the later timers', async () => {
    const { clock, fired, note } = create({ paused: true })
    clock.schedule(1_000, () => {
      throw new Error('no')
    })
    note('next', 2_000)
    await assert.rejects(clock.advance(3_000), /no/)
    await clock.advance(1)
    assert.deepEqual(
      fired.map(([name]) => name),
      ['next'],
    )
  })

  test('time that has passed and rates that are none are refused', async () => {
    const { clock } = create({ paused: true })
    await clock.advanceTo(100)
    for (const atMs of [99, Number.NaN, Number.POSITIVE_INFINITY])
      await assert.rejects(clock.advanceTo(atMs), RangeError)
    for (const rate of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      assert.throws(() => clock.setRate(rate), RangeError)
    assert.equal(clock.now(), 100)
  })

  test('two advances at once: the second is refused', async () => {
    const { clock, note } = create({ paused: true })
    note('a', 5)
    const first = clock.advance(10)
    await assert.rejects(clock.advance(10), RangeError)
    await first
    assert.equal(clock.now(), 10)
  })
})

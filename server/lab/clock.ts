import { Fault } from '../core/index.ts'
import { clockReading, type LabClock } from './lab-clock.ts'

/** One advance may not skip more than this: a year of continuous jobs would run for days. */
const maxAdvanceMs = 31 * 24 * 3_600_000

/** The clock as the lab shows it; times RFC 3339. */
export function clockState(clock: LabClock) {
  const nextEvent = clock.nextEventAt === undefined ? null : new Date(clock.nextEventAt).toISOString()
  return { ...clockReading(clock), nextEvent }
}

/** `PATCH .../clock`: `paused`, `rate`, `now` (forward only). */
export async function changeClock(clock: LabClock, body: Record<string, unknown>) {
  refuseUnknown(body, ['paused', 'rate', 'now'])
  const { paused, rate, now } = body
  if (paused !== undefined && typeof paused !== 'boolean') bad('paused', paused, 'true or false')
  if (rate !== undefined && !(typeof rate === 'number' && rate > 0 && rate <= 3600))
    bad('rate', rate, 'a number above 0, at most 3600')
  const target = now === undefined ? undefined : readTime('now', now)
  if (target !== undefined) await advanceTo(clock, target)
  if (typeof rate === 'number') clock.setRate(rate)
  if (typeof paused === 'boolean') paused ? clock.pause() : clock.resume()
  return clockState(clock)
}

/** `POST .../clock/advance`: one of `by` (ISO 8601 duration), `to` (time), `toNextEvent` (true). */
export async function advanceClock(clock: LabClock, body: Record<string, unknown>) {
  refuseUnknown(body, ['by', 'to', 'toNextEvent'])
  if (Object.keys(body).length !== 1) {
    throw new Fault(
      'decode',
      'Could not advance the clock: give exactly one of by, to, toNextEvent, for example {"by":"PT1H"}',
    )
  }
  const { by } = body
  if (by === undefined) await advanceTo(clock, targetOf(clock, body))
  else await clock.advance(readDuration(by))
  return clockState(clock)
}

function targetOf(clock: LabClock, { to, toNextEvent }: Record<string, unknown>): number {
  if (to !== undefined) return readTime('to', to)
  if (toNextEvent !== true) return bad('toNextEvent', toNextEvent, 'true')
  return Math.max(clock.nextEventAt ?? clock.now(), clock.now())
}

async function advanceTo(clock: LabClock, atMs: number): Promise<void> {
  const wanted = new Date(atMs).toISOString()
  if (atMs < clock.now()) bad('now', wanted, `a time after ${new Date(clock.now()).toISOString()}`)
  if (atMs - clock.now() > maxAdvanceMs) bad('now', wanted, 'a step of at most 31 days')
  await clock.advanceTo(atMs)
}

function readTime(name: string, value: unknown): number {
  const ms = typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(ms) ? bad(name, value, 'a time such as 2026-05-01T12:00:00Z') : ms
}

function readDuration(value: unknown): number {
  const match =
    typeof value === 'string' ? /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(value) : null
  const [, days = 0, hours = 0, minutes = 0, seconds = 0] = (match ?? []).map((part) => Number(part ?? 0))
  const ms = ((days * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000
  return match && ms > 0 && ms <= maxAdvanceMs
    ? ms
    : bad('by', value, 'a duration such as PT1H or PT90S, at most 31 days')
}

function refuseUnknown(body: Record<string, unknown>, known: readonly string[]): void {
  const stranger = Object.keys(body).find((name) => !known.includes(name))
  if (stranger !== undefined)
    throw new Fault('decode', `Cannot accept the field "${stranger}": the clock takes ${known.join(', ')}`)
}

function bad(name: string, value: unknown, wanted: string): never {
  throw new Fault('decode', `Cannot set "${name}" to ${JSON.stringify(value)?.slice(0, 100)}: want ${wanted}`)
}

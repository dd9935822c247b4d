import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createManualClock, type ManualClock } from '@sandbar/engine/memory'
import { type Clusters, createClusters } from '@sandbar/server/core'
import { type Signed, signIn } from './signed.ts'

export const sources = '/v2/replication/source-relationships'
export const targets = '/v2/replication/target-relationships'
export const startAtMs = Date.UTC(2026, 0, 5, 12)
export const minuteMs = 60_000

export type Json = Record<string, unknown>
export type Name = 'alpha' | 'beta'

/** Two clusters, spoken to over their API only; alpha's `/projects` goes to beta's `/replica`. */
export interface World {
  clock: ManualClock
  sandbox: Clusters
  alpha: Signed
  beta: Signed
  address: Record<Name, string>
  close(): Promise<void>
}

export async function openWorld(): Promise<World> {
  const clock = createManualClock({ startAtMs })
  const sandbox = await createClusters({ clock })
  const [alpha, beta] = sandbox.clusters
  return {
    clock,
    sandbox,
    alpha: await signIn(sandbox, 'alpha', 'admin'),
    beta: await signIn(sandbox, 'beta', 'admin'),
    address: { alpha: alpha?.address ?? '', beta: beta?.address ?? '' },
    close: () => sandbox.close(),
  }
}

/** The new relationship's id. */
export async function create({ alpha, address }: World, over: Json = {}): Promise<string> {
  const wanted = { source_root_path: '/projects', target_root_path: '/replica', target_address: address.beta, ...over }
  return String((await alpha.expect(200, `POST ${sources}/`, wanted)).json.id)
}

/** Created, authorized, and settled. */
export async function establish(world: World, over: Json = {}): Promise<string> {
  const id = await create(world, over)
  await world.beta.expect(200, `POST ${targets}/${id}/authorize`)
  await world.clock.settle()
  return id
}

/** What the two sides say; null where there is no such relationship. */
export async function look({ alpha, beta }: World, id: string): Promise<Record<Name, Json | null>> {
  const of = async (signed: Signed) => {
    const paths = [sources, targets].map((path) => signed.send(`GET ${path}/${id}/status`))
    const found = (await Promise.all(paths)).find(({ status }) => status === 200)
    return found?.json ?? null
  }
  const [one, other] = await Promise.all([of(alpha), of(beta)])
  return { alpha: one, beta: other }
}

/** Asserts some members of what each side says; null: it says nothing. */
export async function expectBoth(
  world: World,
  id: string,
  wanted: Partial<Record<Name, Json | null>>,
): Promise<Record<Name, Json>> {
  const seen = await look(world, id)
  for (const name of ['alpha', 'beta'] as const) {
    const expected = wanted[name]
    if (expected === undefined) continue
    const is = seen[name]
    const members = expected && Object.fromEntries(Object.keys(expected).map((key) => [key, is?.[key]]))
    assert.deepEqual(expected === null ? is : members, expected, name)
  }
  return { alpha: seen.alpha ?? {}, beta: seen.beta ?? {} }
}

/** States of both sides, after everything has settled. */
export async function expectStates(world: World, id: string, [alpha, beta]: [string | null, string | null]) {
  await world.clock.settle()
  const seen = await look(world, id)
  assert.deepEqual([seen.alpha?.state ?? null, seen.beta?.state ?? null], [alpha, beta])
}

/** A new file; 200, or the error class of the refusal. */
export async function write(signed: Signed, path: string): Promise<unknown> {
  const at = path.lastIndexOf('/')
  const body = { name: path.slice(at + 1), action: 'CREATE_FILE' }
  const { status, json } = await signed.send(`POST /v1/files/${encodeURIComponent(path.slice(0, at))}/entries/`, body)
  return status === 200 ? 200 : json.error_class
}

/** True when there is an entry at the path. */
export async function has(signed: Signed, path: string): Promise<boolean> {
  return (await signed.send(`GET /v1/files/${encodeURIComponent(path)}/info/attributes`)).status === 200
}

/** Of a side on which no job runs. */
export const idle = { job_state: 'REPLICATION_NOT_RUNNING', job_start_time: '', replication_job_status: null }
/** Of a side on which one does. */
export const running = { job_state: 'REPLICATION_RUNNING', state: 'ESTABLISHED' }
/** A blackout window that lasts for ever. */
export const always = { start_hour: 0, start_minute: 0, end_hour: 0, end_minute: 0, on_days: ['EVERY_DAY'] }
export const wrongState = 'relationship_manager_wrong_state_error'

/** Established, and its target made writable. */
export async function disconnect(world: World): Promise<string> {
  const id = await establish(world)
  await world.beta.expect(200, `POST ${targets}/${id}/make-writable`)
  await expectStates(world, id, ['DISCONNECTED', 'DISCONNECTED'])
  return id
}

/** `beta` becomes the source. */
export async function turn(world: World): Promise<string> {
  const id = await disconnect(world)
  const request = { target_relationship_id: id, source_address: world.address.alpha }
  await world.beta.expect(200, `POST ${sources}/reverse-target-relationship`, request)
  return id
}

/** A job that is under way when this resolves. */
export async function begin({ alpha }: World, id: string): Promise<void> {
  await write(alpha, `/projects/of-${id.slice(0, 4)}`)
  await alpha.expect(202, `POST ${sources}/${id}/replicate`)
}

/** The class of a refusal with 400. */
export async function refusedWith(
  asking: Promise<{ status: number; json: Record<string, unknown> }>,
): Promise<unknown> {
  const { status, json } = await asking
  assert.equal(status, 400)
  return json.error_class
}

/** One row of the table of transitions: what happens, and a play that shows it. */
export type Row = [title: string, play: (world: World) => Promise<void>]

/** Declares a test for each row, each in a world of its own. */
export function describeRows(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    for (const [title, play] of rows) {
      test(title, async () => {
        const world = await openWorld()
        await play(world)
        await world.close()
      })
    }
  })
}

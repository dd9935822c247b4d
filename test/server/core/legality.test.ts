import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cluster, RelationshipState } from '@sandbar/engine'
import { createMemoryCatalogue, memoryDigest, seededIdentifiers } from '@sandbar/engine/memory'
import {
  type Api,
  createApi,
  createDigestPasswords,
  createRecords,
  createSessions,
  defaultAccount,
  plantAccounts,
  preparePlanting,
} from '@sandbar/server/core'
import { clusterOf, type Reached, reach, type Side } from '../../engine/job/reach.ts'
import { logIn } from './signed.ts'

const sources = '/v2/replication/source-relationships'
const targets = '/v2/replication/target-relationships'

type Answer = 'ok' | 'wrong_state' | 'no_recovery_point' | 'relationship_not_found' | 'queued_snapshot_not_found'

const states = [
  'AWAITING_AUTHORIZATION',
  'ESTABLISHED',
  'DISCONNECTING',
  'DISCONNECTED',
  'RECONNECTING',
  'REESTABLISHING',
  'ENDED',
] as const satisfies RelationshipState[]

interface Row {
  side: Side
  /** `ID` stands for the relationship's. */
  call: string
  json?: unknown
  status?: number
  /** In the order of `states`: `+` legal, `-` refused for the state, `?` no such snapshot. */
  answers: string
}

const turn = { target_relationship_id: 'ID', source_address: '203.0.113.10' }

/**
 * Which call may be made in which state. While a target goes back to its recovery point the source has yet to hear of it
 * and takes itself for established.
 */
const rows: Row[] = [
  { side: 'target', call: `POST ${targets}/ID/authorize`, answers: '+------' },
  { side: 'source', call: `POST ${sources}/ID/replicate`, status: 202, answers: '-++----' },
  { side: 'source', call: `POST ${sources}/ID/abort-replication`, answers: '++++++-' },
  { side: 'source', call: `DELETE ${sources}/ID/queued-snapshots/77`, answers: '??????-' },
  { side: 'target', call: `POST ${targets}/ID/make-writable`, answers: '-+--++-' },
  { side: 'target', call: `POST ${targets}/ID/reconnect`, answers: '---+---' },
  { side: 'target', call: `POST ${sources}/reverse-target-relationship`, json: turn, answers: '---+---' },
  { side: 'source', call: `PATCH ${sources}/ID`, json: { replication_enabled: false }, answers: '++++++-' },
  { side: 'target', call: `POST ${targets}/ID/lock`, json: { lock_key_ref: null }, answers: '-+++++-' },
  { side: 'source', call: `POST ${sources}/ID/dismiss-error`, answers: '+++++++' },
  { side: 'target', call: `POST ${targets}/ID/dismiss-error`, answers: '+++++++' },
  { side: 'source', call: `DELETE ${sources}/ID`, answers: '+++++++' },
  { side: 'target', call: `POST ${targets}/ID/delete`, answers: '+++++++' },
]
const answerOf: Record<string, Answer> = { '+': 'ok', '-': 'wrong_state', '?': 'queued_snapshot_not_found' }

async function apiOf(cluster: Cluster): Promise<Api> {
  const ports = { digest: memoryDigest, identifiers: seededIdentifiers(7), clock: cluster.clock }
  const passwords = createDigestPasswords(ports)
  const records = createRecords(createMemoryCatalogue())
  await plantAccounts(records, await preparePlanting(defaultAccount, passwords))
  const state = { cluster: () => cluster, records: () => records, sessions: createSessions(ports), passwords }
  return createApi({ ...state, ...ports, address: '203.0.113.10', neighbours: [] })
}

async function ask(
  { pair, id, release }: Reached,
  { side, call, json, status = 200 }: Omit<Row, 'answers'>,
  isLegal = false,
): Promise<Answer> {
  const cluster = await clusterOf(pair, id, side)
  const signed = await logIn(await apiOf(cluster))
  const fill = (text: string) => text.replace('ID', id)
  const asking = signed.send(fill(call), json === undefined ? undefined : JSON.parse(fill(JSON.stringify(json))))
  // What was held may be what the call waits for; a refusal waits for nothing.
  if (isLegal) await release()
  const answer = await asking
  if (answer.status === status) return 'ok'
  const [, word] = /^relationship_manager_(\w+)_error$/.exec(String(answer.json.error_class)) ?? []
  assert.equal(answer.status, word?.endsWith('not_found') ? 404 : 400, JSON.stringify(answer.json))
  return word as Answer
}

describe('which call is legal in which state, over HTTP', () => {
  for (const row of rows) {
    test(`${row.call.replace('ID', '{id}')}`, async () => {
      for (const [index, state] of states.entries()) {
        // A remnant is left on one side: on the one that is asked.
        const reached = await reach(state, row.side)
        const wanted = answerOf[row.answers[index] ?? '']
        assert.equal(await ask(reached, row, wanted === 'ok'), wanted, `in ${state}`)
        await reached.release()
        await reached.pair.close()
      }
    })
  }

  test('to make writable what has no recovery point is refused in words of its own', async () => {
    const reached = await reach('AWAITING_AUTHORIZATION')
    const { pair, id } = reached
    await pair.alpha.cluster.modifyRelationship(id, { replicationEnabled: false })
    await pair.beta.cluster.authorize(id, { nonEmptyDirectory: false, pathCreate: false })
    const row = { side: 'target', call: `POST ${targets}/ID/make-writable` } as const
    assert.equal(await ask(reached, row), 'no_recovery_point')
    await pair.close()
  })

  test('the other side answers that it has no such relationship', async () => {
    const reached = await reach('ESTABLISHED')
    for (const row of rows) {
      if (row.json === turn) continue
      const isAsked = { ...row, side: row.side === 'source' ? 'target' : 'source' } as Row
      assert.equal(await ask(reached, isAsked), 'relationship_not_found', row.call)
    }
    await reached.pair.close()
  })
})

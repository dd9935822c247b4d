import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { RelationshipRole, RelationshipState, RelationshipVerb } from '@sandbar/engine'
import {
  canApply,
  canLinkPolicies,
  canReplicate,
  expiresAt,
  isTargetReadOnly,
  nextState,
  parseExpiration,
} from '@sandbar/engine'

const states: RelationshipState[] = [
  'AWAITING_AUTHORIZATION',
  'ESTABLISHED',
  'DISCONNECTING',
  'DISCONNECTED',
  'RECONNECTING',
  'REESTABLISHING',
  'ENDED',
]

/** One mark a state, in the order above: `+` legal, `-` refused. */
const legal: Record<RelationshipVerb, [role: RelationshipRole, marks: string]> = {
  authorize: ['target', '+------'],
  replicate: ['source', '-+-----'],
  abort: ['source', '++++++-'],
  releaseQueuedSnapshot: ['source', '++++++-'],
  makeWritable: ['target', '-+--++-'],
  reconnect: ['target', '---+---'],
  reverse: ['target', '---+---'],
  modify: ['source', '++++++-'],
  lock: ['target', '-+++++-'],
  dismissError: ['target', '+++++++'],
  delete: ['source', '+++++++'],
}

describe('canApply', () => {
  for (const [verb, [role, marks]] of Object.entries(legal) as [RelationshipVerb, [RelationshipRole, string]][]) {
    test(`${verb} is legal where the table says so`, () => {
      const answers = states.map((state) => canApply({ verb, role, state, hasRecoveryPoint: true }))
      assert.equal(answers.map((answer) => (answer === true ? '+' : '-')).join(''), marks)
      for (const answer of answers) assert.ok(answer === true || answer.code === 'relationship_wrong_state')
    })
  }

  test('the other side cannot do it, but for deleting and dismissing', () => {
    for (const verb of Object.keys(legal) as RelationshipVerb[]) {
      const role = legal[verb][0] === 'source' ? 'target' : 'source'
      const answers = states.map((state) => canApply({ verb, role, state, hasRecoveryPoint: true }))
      const isForBoth = verb === 'delete' || verb === 'dismissError'
      for (const answer of answers) {
        assert.equal(answer === true ? 'legal' : answer.code, isForBoth ? 'legal' : 'relationship_not_found', verb)
      }
    }
  })

  test('a target without a recovery point has nothing to go back to', () => {
    const answer = canApply({ verb: 'makeWritable', role: 'target', state: 'ESTABLISHED', hasRecoveryPoint: false })
    assert.ok(answer !== true && answer.code === 'relationship_no_recovery_point')
    assert.match(answer.message, /^Cannot make writable .*: no job has succeeded yet/)
  })
})

describe('nextState', () => {
  test('a plain life, a failover and a way back', () => {
    let state: RelationshipState = 'AWAITING_AUTHORIZATION'
    for (const [event, wanted] of [
      ['authorized', 'ESTABLISHED'],
      ['makeWritable', 'DISCONNECTING'],
      ['reverted', 'DISCONNECTED'],
      ['reconnect', 'RECONNECTING'],
      ['connected', 'ESTABLISHED'],
      ['makeWritable', 'DISCONNECTING'],
      ['reverted', 'DISCONNECTED'],
      ['reversed', 'DISCONNECTED'],
      ['peerDeleted', 'ENDED'],
    ] as const) {
      const next = nextState(state, event)
      assert.equal(next, wanted)
      state = next
    }
  })

  test('a reconnect after a reversal establishes anew', () => {
    assert.equal(nextState('DISCONNECTED', 'reconnect', { reversed: true }), 'REESTABLISHING')
    assert.equal(nextState('REESTABLISHING', 'connected'), 'ESTABLISHED')
  })

  test('events that mean nothing in a state lead nowhere', () => {
    assert.equal(nextState('ESTABLISHED', 'reconnect'), undefined)
    assert.equal(nextState('ENDED', 'authorized'), undefined)
    for (const state of states) assert.equal(nextState(state, 'peerDeleted'), 'ENDED')
  })

  test('a target directory is read-only from authorization until it is cut off', () => {
    assert.deepEqual(states.filter(isTargetReadOnly), [
      'ESTABLISHED',
      'DISCONNECTING',
      'RECONNECTING',
      'REESTABLISHING',
    ])
  })
})

describe('parseExpiration', () => {
  test('the grammar takes plural units without a space, 1 to 99', () => {
    assert.deepEqual(parseExpiration('never'), { keep: 'forever' })
    assert.deepEqual(parseExpiration('same_as_policy'), { keep: 'same_as_policy' })
    assert.deepEqual(parseExpiration('1hours'), { keep: 'for', quantity: 1, unit: 'hours' })
    assert.deepEqual(parseExpiration('99months'), { keep: 'for', quantity: 99, unit: 'months' })
    for (const bad of ['', '0days', '100days', '1day', '1 days', '01days', '-1days', 'Never', '5years', '5days ']) {
      assert.equal(parseExpiration(bad), undefined, bad)
    }
  })

  test('the end is counted from when the snapshot was taken', () => {
    const ends = (text: string, takenAt = '2025-01-31T12:00:00Z') => {
      const expiration = parseExpiration(text)
      assert.ok(expiration)
      const end = expiresAt(expiration, { takenAtMs: Date.parse(takenAt), policyExpiresAtMs: 5 })
      return end === null ? null : end === 5 ? 'policy' : new Date(end).toISOString().slice(0, 16)
    }
    assert.equal(ends('never'), null)
    assert.equal(ends('same_as_policy'), 'policy')
    assert.equal(ends('90minutes'), '2025-01-31T13:30')
    assert.equal(ends('2weeks'), '2025-02-14T12:00')
    assert.equal(ends('1months'), '2025-02-28T12:00')
    assert.equal(ends('13months'), '2026-02-28T12:00')
    assert.equal(ends('1months', '2024-01-31T12:00:00Z'), '2024-02-29T12:00')
  })
})

describe('canReplicate', () => {
  const fits = (left: string, right: string) => {
    assert.equal(canReplicate(left, right) === true, canReplicate(right, left) === true)
    return canReplicate(left, right) === true
  }

  test('from 6.0.0 eight quarterly releases may lie between two clusters', () => {
    assert.ok(fits('7.10.2', '7.10.2'))
    assert.ok(fits('7.10.2', '7.2.0'))
    assert.ok(!fits('7.10.2', '7.1.9'))
    assert.ok(fits('7.4.0', '6.0.0'))
    assert.ok(!fits('7.5.0', '6.0.0'))
  })

  test('older ones have to be closer', () => {
    assert.ok(fits('5.2.0', '5.0.1'))
    assert.ok(!fits('5.3.0', '5.0.1'))
    assert.ok(fits('4.1.0', '4.0.0'))
    assert.ok(!fits('4.2.0', '4.0.0'))
    assert.ok(fits('2.12.0', '2.11.4'))
    assert.ok(!fits('2.11.4', '2.11.3'))
  })

  test('snapshot policies take 2.14.0 on the source and 2.13.5 on the target', () => {
    assert.equal(canLinkPolicies('2.14.0', '2.13.5'), true)
    assert.equal(canLinkPolicies('7.10.2', undefined), true)
    assert.match(String(canLinkPolicies('2.13.5', '2.14.0')), /2\.14\.0 on the source, this is 2\.13\.5/)
    assert.match(String(canLinkPolicies('2.14.0', '2.13.4')), /2\.13\.5 on the target, that is 2\.13\.4/)
  })

  test('the reason names both versions', () => {
    assert.match(String(canReplicate('7.10.2', '6.0.0')), /7\.10\.2 and 6\.0\.0: they are 14 quarterly releases apart/)
    assert.match(String(canReplicate('7.10.2', 'latest')), /is no version/)
  })
})

import type { RefusalCode } from './refusal.ts'
import type { RelationshipRole, RelationshipState } from './relationship.ts'

/** What users may ask of a relationship, each on one side only but `dismissError` and `delete`. */
export type RelationshipVerb =
  | 'authorize'
  | 'replicate'
  | 'abort'
  | 'releaseQueuedSnapshot'
  | 'makeWritable'
  | 'reconnect'
  | 'reverse'
  | 'modify'
  | 'lock'
  | 'dismissError'
  | 'delete'

/** What moves a relationship from state to state. */
export type RelationshipEvent =
  | 'authorized'
  /** Make-writable was accepted. */
  | 'makeWritable'
  /** The target holds the recovery point and is writable. */
  | 'reverted'
  | 'reconnect'
  /** The first job after a reconnect was committed. */
  | 'connected'
  /** The roles were swapped. */
  | 'reversed'
  /** The other side deleted its half. */
  | 'peerDeleted'

export interface Reason {
  code: RefusalCode
  /** Ready for `Refusal`. */
  message: string
}

interface Rule {
  verb: string
  role: RelationshipRole | 'both'
  states: readonly RelationshipState[]
}

const everyState: readonly RelationshipState[] = [
  'AWAITING_AUTHORIZATION',
  'ESTABLISHED',
  'DISCONNECTING',
  'DISCONNECTED',
  'RECONNECTING',
  'REESTABLISHING',
  'ENDED',
]
const unlessEnded = everyState.filter((state) => state !== 'ENDED')
const onceAuthorized = unlessEnded.filter((state) => state !== 'AWAITING_AUTHORIZATION')

/**
 * Who may do what when. Where the vendor's documents are silent: aborting nothing is harmless; settings may change
 * until the end; a target whose source is gone can be made writable again while it waits to be reconnected.
 */
const rules: Readonly<Record<RelationshipVerb, Rule>> = {
  authorize: { verb: 'authorize', role: 'target', states: ['AWAITING_AUTHORIZATION'] },
  replicate: { verb: 'replicate', role: 'source', states: ['ESTABLISHED'] },
  abort: { verb: 'abort replication of', role: 'source', states: unlessEnded },
  releaseQueuedSnapshot: { verb: 'release a queued snapshot of', role: 'source', states: unlessEnded },
  makeWritable: {
    verb: 'make writable the target of',
    role: 'target',
    states: ['ESTABLISHED', 'RECONNECTING', 'REESTABLISHING'],
  },
  reconnect: { verb: 'reconnect', role: 'target', states: ['DISCONNECTED'] },
  reverse: { verb: 'reverse', role: 'target', states: ['DISCONNECTED'] },
  modify: { verb: 'modify', role: 'source', states: unlessEnded },
  lock: { verb: 'lock', role: 'target', states: onceAuthorized },
  dismissError: { verb: 'dismiss the error of', role: 'both', states: everyState },
  delete: { verb: 'delete', role: 'both', states: everyState },
}

/** True, or why not: wrong side, wrong state, or no recovery point to go back to. */
export function canApply(question: {
  verb: RelationshipVerb
  role: RelationshipRole
  state: RelationshipState
  hasRecoveryPoint: boolean
}): true | Reason {
  const rule = rules[question.verb]
  if (rule.role !== 'both' && rule.role !== question.role) {
    return refuse('relationship_not_found', rule, `this cluster is its ${question.role}, wanted its ${rule.role}`)
  }
  if (!rule.states.includes(question.state)) {
    return refuse('relationship_wrong_state', rule, `it is ${question.state}, wanted ${rule.states.join(' or ')}`)
  }
  if (question.verb === 'makeWritable' && !question.hasRecoveryPoint) {
    const why = 'no job has succeeded yet, wanted a recovery point to go back to'
    return refuse('relationship_no_recovery_point', rule, why)
  }
  return true
}

const transitions: Readonly<Record<RelationshipEvent, Partial<Record<RelationshipState, RelationshipState>>>> = {
  authorized: { AWAITING_AUTHORIZATION: 'ESTABLISHED' },
  makeWritable: {
    ESTABLISHED: 'DISCONNECTING',
    RECONNECTING: 'DISCONNECTING',
    REESTABLISHING: 'DISCONNECTING',
  },
  reverted: { DISCONNECTING: 'DISCONNECTED' },
  reconnect: { DISCONNECTED: 'RECONNECTING' },
  connected: { RECONNECTING: 'ESTABLISHED', REESTABLISHING: 'ESTABLISHED' },
  reversed: { DISCONNECTED: 'DISCONNECTED' },
  peerDeleted: Object.fromEntries(everyState.map((state) => [state, 'ENDED'])),
}

/**
 * State after an event; undefined when the event means nothing in this state. `reversed` is the record's: the
 * direction was turned since the last job.
 */
export function nextState(
  state: RelationshipState,
  event: RelationshipEvent,
  facts: { reversed: boolean } = { reversed: false },
): RelationshipState | undefined {
  if (event === 'reconnect' && state === 'DISCONNECTED' && facts.reversed) return 'REESTABLISHING'
  return transitions[event][state]
}

/** True when nobody but the engine may write into the target directory. */
export function isTargetReadOnly(state: RelationshipState): boolean {
  return state !== 'AWAITING_AUTHORIZATION' && state !== 'DISCONNECTED' && state !== 'ENDED'
}

function refuse(code: RefusalCode, rule: Rule, why: string): Reason {
  return { code, message: `Cannot ${rule.verb} this relationship: ${why}` }
}

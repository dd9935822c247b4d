import type { RelationshipRecord, RelationshipState } from '@sandbar/engine'
import { type Root, type Station, viewsOf, type World } from './world.ts'

type State = RelationshipState | 'none'

/** What a target may be, as long as its source has this state: it is ahead by what the source has not heard of yet. */
const targetStates: Readonly<Record<RelationshipState, readonly State[]>> = {
  AWAITING_AUTHORIZATION: ['none', 'AWAITING_AUTHORIZATION', 'ESTABLISHED', 'ENDED'],
  ESTABLISHED: ['none', 'ESTABLISHED', 'DISCONNECTING', 'DISCONNECTED', 'RECONNECTING', 'ENDED'],
  DISCONNECTING: ['none', 'DISCONNECTING', 'DISCONNECTED', 'RECONNECTING', 'REESTABLISHING', 'ENDED'],
  DISCONNECTED: ['none', 'DISCONNECTING', 'DISCONNECTED', 'RECONNECTING', 'REESTABLISHING', 'ENDED'],
  RECONNECTING: ['none', 'ESTABLISHED', 'DISCONNECTING', 'DISCONNECTED', 'RECONNECTING', 'ENDED'],
  REESTABLISHING: ['none', 'ESTABLISHED', 'DISCONNECTING', 'DISCONNECTED', 'RECONNECTING', 'REESTABLISHING', 'ENDED'],
  ENDED: ['none'],
}

/** Why two halves of a relationship can't be what they are; undefined when they can. */
export function misfitOf(one: RelationshipRecord, other: RelationshipRecord | undefined): string | undefined {
  if (!other) return undefined
  const shown = `${one.role} ${one.state} and ${other.role} ${other.state}`
  if (one.role === other.role) {
    // The old source has not heard of the reversal yet.
    const isTurning = one.role === 'source' && [one, other].some(({ reversed, state }) => reversed && isApart(state))
    return isTurning || isEnded(one) || isEnded(other) ? undefined : shown
  }
  const [source, target] = one.role === 'source' ? [one, other] : [other, one]
  if (isEnded(source)) return undefined
  return targetStates[source.state].includes(target.state) ? undefined : shown
}

function isApart(state: RelationshipState): boolean {
  return state === 'DISCONNECTED' || state === 'DISCONNECTING'
}

function isEnded({ state }: RelationshipRecord): boolean {
  return state === 'ENDED'
}

/** Directories of a side that API users can't write to: surely, or perhaps, where a reversal leaves it to a flag. */
export async function closedRoots(_: World, station: Station): Promise<{ sure: Root[]; perhaps: Root[] }> {
  const sure: Root[] = []
  const perhaps: Root[] = []
  for (const { record } of await viewsOf(station)) {
    const root = station.roots.find(({ id }) => id === record.root.id)
    if (!root) continue
    // Moved past the API it is found again by the next job only.
    const isInPlace = (await station.ports.volume.pathOf(root.id)) === record.root.path
    if (isClosed(record) && isInPlace) sure.push(root)
    if (record.reversed || !isInPlace) perhaps.push(root)
  }
  return { sure, perhaps }
}

function isClosed({ role, state, settings }: RelationshipRecord): boolean {
  if (state === 'ENDED' || state === 'AWAITING_AUTHORIZATION') return false
  return role === 'source' ? settings.sourceRootReadOnly : state !== 'DISCONNECTED'
}

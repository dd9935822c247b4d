import type { Entry, TreePath } from './entry.ts'
import { objectOf } from './links.ts'
import type { MatchOptions } from './match.ts'
import { parentOf } from './names.ts'
import { cheapest, type Need } from './needs.ts'
import type { Pair } from './pairs.ts'
import { creation } from './plan.ts'
import { attributesToSet, sameAttributes, sameContent } from './same.ts'
import type { Step } from './step.ts'

/**
 * Planning pair by pair, for changes that are too many to be held in memory, or where nothing can have moved: each
 * path stands for itself, and a move is a removal and an addition.
 */
export interface StreamPlanner {
  /** Once for all pairs, before anything else. */
  look(pair: Pair): void
  /** What became of a path: undefined when people would not call it a change. */
  change(pair: Pair): 'added' | 'removed' | 'changed' | 'attributes' | undefined
  /** For the pairs from the last to the first. */
  take(pair: Pair): Step | undefined
  /** These three for the pairs from the first to the last. */
  put(pair: Pair): Step | undefined
  name(pair: Pair): Step | undefined
  /** False: `name` has nothing to say of any pair. */
  hasNames(): boolean
  need(pair: Pair): Need | undefined
  /** For the pairs from the last to the first; keeps what the pairs below a directory did to it. */
  attributes(pair: Pair): Step | undefined
}

export function createStreamPlanner(options: MatchOptions): StreamPlanner {
  /** Directories around the present path with something taken out of them or put in. */
  const touched = new Set<TreePath>()
  /** By object with several names, the one that the others are linked to. */
  const anchors = new Map<string, { path: TreePath; isKept: boolean }>()

  const stays = (before: Entry, after: Entry) => staysInPlace(before, after, options)
  const isTaken = ({ before, after, rides }: Pair) =>
    before !== undefined && !rides && !(after !== undefined && stays(before, after))
  const isNew = ({ before, after }: Pair) => after !== undefined && !(before !== undefined && stays(before, after))
  const anchorOf = (entry: Entry) => (options.links && entry.linked ? anchors.get(objectOf(entry))?.path : undefined)
  const isName = (entry: Entry) => (anchorOf(entry) ?? entry.path) !== entry.path
  const differs = (before: Entry | undefined, after: Entry) =>
    before !== undefined && !sameAttributes(before, after, { ...options, kind: after.kind })

  return {
    look(pair) {
      const { after } = pair
      if (!after?.linked || after.kind === 'directory') return
      const known = anchors.get(objectOf(after))
      const isKept = !isNew(pair)
      if (known === undefined || (isKept && !known.isKept)) anchors.set(objectOf(after), { path: after.path, isKept })
    },
    change(pair) {
      const { before, after } = pair
      if (!before) return 'added'
      if (!after) return 'removed'
      if (isNew(pair)) return 'changed'
      return differs(before, after) ? 'attributes' : undefined
    },
    take: (pair) => (isTaken(pair) && pair.before ? { step: 'take', path: pair.before.path, slot: null } : undefined),
    put: (pair) => (isNew(pair) && pair.after && !isName(pair.after) ? creation(pair.after, options) : undefined),
    name({ after, ...pair }) {
      const of = after && anchorOf(after)
      if (after === undefined || of === undefined || !isNew({ after, ...pair }) || !isName(after)) return undefined
      return { step: 'name', path: after.path, of }
    },
    hasNames: () => options.links === true && anchors.size > 0,
    need(pair) {
      const { before, after } = pair
      if (!isNew(pair) || after?.kind !== 'file' || isName(after)) return undefined
      return cheapest(after, before)
    },
    attributes(pair) {
      const { before, after } = pair
      const path = (after ?? before)?.path ?? ''
      if (isTaken(pair) || isNew(pair)) touched.add(parentOf(path))
      const isTouched = touched.delete(path)
      if (after === undefined) return undefined
      const isDue = isNew(pair) ? after.kind === 'directory' : isTouched || (!isName(after) && differs(before, after))
      return isDue ? { step: 'attributes', path, attributes: attributesToSet(after, options) } : undefined
    },
  }
}

/** Of names that share an object, only those of the very object stay: others are made anew. */
function staysInPlace(before: Entry, after: Entry, { movesByIdentity, links }: MatchOptions): boolean {
  if (!sameContent(before, after)) return false
  if (!links || (!before.linked && !after.linked)) return true
  return movesByIdentity && before.identity === after.identity
}

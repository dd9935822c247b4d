import { type Change, changesOf, ridesAlong } from './diff.ts'
import type { Entry, TreePath } from './entry.ts'
import { type Matching, type MatchOptions, matchTrees } from './match.ts'
import { parentOf } from './names.ts'
import { findNeeds, type Need } from './needs.ts'
import { atOnce, type InParts } from './parts.ts'
import { regionBytes } from './regions.ts'
import type { JobCounters } from './relationship.ts'
import { attributesToSet, sameAttributes, sameContent } from './same.ts'
import type { Step } from './step.ts'

/** Everything that a job has to do. */
export interface Plan {
  /** In the order in which they are carried out. */
  steps: Step[]
  /** Contents that have to lie in the stage before the steps run: one for each `place` step. */
  needs: Need[]
  /** Nothing transferred yet; what needs no transfer counts as unchanged. Only regular files count. */
  totals: JobCounters
  /** The same work as people see it. */
  changes: Change[]
}

/** Steps that turn the tree `before`, as it is on the target, into `after`. Both are scans, in their order. */
export function plan(before: readonly Entry[], after: readonly Entry[], options: MatchOptions): Plan {
  return atOnce(planInParts(before, after, options))
}

export function* planInParts(before: readonly Entry[], after: readonly Entry[], options: MatchOptions): InParts<Plan> {
  if (isUntouched(before, after, options)) {
    return { steps: [], needs: [], totals: countTotals(after, [], []), changes: [] }
  }
  const matching = yield* matchTrees(before, after, options)
  const work: Work = { before, after, options, matching, touched: new Set() }
  const { takes, slots } = planTakes(work)
  yield
  const puts = planPuts(work, slots)
  const names = planNames(work)
  yield
  const attributes = planAttributes(work)
  yield
  const needs = findNeeds(before, after, matching)
  yield
  const changes = changesOf(matching, work)
  yield
  return {
    steps: [...takes, ...puts, ...names, ...attributes],
    needs,
    totals: countTotals(after, needs, changes),
    changes,
  }
}

/** Most jobs find nothing new, and then nothing has to be matched. */
function isUntouched(before: readonly Entry[], after: readonly Entry[], options: MatchOptions): boolean {
  if (!options.movesByIdentity || before.length !== after.length) return false
  return after.every((entry, index) => isSameEntry(before[index], entry, options))
}

function isSameEntry(before: Entry | undefined, after: Entry, options: MatchOptions): boolean {
  if (before === after) return true
  if (before?.path !== after.path || before.identity !== after.identity || !sameContent(before, after)) return false
  return sameAttributes(before, after, { ...options, kind: after.kind })
}

interface Work {
  before: readonly Entry[]
  after: readonly Entry[]
  options: MatchOptions
  matching: Matching
  /** New paths of directories whose own attributes are disturbed or have to be set. */
  touched: Set<TreePath>
}

function planTakes({ before, after, matching, touched }: Work): { takes: Step[]; slots: Map<TreePath, number> } {
  const newPaths = new Map<TreePath, TreePath>()
  const moves = new Set<TreePath>()
  for (const entry of after) {
    const old = matching.kept.get(entry.path)
    if (!old) continue
    newPaths.set(old.path, entry.path)
    if (!ridesAlong(entry, old, matching)) moves.add(old.path)
  }
  const takes: Step[] = []
  const slots = new Map<TreePath, number>()
  for (const { path } of before.toReversed()) {
    if (!moves.has(path) && !isTopOfRemoved(path, matching)) continue
    const slot = moves.has(path) ? slots.size : null
    if (slot !== null) slots.set(path, slot)
    takes.push({ step: 'take', path, slot })
    const directory = newPaths.get(parentOf(path))
    if (directory !== undefined) touched.add(directory)
  }
  return { takes, slots }
}

/** What lies in a removed directory goes along with it. */
function isTopOfRemoved(path: TreePath, matching: Matching): boolean {
  return !matching.claimed.has(path) && matching.claimed.has(parentOf(path))
}

function planPuts(work: Work, slots: ReadonlyMap<TreePath, number>): Step[] {
  const { after, matching, touched } = work
  const puts: Step[] = []
  for (const entry of after) {
    const old = matching.kept.get(entry.path)
    if (!old && matching.links.has(entry.path)) continue
    if (old && ridesAlong(entry, old, matching)) continue
    touched.add(parentOf(entry.path))
    const slot = old && slots.get(old.path)
    puts.push(slot === undefined ? creation(entry, work) : { step: 'move', slot, path: entry.path })
    // Some file systems touch a directory when its parent changes.
    if (old?.kind === 'directory') touched.add(entry.path)
  }
  return puts
}

function creation(entry: Entry, { options }: Work): Step {
  const { path, digest, size } = entry
  const attributes = attributesToSet(entry, options)
  if (entry.kind === 'directory') return { step: 'makeDirectory', path, attributes }
  if (entry.kind === 'symlink') return { step: 'link', path, target: entry.target ?? '', attributes }
  return { step: 'place', path, digest, size, ...(entry.sparse ? { sparse: true } : {}), attributes }
}

function planNames({ matching, touched }: Work): Step[] {
  const names: Step[] = []
  for (const [path, of] of matching.links) {
    if (matching.kept.has(path)) continue
    touched.add(parentOf(path))
    names.push({ step: 'name', path, of })
  }
  return names
}

function planAttributes({ after, matching, options, touched }: Work): Step[] {
  const steps: Step[] = []
  for (const entry of after.toReversed()) {
    const old = matching.kept.get(entry.path)
    // What is set on one name of an object holds for all.
    const isOwn = old !== undefined && !matching.links.has(entry.path)
    const differs = isOwn && !sameAttributes(old, entry, { ...options, kind: entry.kind })
    if (!differs && !touched.has(entry.path)) continue
    steps.push({ step: 'attributes', path: entry.path, attributes: attributesToSet(entry, options) })
  }
  return steps
}

function countTotals(after: readonly Entry[], needs: readonly Need[], changes: readonly Change[]): JobCounters {
  const files = after.filter((entry) => entry.kind === 'file')
  const bytesTotal = files.reduce((total, file) => total + file.size, 0)
  const bytesNeeded = needs.reduce((total, need) => total + regionBytes(need.regions), 0)
  const deleted = changes.filter((change) => change.change === 'removed' && change.before.kind === 'file')
  return {
    bytesTransferred: 0,
    bytesUnchanged: bytesTotal - bytesNeeded,
    bytesDeleted: deleted.reduce((total, change) => total + (change.change === 'removed' ? change.before.size : 0), 0),
    bytesTotal,
    filesTransferred: 0,
    filesUnchanged: files.length - needs.length,
    filesDeleted: deleted.length,
    filesTotal: files.length,
  }
}

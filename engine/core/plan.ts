import { type Change, changesOf, ridesAlong } from './diff.ts'
import type { Entry, TreePath } from './entry.ts'
import { type Matching, type MatchOptions, matchTrees } from './match.ts'
import { parentOf } from './names.ts'
import { findNeeds, fromCopy, type Need } from './needs.ts'
import { type Pair, pairsOf } from './pairs.ts'
import { atOnce, type InParts } from './parts.ts'
import { regionBytes } from './regions.ts'
import type { JobCounters } from './relationship.ts'
import { attributesToSet, sameAttributes } from './same.ts'
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
  const work = atOnce(planPairs(pairsOf(before, after, options).pairs, options))
  const byContent = new Map(before.filter(({ kind }) => kind === 'file').map((file) => [file.digest, file]))
  const needs = work.needs.map((need) => fromCopy(need, byContent.get(need.digest)))
  const changes = work.changes
  return { steps: work.steps, needs, changes, totals: countTotals(sizeOf(after), needs, lossOf(changes)) }
}

/** The plan without its totals, which are those of whole trees. */
export type PairPlan = Omit<Plan, 'totals'>

/**
 * The same from nothing but the pairs at which two trees differ, which are all kept in memory. Contents that lie
 * elsewhere in the old tree are not known here.
 */
export function* planPairs(pairs: readonly Pair[], options: MatchOptions): InParts<PairPlan> {
  const before = pairs.flatMap((pair) => pair.before ?? [])
  const after = pairs.flatMap((pair) => pair.after ?? [])
  yield
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
  return { steps: [...takes, ...puts, ...names, ...attributes], needs, changes: changesOf(matching, work) }
}

/** Regular files of a tree, and the bytes that they hold. */
export interface TreeSize {
  files: number
  bytes: number
}

/** What a job has to do before anything is transferred: what needs no transfer counts as unchanged. */
export function countTotals(after: TreeSize, needs: readonly Need[], removed: TreeSize): JobCounters {
  const bytesNeeded = needs.reduce((total, need) => total + regionBytes(need.regions), 0)
  return totalsOf(after, { files: needs.length, bytes: bytesNeeded }, removed)
}

/** The same from sums. */
export function totalsOf(after: TreeSize, needed: TreeSize, removed: TreeSize): JobCounters {
  return {
    bytesTransferred: 0,
    bytesUnchanged: after.bytes - needed.bytes,
    bytesDeleted: removed.bytes,
    bytesTotal: after.bytes,
    filesTransferred: 0,
    filesUnchanged: after.files - needed.files,
    filesDeleted: removed.files,
    filesTotal: after.files,
  }
}

/** Files that a list of changes removes. */
export function lossOf(changes: readonly Change[]): TreeSize {
  return sizeOf(changes.flatMap((change) => (change.change === 'removed' ? change.before : [])))
}

function sizeOf(entries: readonly Entry[]): TreeSize {
  const files = entries.filter(({ kind }) => kind === 'file')
  return { files: files.length, bytes: files.reduce((total, { size }) => total + size, 0) }
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
  const { after, matching, touched, options } = work
  const puts: Step[] = []
  for (const entry of after) {
    const old = matching.kept.get(entry.path)
    if (!old && matching.links.has(entry.path)) continue
    if (old && ridesAlong(entry, old, matching)) continue
    touched.add(parentOf(entry.path))
    const slot = old && slots.get(old.path)
    puts.push(slot === undefined ? creation(entry, options) : { step: 'move', slot, path: entry.path })
    // Some file systems touch a directory when its parent changes.
    if (old?.kind === 'directory') touched.add(entry.path)
  }
  return puts
}

/** The step that makes what was not there before. */
export function creation(entry: Entry, options: MatchOptions): Step {
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
    const isNew = old === undefined && entry.kind === 'directory'
    const differs = isOwn && !sameAttributes(old, entry, { ...options, kind: entry.kind })
    if (!isNew && !differs && !touched.has(entry.path)) continue
    steps.push({ step: 'attributes', path: entry.path, attributes: attributesToSet(entry, options) })
  }
  return steps
}

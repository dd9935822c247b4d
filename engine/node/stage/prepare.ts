import { chmodSync, closeSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import type { TreePath } from '../../core/entry.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { ContentDigests } from '../../core/regions.ts'
import type { AttributesToSet, Step } from '../../core/step.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Keeper } from '../kept/keeper.ts'
import { createBreather } from '../volume/breather.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { attempting, attemptingAsync, errorCode } from '../volume/failures.ts'
import { toLinkTarget } from '../volume/link-target.ts'
import type { Places } from '../volume/places.ts'
import type { Reservation } from '../volume/readers.ts'
import { canSetOwners, setLinkAttributes, setPathAttributes } from '../volume/set-attributes.ts'
import { checkSteps } from './check-steps.ts'
import type { ContentStore } from './content-store.ts'
import type { Expectation } from './expectation.ts'
import { failpoint } from './failpoints.ts'
import type { Filler } from './filler.ts'
import { refuseCollisions } from './folding.ts'
import type { Journal } from './journal.ts'
import { findNeeded } from './keep.ts'
import { withLastAttributes } from './last-attributes.ts'
import type { Layout } from './layout.ts'
import { lookAt } from './look-at.ts'
import { type RecordedSteps, recordSteps } from './recorded-steps.ts'
import type { PreparedStep } from './records.ts'
import { digHoles } from './sparse.ts'
import { createStagedContents, type StagedContents } from './staged-contents.ts'
import { canSyncFileSystem, fewFiles, syncFileSystem, syncHandle, syncPath } from './sync-files.ts'

export interface PrepareOptions {
  tree: ConfinedTree
  places: Places
  /** Where the steps' paths start. */
  root: TreePath
  layout: Layout
  store: ContentStore
  expectation: Expectation
  /** Of the relationship. */
  key: string
  keeper: Keeper
  digest: Digest
  reservation: Reservation
  /** Gets the steps as they are ready. */
  journal: Journal
  /** Names that differ only in case or Unicode form are one name here. */
  foldsNames: () => boolean
  filler: Filler
}

export interface Prepared {
  steps: RecordedSteps
  /** What is known of contents that were put together here, by path in the new tree. */
  composed: Map<TreePath, ContentDigests>
}

/**
 * Everything that can fail, before the tree is touched: all that will be put in place lies in the stage with its
 * attributes, durably, and everything that will be taken is known.
 */
export async function prepareSteps(steps: Iterable<Step>, options: PrepareOptions): Promise<Prepared> {
  const breather = createBreather()
  await inSlices(checkSteps(steps, options), breather)
  if (options.foldsNames()) refuseCollisions(steps, options)
  const contents = await createStagedContents(steps, options)
  const recorder = recordSteps(options.journal)
  const run = { ...options, contents, isSyncedEach: hasFewFiles(steps) || !canSyncFileSystem }
  for (const step of await inSlices(withLastAttributes(steps), breather)) {
    if (breather.isDue()) await breather.pause()
    const next = await prepareStep(step, run)
    if (next) recorder.add(next)
    const behind = options.filler.behind()
    if (behind) await behind
  }
  await options.filler.finish()
  const recorded = recorder.finish()
  failpoint('attributes-staged')
  await attemptingAsync({ verb: 'sync the stage of', path: options.root }, async () => {
    if (!run.isSyncedEach) return syncFileSystem(options.layout.directory)
    if (recorded.count > 0) syncPath(options.layout.staged)
  })
  failpoint('stage-synced')
  return { steps: recorded, composed: contents.composed }
}

function hasFewFiles(steps: Iterable<Step>): boolean {
  let count = 0
  for (const { step } of steps) {
    if (step === 'place') count += 1
    if (count >= fewFiles) return false
  }
  return true
}

interface PrepareRun extends PrepareOptions {
  contents: StagedContents
  isSyncedEach: boolean
}

/** Undefined when another step does what this one stands for. */
async function prepareStep(step: Step, options: PrepareRun): Promise<PreparedStep | undefined> {
  const plain = { step, object: null, inode: null, isDrift: false }
  switch (step.step) {
    case 'take':
      return (await options.contents.patches(step)) ? undefined : prepareTake(step, options)
    case 'place':
      return preparePlace(step, options)
    case 'makeDirectory':
      return prepareDirectory(step, options)
    case 'link':
      return { ...plain, object: stageObject(step, options) }
    default:
      return plain
  }
}

async function preparePlace(step: PlaceStep, options: PrepareRun): Promise<PreparedStep | undefined> {
  const { contents, filler, isSyncedEach } = options
  const plain = { step, inode: null, isDrift: false }
  const patch = contents.patchAt(step.path)
  if (patch) return { ...plain, ...patch }
  const object = await stageContent(step, options)
  // What is known of a content is told when it is in its place.
  const mayGoAlong = !isSyncedEach && !contents.composed.has(step.path)
  return mayGoAlong && filler.takesContent(step.path, object) ? undefined : { ...plain, object }
}

function prepareDirectory(
  step: Extract<Step, { step: 'makeDirectory' }>,
  options: PrepareRun,
): PreparedStep | undefined {
  const { filler, isSyncedEach } = options
  if (!isSyncedEach && filler.takesDirectory(step.path)) return undefined
  const object = stageObject(step, options)
  if (!isSyncedEach) filler.begin(step.path, object)
  return { step, object, inode: null, isDrift: false }
}

async function prepareTake(step: Extract<Step, { step: 'take' }>, options: PrepareOptions): Promise<PreparedStep> {
  const { tree, root, store, expectation } = options
  const path = joinPath(root, step.path)
  const stats = attempting({ verb: 'take', path }, () => lookAt(tree, path))
  // A moved entry must be the one that the plan means; a new job makes a new plan.
  if (step.slot !== null && (stats === undefined || !expectation.holdsAt(step.path, stats))) throw drifted(path)
  const isDrift = step.slot === null && stats !== undefined && !expectation.holdsBelow(step.path, stats)
  const taken = { step, object: store.nextNumber(), inode: stats === undefined ? null : String(stats.ino), isDrift }
  if (step.slot !== null || stats === undefined || isDrift) return taken
  const kept = await attemptingAsync({ verb: 'take', path }, () => findNeeded(path, stats, options))
  return kept.length === 0 ? taken : { ...taken, kept }
}

type PlaceStep = Extract<Step, { step: 'place' }>

async function stageContent(step: PlaceStep, options: PrepareRun): Promise<number> {
  const { contents, store, root, isSyncedEach } = options
  const staged = await contents.claim(step)
  const claimed = staged?.number ?? (step.size === 0 ? store.nextNumber() : undefined)
  if (claimed === undefined) throw missing(step)
  if (staged?.isSettled && !isSyncedEach && !step.sparse) return claimed
  const number = step.sparse ? await withHoles(claimed, options) : claimed
  await attemptingAsync({ verb: 'stage', path: joinPath(root, step.path) }, async () => {
    const path = store.pathOf(number)
    // Names in the stage are the engine's own, so a path is as good as a handle and saves opening one.
    if (staged !== undefined && !isSyncedEach) setPathAttributes(path, step.attributes)
    else await finishFile(path, step.attributes, isSyncedEach)
  })
  return number
}

/** Number of a staged file with this content and holes in it. */
function withHoles(number: number, { store, root }: PrepareOptions): Promise<number> {
  return attemptingAsync({ verb: 'stage', path: root }, async () => {
    const spare = store.nextNumber()
    if (!canSetOwners) openAgain(store.pathOf(number))
    return (await digHoles(store.pathOf(number), store.pathOf(spare))) ? spare : number
  })
}

async function finishFile(path: string, attributes: AttributesToSet, isSynced: boolean): Promise<void> {
  // An earlier attempt may have left a mode that keeps us out.
  if (!canSetOwners) openAgain(path)
  const handle = openSync(path, 'a+', 0o600)
  try {
    setPathAttributes(path, attributes)
    if (isSynced) await syncHandle(handle)
  } finally {
    closeSync(handle)
  }
}

function openAgain(path: string): void {
  try {
    chmodSync(path, 0o600)
  } catch (thrown) {
    if (errorCode(thrown) !== 'ENOENT') throw thrown
  }
}

function stageObject(step: Extract<Step, { step: 'makeDirectory' | 'link' }>, { store, root }: PrepareOptions): number {
  const number = store.nextNumber()
  const path = store.pathOf(number)
  attempting({ verb: 'stage', path: joinPath(root, step.path) }, () => {
    if (step.step === 'link') {
      symlinkSync(toLinkTarget(step.target), path)
      setLinkAttributes(path, step.attributes)
    } else {
      // Closed by its attributes at the very end, when it is full.
      mkdirSync(path, 0o700)
      setPathAttributes(path, { ...step.attributes, mode: step.attributes.mode | 0o700 })
    }
  })
  return number
}

function drifted(path: TreePath): Refusal {
  const message = `Cannot move '${pathToText(path)}' in the target: it has changed since the job looked at it`
  return new Refusal('fs_changed_since_snapshot', message, { details: { path } })
}

function missing({ path, digest }: PlaceStep): Refusal {
  const message = `Cannot place '${pathToText(path)}': its content ${digest.slice(0, 12)}... is not in the stage`
  return new Refusal('fs_io', message, { details: { path, digest } })
}

import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync, symlinkSync } from 'node:fs'
import type { Attributes, TreePath } from '../../core/entry.ts'
import { comparePaths, joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Step } from '../../core/step.ts'
import { inSlices } from '../../ports/breather.ts'
import type { Keeper } from '../kept/keeper.ts'
import { createBreather } from '../volume/breather.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { attempting, attemptingAsync, errorCode } from '../volume/failures.ts'
import { toLinkTarget } from '../volume/link-target.ts'
import type { Places } from '../volume/places.ts'
import { canSetOwners, setLinkAttributes, setOpenFileAttributes, setPathAttributes } from '../volume/set-attributes.ts'
import { checkSteps } from './check-steps.ts'
import type { ContentStore, StagedFile } from './content-store.ts'
import type { Expectation } from './expectation.ts'
import { failpoint } from './failpoints.ts'
import { findNeeded } from './keep.ts'
import type { Layout } from './layout.ts'
import { lookAt } from './look-at.ts'
import type { PreparedStep } from './records.ts'
import { canSyncFileSystem, fewFiles, syncFileSystem, syncPath } from './sync-files.ts'

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
}

/**
 * Everything that can fail, before the tree is touched: all that will be put in place lies in the stage with its
 * attributes, durably, and everything that will be taken is known.
 */
export async function prepareSteps(steps: readonly Step[], options: PrepareOptions): Promise<PreparedStep[]> {
  const breather = createBreather()
  await inSlices(checkSteps(steps, options), breather)
  const run = { ...options, claim: createClaims(options.store) }
  const prepared: PreparedStep[] = []
  const isSyncedEach = steps.filter(({ step }) => step === 'place').length < fewFiles || !canSyncFileSystem
  for (const step of withLastAttributes(steps)) {
    if (breather.isDue()) await breather.pause()
    prepared.push(await prepareStep(step, run, isSyncedEach))
  }
  failpoint('attributes-staged')
  await attemptingAsync({ verb: 'sync the stage of', path: options.root }, async () => {
    if (!isSyncedEach) return syncFileSystem(options.layout.directory)
    if (prepared.length > 0) syncPath(options.layout.staged)
  })
  failpoint('stage-synced')
  return prepared
}

/** Filling a new directory touches it again, so its attributes are set last unless the plan does it anyway. */
function withLastAttributes(steps: readonly Step[]): Step[] {
  const attributes = new Map<TreePath, Step>()
  for (const step of steps) {
    if (step.step === 'makeDirectory') attributes.set(step.path, { ...step, step: 'attributes' })
  }
  for (const step of steps) if (step.step === 'attributes') attributes.set(step.path, step)
  const last = [...attributes.values()].sort((left, right) => comparePaths(pathOf(right), pathOf(left)))
  return [...steps.filter(({ step }) => step !== 'attributes'), ...last]
}

function pathOf(step: Step): TreePath {
  return step.path
}

interface PrepareRun extends PrepareOptions {
  /** A staged file for a step; undefined when there is none. */
  claim: (digest: string) => Promise<StagedFile | undefined>
}

/** Each staged file serves one step; when there are more steps than files, they get copies. */
function createClaims(store: ContentStore): PrepareRun['claim'] {
  const claimed = new Map<string, number>()
  return async (digest) => {
    const files = (await store.verified()).get(digest) ?? []
    const count = claimed.get(digest) ?? 0
    claimed.set(digest, count + 1)
    const [first] = files
    return files[count] ?? (first && (await store.copyOf(first)))
  }
}

async function prepareStep(step: Step, options: PrepareRun, isSynced: boolean): Promise<PreparedStep> {
  const plain = { step, object: null, inode: null, isDrift: false }
  switch (step.step) {
    case 'take':
      return prepareTake(step, options)
    case 'place':
      return { ...plain, object: await stageContent(step, options, isSynced) }
    case 'makeDirectory':
    case 'link':
      return { ...plain, object: stageObject(step, options) }
    default:
      return plain
  }
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

async function stageContent(step: PlaceStep, options: PrepareRun, isSynced: boolean): Promise<number> {
  const staged = await options.claim(step.digest)
  const number = staged?.number ?? (step.size === 0 ? options.store.nextNumber() : undefined)
  if (number === undefined || (staged !== undefined && staged.size !== step.size)) throw missing(step)
  attempting({ verb: 'stage', path: joinPath(options.root, step.path) }, () => {
    const path = options.store.pathOf(number)
    // Names in the stage are the engine's own, so a path is as good as a handle and saves opening one.
    if (staged !== undefined && !isSynced) setPathAttributes(path, step.attributes)
    else finishFile(path, step.attributes, isSynced)
  })
  return number
}

function finishFile(path: string, attributes: Attributes, isSynced: boolean): void {
  // An earlier attempt may have left a mode that keeps us out.
  if (!canSetOwners) openAgain(path)
  const handle = openSync(path, 'a+', 0o600)
  try {
    setOpenFileAttributes(handle, attributes)
    if (isSynced) fsyncSync(handle)
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

import { type BigIntStats, closeSync, linkSync, lstatSync, mkdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { joinPath, nameOf, parentOf } from '../../core/names.ts'
import type { Step } from '../../core/step.ts'
import { createBreather } from '../volume/breather.ts'
import { objectFlags } from '../volume/confined.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import { canSetOwners, setLinkAttributes, setObjectAttributes, setObjectMode } from '../volume/set-attributes.ts'
import { type Address, textToBytes, toAddress } from '../volume/system-paths.ts'
import { createTakeAstray, type TakeAstray } from './astray.ts'
import { failpoint } from './failpoints.ts'
import type { Layout } from './layout.ts'
import { lookAt } from './look-at.ts'
import { applyPatch } from './patch.ts'
import type { PreparedStep } from './records.ts'

export interface ApplyOptions {
  tree: ConfinedTree
  root: TreePath
  layout: Layout
  /** Folder for what was not expected in the tree, on its file system; made when needed. */
  conflicts: string
  /** Hears of each content in place; what is known of it holds until these stats change. */
  tell?: (step: PlaceStep, stats: BigIntStats) => void
  /** The steps were begun by another process, and perhaps a disk lost some of them. */
  isReplay?: boolean
}

/**
 * Carries out what was decided. Safe to repeat from the start after a crash at any point: a take is done when its
 * goal exists, a put when the staged object is gone, since a rename is one or the other; attributes are set again.
 * Returns where unexpected entries went: names in the conflicts folder.
 */
export async function applySteps(prepared: Iterable<PreparedStep>, options: ApplyOptions): Promise<string[]> {
  const breather = createBreather()
  const takeAstray = options.isReplay ? createTakeAstray(prepared, options) : () => false
  const run: Run = { ...options, drifted: [], opened: new Set(), takeAstray }
  for (const step of prepared) {
    if (breather.isDue()) await breather.pause()
    failpoint(`before-${step.step.step}`)
    applyStep(run, step)
    failpoint(`after-${step.step.step}`)
  }
  return run.drifted
}

interface Run extends ApplyOptions {
  drifted: string[]
  /** Directories that were made writable for us. */
  opened: Set<TreePath>
  takeAstray: TakeAstray
}

function applyStep(run: Run, prepared: PreparedStep): void {
  const { step, object, inode, isDrift } = prepared
  const path = joinPath(run.root, step.path)
  switch (step.step) {
    case 'take':
      if (inode !== null) take(run, step.path, { inode, goal: goalOf(run, step, { object, isDrift }) })
      break
    case 'move':
      put(run, path, join(run.layout.slots, String(step.slot)))
      break
    case 'name':
      addName(run, path, joinPath(run.root, step.of))
      break
    case 'attributes':
      setAttributes(run, path, step)
      break
    default:
      if (prepared.patch) applyPatch(prepared, { ...run, path })
      else put(run, path, join(run.layout.staged, String(object)))
      if (step.step === 'place' && run.tell) tell(run.tell, step, lookAt(run.tree, path))
  }
}

function tell(hear: NonNullable<ApplyOptions['tell']>, step: PlaceStep, stats: BigIntStats | undefined): void {
  // Somebody may have removed it since.
  if (stats?.isFile()) hear(step, stats)
}

type PlaceStep = Extract<Step, { step: 'place' }>
type TakeStep = Extract<Step, { step: 'take' }>

function goalOf(run: Run, step: TakeStep, { object, isDrift }: Pick<PreparedStep, 'object' | 'isDrift'>): Address {
  if (step.slot !== null) return join(run.layout.slots, String(step.slot))
  return isDrift ? conflictGoal(run, step.path, object) : join(run.layout.aside, String(object))
}

function take(run: Run, stepPath: TreePath, taken: { inode: string; goal: Address }): void {
  const path = joinPath(run.root, stepPath)
  if (exists(taken.goal)) return
  makeWritable(run, parentOf(path))
  if (!takeAt(run, path, taken)) run.takeAstray(stepPath, taken)
}

/** False when something else is there, or nothing. */
function takeAt(run: Run, path: TreePath, { inode, goal }: { inode: string; goal: Address }): boolean {
  try {
    return run.tree.at(path, (address) => {
      const stats = lstatSync(address, { bigint: true })
      if (String(stats.ino) !== inode) return false
      // Moving a directory elsewhere writes to the directory itself.
      if (stats.isDirectory()) makeWritable(run, path)
      renameSync(address, goal)
      return true
    })
  } catch (thrown) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(thrown) ?? '')) return false
    throw thrown
  }
}

function put(run: Run, path: TreePath, source: string): void {
  makeWritable(run, parentOf(path))
  for (;;) {
    const trouble = tryPut(run, path, source)
    // In a replay the source has gone in before.
    if (trouble === 'done' || !exists(source)) return
    if (trouble === 'occupied') evict(run, path)
    else makeParents(run, parentOf(path))
  }
}

function tryPut({ tree }: Run, path: TreePath, source: string): 'done' | 'occupied' | 'no parent' {
  try {
    return tree.at(path, (address) => {
      if (exists(address)) return 'occupied'
      renameSync(source, address)
      return 'done'
    })
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR') return 'no parent'
    throw thrown
  }
}

/** In a replay it is there already. Somebody may have removed what it is a name of: the next job finds that out. */
function addName(run: Run, path: TreePath, of: TreePath): void {
  makeWritable(run, parentOf(path))
  for (;;) {
    const trouble = tryAddName(run, path, of)
    if (trouble === 'done') return
    if (trouble === 'occupied') evict(run, path)
    else makeParents(run, parentOf(path))
  }
}

function tryAddName({ tree }: Run, path: TreePath, of: TreePath): 'done' | 'occupied' | 'no parent' {
  const inode = inodeAt(tree, of)
  if (inode === undefined) return 'done'
  try {
    return tree.at(path, (address) => {
      const there = lstatSync(address, { bigint: true, throwIfNoEntry: false })
      if (there !== undefined) return there.ino === inode ? 'done' : 'occupied'
      tree.at(of, (source) => linkSync(source, address))
      return 'done'
    })
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT' || errorCode(thrown) === 'ENOTDIR') return 'no parent'
    throw thrown
  }
}

/** Undefined for directories, which have one name only, and where nothing is. */
function inodeAt(tree: ConfinedTree, path: TreePath): bigint | undefined {
  const stats = lookAt(tree, path)
  return stats?.isDirectory() ? undefined : stats?.ino
}

/** Somebody removed or replaced the directory meanwhile; the next job sets its attributes. */
function makeParents(run: Run, directory: TreePath): void {
  const names = directory.split('/')
  for (let depth = 1; depth <= names.length; depth += 1) {
    const path = names.slice(0, depth).join('/')
    const stats = run.tree.at(path, (address) => lstatSync(address, { throwIfNoEntry: false }))
    if (stats?.isDirectory()) continue
    if (stats !== undefined) evict(run, path)
    run.tree.at(path, (address) => mkdirSync(address, 0o755))
  }
}

/** What nobody expected is never deleted unseen. */
function evict(run: Run, path: TreePath): void {
  run.tree.at(path, (address) => {
    let count = 0
    let goal = conflictGoal(run, path, count)
    while (exists(goal)) {
      count += 1
      goal = conflictGoal(run, path, count)
    }
    renameSync(address, goal)
  })
}

function conflictGoal(run: Run, path: TreePath, number: number | null): Address {
  mkdirSync(run.conflicts, { recursive: true, mode: 0o700 })
  const name = `${number}-${nameOf(path)}`.slice(0, 255)
  if (!run.drifted.includes(name)) run.drifted.push(name)
  return toAddress(`${textToBytes(run.conflicts)}/${name}`)
}

function setAttributes(run: Run, path: TreePath, { attributes }: Extract<Step, { step: 'attributes' }>): void {
  tolerating(['ENOENT', 'ENOTDIR'], () => {
    const isLink = run.tree.at(path, (address) => lstatSync(address)).isSymbolicLink()
    const set = isLink ? setLinkAttributes : setObjectAttributes
    run.tree.at(path, (address) => set(address, attributes))
  })
}

/** Root writes everywhere; others open their own directories up, and the attributes step at the end closes them. */
function makeWritable(run: Run, directory: TreePath): void {
  if (canSetOwners || run.opened.has(directory)) return
  run.opened.add(directory)
  tolerating(['ENOENT', 'ENOTDIR'], () => {
    const handle = run.tree.open(directory, objectFlags)
    try {
      setObjectMode(handle, (mode) => mode | 0o700)
    } finally {
      closeSync(handle)
    }
  })
}

function exists(address: Address): boolean {
  return lstatSync(address, { throwIfNoEntry: false }) !== undefined
}

function tolerating(codes: readonly string[], work: () => void): void {
  try {
    work()
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code === undefined || !codes.includes(code)) throw thrown
  }
}

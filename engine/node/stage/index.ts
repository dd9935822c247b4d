import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import { contentRowBytes } from '../../core/packed-contents.ts'
import { blocksAbove } from '../../core/regions.ts'
import type { Step } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Stage } from '../../ports/volume.ts'
import type { Keeper } from '../kept/keeper.ts'
import type { KeptStore } from '../kept/kept-store.ts'
import type { FileListing } from '../listing/file-listing.ts'
import { removeTree } from '../remove-tree.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { attemptingAsync } from '../volume/failures.ts'
import type { Gate } from '../volume/gate.ts'
import type { KnownContents } from '../volume/known-contents.ts'
import type { Places } from '../volume/places.ts'
import type { Readers } from '../volume/readers.ts'
import { textToBytes } from '../volume/system-paths.ts'
import type { ApplyOptions } from './apply.ts'
import { complete, decide } from './complete.ts'
import { type ContentStore, createContentStore } from './content-store.ts'
import { createDesk, type Desk } from './desk.ts'
import { createExpectation } from './expectation.ts'
import { emptyDirectories } from './fill-directories.ts'
import { createFiller } from './filler.ts'
import { foldsNames as probeFolding } from './folding.ts'
import { type History, readHistory } from './history.ts'
import { type Journal, openJournal } from './journal.ts'
import { createLayout, type Layout, makeFolders } from './layout.ts'
import { createLedger, format } from './ledger.ts'
import { createPartials } from './partials.ts'
import { createPlanSpool } from './plan-spool.ts'
import { prepareSteps } from './prepare.ts'
import { createReceiver } from './receive.ts'
import { createPackedReceiver } from './receive-packed.ts'
import { recordedSteps } from './recorded-steps.ts'
import type { Point } from './records.ts'
import { checkFolders, dropOrphans } from './recover.ts'
import type { SmallFiles } from './small-table.ts'
import type { Partial, StagedFile } from './staged-content.ts'

export interface StageOptions {
  key: string
  /** Where the steps' paths start. */
  root: TreePath
  tree: ConfinedTree
  places: Places
  gate: Gate
  digest: Digest
  /** What snapshots need of what a commit takes away goes there. */
  kept: KeptStore
  keeper: Keeper
  /** Who reads files through the API. */
  readers: Readers
  /** Takes what a commit knows of contents. */
  known: KnownContents
  /** What the last scan of the root saw, once: after a commit it is no longer true. */
  takeLastScan: () => FileListing | undefined
  /** In the calling thread instead of a worker. */
  isInline: boolean
  /** The stage can't be used any more; opening it again recovers it. */
  forget: () => void
}

export interface DirectoryStage extends Stage {
  /** Waits for what is under way. What was received stays. */
  close(): Promise<void>
}

/** Opens the stage of a relationship and completes what an earlier process had decided. */
export async function openDirectoryStage(options: StageOptions): Promise<DirectoryStage> {
  const layout = createLayout(options.places.stage(options.key))
  makeFolders(layout)
  const opened = openJournal(layout.journal)
  try {
    const history = readHistory(opened.records)
    checkFolders(layout, { history, wasTorn: opened.wasTorn, format })
    if (history.pending !== undefined) await goForward(options, layout, { history, journal: opened.journal })
    const isDone = history.pending !== undefined
    if (!isDone) emptyDirectories({ folder: layout.staged, fillings: history.filled })
    // A power loss may have taken the name of what the journal speaks of.
    const received = isDone ? [] : history.received.filter((file) => isThere(layout, file))
    const packed = isDone ? [] : history.packed
    const started = isDone ? [] : [...history.partials.values()].filter((file) => isThere(layout, file))
    await dropOrphans(layout, numbersOf([...received, ...started], packed))
    const committed = history.pending?.point ?? history.committed
    return createStage(options, { layout, journal: opened.journal, received, packed, started, committed })
  } catch (thrown) {
    opened.journal.close()
    throw thrown
  }
}

function* numbersOf(files: readonly { number: number }[], packed: readonly SmallFiles[]): Generator<number> {
  for (const { number } of files) yield number
  for (const { first, rows } of packed) {
    for (let number = first; number < first + rows.length / contentRowBytes; number += 1) yield number
  }
}

function isThere(layout: Layout, { number }: { number: number }): boolean {
  return existsSync(join(layout.staged, String(number)))
}

interface Recovery {
  history: History
  journal: Journal
}

/** The decision stands, with the root that it was made for. */
async function goForward(options: StageOptions, layout: Layout, { history, journal }: Recovery): Promise<void> {
  const { begin, pending } = history
  if (begin === undefined || pending === undefined) return
  const completion = { ...options, root: begin.root, layout, journal, isReplay: true }
  await complete(completion, pending.point, recordedSteps(pending.steps))
}

interface StageState {
  layout: Layout
  journal: Journal
  received: readonly StagedFile[]
  packed: readonly SmallFiles[]
  started: readonly Partial[]
  committed: Point | undefined
}

function createStage(options: StageOptions, state: StageState): DirectoryStage {
  const { root, digest } = options
  const { layout, journal } = state
  const store = createContentStore({ folder: layout.staged, known: state.received, knownPacked: state.packed, digest })
  const partials = createPartials({ store, journal, known: state.started })
  const receiver = createReceiver({ store, partials, journal, digest })
  const packedReceiver = createPackedReceiver({ ...options, store, journal, layout })
  const ledger = createLedger({ ...options, ...state, store, partials })
  const desk = createDesk({ ...options, ...state, store, partials, ledger, rest: receiver.rest })
  const added = createPlanSpool(layout.plan)
  const commit = createCommit(options, { layout, journal, store, desk })

  return {
    committed: () => desk.whileOpen(async () => ledger.committed()),
    have: () => desk.whileOpen(() => countContents(store)),
    partial: () => desk.whileOpen(async () => partials.all().map(({ number: _, ...content }) => content)),
    receive: (content, bytes) => desk.whileOpen(() => receiver.receive(content, bytes)),
    receivePacked: (packed) => desk.whileOpen(() => packedReceiver(packed)),
    addSteps: (steps, from) =>
      desk.whileOpen(async () => {
        if (from === 0) added.clear()
        added.add(steps)
      }),
    commit: ({ steps = added, ...point }) =>
      desk.whileOpen(async () => {
        const isNew = ledger.committed()?.pointId !== point.pointId
        try {
          await receiver.rest()
          if (!isNew) await desk.discard()
          return { driftedTo: isNew ? await commit(point, steps) : [] }
        } finally {
          added.clear()
        }
      }),
    discard: () =>
      desk.whileOpen(async () => {
        added.clear()
        await desk.discard()
      }),
    remove: () => desk.whileOpen(() => removeStage(layout, { root, desk }).finally(added.clear)),
    close: () => desk.close().finally(added.clear),
  }
}

interface CommitParts {
  layout: Layout
  journal: Journal
  store: ContentStore
  desk: Desk
}

function createCommit(options: StageOptions, { layout, journal, store, desk }: CommitParts) {
  const { root } = options
  let folds: boolean | undefined
  const foldsNames = () => (folds ??= probeFolding(layout.staged))

  return async function commit(point: Point, steps: Iterable<Step>): Promise<TreePath[]> {
    const scanned = options.takeLastScan()
    const expectation = createExpectation({ tree: options.tree, root, scanned })
    const reservation = options.readers.reserve()
    const filler = createFiller({ ...options, layout, journal })
    try {
      const preparing = {
        ...options,
        layout,
        journal,
        store,
        expectation,
        reservation,
        foldsNames,
        filler,
      }
      const prepared = await desk.preparing(() => prepareSteps(steps, preparing), filler.undo)
      await desk.deciding(async () => decide(journal, point, prepared.steps.count), filler.undo)
      const { composed } = prepared
      const tell: ApplyOptions['tell'] = ({ path, size, digest }, stats) => {
        // What is larger is known by its blocks, and nobody has looked at what is empty.
        const digests = composed.get(path) ?? (size > 0 && size <= blocksAbove ? { size, digest } : undefined)
        if (digests) options.known.add(root, stats, digests)
      }
      const completion = { ...options, layout, journal, tell }
      const driftedTo = await desk.completing(point, () => complete(completion, point, prepared.steps))
      if (prepared.steps.count > 0) options.known.save()
      return driftedTo
    } finally {
      reservation.release()
      await scanned?.close()
    }
  }
}

async function countContents(store: ContentStore): Promise<Map<string, number>> {
  const whole = await store.verified()
  const counts = store.small.counts()
  for (const [name, { length }] of whole) counts.set(name, (counts.get(name) ?? 0) + length)
  return counts
}

function removeStage({ directory }: Layout, { root, desk }: { root: TreePath; desk: Desk }): Promise<void> {
  const remove = () => removeTree(textToBytes(directory))
  return attemptingAsync({ verb: 'remove the stage of', path: root }, () => desk.shut(remove))
}

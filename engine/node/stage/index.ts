import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Entry, TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Stage } from '../../ports/volume.ts'
import type { ConfinedTree } from '../volume/confined.ts'
import { attempting, attemptingAsync } from '../volume/failures.ts'
import { openFile } from '../volume/file-reads.ts'
import type { Gate } from '../volume/gate.ts'
import { createMutex } from '../volume/mutex.ts'
import type { Places } from '../volume/places.ts'
import { textToBytes } from '../volume/system-paths.ts'
import { applySteps } from './apply.ts'
import { type Contents, createContents } from './contents.ts'
import { createExpectation } from './expectation.ts'
import { failpoint } from './failpoints.ts'
import { type History, readHistory } from './history.ts'
import { type Journal, openJournal } from './journal.ts'
import { createLayout, emptyTrash, type Layout, makeFolders, removeTree, throwAway } from './layout.ts'
import { prepareSteps } from './prepare.ts'
import type { Point, PreparedStep, StageRecord } from './records.ts'
import { checkFolders, dropOrphans } from './recover.ts'
import { syncTree } from './sync-tree.ts'

export interface StageOptions {
  key: string
  /** Where the steps' paths start. */
  root: TreePath
  tree: ConfinedTree
  places: Places
  gate: Gate
  digest: Digest
  /** What the last scan of the root saw, once: after a commit it is no longer true. */
  takeLastScan: () => readonly Entry[] | undefined
  /** The stage can't be used any more; opening it again recovers it. */
  forget: () => void
}

export interface DirectoryStage extends Stage {
  /** Waits for what is under way. What was received stays. */
  close(): Promise<void>
}

const format = 1
const stepsPerRecord = 1000
/** A longer journal starts over after a commit. */
const journalLimitBytes = 1024 * 1024

/** Opens the stage of a relationship and completes what an earlier process had decided. */
export async function openDirectoryStage(options: StageOptions): Promise<DirectoryStage> {
  const layout = createLayout(options.places.stage(options.key))
  makeFolders(layout)
  const opened = openJournal(layout.journal)
  try {
    const history = readHistory(opened.records)
    checkFolders(layout, { history, wasTorn: opened.wasTorn, format })
    if (history.pending !== undefined) await goForward(options, layout, { history, journal: opened.journal })
    const received = history.pending === undefined ? history.received : []
    await dropOrphans(layout, received)
    const committed = history.pending?.point ?? history.committed
    return createStage(options, { layout, journal: opened.journal, received, committed })
  } catch (thrown) {
    opened.journal.close()
    throw thrown
  }
}

interface Recovery {
  history: History
  journal: Journal
}

/** The decision stands, with the root that it was made for. */
async function goForward(options: StageOptions, layout: Layout, { history, journal }: Recovery): Promise<void> {
  const { begin, pending } = history
  if (begin === undefined || pending === undefined) return
  await complete({ ...options, root: begin.root, layout, journal }, pending.point, pending.steps)
}

interface Completion extends Pick<StageOptions, 'tree' | 'root' | 'places' | 'gate'> {
  layout: Layout
  journal: Journal
}

async function complete(options: Completion, point: Point, prepared: readonly PreparedStep[]): Promise<TreePath[]> {
  const { tree, root, layout, journal, gate } = options
  const conflicts = join(options.places.conflicts, conflictFolder(layout, point))
  const attempt = { verb: 'commit to', path: root }
  const names = await attemptingAsync(attempt, () =>
    gate.exclusively(() => applySteps(prepared, { tree, root, layout, conflicts })),
  )
  await attemptingAsync(attempt, () => syncTree(prepared, { tree, root, directory: layout.directory }))
  failpoint('tree-synced')
  journal.append({ type: 'committed', ...point })
  journal.sync()
  throwAway(layout, [layout.staged, layout.aside, layout.slots])
  const shown = textToBytes(join(basename(dirname(conflicts)), basename(conflicts)))
  return names.map((name) => `${shown}/${name}`)
}

function conflictFolder(layout: Layout, { pointId }: Point): string {
  return createHash('sha256')
    .update(`${basename(layout.directory)}/${pointId}`)
    .digest('hex')
    .slice(0, 16)
}

interface StageState {
  layout: Layout
  journal: Journal
  received: readonly { number: number; digest: string; size: number }[]
  committed: Point | undefined
}

function createStage(options: StageOptions, state: StageState): DirectoryStage {
  const { key, root, tree, digest } = options
  const { layout, journal } = state
  const inTurn = createMutex()
  let committed = state.committed
  let isOpen = true
  let cleaning: Promise<void> = Promise.resolve()

  const openBasis = (path: TreePath) => openFile(tree, joinPath(root, path), constants.O_RDONLY)
  const contents = createContents({ folder: layout.staged, known: state.received, journal, digest, openBasis })
  journal.replace(whatStands())
  clean()

  function whatStands(): StageRecord[] {
    const records: StageRecord[] = [{ type: 'begin', format, key, root }]
    if (committed !== undefined) records.push({ type: 'committed', ...committed })
    return [...records, ...contents.all().map((file): StageRecord => ({ type: 'received', ...file }))]
  }

  function clean(): void {
    // What can't be dropped now is dropped when the stage is opened again.
    cleaning = cleaning.then(() => emptyTrash(layout)).catch(() => undefined)
  }

  function discard(): void {
    contents.forget()
    attempting({ verb: 'empty the stage of', path: root }, () => throwAway(layout, [layout.staged]))
    journal.replace(whatStands())
    clean()
  }

  function shut(): void {
    if (!isOpen) return
    isOpen = false
    options.forget()
    journal.close()
  }

  function whileOpen<T>(work: () => Promise<T>): Promise<T> {
    return inTurn(async () => {
      if (!isOpen) throw new Refusal('fs_io', 'Cannot use the stage: it is closed, wanted one opened again')
      return work()
    })
  }

  async function decide(point: Point, prepared: readonly PreparedStep[]): Promise<void> {
    try {
      for (let start = 0; start < prepared.length; start += stepsPerRecord) {
        journal.append({ type: 'steps', steps: prepared.slice(start, start + stepsPerRecord) })
      }
      journal.append({ type: 'prepared', ...point, steps: prepared.length })
      journal.sync()
    } catch (thrown) {
      withdraw()
      throw thrown
    }
  }

  /** A decision that may or may not be durable must not be found later. */
  function withdraw(): void {
    try {
      journal.replace(whatStands())
    } catch {
      shut()
    }
  }

  async function commit(point: Point, prepared: readonly PreparedStep[]): Promise<TreePath[]> {
    try {
      const drifted = await complete({ ...options, layout, journal }, point, prepared)
      committed = point
      contents.forget()
      if (journal.sizeBytes > journalLimitBytes) journal.replace(whatStands())
      clean()
      return drifted
    } catch (thrown) {
      // Decided: opening the stage again completes it.
      shut()
      throw thrown
    }
  }

  return {
    committed: () => whileOpen(async () => committed && { ...committed }),
    have: () => whileOpen(() => contents.have()),
    receive: (content, bytes) => whileOpen(() => contents.receive(content, bytes)),

    commit: ({ pointId, note, steps }) =>
      whileOpen(async () => {
        if (committed?.pointId === pointId) {
          discard()
          return { driftedTo: [] }
        }
        const expectation = createExpectation({ tree, root, scanned: options.takeLastScan() })
        const prepared = await preparing(contents, () =>
          prepareSteps(steps, { tree, places: options.places, root, layout, contents, expectation }),
        )
        await preparing(contents, () => decide({ pointId, note }, prepared))
        return { driftedTo: await commit({ pointId, note }, prepared) }
      }),

    discard: () => whileOpen(async () => discard()),

    remove: () =>
      whileOpen(async () => {
        await cleaning
        shut()
        await attemptingAsync({ verb: 'remove the stage of', path: root }, () =>
          removeTree(textToBytes(layout.directory)),
        )
      }),

    close: () =>
      inTurn(async () => {
        await cleaning
        shut()
      }),
  }
}

/** Until the decision stands, a failure leaves everything staged for the next attempt. */
async function preparing<T>(contents: Contents, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    contents.unclaim()
    throw thrown
  }
}

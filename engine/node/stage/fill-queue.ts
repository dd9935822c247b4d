import type { TreePath } from '../../core/entry.ts'
import { attemptingAsync } from '../volume/failures.ts'
import { sharedWorkers } from '../workers/pool.ts'
import { emptyDirectories, type Filling, type FillTask, fillDirectories } from './fill-directories.ts'
import type { Journal } from './journal.ts'
import type { Layout } from './layout.ts'

const movesPerRecord = 500
const mostUnderWay = 3

export interface FillQueueOptions {
  root: TreePath
  layout: Layout
  journal: Journal
  /** In the calling thread instead of a worker. */
  isInline: boolean
}

/** Brings contents into directories of the stage, many at a time, in the order in which they come. */
export interface FillQueue {
  /** A directory in one that is there. */
  make(directory: string): void
  /** False: what was moved last has this very place. */
  move(number: number, to: { directory: string; name: string }): boolean
  /** Undefined when not too much is under way. Rejects with the first failure. */
  behind(): Promise<void> | undefined
  /** Resolves when all is done; rejects with the first failure. */
  finish(): Promise<void>
  /** The places of all contents so far, by their numbers. */
  findAll(): Promise<Map<number, string>>
  /** Has all contents where they were before. */
  undo(): Promise<void>
}

/** The journal is told before something is done: after a death what was moved is looked for and taken out again. */
export function createFillQueue({ root, layout: { staged: folder }, journal, isInline }: FillQueueOptions): FillQueue {
  const from = journal.sizeBytes
  let waiting: Filling[] = []
  let count = 0
  let underWay = 0
  let last: Promise<void> = Promise.resolve()

  function flush(): void {
    const fillings = waiting
    waiting = []
    count = 0
    if (fillings.length === 0) return
    journal.append({ type: 'filled', fillings })
    underWay += 1
    last = fillAfter(last, fillings)
    last.catch(() => {})
  }

  async function fillAfter(before: Promise<void>, fillings: Filling[]): Promise<void> {
    await before
    await fill({ folder, fillings }, { root, isInline })
    underWay -= 1
  }

  function counted(): void {
    count += 1
    if (count >= movesPerRecord) flush()
  }

  async function finish(): Promise<void> {
    flush()
    await last
  }

  return {
    make(directory) {
      waiting.push({ directory, isNew: true, numbers: [], names: [] })
      counted()
    },
    move(number, { directory, name }) {
      if (waiting.at(-1)?.directory !== directory) waiting.push({ directory, isNew: false, numbers: [], names: [] })
      const filling = waiting.at(-1)
      if (!filling || filling.names.at(-1) === name) return false
      filling.numbers.push(number)
      filling.names.push(name)
      counted()
      return true
    },
    behind: () => (underWay >= mostUnderWay ? last : undefined),
    finish,
    async findAll() {
      await finish()
      return placesOf(fillingsIn(journal, from))
    },
    async undo() {
      await last.catch(() => {})
      emptyDirectories({ folder, fillings: fillingsIn(journal, from) })
    },
  }
}

async function fill(task: FillTask, { root, isInline }: Pick<FillQueueOptions, 'root' | 'isInline'>): Promise<void> {
  await attemptingAsync({ verb: 'stage', path: root }, async () => {
    if (isInline) fillDirectories(task)
    else await sharedWorkers().run('fill', task)
  })
}

function* fillingsIn(journal: Journal, from: number): Generator<Filling> {
  for (const record of journal.read(from, journal.sizeBytes)) if (record.type === 'filled') yield* record.fillings
}

function placesOf(fillings: Iterable<Filling>): Map<number, string> {
  const places = new Map<number, string>()
  for (const { directory, numbers, names } of fillings) {
    for (const [index, number] of numbers.entries()) places.set(number, `${directory}/${names[index]}`)
  }
  return places
}

import type { Journal } from './journal.ts'
import type { PreparedStep } from './records.ts'

const stepsPerRecord = 250
/** More are read back from the journal. */
const mostInMemory = 5000

/** Steps that the journal has, to be gone through as often as needed. */
export interface RecordedSteps extends Iterable<PreparedStep> {
  readonly count: number
  /** Those that take away what snapshots need. */
  readonly keeping: readonly PreparedStep[]
}

/** Writes steps to the journal as they come; without a decision behind them they mean nothing. */
export function recordSteps(journal: Journal): { add(step: PreparedStep): void; finish(): RecordedSteps } {
  const from = journal.sizeBytes
  const first: PreparedStep[] = []
  let waiting: PreparedStep[] = []
  const keeping: PreparedStep[] = []
  let count = 0

  function flush(): void {
    if (waiting.length > 0) journal.append({ type: 'steps', steps: waiting })
    waiting = []
  }

  return {
    add(step) {
      count += 1
      waiting.push(step)
      if (step.kept) keeping.push(step)
      if (count <= mostInMemory) first.push(step)
      else first.length = 0
      if (waiting.length >= stepsPerRecord) flush()
    },
    finish() {
      flush()
      const to = journal.sizeBytes
      const again = () => (count <= mostInMemory ? first.values() : readBack(journal, from, to))
      return { count, keeping, [Symbol.iterator]: again }
    },
  }
}

function* readBack(journal: Journal, from: number, to: number): Generator<PreparedStep> {
  for (const record of journal.read(from, to)) if (record.type === 'steps') yield* record.steps
}

/** Steps that a restart has read. */
export function recordedSteps(steps: readonly PreparedStep[]): RecordedSteps {
  const keeping = steps.filter(({ kept }) => kept)
  return { count: steps.length, keeping, [Symbol.iterator]: () => steps.values() }
}

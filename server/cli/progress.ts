import type { RunningJob } from '@sandbar/engine'
import { formatBytes, formatCount, formatMs } from './units.ts'

/** Jobs on their way, for people: a bar each on a terminal, a line now and then elsewhere. */
export interface Progress {
  /** Null: the job is over. */
  show(title: string, job: RunningJob | null): void
  /** Writes lines above the bars. */
  above(text: string): void
  /** Takes the bars away. */
  clear(): void
}

/** Where bars are drawn; `process.stderr` is one. */
export interface Screen {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

interface ProgressOptions {
  /** Milliseconds; only differences count. */
  now?: () => number
  environment?: Readonly<Record<string, string | undefined>>
}

const redrawMs = 100
const lineMs = 5_000
const barWidth = 24

export function createProgress(screen: Screen, options: ProgressOptions = {}): Progress {
  const { now = () => performance.now(), environment = process.env } = options
  const isDumb = !screen.isTTY || environment.TERM === 'dumb'
  return isDumb
    ? createLines(screen, now)
    : createBars(screen, { now, isPlain: environment.NO_COLOR !== undefined && environment.NO_COLOR !== '' })
}

/** A job that is over soon says nothing. */
function createLines(screen: Screen, now: () => number): Progress {
  const toldAt = new Map<string, number>()
  return {
    show(title, job) {
      if (job === null) return void toldAt.delete(title)
      const last = toldAt.get(title)
      if (last === undefined) return void toldAt.set(title, now())
      if (now() - last < lineMs) return
      toldAt.set(title, now())
      screen.write(`${printable(title)}: ${percent(job)}, ${details(job)}\n`)
    },
    above: (text) => void screen.write(`${text}\n`),
    clear: () => toldAt.clear(),
  }
}

function createBars(screen: Screen, { now, isPlain }: { now: () => number; isPlain: boolean }): Progress {
  const jobs = new Map<string, RunningJob>()
  let drawnAt = Number.NEGATIVE_INFINITY
  let lines = 0
  const draw = (above = '') => {
    const rows = [...jobs].map(([title, job]) => bar({ title, job, columns: screen.columns || 80, isPlain }))
    // One write, each line cleared only behind its text: nothing flickers.
    const up = lines > 0 ? `\x1b[${lines}A` : ''
    screen.write(`${up}\r${above}${rows.map((row) => `${row}\x1b[K\n`).join('')}\x1b[J`)
    lines = rows.length
    drawnAt = now()
  }
  return {
    show(title, job) {
      const isNews = job === null ? jobs.delete(title) : !jobs.has(title)
      if (job) jobs.set(title, job)
      if (isNews || (job !== null && now() - drawnAt >= redrawMs)) draw()
    },
    above(text) {
      draw(`${text.replaceAll('\n', '\x1b[K\n')}\x1b[K\n`)
    },
    clear() {
      jobs.clear()
      if (lines > 0) draw()
    },
  }
}

interface Bar {
  title: string
  job: RunningJob
  columns: number
  isPlain: boolean
}

function bar({ title, job, columns, isPlain }: Bar): string {
  const done = Math.round(job.fractionComplete * barWidth)
  const text = `${percent(job).padStart(4)} ${details(job)}`
  const room = Math.max(8, columns - 1 - text.length - barWidth - 4)
  const name = shorten(printable(title), room)
  const [full, empty] = ['#'.repeat(done), '-'.repeat(barWidth - done)]
  const drawn = isPlain ? `${full}${empty}` : `\x1b[32m${full}\x1b[0m\x1b[2m${empty}\x1b[0m`
  const line = `${name} [${drawn}] `
  return `${line}${text.slice(0, Math.max(0, columns - 1 - name.length - barWidth - 4))}`
}

function percent({ fractionComplete, isCounting }: RunningJob): string {
  // Rounded down: 100 % is for what is over.
  return isCounting ? 'counting' : `${Math.floor(fractionComplete * 100)}%`
}

function details({ counters, isCounting, secondsRemaining, bytesPerSecondNow }: RunningJob): string {
  const files = `${formatCount(counters.filesTransferred + counters.filesUnchanged)} of ${formatCount(counters.filesTotal)} files${isCounting ? ' so far' : ''}`
  const speed = `${formatBytes(counters.bytesTransferred)}, ${formatBytes(bytesPerSecondNow)}/s`
  return `${files}, ${speed}${secondsRemaining === null ? '' : `, ${formatMs(secondsRemaining * 1000)} left`}`
}

function shorten(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1)}…`
}

/** Names may hold escape codes. */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, '?')
}

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
// For its types; so the build knows that the file is needed, too.
import type { HashAnswer, HashTask } from './thread.ts'

const count = Math.max(1, Math.min(2, availableParallelism()))
/** A thread takes some MiB, so it goes when there has been nothing to do. */
const idleMs = 5000
const limits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 64 }

type Answer = (answer: HashAnswer | Error) => void

interface Thread {
  worker: Worker
  waiting: Map<number, Answer>
  idle: NodeJS.Timeout | undefined
}

const threads: Thread[] = []
let lastId = 0

/** How many ranges are worth being asked for at a time: two for each thread, so that none waits for its next one. */
export const hashesAtOnce = 2 * count

/** Digests of an open file's blocks, found in another thread; undefined when the file is shorter. Throws system errors. */
export function hashElsewhere(range: Omit<HashTask, 'id'>): Promise<string[] | undefined> {
  const thread = leastBusy()
  lastId += 1
  const task = { id: lastId, ...range }
  const { promise, resolve, reject } = Promise.withResolvers<string[] | undefined>()
  thread.waiting.set(task.id, (answer) => {
    if (answer instanceof Error) reject(answer)
    else if ('code' in answer) reject(systemError(answer.code))
    else resolve(answer.blocks)
  })
  clearTimeout(thread.idle)
  thread.worker.ref()
  thread.worker.postMessage(task)
  return promise
}

function leastBusy(): Thread {
  const [best] = threads.toSorted((left, right) => left.waiting.size - right.waiting.size)
  if (best && (best.waiting.size === 0 || threads.length >= count)) return best
  return start()
}

function start(): Thread {
  const file = import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js'
  const worker = new Worker(new URL(file, import.meta.url), { execArgv: [], resourceLimits: limits })
  const thread: Thread = { worker, waiting: new Map(), idle: undefined }
  threads.push(thread)
  worker.on('message', (answer: HashAnswer) => {
    thread.waiting.get(answer.id)?.(answer)
    thread.waiting.delete(answer.id)
    if (thread.waiting.size === 0) rest(thread)
  })
  const end = (error: Error) => {
    remove(thread)
    for (const answer of thread.waiting.values()) answer(error)
    thread.waiting.clear()
  }
  worker.on('error', end)
  worker.on('exit', () => end(new Error('A thread that hashes has ended')))
  return thread
}

function remove(thread: Thread): void {
  if (threads.includes(thread)) threads.splice(threads.indexOf(thread), 1)
}

function rest(thread: Thread): void {
  thread.worker.unref()
  thread.idle = setTimeout(() => {
    // One that is ending must not be asked any more.
    remove(thread)
    void thread.worker.terminate()
  }, idleMs)
  thread.idle.unref()
}

/** As node:fs would have thrown it. */
function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: could not read a file in another thread`), { code, errno: 0 })
}

import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { Refusal, type RefusalCode } from '../../core/refusal.ts'
import type { FromWorker, TaskName, Tasks, ToWorker } from './messages.ts'
// Their file is built because it is named here.
import type {} from './worker.ts'

/** More would take memory and wait for the same disk. */
const mostWorkers = Math.max(1, Math.min(2, availableParallelism()))
/** What a task makes is short-lived; a small young generation keeps a worker small. */
const limits = { maxYoungGenerationSizeMb: 3, maxOldGenerationSizeMb: 512 }

export interface TaskOptions<Name extends TaskName> {
  signal?: AbortSignal | undefined
  onProgress?: ((soFar: Tasks[Name]['progress']) => void) | undefined
  /** Takes what the task hands over; false: no more is wanted. Its memory goes back afterwards. */
  onHanded?: ((bytes: Uint8Array) => Promise<boolean>) | undefined
}

/** Threads that walk, read and hash, so that the main one keeps answering. */
export interface Workers {
  /** Makes room for one who will come again: what it returns starts a worker for it, unless that was done. */
  seat(): () => void
  /** Rejects with the refusal that the task ended with; `job_aborted` after the signal. */
  run<Name extends TaskName>(
    name: Name,
    asked: Tasks[Name]['asked'],
    options?: TaskOptions<Name>,
  ): Promise<Tasks[Name]['result']>
}

interface Pending {
  resolve(result: unknown): void
  reject(error: unknown): void
  progress(soFar: unknown): void
  handed(bytes: Uint8Array): Promise<boolean>
}

interface Member {
  worker: Worker
  pending: Map<number, Pending>
}

let shared: Workers | undefined

/** The workers of this process. They start when they are first needed, and end with it. */
export function sharedWorkers(): Workers {
  shared ??= createWorkers()
  return shared
}

function createWorkers(): Workers {
  const members: Member[] = []
  let lastId = 0
  let seats = 0

  function add(): Member {
    const member = startMember(() => members.splice(members.indexOf(member), 1))
    members.push(member)
    return member
  }

  function seat(): () => void {
    let isTaken = false
    return () => {
      if (isTaken) return
      isTaken = true
      seats += 1
      if (members.length < Math.min(seats, mostWorkers)) add()
    }
  }

  /** The least busy one; a new one while all are busy and there may be more. */
  function choose(): Member {
    const [best] = members.toSorted((left, right) => left.pending.size - right.pending.size)
    if (best && (best.pending.size === 0 || members.length >= mostWorkers)) return best
    return add()
  }

  function run<Name extends TaskName>(
    name: Name,
    asked: Tasks[Name]['asked'],
    { signal, onProgress, onHanded = refuseHanded }: TaskOptions<Name> = {},
  ): Promise<Tasks[Name]['result']> {
    lastId += 1
    const id = lastId
    const member = choose()
    const { promise, resolve, reject } = Promise.withResolvers<Tasks[Name]['result']>()
    const cancel = () => member.worker.postMessage({ id, isCancelled: true } satisfies ToWorker)
    const end = () => {
      signal?.removeEventListener('abort', cancel)
      member.pending.delete(id)
      if (member.pending.size === 0) member.worker.unref()
    }
    promise.then(end, end)
    const progress = (soFar: unknown) => onProgress?.(soFar as Tasks[Name]['progress'])
    member.pending.set(id, { resolve, reject, progress, handed: onHanded })
    member.worker.ref()
    member.worker.postMessage({ id, name, asked })
    if (signal?.aborted) cancel()
    else signal?.addEventListener('abort', cancel, { once: true })
    return promise
  }

  return { seat, run }
}

function startMember(onEnd: () => void): Member {
  // Its own sources need no loader: where they are TypeScript, Node strips the types.
  const file = import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js'
  const worker = new Worker(new URL(file, import.meta.url), { execArgv: [], resourceLimits: limits })
  const member: Member = { worker, pending: new Map() }
  const fail = (error: unknown) => {
    onEnd()
    for (const each of [...member.pending.values()]) each.reject(error)
  }
  worker.on('message', (message: FromWorker) => settle(member, message))
  worker.on('error', fail)
  worker.on('exit', (code) => fail(new Error(`A worker ended with code ${code}`)))
  worker.unref()
  return member
}

function settle({ worker, pending }: Member, message: FromWorker): void {
  const task = pending.get(message.id)
  if (task === undefined) return
  if ('handed' in message) void take(worker, task, message)
  else if ('progress' in message) task.progress(message.progress)
  else if ('result' in message) task.resolve(message.result)
  else if ('bug' in message) task.reject(new Error(message.bug))
  else task.reject(refusalOf(message.refusal))
}

async function take(worker: Worker, task: Pending, { id, handed }: { id: number; handed: Uint8Array<ArrayBuffer> }) {
  const memory = handed.buffer
  try {
    const isMoreWanted = await task.handed(handed)
    worker.postMessage({ id, isMoreWanted, memory } satisfies ToWorker, [memory])
  } catch (error) {
    worker.postMessage({ id, isCancelled: true } satisfies ToWorker)
    task.reject(error)
  }
}

async function refuseHanded(): Promise<boolean> {
  return false
}

function refusalOf({ code, message, details }: Extract<FromWorker, { refusal: unknown }>['refusal']): Refusal {
  return new Refusal(code as RefusalCode, message, { details })
}

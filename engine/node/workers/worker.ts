import { type MessagePort, parentPort } from 'node:worker_threads'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import { nodeDigest } from '../digest.ts'
import { openBlocks } from '../listing/block-reader.ts'
import { compareFiles } from '../listing/compare.ts'
import { nativeHelper } from '../native/load.ts'
import type { Give } from '../scan/hand-over.ts'
import { createLooker } from '../scan/looker.ts'
import { runScan } from '../scan/scan.ts'
import { fillDirectories } from '../stage/fill-directories.ts'
import { storePacked } from '../stage/store-packed.ts'
import { createBreather } from '../volume/breather.ts'
import { createConfinedTree } from '../volume/confined.ts'
import { type ConfinedTree, placeOf } from '../volume/confined-tree.ts'
import { errorCode, toRefusal } from '../volume/failures.ts'
import type { FromWorker, TaskName, Tasks, ToWorker } from './messages.ts'

/** Here nobody waits for an answer; slices are for being told to stop, and for other tasks. */
const sliceMs = 20

interface Running<Name extends TaskName> {
  progress(soFar: Tasks[Name]['progress']): void
  hand: Give
  throwIfCancelled(): void
}

type Runners = {
  readonly [Name in TaskName]: (asked: Tasks[Name]['asked'], running: Running<Name>) => Promise<Tasks[Name]['result']>
}

const runners: Runners = {
  async scan({ volumeRoot, rootPlace, hidden, known, isHandingOver, ...task }, running) {
    const tree = openSameTree(volumeRoot, rootPlace)
    const contents = new Map(known)
    try {
      return await runScan(task, {
        tree,
        looker: createLooker(tree),
        digest: nodeDigest,
        isHidden: (path) => hidden !== null && (path === hidden || path.startsWith(`${hidden}/`)),
        known: { find: (witness) => contents.get(witness) },
        ...(isHandingOver ? { give: running.hand } : {}),
        breather: createBreather(sliceMs),
        checkpoint(soFar) {
          running.throwIfCancelled()
          running.progress(soFar)
        },
      })
    } finally {
      tree.close()
    }
  },
  async compare({ before: left, after: right, options, path }) {
    const [before, after] = [openListing(left), openListing(right)]
    try {
      return await compareFiles({ before, after }, { ...options, path, breather: createBreather(sliceMs) })
    } finally {
      before.close()
      after.close()
    }
  },
  store: async (task) => storePacked(task, nodeDigest),
  async fill(task) {
    fillDirectories(task)
    return null
  },
  async verify({ path }) {
    const reader = openListing(path)
    try {
      for (const place of reader.blocks) reader.read(place)
    } finally {
      reader.close()
    }
    return null
  },
}

/** Whoever moves the volume's directory away and puts another one in its place must not have that one scanned. */
function openSameTree(root: string, place: string): ConfinedTree {
  let tree: ConfinedTree | undefined
  try {
    tree = createConfinedTree(root)
    if (placeOf(tree) === place) return tree
  } catch (thrown) {
    const code = errorCode(thrown)
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw toRefusal(thrown, { verb: 'scan', path: '' })
  }
  tree?.close()
  const message = `Cannot scan ${root}: the directory is gone, want it back in its place (is its disk mounted?)`
  throw new Refusal('fs_no_such_path', message)
}

function openListing(path: string) {
  const reader = openBlocks(path)
  if (reader === undefined) throw new Error(`No listing in ${path}`)
  return reader
}

const cancelled = new Set<number>()
/** Answers that tasks wait for, in the order in which they handed something over. */
const handing = new Map<number, ((answer: Awaited<ReturnType<Give>>) => void)[]>()

async function run(port: MessagePort, message: Extract<ToWorker, { asked: unknown }>): Promise<void> {
  const { id, name, asked } = message
  const answer = (given: FromWorker) => port.postMessage(given)
  const running = {
    progress: (progress: unknown) => answer({ id, progress }),
    hand: (handed: Uint8Array<ArrayBuffer>) =>
      new Promise<Awaited<ReturnType<Give>>>((resolve) => {
        handing.set(id, [...(handing.get(id) ?? []), resolve])
        port.postMessage({ id, handed } satisfies FromWorker, [handed.buffer])
      }),
    throwIfCancelled() {
      if (cancelled.has(id)) throw new Refusal('job_aborted', 'Scan stopped: the job was aborted')
    },
  }
  try {
    const runner = runners[name] as (asked: unknown, running: Running<TaskName>) => Promise<unknown>
    answer({ id, result: await runner(asked, running) })
  } catch (thrown) {
    answer(failureOf(id, thrown))
  } finally {
    cancelled.delete(id)
    handing.delete(id)
  }
}

function failureOf(id: number, thrown: unknown): FromWorker {
  if (!isRefusal(thrown))
    return { id, bug: thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown) }
  return { id, refusal: { code: thrown.code, message: thrown.message, details: { ...thrown.details } } }
}

// Loaded while nobody waits yet.
nativeHelper()

parentPort?.on('message', (message: ToWorker) => {
  if ('isCancelled' in message) {
    cancelled.add(message.id)
    for (const resolve of handing.get(message.id) ?? []) resolve({ isMoreWanted: false })
  } else if ('isMoreWanted' in message) handing.get(message.id)?.shift()?.(message)
  else if (parentPort) void run(parentPort, message)
})

import { mostPackedBytes, packedRows } from '../../core/packed-contents.ts'
import type { Digest } from '../../ports/digest.ts'
import { refusePacked } from '../../ports/receive-packed.ts'
import { sharedWorkers } from '../workers/pool.ts'
import type { ContentStore } from './content-store.ts'
import type { Journal } from './journal.ts'
import type { Layout } from './layout.ts'
import { encodeRows } from './records.ts'
import { type PackedFiles, type PackedTask, storePacked } from './store-packed.ts'

export interface PackedReceiverOptions {
  store: ContentStore
  journal: Journal
  layout: Layout
  digest: Digest
  /** In the calling thread instead of a worker. */
  isInline: boolean
}

/** Takes packed contents: their files are written first, then one record tells of all of them. */
export function createPackedReceiver(options: PackedReceiverOptions): (packed: Uint8Array) => Promise<void> {
  const { store, journal, layout, digest, isInline } = options
  return async (packed) => {
    const starts = packedRows(packed)
    if (starts === undefined) throw refusePacked()
    const task = { folder: layout.staged, first: store.nextNumbers(starts.length), packed }
    const { rows, isSettled } = isInline ? storePacked(task, digest) : await storeElsewhere(task)
    journal.append({ type: 'packed', first: task.first, rows: encodeRows(rows) })
    store.small.add({ first: task.first, rows, isSettled })
  }
}

/** Memory that both threads see, used again: what is cloned for each message would lie around until it is collected. */
const spare: SharedArrayBuffer[] = []
const mostSpare = 2

async function storeElsewhere({ packed, ...task }: PackedTask): Promise<PackedFiles> {
  const fitting = spare.findIndex(({ byteLength }) => byteLength >= packed.length)
  const [found] = fitting < 0 ? [] : spare.splice(fitting, 1)
  const memory = found ?? new SharedArrayBuffer(Math.max(packed.length, mostPackedBytes))
  const shared = new Uint8Array(memory, 0, packed.length)
  shared.set(packed)
  try {
    return await sharedWorkers().run('store', { ...task, packed: shared })
  } finally {
    if (spare.length < mostSpare) spare.push(memory)
  }
}

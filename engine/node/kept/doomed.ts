import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  copyFile,
  fstatSync,
  fsync,
  openSync,
  rmSync,
} from 'node:fs'
import { promisify } from 'node:util'
import type { Entry } from '../../core/entry.ts'
import { piecesOf, touchedParts } from '../../core/pieces.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import { createBreather } from '../volume/breather.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { witnessOf } from '../volume/witness.ts'
import { type KeptStore, readFully } from './kept-store.ts'

const copyFileAsync = promisify(copyFile)
const syncAsync = promisify(fsync)

/** An open file whose bytes are about to go, and what is known of it. */
export interface Doomed {
  handle: number
  stats: BigIntStats
  /** Contents that are needed and not kept yet. */
  needed: readonly Entry[]
  /** While a capture is under way the present content is needed, too, whatever it is. */
  isAllNeeded: boolean
}

interface DoomedPorts {
  store: KeptStore
  digest: Digest
}

export function isKept(entry: Entry, store: KeptStore): boolean {
  return store.has(entry.digest) || piecesOf(entry).every((piece) => store.has(piece.digest))
}

/** By the parts' digests: whatever the file has become, what is still there of a needed content is found. */
export async function keepParts(
  { handle, needed, isAllNeeded }: Doomed,
  parts: readonly Region[],
  { store, digest }: DoomedPorts,
): Promise<void> {
  const wanted = new Set(needed.flatMap((entry) => piecesOf(entry).map((piece) => piece.digest)))
  const breather = createBreather()
  for (const part of parts) {
    const bytes = readFully(handle, part)
    const name = digest.sha256(bytes)
    if (isAllNeeded || wanted.has(name)) store.put(name, bytes)
    if (breather.isDue()) await breather.pause()
  }
}

/** The one needed content that the file still holds untouched; undefined when it takes a closer look. */
export function wholeOf({ stats, needed, isAllNeeded }: Doomed): Entry | undefined {
  const [only, ...others] = needed
  const isUntouched = only !== undefined && !only.racy && only.witness === witnessOf(stats)
  return isUntouched && others.length === 0 && !isAllNeeded ? only : undefined
}

/** A clone of the whole file where the file system can, else what is needed of it. */
export async function keepAll(doomed: Doomed, ports: DoomedPorts): Promise<void> {
  const whole = wholeOf(doomed)
  if (whole && (await keepCopy(doomed, whole, ports.store))) return
  const size = Number(doomed.stats.size)
  await keepParts(doomed, touchedParts(size, { offset: 0, length: size }), ports)
}

/** False when the file changed meanwhile. */
async function keepCopy({ handle }: Doomed, entry: Entry, store: KeptStore): Promise<boolean> {
  const copy = store.temporary()
  await copyFileAsync(addressOfHandle(handle), copy, constants.COPYFILE_FICLONE)
  chmodSync(copy, 0o600)
  if (witnessOf(fstatSync(handle, { bigint: true })) !== entry.witness) {
    rmSync(copy)
    return false
  }
  await syncFile(copy)
  store.adopt(copy, entry.digest)
  return true
}

async function syncFile(path: string): Promise<void> {
  const handle = openSync(path, 'r')
  try {
    await syncAsync(handle)
  } finally {
    closeSync(handle)
  }
}

import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  copyFile,
  fstatSync,
  fsync,
  linkSync,
  lstatSync,
  openSync,
  rmSync,
} from 'node:fs'
import { promisify } from 'node:util'
import type { Entry, TreePath } from '../../core/entry.ts'
import { piecesOf, touchedParts } from '../../core/pieces.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import { nothingRetained, type Retained } from '../../ports/retained.ts'
import { createBreather } from '../volume/breather.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { type ConfinedTree, carefulFlags } from '../volume/confined-tree.ts'
import type { Address } from '../volume/system-paths.ts'
import { identityOf, witnessOf } from '../volume/witness.ts'
import { type KeptStore, readFully } from './kept-store.ts'

const copyFileAsync = promisify(copyFile)
const syncAsync = promisify(fsync)

/** Keeps what snapshots need before it goes. */
export interface Keeper {
  protect(retained: Retained): void
  /** Runs a change that keeps first; whoever begins a capture waits for it. */
  changing<T>(work: () => Promise<T>): Promise<T>
  /** Before bytes of an open file change: these, or all of them. */
  beforeWrite(handle: number, range?: Region): Promise<void>
  /** Takes a name away, or over, by `remove`: with the last name the bytes go, too. */
  removing(path: TreePath, remove: () => Promise<void>): Promise<void>
  /** True when a commit of this relationship may have to leave something of what it takes away. */
  isNeeding(relationshipId: string): boolean
  /** What it has to leave of a file. */
  neededOf(stats: BigIntStats, relationshipId: string): Promise<readonly Entry[] | 'all'>
  /** While `work` runs, everything is kept that changes. */
  capturing<T>(work: () => Promise<T>): Promise<T>
  readonly isCapturing: boolean
}

export interface KeeperPorts {
  tree: ConfinedTree
  store: KeptStore
  digest: Digest
}

/** An open file and what is known of it. */
interface Doomed {
  handle: number
  stats: BigIntStats
  /** Contents that are needed; while a capture is under way the present one is, too, whatever it is. */
  needed: readonly Entry[]
  isAllNeeded: boolean
}

export function createKeeper({ tree, store, digest }: KeeperPorts): Keeper {
  let retained = nothingRetained
  let captures = 0
  const changes = new Set<Promise<unknown>>()

  async function neededOf(stats: BigIntStats, commitOf?: string): Promise<readonly Entry[]> {
    const options = commitOf === undefined ? {} : { commitOf }
    if (!retained.isAny(options)) return []
    const contents = await retained.contentsOf(identityOf(stats), options)
    return contents.filter((entry) => !isKept(entry))
  }

  function isKept(entry: Entry): boolean {
    return store.has(entry.digest) || piecesOf(entry).every((piece) => store.has(piece.digest))
  }

  async function doomedAt(handle: number): Promise<Doomed | undefined> {
    const stats = fstatSync(handle, { bigint: true })
    if (!stats.isFile() || stats.size === 0n) return undefined
    const isAllNeeded = captures > 0
    const needed = await neededOf(stats)
    return needed.length > 0 || isAllNeeded ? { handle, stats, needed, isAllNeeded } : undefined
  }

  /** By the parts' digests: whatever the file has become, what is still there of a needed content is found. */
  async function keepParts({ handle, needed, isAllNeeded }: Doomed, parts: readonly Region[]): Promise<void> {
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
  function wholeOf({ stats, needed, isAllNeeded }: Doomed): Entry | undefined {
    const [only, ...others] = needed
    const isUntouched = only !== undefined && !only.racy && only.witness === witnessOf(stats)
    return isUntouched && others.length === 0 && !isAllNeeded ? only : undefined
  }

  async function keepCopy(doomed: Doomed, entry: Entry): Promise<boolean> {
    const copy = store.temporary()
    await copyFileAsync(addressOfHandle(doomed.handle), copy, constants.COPYFILE_FICLONE)
    chmodSync(copy, 0o600)
    if (witnessOf(fstatSync(doomed.handle, { bigint: true })) !== entry.witness) {
      rmSync(copy)
      return false
    }
    await syncFile(copy)
    store.adopt(copy, entry.digest)
    return true
  }

  async function keepAll(doomed: Doomed): Promise<void> {
    const whole = wholeOf(doomed)
    if (whole && (await keepCopy(doomed, whole))) return
    const size = Number(doomed.stats.size)
    await keepParts(doomed, touchedParts(size, { offset: 0, length: size }))
  }

  /** A file that loses its last name lives on under one of ours. Answers its digest. */
  function keepLink(path: TreePath, doomed: Doomed): string | undefined {
    const whole = wholeOf(doomed)
    if (!whole || doomed.stats.nlink !== 1n) return undefined
    const link = store.temporary()
    tree.at(path, (address) => linkSync(address, link))
    store.adopt(link, whole.digest)
    return whole.digest
  }

  /** Answers the digest of what now has a name of ours beside its own. */
  async function keepRemoved(path: TreePath): Promise<string | undefined> {
    if (captures === 0 && !retained.isAny()) return undefined
    const stats = tree.at(path, (address) => lstatSync(address, { bigint: true, throwIfNoEntry: false }))
    if (!stats?.isFile() || stats.nlink > 1n || stats.size === 0n) return undefined
    if (captures === 0 && (await neededOf(stats)).length === 0) return undefined
    const handle = tree.open(path, constants.O_RDONLY)
    try {
      const doomed = await doomedAt(handle)
      if (!doomed) return undefined
      await syncAsync(handle)
      const linked = keepLink(path, doomed)
      if (linked === undefined) await keepAll(doomed)
      store.sync()
      return linked
    } finally {
      closeSync(handle)
    }
  }

  return {
    protect: (given) => {
      retained = given
    },
    changing(work) {
      const change = work()
      changes.add(change)
      const end = () => void changes.delete(change)
      change.then(end, end)
      return change
    },
    async beforeWrite(handle, range) {
      if (captures === 0 && !retained.isAny()) return
      const doomed = await doomedAt(handle)
      if (!doomed) return
      // The caller's handle may be for writing only.
      await reading(addressOfHandle(handle), async (readable) => {
        const own = { ...doomed, handle: readable }
        if (range === undefined) await keepAll(own)
        else await keepParts(own, touchedParts(Number(doomed.stats.size), range))
      })
      store.sync()
    },
    async removing(path, remove) {
      const linked = await keepRemoved(path)
      try {
        await remove()
      } catch (thrown) {
        // Both names are of one file still: a write to it would change what we keep.
        if (linked !== undefined) store.drop((digest) => digest !== linked)
        throw thrown
      }
    },
    isNeeding: (relationshipId) => captures > 0 || retained.isAny({ commitOf: relationshipId }),
    async neededOf(stats, relationshipId) {
      if (!stats.isFile() || stats.size === 0n) return []
      return captures > 0 ? 'all' : neededOf(stats, relationshipId)
    },
    async capturing(work) {
      captures += 1
      try {
        await Promise.allSettled([...changes])
        return await work()
      } finally {
        captures -= 1
      }
    },
    get isCapturing() {
      return captures > 0
    },
  }
}

async function reading(address: Address, work: (handle: number) => Promise<void>): Promise<void> {
  // Through the address of a handle, which is a link by itself.
  const handle = openSync(address, constants.O_RDONLY | (carefulFlags & ~constants.O_NOFOLLOW))
  try {
    await work(handle)
  } finally {
    closeSync(handle)
  }
}

async function syncFile(path: string): Promise<void> {
  const handle = openSync(path, 'r')
  try {
    await syncAsync(handle)
  } finally {
    closeSync(handle)
  }
}

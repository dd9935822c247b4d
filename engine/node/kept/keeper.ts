import { type BigIntStats, closeSync, constants, fstatSync, fsync, linkSync, lstatSync, openSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Entry, TreePath } from '../../core/entry.ts'
import { touchedParts } from '../../core/pieces.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import { nothingRetained, type Retained } from '../../ports/retained.ts'
import { addressOfHandle } from '../volume/confined.ts'
import { type ConfinedTree, carefulFlags } from '../volume/confined-tree.ts'
import type { Address } from '../volume/system-paths.ts'
import { identityOf } from '../volume/witness.ts'
import { type Doomed, isKept, keepAll, keepParts, wholeOf } from './doomed.ts'
import type { KeptStore } from './kept-store.ts'

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

export function createKeeper(ports: KeeperPorts): Keeper {
  const { store } = ports
  const changes = new Set<Promise<unknown>>()
  const watch: Watch = { retained: nothingRetained, captures: 0 }

  return {
    protect: (given) => {
      watch.retained = given
    },
    changing(work) {
      const change = work()
      changes.add(change)
      const end = () => void changes.delete(change)
      change.then(end, end)
      return change
    },
    beforeWrite: (handle, range) => keepBeforeWrite(watch, ports, { handle, range }),
    async removing(path, remove) {
      const linked = await keepRemoved(watch, ports, path)
      try {
        await remove()
      } catch (thrown) {
        // Both names are of one file still: a write to it would change what we keep.
        if (linked !== undefined) store.drop((digest) => digest !== linked)
        throw thrown
      }
    },
    isNeeding: (relationshipId) => isAlert(watch, relationshipId),
    async neededOf(stats, relationshipId) {
      if (!stats.isFile() || stats.size === 0n) return []
      return watch.captures > 0 ? 'all' : neededOf(watch, stats, { store, commitOf: relationshipId })
    },
    async capturing(work) {
      watch.captures += 1
      try {
        await Promise.allSettled([...changes])
        return await work()
      } finally {
        watch.captures -= 1
      }
    },
    get isCapturing() {
      return watch.captures > 0
    },
  }
}

/** For whom things are kept at this moment. */
interface Watch {
  retained: Retained
  /** How many snapshots are being taken. */
  captures: number
}

function isAlert({ retained, captures }: Watch, commitOf?: string): boolean {
  return captures > 0 || retained.isAny(commitOf === undefined ? {} : { commitOf })
}

async function neededOf(
  { retained }: Watch,
  stats: BigIntStats,
  { store, commitOf }: { store: KeptStore; commitOf?: string },
): Promise<readonly Entry[]> {
  const options = commitOf === undefined ? {} : { commitOf }
  if (!retained.isAny(options)) return []
  const contents = await retained.contentsOf(identityOf(stats), options)
  return contents.filter((entry) => !isKept(entry, store))
}

async function doomedAt(watch: Watch, handle: number, store: KeptStore): Promise<Doomed | undefined> {
  const stats = fstatSync(handle, { bigint: true })
  if (!stats.isFile() || stats.size === 0n) return undefined
  const isAllNeeded = watch.captures > 0
  const needed = await neededOf(watch, stats, { store })
  return needed.length > 0 || isAllNeeded ? { handle, stats, needed, isAllNeeded } : undefined
}

async function keepBeforeWrite(
  watch: Watch,
  ports: KeeperPorts,
  { handle, range }: { handle: number; range: Region | undefined },
): Promise<void> {
  const { store } = ports
  if (!isAlert(watch)) return
  const doomed = await doomedAt(watch, handle, store)
  if (!doomed) return
  // The caller's handle may be for writing only.
  await reading(addressOfHandle(handle), async (readable) => {
    const own = { ...doomed, handle: readable }
    if (range === undefined) await keepAll(own, ports)
    else await keepParts(own, touchedParts(Number(doomed.stats.size), range), ports)
  })
  store.sync()
}

/** Answers the digest of what now has a name of ours beside its own. */
async function keepRemoved(watch: Watch, ports: KeeperPorts, path: TreePath): Promise<string | undefined> {
  const { tree, store } = ports
  if (!isAlert(watch)) return undefined
  const stats = tree.at(path, (address) => lstatSync(address, { bigint: true, throwIfNoEntry: false }))
  if (!stats?.isFile() || stats.nlink > 1n || stats.size === 0n) return undefined
  if (watch.captures === 0 && (await neededOf(watch, stats, { store })).length === 0) return undefined
  const handle = tree.open(path, constants.O_RDONLY)
  try {
    const doomed = await doomedAt(watch, handle, store)
    if (!doomed) return undefined
    await syncAsync(handle)
    const linked = keepLink(path, doomed, ports)
    if (linked === undefined) await keepAll(doomed, ports)
    store.sync()
    return linked
  } finally {
    closeSync(handle)
  }
}

/** A file that loses its last name lives on under one of ours. Answers its digest. */
function keepLink(path: TreePath, doomed: Doomed, { tree, store }: KeeperPorts): string | undefined {
  const whole = wholeOf(doomed)
  if (!whole || doomed.stats.nlink !== 1n) return undefined
  const link = store.temporary()
  tree.at(path, (address) => linkSync(address, link))
  store.adopt(link, whole.digest)
  return whole.digest
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

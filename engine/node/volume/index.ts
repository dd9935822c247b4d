import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { TreePath } from '../../core/entry.ts'
import type { Carried } from '../../core/same.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Digest } from '../../ports/digest.ts'
import type { ScanOptions, Volume } from '../../ports/volume.ts'
import { nodeDigest } from '../digest.ts'
import { makePrivateDirectory } from '../durable.ts'
import { createAsScanned } from '../kept/as-scanned.ts'
import { createCapture } from '../kept/capture.ts'
import { createKeeper } from '../kept/keeper.ts'
import { openKeptStore } from '../kept/kept-store.ts'
import { type FileListing, isFileListing } from '../listing/file-listing.ts'
import { createTemporaryFiles } from '../listing/temporary.ts'
import { type DirectoryStage, openDirectoryStage } from '../stage/index.ts'
import { probeCarried } from './carried.ts'
import { createConfinedTree } from './confined.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { createFileChanges } from './file-changes.ts'
import { createFileReads } from './file-reads.ts'
import { createGate } from './gate.ts'
import { createKnownContents } from './known-contents.ts'
import { createPathCache } from './path-cache.ts'
import { createPlaces } from './places.ts'
import { createReaders } from './readers.ts'
import { recoverReplacements } from './replacement.ts'
import { createReplicationReads } from './replication-reads.ts'
import { createScans } from './scans.ts'

export interface DirectoryVolumeOptions {
  /** Absolute path of the directory that is served; it must exist. */
  root: string
  /**
   * Absolute path of the engine's own directory for what is not visible yet (created when missing). On the root's file
   * system; else stages lie in a reserved name inside the root.
   */
  stateDirectory: string
  /** The tree is only read, so that nothing of the engine has to lie near it. Default: false. */
  isReadOnly?: boolean
  /** What is created or written through the files API gets its modification time. */
  clock: Clock
  /** Defaults to Node's own SHA-256. */
  digest?: Digest
  /** Walks and reads in the calling thread instead of workers, for tests that break its calls. */
  isInline?: boolean
}

/**
 * A volume over a real directory. Other programs may read and write the directory at any time; nothing outside of it
 * is ever reached through it. Throws system errors when a directory can't be opened.
 */
export function createDirectoryVolume(options: DirectoryVolumeOptions): Volume {
  makePrivateDirectory(options.stateDirectory)
  const tree = createConfinedTree(options.root)
  try {
    return buildVolume(tree, options)
  } catch (thrown) {
    tree.close()
    throw thrown
  }
}

function buildVolume(
  tree: ConfinedTree,
  { root, stateDirectory, isReadOnly, clock, digest = nodeDigest, isInline = false }: DirectoryVolumeOptions,
): Volume {
  const real = { root: realpathSync(root), stateDirectory: realpathSync(stateDirectory) }
  const places = createPlaces({ tree, ...real, isReadOnly: isReadOnly ?? false })
  const gate = createGate()
  recoverReplacements(places.scratch, tree)
  const paths = createPathCache(tree, places)
  const kept = openKeptStore(places.kept)
  const keeper = createKeeper({ tree, store: kept, digest })
  const readers = createReaders()
  const contents = createKnownContents()
  const reads = createFileReads({ tree, places, paths, gate, readers })
  const { readRegion, blockDigests } = createReplicationReads({ tree, gate })
  const temporary = createTemporaryFiles(join(real.stateDirectory, 'listings'))
  const scanFiles = createScans({
    ...{ tree, places, gate, digest, temporary, known: contents },
    location: real.root,
    isInline: isInline || digest !== nodeDigest,
  })
  const stages = new Map<string, Promise<DirectoryStage>>()
  const lastScans = new Map<TreePath, FileListing | undefined>()

  function remember(stageRoot: TreePath, listing: FileListing | undefined): void {
    void lastScans.get(stageRoot)?.close()
    lastScans.set(stageRoot, listing)
  }

  /** Of roots with a stage, scans are kept: what a commit takes must be what its plan was made from. */
  async function scan(scanned: TreePath, options?: ScanOptions) {
    const result = await scanFiles(scanned, options)
    if (lastScans.has(scanned) && isFileListing(result.listing)) remember(scanned, result.listing.share())
    return result
  }

  function openStage(key: string, stageRoot: TreePath): Promise<DirectoryStage> {
    const known = stages.get(key)
    if (known !== undefined) return known
    const forget = () => {
      stages.delete(key)
      remember(stageRoot, undefined)
      lastScans.delete(stageRoot)
    }
    remember(stageRoot, undefined)
    const takeLastScan = () => {
      const listing = lastScans.get(stageRoot)
      lastScans.set(stageRoot, undefined)
      return listing
    }
    const ports = { tree, places, gate, digest, kept, keeper, readers, known: contents }
    const opening = openDirectoryStage({ ...ports, key, root: stageRoot, takeLastScan, forget })
    stages.set(key, opening)
    opening.catch(forget)
    return opening
  }

  // Looked at by the first job: loading the native helper is not for those who only start.
  let carried: Carried | undefined

  return {
    location: root,
    get carries() {
      carried ??= probeCarried(places.scratch)
      return carried
    },
    ...reads,
    ...createFileChanges({ tree, places, gate, clock, keeper, info: reads.info }),
    ...createAsScanned({ tree, paths, gate, store: kept, digest }),
    readRegion,
    blockDigests,
    scan,
    openStage,
    protect: keeper.protect,
    capture: createCapture(keeper, scanFiles),
    kept: async () => kept.sizes(),
    async dropKept(isNeeded) {
      if (!keeper.isCapturing) kept.drop(isNeeded)
    },
    async close() {
      const opened = await Promise.allSettled(stages.values())
      await Promise.all(opened.map((stage) => (stage.status === 'fulfilled' ? stage.value.close() : undefined)))
      for (const listing of lastScans.values()) await listing?.close()
      tree.close()
    },
  }
}

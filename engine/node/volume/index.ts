import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import type { Carried } from '../../core/same.ts'
import type { Clock } from '../../ports/clock.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Volume } from '../../ports/volume.ts'
import { nodeDigest } from '../digest.ts'
import { makePrivateDirectory } from '../durable.ts'
import { createAsScanned } from '../kept/as-scanned.ts'
import { createCapture } from '../kept/capture.ts'
import { createKeeper } from '../kept/keeper.ts'
import { openKeptStore } from '../kept/kept-store.ts'
import { createTemporaryFiles } from '../listing/temporary.ts'
import { sharedWorkers } from '../workers/pool.ts'
import { probeCarried } from './carried.ts'
import { createConfinedTree } from './confined.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { createFileChanges } from './file-changes.ts'
import { createFileReads } from './file-reads.ts'
import { createGate } from './gate.ts'
import { createKnownContents } from './known-contents.ts'
import { createOpenStages } from './open-stages.ts'
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
  /** Takes time stamps for coarse, as they are on older systems, for tests. */
  isCoarse?: boolean
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

function buildVolume(tree: ConfinedTree, options: DirectoryVolumeOptions): Volume {
  const { root, stateDirectory, isReadOnly, clock, digest = nodeDigest, isCoarse = false } = options
  const real = { root: realpathSync(root), stateDirectory: realpathSync(stateDirectory) }
  const places = createPlaces({ tree, ...real, isReadOnly: isReadOnly ?? false })
  const gate = createGate()
  recoverReplacements(places.scratch, tree)
  const paths = createPathCache(tree, places)
  const kept = openKeptStore(places.kept)
  const keeper = createKeeper({ tree, store: kept, digest })
  const readers = createReaders()
  const contents = createKnownContents(join(real.stateDirectory, 'placed'))
  const reads = createFileReads({ tree, places, paths, gate, readers })
  const { readRegion, blockDigests } = createReplicationReads({ tree, gate })
  const temporary = createTemporaryFiles(join(real.stateDirectory, 'listings'))
  const isInline = options.isInline || digest !== nodeDigest
  const scanFiles = createScans({
    ...{ tree, places, gate, digest, temporary, known: contents },
    location: real.root,
    isInline,
    isCoarse,
  })
  const stages = createOpenStages(
    { tree, places, gate, digest, kept, keeper, readers, known: contents, isInline },
    scanFiles,
  )

  // Looked at by the first job: loading the native helper is not for those who only start.
  let carried: Carried | undefined
  let closing: Promise<void> | undefined

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
    prepare: isInline ? () => {} : sharedWorkers().seat(),
    scan: stages.scan,
    openStage: stages.open,
    protect: keeper.protect,
    capture: createCapture(keeper, { scan: scanFiles, clock }),
    kept: async () => kept.sizes(),
    async dropKept(isNeeded) {
      if (!keeper.isCapturing) kept.drop(isNeeded)
    },
    close() {
      // A second time it would close handles that are somebody else's by then.
      closing ??= stages.close().finally(tree.close)
      return closing
    },
  }
}

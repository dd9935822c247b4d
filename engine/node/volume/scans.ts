import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Scan, ScanOptions } from '../../ports/volume.ts'
import { collectEntries } from '../listing/collect.ts'
import { type FileListing, isFileListing, openFileListing, type Since } from '../listing/file-listing.ts'
import { openPairs } from '../listing/pair-file.ts'
import type { TemporaryFiles } from '../listing/temporary.ts'
import { createPlainLooker } from '../scan/looker.ts'
import { runScan, type ScanResult, type ScanTask } from '../scan/scan.ts'
import { sharedWorkers } from '../workers/pool.ts'
import { createBreather } from './breather.ts'
import { type ConfinedTree, placeOf } from './confined-tree.ts'
import { attempting } from './failures.ts'
import type { Gate } from './gate.ts'
import type { KnownContents } from './known-contents.ts'
import { type Places, reservedName } from './places.ts'
import { probeRacyLimit } from './probe.ts'

export interface ScanPorts {
  tree: ConfinedTree
  places: Places
  gate: Gate
  digest: Digest
  temporary: TemporaryFiles
  known: KnownContents
  /** Absolute directory of the volume. */
  location: string
  /** In the calling thread instead of a worker. */
  isInline: boolean
  /** Time stamps count as coarse. */
  isCoarse: boolean
}

/** Scans of a volume, whose listings are files. */
export function createScans(ports: ScanPorts): (root: TreePath, options?: ScanOptions) => Promise<Scan> {
  return async (root, { previous, ...options } = {}) => {
    const known = previous && (await asFile(previous, ports))
    try {
      const result = await scanOnce(ports, root, { ...options, known })
      return { ...result, listing: listingOf(result, previous && known && { listing: previous, known }) }
    } finally {
      await known?.close()
    }
  }
}

function scanOnce(
  ports: ScanPorts,
  root: TreePath,
  { known, ...options }: Omit<ScanOptions, 'previous'> & { known: FileListing | undefined },
): Promise<ScanResult> {
  const { places, gate, temporary, isCoarse } = ports
  return gate.whenOpen(() => {
    const probing = { isNear: places.isNear, isCoarse }
    const racy = attempting({ verb: 'scan', path: root }, () => probeRacyLimit(places.scratch, probing))
    const paths = { listing: temporary.next(), pairs: temporary.next() }
    const task = { root, racy, previous: known?.reader.path ?? null, paths }
    return ports.isInline ? scanHere(ports, task, options) : scanInWorker(ports, task, options)
  })
}

type Watching = Omit<ScanOptions, 'previous'>

async function scanInWorker(
  { tree, location, places, known }: ScanPorts,
  task: ScanTask,
  { onContents, ...options }: Watching,
): Promise<ScanResult> {
  refuseAborted(options.signal)
  const hidden = places.isHidden(reservedName) ? reservedName : null
  const isHandingOver = onContents !== undefined
  const own = known.of(task.root)
  const place = { volumeRoot: location, rootPlace: placeOf(tree), hidden }
  const asked = { ...task, ...place, isHandingOver, known: own }
  const result = await sharedWorkers().run('scan', asked, { ...options, onHanded: onContents })
  known.drop(own)
  return result
}

function scanHere(
  { tree, digest, places, known }: ScanPorts,
  task: ScanTask,
  { signal, onProgress, onContents }: Watching,
): Promise<ScanResult> {
  const checkpoint = (soFar: { files: number; bytes: number }) => {
    refuseAborted(signal)
    onProgress?.(soFar)
  }
  const give = onContents && (async (packed: Uint8Array) => ({ isMoreWanted: await onContents(packed) }))
  const looker = createPlainLooker(tree)
  const tools = { tree, looker, digest, known, isHidden: places.isHidden, breather: createBreather(), checkpoint }
  return runScan(task, { ...tools, ...(give ? { give } : {}) })
}

function refuseAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal('job_aborted', 'Scan stopped: the job was aborted')
}

/** The same listing when nothing differs. */
function listingOf(
  { file, found }: ScanResult,
  before: { listing: Listing; known: FileListing } | undefined,
): FileListing {
  const since: Since | undefined =
    before && found ? { listing: before.listing, differences: openPairs(found) } : undefined
  const listing = file === null ? before?.known.share(since) : openFileListing(file, { isTemporary: true, since })
  if (listing === undefined) throw new Error('A scan without a listing')
  return listing
}

/** Whatever is closed at the end, the given listing is not. */
function asFile(listing: Listing, { temporary, digest }: ScanPorts): Promise<FileListing> {
  return isFileListing(listing)
    ? Promise.resolve(listing.share())
    : collectEntries(listing.entries(), { temporary, digest })
}

import type { TreePath } from '../../core/entry.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Listing } from '../../ports/listing.ts'
import type { Scan, ScanOptions } from '../../ports/volume.ts'
import { collectEntries } from '../listing/collect.ts'
import { type FileListing, isFileListing, openFileListing, type Since } from '../listing/file-listing.ts'
import { openPairs } from '../listing/pair-file.ts'
import type { TemporaryFiles } from '../listing/temporary.ts'
import { runScan, type ScanResult } from '../scan/scan.ts'
import { createBreather } from './breather.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { attempting } from './failures.ts'
import type { Gate } from './gate.ts'
import type { KnownContents } from './known-contents.ts'
import type { Places } from './places.ts'
import { probeRacyLimit } from './probe.ts'

export interface ScanPorts {
  tree: ConfinedTree
  places: Places
  gate: Gate
  digest: Digest
  temporary: TemporaryFiles
  known: KnownContents
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
  { tree, places, gate, digest, temporary, known: contents }: ScanPorts,
  root: TreePath,
  { known, signal, onProgress }: Omit<ScanOptions, 'previous'> & { known: FileListing | undefined },
): Promise<ScanResult> {
  const checkpoint = (soFar: { files: number; bytes: number }) => {
    if (signal?.aborted) throw new Refusal('job_aborted', 'Scan stopped: the job was aborted')
    onProgress?.(soFar)
  }
  return gate.whenOpen(() => {
    const racy = attempting({ verb: 'scan', path: root }, () => probeRacyLimit(places.scratch, places))
    const paths = { listing: temporary.next(), pairs: temporary.next() }
    const tools = { tree, digest, known: contents, isHidden: places.isHidden, breather: createBreather(), checkpoint }
    return runScan({ root, racy, previous: known?.reader.path ?? null, paths }, tools)
  })
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

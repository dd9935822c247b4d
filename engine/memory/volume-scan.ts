import type { Entry, TreePath } from '../core/entry.ts'
import { comparePaths, joinPath } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import { type ContentDigests, digestContent } from '../core/regions.ts'
import { attributesOf } from '../core/same.ts'
import { listingOf, readListing } from '../ports/array-listing.ts'
import type { Digest } from '../ports/digest.ts'
import type { Scan, ScanOptions, Volume } from '../ports/volume.ts'
import { type DirectoryNode, type FileNode, findDirectory, findNode, type Node, refuse } from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

/** The scanning half of a memory volume. Versions never lie, so nothing is racy. */
export function createMemoryScans(store: Store, digest: Digest): Pick<Volume, 'scan' | 'readRegion'> {
  return {
    async scan(root, { previous, ...options } = {}) {
      const known = previous ? await readListing(previous) : []
      return scanTree(findDirectory(store.root, root), { ...options, known, digest })
    },
    async readRegion(root, entry, region) {
      const path = joinPath(root, entry.path)
      const content = contentAsScanned(store, path, entry)
      if (region.offset + region.length > content.length) {
        throw refuse('fs_invalid_argument', path, 'the region ends behind its content')
      }
      return content.slice(region.offset, region.offset + region.length)
    },
  }
}

function contentAsScanned(store: Store, path: TreePath, entry: Entry): Uint8Array {
  const changed = refuse('fs_changed_since_snapshot', path, 'it has changed since it was scanned')
  try {
    const node = findNode(store.root, path)
    if (node.kind === 'file' && isAsScanned(node, entry)) return node.content
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown
  }
  throw changed
}

function isAsScanned(node: Node, entry: Entry): boolean {
  return String(node.id) === entry.identity && String(node.version) === entry.witness
}

interface Walk extends Omit<ScanOptions, 'previous'> {
  known: readonly Entry[]
  digest: Digest
}

function scanTree(root: DirectoryNode, walk: Walk): Scan {
  const vouched = new Map(walk.known.map((entry) => [entry.identity, entry]))
  const entries: Entry[] = []
  let contentRead = 0
  const soFar = { files: 0, bytes: 0 }
  for (const [path, node] of walkTree(root, '')) {
    if (walk.signal?.aborted) throw new Refusal('job_aborted', 'Cannot finish the scan: it was aborted')
    const known = vouched.get(String(node.id))
    const isKnown = known !== undefined && isAsScanned(node, known)
    if (node.kind === 'file' && !isKnown) contentRead += 1
    entries.push(entryOf(path, node, isKnown ? known : walk.digest))
    if (node.kind !== 'file') continue
    soFar.files += 1
    soFar.bytes += node.content.length
    walk.onProgress?.({ ...soFar })
  }
  entries.sort((left, right) => comparePaths(left.path, right.path))
  return { listing: listingOf(entries, walk.digest), problems: [], contentRead }
}

function* walkTree(node: Node, path: TreePath): Generator<[TreePath, Node]> {
  yield [path, node]
  if (node.kind !== 'directory') return
  for (const [name, child] of node.children) yield* walkTree(child, joinPath(path, name))
}

function entryOf(path: TreePath, node: Node, from: Digest | Entry): Entry {
  const entry: Entry = {
    path,
    kind: node.kind,
    ...attributesOf(node),
    size: 0,
    digest: '',
    identity: String(node.id),
    witness: String(node.version),
    ...(node.kind !== 'directory' && node.places.length > 1 ? { linked: true } : {}),
  }
  if (node.kind === 'symlink') return { ...entry, target: node.target }
  return node.kind === 'file' ? { ...entry, ...digestsOf(node, from) } : entry
}

function digestsOf(file: FileNode, from: Digest | Entry): ContentDigests {
  if ('start' in from) return digestContent(file.content, from)
  const { size, digest, blocks } = from
  return { size, digest, ...(blocks ? { blocks } : {}) }
}

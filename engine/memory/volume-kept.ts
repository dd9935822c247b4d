import type { Entry, TreePath } from '../core/entry.ts'
import { localOwnersOf } from '../core/local-owners.ts'
import { joinPath } from '../core/names.ts'
import { type Piece, piecesOf, touchedParts } from '../core/pieces.ts'
import { attributesOf } from '../core/same.ts'
import type { Region } from '../core/step.ts'
import { compareInMemory } from '../ports/array-listing.ts'
import type { Clock } from '../ports/clock.ts'
import type { Digest } from '../ports/digest.ts'
import type { Listing } from '../ports/listing.ts'
import { lookTwice } from '../ports/look-twice.ts'
import { movedPaths, sameVolume } from '../ports/moved-paths.ts'
import { nothingRetained, type Retained } from '../ports/retained.ts'
import type { FileInfo, Volume } from '../ports/volume.ts'
import { type FileNode, refuse } from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

type KeptCalls = Pick<Volume, 'protect' | 'capture' | 'readAsScanned' | 'infoAsScanned' | 'kept' | 'dropKept'>

/** Contents that only snapshots need. */
export interface MemoryKept {
  calls: KeptCalls
  /** A file is about to lose its content, or what lies in a range of it. With `commitOf`, to a commit. */
  losing(file: FileNode, options?: { range?: Region; commitOf?: string }): void
}

interface KeptPorts {
  store: Store
  digest: Digest
  scan: Volume['scan']
  clock: Clock
}

export function createMemoryKept(ports: KeptPorts): MemoryKept {
  const { store, scan, clock } = ports
  const shelf = createShelf(ports)
  const calls: KeptCalls = {
    protect: shelf.protect,
    capture: (root, previous, use) =>
      shelf.capturing(async () => use(await lookTwice({ scan, isSame: isUnmoved, clock }, root, previous))),
    async readAsScanned(root, entry, region) {
      await shelf.settled()
      return assemble(entry, region, (piece) =>
        findPiece(joinPath(root, entry.path), { entry, piece, shelf, ...ports }),
      )
    },
    infoAsScanned,
    async kept() {
      await shelf.settled()
      return new Map([...shelf.kept].map(([name, bytes]) => [name, bytes.length]))
    },
    async dropKept(isNeeded) {
      await shelf.settled()
      if (shelf.isCapturing()) return
      for (const [name, bytes] of [...shelf.kept]) {
        if (isNeeded(name)) continue
        shelf.kept.delete(name)
        store.space.releaseSpace(bytes.length)
      }
    },
  }
  return { calls, losing: shelf.losing }
}

type Shelf = ReturnType<typeof createShelf>

/** What is kept, and what is about to be. */
function createShelf({ store, digest }: KeptPorts) {
  const kept = new Map<string, Uint8Array>()
  const pending = new Set<Promise<void>>()
  let retained: Retained = nothingRetained
  let captures = 0

  /** Contents are never changed, only replaced: the bytes can be looked at later. */
  async function keepNeeded(file: Lost): Promise<void> {
    const needed = await retained.contentsOf(file.identity, file)
    const wanted = new Set(needed.flatMap((entry) => piecesOf(entry).map((piece) => piece.digest)))
    if (!file.isAllNeeded && wanted.size === 0) return
    const { content } = file
    for (const part of touchedParts(content.length, file.range)) {
      const bytes = content.slice(part.offset, part.offset + part.length)
      const name = digest.sha256(bytes)
      if (kept.has(name) || !(file.isAllNeeded || wanted.has(name))) continue
      kept.set(name, bytes)
      store.space.holdSpace(bytes.length)
    }
  }

  async function settled(): Promise<void> {
    while (pending.size > 0) await Promise.all(pending)
  }

  return {
    kept,
    settled,
    isCapturing: () => captures > 0,
    protect: (given: Retained) => {
      retained = given
    },
    losing({ id, content }: FileNode, options: { range?: Region; commitOf?: string } = {}): void {
      const { range = { offset: 0, length: content.length }, ...whose } = options
      if (content.length === 0 || (captures === 0 && !retained.isAny(whose))) return
      const keeping = keepNeeded({ identity: String(id), content, range, ...whose, isAllNeeded: captures > 0 })
      pending.add(keeping)
      const end = () => void pending.delete(keeping)
      keeping.then(end, end)
    },
    async capturing<T>(work: () => Promise<T>): Promise<T> {
      captures += 1
      try {
        await settled()
        return await work()
      } finally {
        captures -= 1
      }
    },
  }
}

async function isUnmoved(before: Listing, after: Listing): Promise<boolean> {
  return (await movedPaths(await compareInMemory(before, after, sameVolume), 1)).length === 0
}

interface Search extends KeptPorts {
  entry: Entry
  piece: Piece
  shelf: Shelf
}

function findPiece(path: TreePath, { entry, piece, shelf, store, digest }: Search): Uint8Array {
  const node = store.nodeOf(entry.identity)
  const live = () => (node?.kind === 'file' ? pieceOf(node.content, piece, digest) : undefined)
  const found = shelf.kept.get(piece.digest) ?? live()
  if (found) return found
  throw refuse('fs_changed_since_snapshot', path, 'the bytes that the snapshot saw are gone')
}

interface Lost {
  identity: string
  content: Uint8Array
  range: Region
  commitOf?: string
  /** A capture is under way: nobody knows yet what it needs. */
  isAllNeeded: boolean
}

function pieceOf(content: Uint8Array, piece: Piece, digest: Digest): Uint8Array | undefined {
  const bytes = content.subarray(piece.offset, piece.offset + piece.length)
  return digest.sha256(bytes) === piece.digest ? bytes : undefined
}

function assemble(entry: Entry, region: Region, find: (piece: Piece) => Uint8Array): Uint8Array {
  const bytes = new Uint8Array(Math.max(0, Math.min(region.length, entry.size - region.offset)))
  for (const piece of piecesOf(entry)) {
    const start = Math.max(piece.offset, region.offset)
    const end = Math.min(piece.offset + piece.length, region.offset + bytes.length)
    if (start < end) bytes.set(find(piece).subarray(start - piece.offset, end - piece.offset), start - region.offset)
  }
  return bytes
}

function infoAsScanned(path: TreePath, entry: Entry): FileInfo {
  const { kind, modifiedNs, size, target, identity, witness } = entry
  return {
    path,
    id: identity,
    kind,
    ...attributesOf(entry),
    ...localOwnersOf(entry.xattrs),
    size: target === undefined ? size : target.length,
    accessedNs: modifiedNs,
    changedNs: modifiedNs,
    createdNs: modifiedNs,
    links: 1,
    childCount: 0,
    blocks: Math.ceil(size / 4096),
    revision: witness,
    ...(target === undefined ? {} : { target }),
  }
}

import type { Entry, TreePath } from '../core/entry.ts'
import { joinPath } from '../core/names.ts'
import { type Piece, piecesOf, touchedParts } from '../core/pieces.ts'
import type { Region } from '../core/step.ts'
import type { Digest } from '../ports/digest.ts'
import type { Listing } from '../ports/listing.ts'
import { nothingRetained, type Retained } from '../ports/retained.ts'
import type { FileInfo, Scan, Volume } from '../ports/volume.ts'
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
  scan: (root: TreePath, previous: Listing | undefined) => Promise<Scan>
}

export function createMemoryKept({ store, digest, scan }: KeptPorts): MemoryKept {
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

  function losing({ id, content }: FileNode, options: { range?: Region; commitOf?: string } = {}): void {
    const { range = { offset: 0, length: content.length }, ...whose } = options
    if (content.length === 0 || (captures === 0 && !retained.isAny(whose))) return
    const keeping = keepNeeded({ identity: String(id), content, range, ...whose, isAllNeeded: captures > 0 })
    pending.add(keeping)
    const end = () => void pending.delete(keeping)
    keeping.then(end, end)
  }

  async function settled(): Promise<void> {
    while (pending.size > 0) await Promise.all(pending)
  }

  function findPiece(path: TreePath, entry: Entry, piece: Piece): Uint8Array {
    const node = store.nodeOf(entry.identity)
    const found = kept.get(piece.digest) ?? (node?.kind === 'file' ? pieceOf(node.content, piece, digest) : undefined)
    if (found) return found
    throw refuse('fs_changed_since_snapshot', path, 'the bytes that the snapshot saw are gone')
  }

  const calls: KeptCalls = {
    protect: (given) => {
      retained = given
    },
    async capture(root, previous, use) {
      captures += 1
      try {
        await settled()
        return await use(await scan(root, previous))
      } finally {
        captures -= 1
      }
    },
    async readAsScanned(root, entry, region) {
      await settled()
      return assemble(entry, region, (piece) => findPiece(joinPath(root, entry.path), entry, piece))
    },
    infoAsScanned,
    async kept() {
      await settled()
      return new Map([...kept].map(([name, bytes]) => [name, bytes.length]))
    },
    async dropKept(isNeeded) {
      await settled()
      if (captures > 0) return
      for (const [name, bytes] of [...kept]) {
        if (isNeeded(name)) continue
        kept.delete(name)
        store.space.releaseSpace(bytes.length)
      }
    },
  }
  return { calls, losing }
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
  const { kind, mode, uid, gid, modifiedNs, size, target, identity, witness } = entry
  return {
    path,
    id: identity,
    kind,
    ...{ mode, uid, gid, modifiedNs },
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

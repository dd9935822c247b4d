import { closeSync, constants, fstatSync } from 'node:fs'
import type { Entry, TreePath } from '../../core/entry.ts'
import { localOwnersOf } from '../../core/local-owners.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { type Piece, piecesOf } from '../../core/pieces.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { ConfinedTree } from '../volume/confined-tree.ts'
import { errorCode } from '../volume/failures.ts'
import { rootId } from '../volume/file-info.ts'
import type { Gate } from '../volume/gate.ts'
import type { PathCache } from '../volume/path-cache.ts'
import { identityOf, witnessOf } from '../volume/witness.ts'
import { type KeptStore, readFully } from './kept-store.ts'

interface AsScannedPorts {
  tree: ConfinedTree
  paths: PathCache
  gate: Gate
  store: KeptStore
  digest: Digest
}

/** What snapshots show: bytes that are kept, or bytes of the tree that are still the same. */
export function createAsScanned(ports: AsScannedPorts): Pick<Volume, 'readAsScanned' | 'infoAsScanned'> {
  const { store, gate } = ports

  async function readAsScanned(root: TreePath, entry: Entry, region: Region): Promise<Uint8Array> {
    const whole = store.read(entry.digest, region)
    if (whole) return whole
    const path = joinPath(root, entry.path)
    const live = await gate.whenOpen(() => readUntouched(ports, path, { entry, region }))
    return live ?? readPieces(ports, path, { entry, region })
  }

  return { readAsScanned, infoAsScanned }
}

interface Wanted {
  entry: Entry
  region: Region
}

/** Undefined unless the file lies where it lay and nothing about it has changed. */
function readUntouched({ tree }: AsScannedPorts, path: TreePath, { entry, region }: Wanted): Uint8Array | undefined {
  if (entry.racy) return undefined
  return withFile(tree, path, (handle) => {
    const isUntouched = () => witnessOf(fstatSync(handle, { bigint: true })) === entry.witness
    if (!isUntouched()) return undefined
    const bytes = readFully(handle, region)
    return isUntouched() ? bytes : undefined
  })
}

/** Each part is found by its digest: kept, or in the file, which may have moved and changed elsewhere. */
async function readPieces(ports: AsScannedPorts, path: TreePath, { entry, region }: Wanted): Promise<Uint8Array> {
  const bytes = new Uint8Array(Math.max(0, Math.min(region.length, entry.size - region.offset)))
  for (const piece of piecesOf(entry)) {
    const start = Math.max(piece.offset, region.offset)
    const end = Math.min(piece.offset + piece.length, region.offset + bytes.length)
    if (start >= end) continue
    const found =
      ports.store.read(piece.digest, { offset: 0, length: piece.length }) ??
      (await findPiece(ports, path, { entry, piece }))
    bytes.set(found.subarray(start - piece.offset, end - piece.offset), start - region.offset)
  }
  return bytes
}

async function findPiece(
  ports: AsScannedPorts,
  path: TreePath,
  { entry, piece }: { entry: Entry; piece: Piece },
): Promise<Uint8Array> {
  const { tree, gate, digest, store } = ports
  const look = (at: TreePath) =>
    gate.whenOpen(() =>
      withFile(tree, at, (handle) => {
        if (identityOf(fstatSync(handle, { bigint: true })) !== entry.identity) return undefined
        const bytes = readFully(handle, piece)
        return digest.sha256(bytes) === piece.digest ? bytes : undefined
      }),
    )
  const found = (await look(path)) ?? (await lookElsewhere(ports, entry, look))
  // Perhaps it was kept and changed between the two looks.
  const bytes = found ?? store.read(piece.digest, { offset: 0, length: piece.length })
  if (bytes) return bytes
  const message = `Cannot read '${pathToText(path)}' as the snapshot saw it: it was changed past the API, and its bytes are gone`
  throw new Refusal('fs_changed_since_snapshot', message, { details: { path } })
}

/** Renamed since, the object is found by its id. */
async function lookElsewhere(
  { paths }: AsScannedPorts,
  entry: Entry,
  look: (path: TreePath) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> {
  try {
    return await look(await paths.pathOf(idOfIdentity(entry.identity)))
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry')) return undefined
    throw thrown
  }
}

function withFile<T>(tree: ConfinedTree, path: TreePath, work: (handle: number) => T | undefined): T | undefined {
  let handle: number
  try {
    handle = tree.open(path, constants.O_RDONLY)
  } catch (thrown) {
    // Gone, moved or closed to us: not there as it was.
    if (errorCode(thrown) === undefined) throw thrown
    return undefined
  }
  try {
    return fstatSync(handle).isFile() ? work(handle) : undefined
  } finally {
    closeSync(handle)
  }
}

/** Identities hold the inode; as `idOf`. */
function idOfIdentity(identity: string): string {
  return String(BigInt(identity.split(':')[1] ?? '0') + 2n)
}

function infoAsScanned(path: TreePath, entry: Entry): FileInfo {
  const [, , birthNs = '0'] = entry.identity.split(':')
  const [, changedNs = '0'] = entry.witness.split(':')
  const { kind, mode, uid, gid, modifiedNs, size, target } = entry
  return {
    path,
    id: path === '' ? rootId : idOfIdentity(entry.identity),
    kind,
    ...{ mode, uid, gid, modifiedNs },
    ...localOwnersOf(entry.xattrs),
    size: target === undefined ? size : target.length,
    accessedNs: modifiedNs,
    changedNs: BigInt(changedNs),
    createdNs: BigInt(birthNs),
    links: 1,
    childCount: 0,
    blocks: kind === 'file' ? Math.ceil(size / 4096) : 0,
    revision: entry.witness,
    ...(target === undefined ? {} : { target }),
  }
}

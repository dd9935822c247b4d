import { closeSync, constants, fstatSync, lstatSync, read as readCallback, readdirSync, statfsSync } from 'node:fs'
import { promisify } from 'node:util'
import type { TreePath } from '../../core/entry.ts'
import { indexAfter } from '../../core/index-after.ts'
import { joinPath, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { FileInfo, Volume } from '../../ports/volume.ts'
import type { ConfinedTree } from './confined-tree.ts'
import { attempting, attemptingAsync, errorCode } from './failures.ts'
import { type InfoPorts, readInfo } from './file-info.ts'
import type { Gate } from './gate.ts'
import { createKnownNames, type KnownNames } from './known-names.ts'
import type { PathCache } from './path-cache.ts'
import type { Places } from './places.ts'
import type { Readers } from './readers.ts'
import type { Address } from './system-paths.ts'

const readChunkBytes = 256 * 1024
const readAsync = promisify(readCallback)

interface FileReadPorts {
  tree: ConfinedTree
  places: Places
  paths: PathCache
  gate: Gate
  readers: Readers
}

/** The files API's reading half. */
export function createFileReads(given: FileReadPorts): Pick<Volume, 'info' | 'pathOf' | 'list' | 'read' | 'space'> {
  const ports: LookPorts = { ...given, names: createKnownNames() }
  const { tree, paths, gate, readers } = ports

  async function info(path: TreePath): Promise<FileInfo> {
    refuseHidden(ports.places, path)
    return gate.whenOpen(() => attempting({ verb: 'look at', path }, () => infoAt(ports, path)))
  }

  async function list(path: TreePath, page: { after?: string; limit?: number } = {}): Promise<FileInfo[]> {
    refuseHidden(ports.places, path)
    return gate.whenOpen(() => attempting({ verb: 'list', path }, () => listDirectory(ports, path, page)))
  }

  async function* read(path: TreePath, range: { offset?: number; length?: number } = {}): AsyncGenerator<Uint8Array> {
    refuseHidden(ports.places, path)
    const { handle, reader } = await openAsReader(path)
    try {
      let position = range.offset ?? 0
      let left = range.length ?? Number.POSITIVE_INFINITY
      while (left > 0) {
        const chunk = await attemptingAsync({ verb: 'read', path }, () => readChunk(handle, position, left))
        if (chunk.length === 0) return
        position += chunk.length
        left -= chunk.length
        yield chunk
      }
    } finally {
      reader.close()
      closeSync(handle)
    }
  }

  /** While the file is changed where it is, nobody begins to read it. */
  async function openAsReader(path: TreePath) {
    for (;;) {
      const open = () => attempting({ verb: 'read', path }, () => openFile(tree, path, constants.O_RDONLY))
      const handle = await gate.whenOpen(open)
      const reader = readers.open(fstatSync(handle, { bigint: true }).ino)
      if ('close' in reader) return { handle, reader }
      closeSync(handle)
      await reader.changed
    }
  }

  return {
    info,
    list,
    read,
    pathOf: (id) => gate.whenOpen(() => paths.pathOf(id)),
    async space() {
      const { bsize, blocks, bavail } = tree.at('', (address) => statfsSync(address))
      return { totalBytes: bsize * blocks, freeBytes: bsize * bavail }
    },
  }
}

async function readChunk(handle: number, position: number, left: number): Promise<Uint8Array> {
  const buffer = Buffer.allocUnsafeSlow(Math.min(readChunkBytes, left))
  const { bytesRead } = await readAsync(handle, buffer, 0, buffer.length, position)
  return new Uint8Array(buffer.buffer, 0, bytesRead)
}

interface LookPorts extends FileReadPorts {
  names: KnownNames
}

function infoAt({ tree, places, paths, names }: LookPorts, path: TreePath): FileInfo {
  const info = tree.at(path, (address) => readInfo(path, address, { tree, places, names }))
  paths.remember(info.id, path)
  return info
}

function listDirectory(
  { tree, places, paths, names: known }: LookPorts,
  path: TreePath,
  { after, limit = Number.POSITIVE_INFINITY }: { after?: string; limit?: number },
): FileInfo[] {
  const directory = { handle: tree.openDirectory(path), path }
  try {
    const infos: FileInfo[] = []
    const here = tree.inside(directory, '.')
    const names = known.of(lstatSync(here, { bigint: true }), () => readdirSync(here, 'latin1'))
    for (let index = indexAfter(names, after); index < names.length && infos.length < limit; index += 1) {
      const name = names[index] ?? ''
      const child = joinPath(path, name)
      if (places.isHidden(child)) continue
      const info = infoUnlessGone(child, tree.inside(directory, name), { tree, places })
      if (info === undefined) continue
      paths.remember(info.id, child)
      infos.push(info)
    }
    return infos
  } finally {
    closeSync(directory.handle)
  }
}

function infoUnlessGone(path: TreePath, address: Address, ports: InfoPorts): FileInfo | undefined {
  try {
    return readInfo(path, address, ports)
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return undefined
    throw thrown
  }
}

/** An open regular file; the caller closes it. Symlinks, directories, pipes and devices are refused unopened. */
export function openFile(tree: ConfinedTree, path: TreePath, flags: number): number {
  const stats = tree.at(path, (address) => lstatSync(address))
  if (stats.isDirectory())
    throw new Refusal('fs_is_a_directory', `Cannot open '${pathToText(path)}': it is a directory`)
  if (!stats.isFile()) throw notAFile(path)
  const handle = tree.open(path, flags)
  try {
    if (fstatSync(handle).isFile()) return handle
    throw notAFile(path)
  } catch (thrown) {
    closeSync(handle)
    throw thrown
  }
}

export function refuseHidden(places: Places, path: TreePath): void {
  if (!places.isHidden(path)) return
  throw new Refusal('fs_no_such_entry', `Cannot find '${pathToText(path)}': there is no such entry`, {
    details: { path },
  })
}

function notAFile(path: TreePath): Refusal {
  return new Refusal('fs_not_a_file', `Cannot open '${pathToText(path)}': it is not a regular file`, {
    details: { path },
  })
}

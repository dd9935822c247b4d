import { concatBytes } from '../core/bytes.ts'
import type { TreePath } from '../core/entry.ts'
import { indexAfter } from '../core/index-after.ts'
import { localOwnersOf, ownerXattrs, withOwnerXattrs } from '../core/local-owners.ts'
import { isInside, joinPath, validateName } from '../core/names.ts'
import { Refusal } from '../core/refusal.ts'
import { attributesOf } from '../core/same.ts'
import type { Region } from '../core/step.ts'
import type { AttributeChange, FileInfo, NewEntry, Volume } from '../ports/volume.ts'
import {
  attach,
  type DirectoryNode,
  detach,
  type FileNode,
  findDirectory,
  findFile,
  findNode,
  findPlace,
  type Node,
  pathOfNode,
  refuse,
  sortedNamesOf,
} from './volume-nodes.ts'
import type { Store } from './volume-store.ts'

const chunkBytes = 256 * 1024
const blockBytes = 4096
const modes = { from: 0, to: 0o7777 }
const ids = { from: 0, to: 0xffff_ffff }

/** Told of each content before a file loses it. */
export type Losing = (file: FileNode, options?: { range: Region }) => void

type Files = Pick<
  Volume,
  'info' | 'pathOf' | 'list' | 'read' | 'write' | 'create' | 'rename' | 'remove' | 'setAttributes' | 'space'
>

/** The files API's half of a memory volume. Each change happens at one go. */
export function createMemoryFiles(store: Store, losing: Losing): Files {
  const { root } = store
  const infoAt = (path: TreePath) => infoOf(path, findNode(root, path))

  return {
    info: async (path) => infoAt(path),
    async pathOf(id) {
      const node = store.nodeOf(id)
      const path = node && pathOfNode(root, node)
      if (path === undefined) throw refuse('fs_no_such_entry', id, 'there is no entry of this id')
      return path
    },
    list: async (path, page = {}) => listDirectory(findDirectory(root, path), path, page),
    read: (path, range = {}) => readFile(root, path, range),
    async write(path, content, at) {
      findFile(root, path)
      const bytes = await collect(content, { store, path })
      // The file may be another one by now.
      const file = findFile(root, path)
      losing(file, at && { range: { offset: at.offset, length: bytes.length } })
      setContent(store, file, at ? overlay(store, { file, bytes, path, ...at }) : bytes)
      return infoAt(path)
    },
    async create(parent, name, entry) {
      const path = joinPath(parent, validateName(name))
      createEntry(store, path, entry)
      return infoAt(path)
    },
    async rename(from, to, options) {
      renameEntry(store, { from, to, ...options, losing })
      return infoAt(to)
    },
    remove: async (path) => removeEntry(store, path, losing),
    async setAttributes(path, change) {
      if (change.size !== undefined) losing(findFile(root, path))
      changeAttributes(store, path, change)
      return infoAt(path)
    },
    space: async () => ({
      totalBytes: store.space.capacityBytes,
      freeBytes: store.space.capacityBytes - store.space.usedBytes(),
    }),
  }
}

function infoOf(path: TreePath, node: Node): FileInfo {
  const { kind, accessedNs, changedNs, createdNs } = node
  const size = sizeOf(node)
  return {
    path,
    id: String(node.id),
    kind,
    ...attributesOf(node),
    ...localOwnersOf(node.xattrs),
    ...{ accessedNs, changedNs, createdNs, size },
    links: node.kind === 'directory' ? 2 + subdirectoriesOf(node) : node.places.length,
    childCount: node.kind === 'directory' ? node.children.size : 0,
    blocks: kind === 'file' ? Math.ceil(size / blockBytes) : 0,
    revision: String(node.version),
    ...(node.kind === 'symlink' ? { target: node.target } : {}),
  }
}

function subdirectoriesOf({ children }: DirectoryNode): number {
  let count = 0
  for (const { kind } of children.values()) if (kind === 'directory') count += 1
  return count
}

function sizeOf(node: Node): number {
  if (node.kind === 'file') return node.content.length
  return node.kind === 'symlink' ? node.target.length : 0
}

function listDirectory(
  directory: DirectoryNode,
  path: TreePath,
  { after, limit }: { after?: string; limit?: number },
): FileInfo[] {
  const names = sortedNamesOf(directory)
  const start = indexAfter(names, after)
  const page = names.slice(start, limit === undefined ? undefined : start + limit)
  return page.flatMap((name) => {
    const node = directory.children.get(name)
    return node ? [infoOf(joinPath(path, name), node)] : []
  })
}

async function* readFile(
  root: DirectoryNode,
  path: TreePath,
  { offset = 0, length }: { offset?: number; length?: number },
): AsyncGenerator<Uint8Array> {
  const content = findFile(root, path).content
  const end = Math.min(content.length, length === undefined ? content.length : offset + length)
  for (let start = offset; start < end; start += chunkBytes) {
    yield content.slice(start, Math.min(end, start + chunkBytes))
  }
}

async function collect(content: AsyncIterable<Uint8Array>, { store, path }: { store: Store; path: TreePath }) {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of content) {
    length += part.length
    // Stops an endless stream early; what counts is settled when the content is put in.
    if (length > store.space.capacityBytes) throw refuse('fs_no_space', path, 'its content is larger than the volume')
    parts.push(part.slice())
  }
  return concatBytes(parts)
}

function overlay(
  store: Store,
  { file, bytes, offset, path }: { file: FileNode; bytes: Uint8Array; offset: number; path: TreePath },
): Uint8Array {
  checkRange(path, { name: 'offset', value: offset, from: 0, to: Number.MAX_SAFE_INTEGER })
  if (bytes.length === 0) return file.content
  const content = extend(store, file, Math.max(file.content.length, offset + bytes.length))
  content.set(bytes, offset)
  return content
}

/** A copy, cut or filled with zeros. Throws `fs_no_space` before memory is taken. */
function extend(store: Store, file: FileNode, size: number): Uint8Array {
  store.space.checkSpace(size - file.content.length)
  const content = new Uint8Array(size)
  content.set(file.content.subarray(0, size))
  return content
}

function setContent(store: Store, file: FileNode, content: Uint8Array): void {
  const grown = content.length - file.content.length
  if (grown > 0) store.space.claimSpace(grown)
  else store.space.releaseSpace(-grown)
  file.content = content
  store.touch(file)
}

function createEntry(store: Store, path: TreePath, entry: NewEntry): void {
  const place = findPlace(store.root, path)
  if (place.parent.children.has(place.name)) throw refuse('fs_entry_exists', path, 'an entry of that name exists')
  attach(newNode(store, entry), place)
  store.touch(place.parent)
}

function newNode(store: Store, entry: NewEntry): Node {
  if (entry.kind === 'symlink') return store.makeSymlink(checkTarget(entry.target))
  if (entry.kind !== 'link') {
    return entry.kind === 'directory' ? store.makeDirectory() : store.makeFile(new Uint8Array(0))
  }
  const node = findNode(store.root, entry.to)
  if (node.kind === 'directory') throw refuse('fs_is_a_directory', entry.to, 'a directory has one name only')
  store.touchAttributes(node)
  return node
}

function checkTarget(target: string): string {
  if (target.length > 0 && target.length <= 4095 && !/[^\0-\xff]/.test(target) && !target.includes('\0')) return target
  throw new Refusal('fs_invalid_argument', 'Cannot create a symlink: its target wants 1 to 4,095 bytes without NUL')
}

interface Renaming {
  from: TreePath
  to: TreePath
  replace: boolean
  losing: Losing
}

function renameEntry(store: Store, { from, to, replace, losing }: Renaming): void {
  const oldPlace = findPlace(store.root, from)
  const node = findNode(store.root, from)
  if (from === to) return
  if (isInside(to, from)) throw refuse('fs_invalid_argument', to, 'a directory cannot lie in itself')
  const place = findPlace(store.root, to)
  const present = place.parent.children.get(place.name)
  if (present && !replace) throw refuse('fs_entry_exists', to, 'an entry of that name exists')
  if (present === node) return
  if (present) {
    checkReplaceable(present, node, to)
    if (present.kind === 'file' && present.places.length === 1) losing(present)
    detach(present, place)
    store.forget(present)
  }
  detach(node, oldPlace)
  attach(node, place)
  store.touch(oldPlace.parent)
  store.touch(place.parent)
  node.changedNs = store.nowNs()
}

function checkReplaceable(present: Node, by: Node, path: TreePath): void {
  if (present.kind !== 'directory' && by.kind !== 'directory') return
  if (present.kind !== 'directory') throw refuse('fs_not_a_directory', path, 'a directory cannot replace it')
  if (by.kind !== 'directory') throw refuse('fs_is_a_directory', path, 'only a directory can replace it')
  if (present.children.size > 0) throw refuse('fs_directory_not_empty', path, 'the directory is not empty')
}

function removeEntry(store: Store, path: TreePath, losing: Losing): void {
  const place = findPlace(store.root, path)
  const node = findNode(store.root, path)
  if (node.kind === 'directory' && node.children.size > 0) {
    throw refuse('fs_directory_not_empty', path, 'the directory is not empty')
  }
  if (node.kind === 'file' && node.places.length === 1) losing(node)
  detach(node, place)
  store.touch(place.parent)
  if (node.places.length > 0) store.touchAttributes(node)
  store.forget(node)
}

function changeAttributes(store: Store, path: TreePath, { size, ...change }: AttributeChange): void {
  const node = findNode(store.root, path)
  checkRange(path, { name: 'mode', value: change.mode, ...modes })
  checkRange(path, { name: 'uid', value: change.uid, ...ids })
  checkRange(path, { name: 'gid', value: change.gid, ...ids })
  checkRange(path, { name: 'size', value: size, from: 0, to: Number.MAX_SAFE_INTEGER })
  if (size !== undefined) {
    const file = findFile(store.root, path)
    setContent(store, file, extend(store, file, size))
  }
  const { mode, localUser: _user, localGroup: _group, ...rest } = change
  Object.assign(node, rest, mode === undefined || node.kind === 'symlink' ? {} : { mode })
  node.xattrs = withOwnerXattrs(node.xattrs, ownerXattrs(change))
  store.touchAttributes(node)
}

function checkRange(
  path: TreePath,
  { name, value, from, to }: { name: string; value: number | undefined; from: number; to: number },
): void {
  if (value === undefined || (Number.isInteger(value) && value >= from && value <= to)) return
  throw refuse(
    'fs_invalid_argument',
    path,
    `its ${name} cannot be ${value}, wanted a whole number from ${from} to ${to}`,
  )
}

import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** The files of a documentation tree. Paths are relative with forward slashes, sorted by code point. */
export interface SourceTree {
  /** All files below `folder` ('' for the whole tree); folders for which `skip` is true are not entered. */
  list(folder: string, skip?: (path: string) => boolean): string[]
  /** The whole text, or undefined when there is no such file. */
  read(path: string): string | undefined
  /** The first bytes as text, enough to see front matter; '' when there is no such file. */
  head(path: string): string
}

/** A tree in memory, from path to content. */
export function createMemoryTree(files: Record<string, string>): SourceTree {
  const paths = Object.keys(files).sort()
  return {
    list: (folder, skip) =>
      paths.filter(
        (path) => isInside(path, folder) && !(skip && foldersOf(path, folder).some((parent) => skip(parent))),
      ),
    read: (path) => files[path],
    head: (path) => (files[path] ?? '').slice(0, 16),
  }
}

/** A tree with further files in memory. A file that both have is the one in memory. */
export function createOverlayTree(base: SourceTree, files: Record<string, string>): SourceTree {
  const above = createMemoryTree(files)
  return {
    list: (folder, skip) => [...new Set([...base.list(folder, skip), ...above.list(folder, skip)])].sort(),
    read: (path) => above.read(path) ?? base.read(path),
    head: (path) => (path in files ? above.head(path) : base.head(path)),
  }
}

const isInside = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

function foldersOf(path: string, base: string): string[] {
  const parts = path.split('/')
  return parts.slice(0, -1).flatMap((_, index) => {
    const folder = parts.slice(0, index + 1).join('/')
    return folder.length > base.length ? [folder] : []
  })
}

/** The tree below a directory on disk, read synchronously. */
export function createDiskTree(root: string): SourceTree {
  return {
    list: (folder, skip) => listFiles(root, { folder, skip: skip ?? (() => false) }).sort(),
    read: (path) => ifExists(() => readFileSync(join(root, path), 'utf8')),
    head: (path) => ifExists(() => readHead(join(root, path))) ?? '',
  }
}

function listFiles(root: string, { folder, skip }: { folder: string; skip: (path: string) => boolean }): string[] {
  const entries = ifExists(() => readdirSync(join(root, folder), { withFileTypes: true })) ?? []
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return skip(path) ? [] : listFiles(root, { folder: path, skip })
    return entry.isFile() ? [path] : []
  })
}

function readHead(path: string): string {
  const file = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(16)
    return new TextDecoder().decode(bytes.subarray(0, readSync(file, bytes)))
  } finally {
    closeSync(file)
  }
}

function ifExists<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EISDIR') return undefined
    throw error
  }
}

import type { TreePath } from '../../core/entry.ts'
import type { FileInfo } from '../../ports/volume.ts'

/** What a tree comes to, its top directory included. */
export interface TreeCounts {
  /** 4 KiB blocks. */
  blocks: number
  directories: number
  /** Everything else. */
  files: number
}

/** The deletion of a tree in the catalogue; gone once all is deleted. */
export interface TreeDeleteRow {
  /** Id of the directory, and of the deletion. */
  id: string
  /** Where the directory was when its deletion was asked for. */
  path: TreePath
  createdAtMs: number
  initial: TreeCounts
  /** Why it stopped, and what was left then; absent while it runs. */
  failure?: { message: string; remaining: TreeCounts }
}

/** What one entry adds to a tree. */
export function countsOf({ kind, blocks }: Pick<FileInfo, 'kind' | 'blocks'>): TreeCounts {
  const isDirectory = kind === 'directory'
  return { blocks, directories: isDirectory ? 1 : 0, files: isDirectory ? 0 : 1 }
}

export function addCounts(one: TreeCounts, other: TreeCounts): TreeCounts {
  const { blocks, directories, files } = one
  return {
    blocks: blocks + other.blocks,
    directories: directories + other.directories,
    files: files + other.files,
  }
}

/** Never below nothing: others may add to a tree while it is deleted. */
export function subtractCounts(from: TreeCounts, part: TreeCounts): TreeCounts {
  return {
    blocks: Math.max(0, from.blocks - part.blocks),
    directories: Math.max(0, from.directories - part.directories),
    files: Math.max(0, from.files - part.files),
  }
}

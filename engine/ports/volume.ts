import type { Attributes, Entry, Problem, TreePath } from '../core/entry.ts'
import type { LocalOwners, OwnerChange } from '../core/local-owners.ts'
import type { Carried } from '../core/same.ts'
import type { Copy, Region, Step } from '../core/step.ts'
import type { Listing } from './listing.ts'
import type { Retained } from './retained.ts'

/** What the files API shows of one entry. Extended attributes may be missing: reading them is not always worth it. */
export interface FileInfo extends Attributes, LocalOwners {
  path: TreePath
  /** Decimal; the root is `'2'`. Survives renames. */
  id: string
  kind: 'file' | 'directory' | 'symlink' | 'pipe' | 'socket' | 'character-device' | 'block-device'
  size: number
  links: number
  /** Entries of a directory; 0 otherwise. */
  childCount: number
  /** 4 KiB blocks that the content takes. */
  blocks: number
  accessedNs: bigint
  changedNs: bigint
  createdNs: bigint
  /** Changes with content or attributes; the ETag of the file. */
  revision: string
  target?: string
}

export type NewEntry =
  | { kind: 'file' | 'directory' }
  | { kind: 'symlink'; target: string }
  | { kind: 'link'; to: TreePath }

export interface AttributeChange extends Partial<Attributes>, OwnerChange {
  accessedNs?: bigint
  /** Cuts or extends a file. */
  size?: number
}

/**
 * A tree of files: a directory on disk, or memory. All methods throw `Refusal` with an `fs_*` code; paths never leave
 * the root, symlinks are never followed. Reserved names of the engine are invisible.
 */
export interface Volume {
  /** For people: an absolute directory, or `memory`. */
  readonly location: string
  /** What can be read and set here beyond contents, modes and microseconds. */
  readonly carries: Carried

  // Files
  info(path: TreePath): Promise<FileInfo>
  pathOf(id: string): Promise<TreePath>
  /** Entries of a directory by byte order of their names, after a name, at most `limit`. */
  list(path: TreePath, page?: { after?: string; limit?: number }): Promise<FileInfo[]>
  read(path: TreePath, range?: { offset?: number; length?: number }): AsyncIterable<Uint8Array>
  /** Replaces the whole content, or writes over it from `offset`. Durable when resolved. */
  write(path: TreePath, content: AsyncIterable<Uint8Array>, at?: { offset: number }): Promise<FileInfo>
  create(parent: TreePath, name: string, entry: NewEntry): Promise<FileInfo>
  rename(from: TreePath, to: TreePath, options: { replace: boolean }): Promise<FileInfo>
  /** A file, link or empty directory. */
  remove(path: TreePath): Promise<void>
  setAttributes(path: TreePath, change: AttributeChange): Promise<FileInfo>
  space(): Promise<{ totalBytes: number; freeBytes: number }>

  // Replication
  /** A scan will come: what it takes time to start is started. Absent where nothing is. */
  prepare?(): void
  /** Walks `root`. Content is read only where `previous` does not vouch for it. The caller closes the listing. */
  scan(root: TreePath, options?: ScanOptions): Promise<Scan>
  /**
   * Reads for a job; throws `fs_changed_since_snapshot` when the content no longer matches the entry's witness. `into`,
   * which is at least as long, may be where the result lies.
   */
  readRegion(root: TreePath, entry: Entry, region: Region & { into?: Uint8Array }): Promise<Uint8Array>
  /**
   * Digests of the 128 KiB blocks of a region, the first beginning where it does; throws as `readRegion`. Absent where
   * that is no faster than reading and hashing.
   */
  blockDigests?(root: TreePath, entry: Entry, region: Region): Promise<string[]>
  /** The stage of one relationship whose target is `root`; recovers what an earlier process left. */
  openStage(key: string, root: TreePath): Promise<Stage>

  // Snapshots
  /** From now on what retained snapshots need is kept, durably, before a change through this port takes it away. */
  protect(retained: Retained): void
  /**
   * Scans until the tree holds still, and hands the result to `use`, which need not close it. Whatever is changed
   * through this port from before the first look until `use` has settled is kept. Refusal `job_not_settled` when the tree moves on and on.
   */
  capture<T>(root: TreePath, previous: Listing | undefined, use: (seen: StillTree) => Promise<T>): Promise<T>
  /** Bytes of an entry as it was scanned, kept or still in the tree. Refusal `fs_changed_since_snapshot` when lost. */
  readAsScanned(root: TreePath, entry: Entry, region: Region): Promise<Uint8Array>
  /** What the files API shows of an entry as it was scanned; `path` is the one to show. Counts nothing below it. */
  infoAsScanned(path: TreePath, entry: Entry): FileInfo
  /** Contents that are kept, by digest, with their sizes in bytes. */
  kept(): Promise<Map<string, number>>
  /** Drops what is kept under other digests than these, unless a capture is under way: then nothing. */
  dropKept(isNeeded: (digest: string) => boolean): Promise<void>

  close(): Promise<void>
}

/** What a walk saw. */
export interface Scan {
  listing: Listing
  problems: Problem[]
  /** Files whose content was read to learn their digest, for the report. */
  contentRead: number
}

/** A tree that held still. */
export interface StillTree extends Scan {
  /** A moment at which all of it was true, in milliseconds since 1970. */
  atMs: number
}

export interface ScanOptions {
  previous?: Listing
  signal?: AbortSignal
  /** Running totals while the walk goes on. */
  onProgress?: (soFar: { files: number; bytes: number }) => void
  /**
   * Gets small contents as they are read anyway, packed as `core/packed-contents.ts` says; the walk waits for it now and
   * then. False: no more are wanted. A volume need not call it, and leaves out what it likes.
   */
  onContents?: (packed: Uint8Array) => Promise<boolean>
}

/** Content on its way: written in pieces, named by its digest. */
export interface StagedContent {
  digest: string
  size: number
  /** A file of the tree that holds parts of the content; it has to stay as it is until the commit. */
  basis?: TreePath
  /** What the basis holds, in order. Absent: `regions` lie over the basis, cut or extended to `size`. */
  copies?: Copy[]
  /** Ranges whose bytes come along. */
  regions: Region[]
  /** Without a basis: ranges of zero bytes, which are left unwritten, as are those that come along. Absent: no holes. */
  holes?: Region[]
  /** No more regions follow. */
  isLast: boolean
}

/** A content that has not come in whole. */
export type PartialContent = Omit<StagedContent, 'holes' | 'isLast'>

/** Where a target collects a point before it becomes visible, on the same file system as the tree. */
export interface Stage {
  /** The last point that was committed here, with the note given then; undefined when none ever was. */
  committed(): Promise<{ pointId: string; note: string } | undefined>
  /** Digests of whole contents that lie here and need not be sent again, with how often each lies here. */
  have(): Promise<Map<string, number>>
  /** Contents of which parts lie here: these regions need not be sent again. */
  partial(): Promise<PartialContent[]>
  /**
   * Writes the regions' bytes (concatenated in `bytes`). Refusal `fs_io` when a finished content is not what its digest
   * says, or lacks a part.
   */
  receive(content: StagedContent, bytes: Uint8Array): Promise<void>
  /**
   * Stores many small whole contents, packed as `core/packed-contents.ts` says. Refusal
   * `fs_io` when one is not what its digest says: then none of them is stored. Absent where that is no faster.
   */
  receivePacked?(packed: Uint8Array): Promise<void>
  /** The next part of a plan, which may be longer than the memory. With `from` 0 a new plan begins. */
  addSteps(steps: readonly Step[], from: number): Promise<void>
  /**
   * Makes the point visible: all of it, or nothing. Carries out `steps`, or else what `addSteps` has brought. Contents
   * that no step uses are dropped. Refusal `fs_io` when what is put together from files of the tree is not what its
   * digest says.
   */
  commit(point: { pointId: string; note: string; steps?: readonly Step[] }): Promise<{ driftedTo: TreePath[] }>
  /** Drops what was received. */
  discard(): Promise<void>
  /** Forgets this relationship: nothing of it stays on disk. */
  remove(): Promise<void>
}

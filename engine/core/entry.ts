/**
 * One name of a scanned tree.
 *
 * A `TreePath` is a path relative to the root of a volume or of a scan: names joined by `/`, no leading or trailing
 * slash, `''` for the root itself. Each character is one byte (0x00 to 0xff), so that every name the disk can hold
 * survives; `nameToText` and `nameFromText` translate to and from people's text.
 */
export type TreePath = string

export type EntryKind = 'file' | 'directory' | 'symlink'

/** What is replicated about an entry besides its name and content. */
export interface Attributes {
  /** Permission bits with setuid, setgid and sticky: 0 to 0o7777. */
  mode: number
  uid: number
  gid: number
  /** Modification time in nanoseconds since 1970. */
  modifiedNs: bigint
  /** Extended attributes as `formatXattrs` writes them; absent when there are none, or none that can be read here. */
  xattrs?: string | undefined
}

export interface Entry extends Attributes {
  path: TreePath
  kind: EntryKind
  /** Bytes; 0 for directories and symlinks. */
  size: number
  /** SHA-256 that names the content (`digestContent`), in hex; `''` for directories and symlinks. */
  digest: string
  /** SHA-256 of each 128 KiB block in hex; absent up to 1 MiB. */
  blocks?: string[]
  /** Bytes that a symlink holds, one character per byte. */
  target?: string
  /** Names the object across renames, opaque and private to its volume (an inode on disk). */
  identity: string
  /** A file that takes less room than its size: its holes are not written elsewhere either. */
  sparse?: true
  /** A file or symlink with other names, in the tree or outside: entries of equal identity are names of one object. */
  linked?: true
  /** Changes whenever the object may have changed, opaque and private to its volume (inode and ctime on disk). */
  witness: string
  /** The witness was too young to be trusted: the content is compared again at the next scan. */
  racy?: true
}

/** One path that could not be carried; the job goes on. */
export interface Problem {
  path: TreePath
  code: ProblemCode
  /** A sentence for people, without the path. */
  message: string
}

export type ProblemCode =
  | 'unreadable'
  | 'special_file'
  | 'changed_while_read'
  | 'name_collision'
  | 'too_deep'
  | 'drift'
  /** It belongs to a user or group that means nothing on the target. */
  | 'local_identity'

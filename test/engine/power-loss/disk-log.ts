/** An object on the disk, by its inode number; numbers are not used twice in one log. */
export type Inode = string

export interface Attributes {
  mode: number
  modifiedNs: bigint
  changedNs: bigint
}

/** What an object is when the log begins, or when it comes into being. */
export interface DiskObject {
  kind: 'file' | 'directory' | 'symlink'
  attributes: Attributes
  /** Of files. */
  content: Buffer
  /** Of symlinks. */
  target: string
  /** Of directories. */
  entries: Map<string, Inode>
}

/** What the calls did, in their order. `after`: how the objects that an operation touches look then. */
export type DiskOperation = { after: ReadonlyMap<Inode, Attributes> } & (
  | { type: 'entry'; directory: Inode; name: string; inode: Inode | null }
  | { type: 'rename'; from: Place; to: Place; inode: Inode }
  | { type: 'content'; inode: Inode; content: Buffer }
  | { type: 'attributes'; inode: Inode }
  | { type: 'sync'; inode: Inode }
)

export interface Place {
  directory: Inode
  name: string
}

export interface DiskLog {
  /** The directory that was watched. */
  root: Inode
  /** All that was there at first, and all that came, as it was when it came. */
  objects: Map<Inode, DiskObject>
  operations: DiskOperation[]
}

/** Whose queue an operation stands in: what a sync of these objects makes durable. */
export function touchedBy(operation: DiskOperation): Inode[] {
  if (operation.type === 'entry') return [operation.directory]
  if (operation.type === 'rename') return [operation.from.directory, operation.to.directory]
  return [operation.inode]
}

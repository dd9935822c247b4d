import type { Attributes, Entry, EntryKind } from './entry.ts'

/** Whether user and group numbers count; only where both sides can set them. */
export interface CompareOptions {
  owners: boolean
}

/** Microseconds since 1970, cut down: no side can promise to set nanoseconds. */
export function microseconds(nanoseconds: bigint): bigint {
  if (nanoseconds >= 0n) return nanoseconds / 1000n
  const rest = ((nanoseconds % 1000n) + 1000n) % 1000n
  return (nanoseconds - rest) / 1000n
}

/** Equal kind and equal bytes. Directories hold no bytes of their own. */
export function sameContent(left: Entry, right: Entry): boolean {
  if (left.kind !== right.kind) return false
  if (left.kind === 'file') return left.size === right.size && left.digest === right.digest
  return left.kind === 'directory' || left.target === right.target
}

/** Equal mode, modification time in microseconds and, when asked, owners. Symlinks have no mode worth comparing. */
export function sameAttributes(
  left: Attributes,
  right: Attributes,
  options: CompareOptions & { kind: EntryKind },
): boolean {
  return (
    (options.kind === 'symlink' || left.mode === right.mode) &&
    microseconds(left.modifiedNs) === microseconds(right.modifiedNs) &&
    (!options.owners || (left.uid === right.uid && left.gid === right.gid))
  )
}

/** The attributes of an entry and nothing else. */
export function attributesOf({ mode, uid, gid, modifiedNs }: Attributes): Attributes {
  return { mode, uid, gid, modifiedNs }
}

import type { Attributes, Entry, EntryKind } from './entry.ts'
import type { AttributesToSet } from './step.ts'
import { type XattrScope, xattrsWithin } from './xattrs.ts'

/** What a volume can read and set beyond contents, modes, and times in microseconds. */
export interface Carried {
  /** Any user and group numbers. */
  owners: boolean
  /** Times exact to the nanosecond. */
  nanoseconds: boolean
  /** Several names of one file or symlink. */
  links: boolean
  xattrs: XattrScope
  /** Names that differ only in case or Unicode form are one here; absent: every name is its own. */
  foldsNames?: true
}

/** What counts when trees are compared: what both sides carry. What is absent does not count. */
export type CompareOptions = Readonly<Partial<Carried>>

/** Everything; a volume in memory has no limits. */
export const carriesAll: Carried = { owners: true, nanoseconds: true, links: true, xattrs: 'all' }

const scopes: readonly XattrScope[] = ['none', 'user', 'all']

/** What can be carried between two volumes. */
export function carriedByBoth(left: Carried, right: Carried): Carried {
  return {
    owners: left.owners && right.owners,
    nanoseconds: left.nanoseconds && right.nanoseconds,
    links: left.links && right.links,
    xattrs: scopes[Math.min(scopes.indexOf(left.xattrs), scopes.indexOf(right.xattrs))] ?? 'none',
    ...(left.foldsNames || right.foldsNames ? { foldsNames: true } : {}),
  }
}

/** Microseconds since 1970, cut down: not every volume can set nanoseconds. */
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

/**
 * Equal mode, modification time in microseconds and, as far as asked, nanoseconds, owners, extended attributes.
 * Symlinks have no mode worth comparing.
 */
export function sameAttributes(
  left: Attributes,
  right: Attributes,
  { kind, owners, nanoseconds, xattrs = 'none' }: CompareOptions & { kind: EntryKind },
): boolean {
  return (
    (kind === 'symlink' || left.mode === right.mode) &&
    (left.modifiedNs === right.modifiedNs ||
      (!nanoseconds && microseconds(left.modifiedNs) === microseconds(right.modifiedNs))) &&
    (!owners || (left.uid === right.uid && left.gid === right.gid)) &&
    (left.xattrs === right.xattrs || xattrsWithin(left.xattrs, xattrs) === xattrsWithin(right.xattrs, xattrs))
  )
}

/** The attributes of an entry and nothing else. */
export function attributesOf({ mode, uid, gid, modifiedNs, xattrs }: Attributes): Attributes {
  return { mode, uid, gid, modifiedNs, ...(xattrs === undefined ? {} : { xattrs }) }
}

/** What a step has to set so that an object gets the attributes of an entry, as far as they count. */
export function attributesToSet(entry: Attributes, { xattrs: scope = 'none' }: CompareOptions): AttributesToSet {
  const { mode, uid, gid, modifiedNs } = entry
  if (scope === 'none') return { mode, uid, gid, modifiedNs }
  const xattrs = xattrsWithin(entry.xattrs, scope)
  return { ...attributesOf({ mode, uid, gid, modifiedNs, xattrs }), xattrScope: scope }
}

/** The same object, unchanged as far as a scan can tell; whether it may be trusted does not count. */
export function isUnmoved(before: Entry, after: Entry): boolean {
  return (
    before.identity === after.identity &&
    before.witness === after.witness &&
    before.digest === after.digest &&
    before.kind === after.kind &&
    before.linked === after.linked &&
    before.target === after.target
  )
}

/** Which extended attributes: none, `user.*`, or also what only root may set (`security.*`, `trusted.*`, POSIX ACLs). */
export type XattrScope = 'none' | 'user' | 'all'

/** Name and value, one character per byte. */
export type Xattr = readonly [name: string, value: string]

/** The kernel's limits, for one name and one value, in bytes. */
export const longestXattrName = 255
export const longestXattrValue = 64 * 1024

const privileged = /^(?:security\.|trusted\.|system\.posix_acl_(?:access|default)$)/
/** Labels and signatures that each host's own policy makes. */
const ownToHost = /^security\.(?:selinux|SMACK64|apparmor|ima|evm)/

/** True for the names that count in a scope; other names (of NFS or SMB mounts) mean nothing elsewhere. */
export function isXattrWithin(name: string, scope: XattrScope): boolean {
  if (scope === 'none') return false
  if (name.startsWith('user.')) return true
  return scope === 'all' && privileged.test(name) && !ownToHost.test(name)
}

/**
 * One text for a set of extended attributes, equal for equal sets: a JSON list of pairs by the names' byte order.
 * Undefined for the empty set.
 */
export function formatXattrs(xattrs: readonly Xattr[]): string | undefined {
  if (xattrs.length === 0) return undefined
  return JSON.stringify(xattrs.toSorted(([left], [right]) => (left < right ? -1 : 1)))
}

/** The set behind a text of `formatXattrs`. */
export function parseXattrs(text: string | undefined): readonly Xattr[] {
  return text === undefined ? [] : (JSON.parse(text) as Xattr[])
}

/** True for a text that `formatXattrs` makes of names and values that the kernel takes; safe with strangers' texts. */
export function isXattrs(text: unknown): text is string {
  if (typeof text !== 'string') return false
  try {
    const list: unknown = JSON.parse(text)
    if (!Array.isArray(list) || !list.every(isXattr)) return false
    return new Set(list.map(([name]) => name)).size === list.length && formatXattrs(list) === text
  } catch {
    return false
  }
}

/** Those of a set that count in a scope. */
export function xattrsWithin(text: string | undefined, scope: XattrScope): string | undefined {
  if (text === undefined || scope === 'none') return undefined
  const all = parseXattrs(text)
  const within = all.filter(([name]) => isXattrWithin(name, scope))
  return within.length === all.length ? text : formatXattrs(within)
}

/** A set in which those of a scope are replaced and all others stay. */
export function replaceXattrs(
  old: string | undefined,
  { xattrs, scope }: { xattrs: string | undefined; scope: XattrScope },
): string | undefined {
  const others = parseXattrs(old).filter(([name]) => !isXattrWithin(name, scope))
  return formatXattrs([...others, ...parseXattrs(xattrsWithin(xattrs, scope))])
}

function isXattr(value: unknown): value is Xattr {
  if (!Array.isArray(value) || value.length !== 2) return false
  const [name, bytes] = value
  return isBytes(name, longestXattrName) && name !== '' && !name.includes('\0') && isBytes(bytes, longestXattrValue)
}

function isBytes(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && /^[\0-\xff]*$/.test(value)
}

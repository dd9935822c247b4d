import type { AttributesToSet } from '../../core/step.ts'
import { formatXattrs, isXattrWithin, parseXattrs, type Xattr, type XattrScope } from '../../core/xattrs.ts'
import { nativeHelper } from '../native/load.ts'
import { errorCode } from './failures.ts'
import type { Address } from './system-paths.ts'

const isRoot = process.geteuid?.() === 0

/** What this process can read: without root, names of `security.*` and `trusted.*` mean nothing. */
export function readableXattrs(): XattrScope {
  if (!nativeHelper()) return 'none'
  return isRoot ? 'all' : 'user'
}

/** Extended attributes of what is at an address, not followed. Throws system errors. */
export function readXattrs(address: Address): string | undefined {
  const scope = readableXattrs()
  if (scope === 'none') return undefined
  return formatXattrs(nativeHelper()?.readXattrs(address, (name) => isXattrWithin(name, scope)) ?? [])
}

export interface XattrChanges {
  remove: readonly string[]
  set: readonly Xattr[]
  /** What the file system does not take is left out. */
  isLenient?: boolean
}

type Wanted = Pick<AttributesToSet, 'xattrs' | 'xattrScope'>

const nothing: XattrChanges = { remove: [], set: [] }

/** What turns the extended attributes of an object into those of a step. */
export function planXattrs(address: Address, attributes: Wanted): XattrChanges {
  const { xattrs, xattrScope: scope } = attributes
  const native = nativeHelper()
  if (!native || !scope) return nothing
  const present = new Map(native.readXattrs(address, (name) => isXattrWithin(name, scope)))
  const wanted = new Map(parseXattrs(xattrs).filter(([name]) => isXattrWithin(name, scope)))
  return {
    remove: [...present.keys()].filter((name) => !wanted.has(name)),
    set: [...wanted].filter(([name, value]) => present.get(name) !== value),
  }
}

export function changeXattrs(address: Address, { remove, set, isLenient }: XattrChanges): void {
  const native = nativeHelper()
  for (const name of remove) attempt(isLenient, () => native?.removeXattr(address, name))
  for (const xattr of set) attempt(isLenient, () => native?.setXattr(address, xattr))
}

function attempt(isLenient: boolean | undefined, change: () => void): void {
  try {
    change()
  } catch (thrown) {
    if (!isLenient || errorCode(thrown) === undefined) throw thrown
  }
}

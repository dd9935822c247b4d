import { linkSync, lstatSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Carried } from '../../core/same.ts'
import type { XattrScope } from '../../core/xattrs.ts'
import { nativeHelper } from '../native/load.ts'
import { foldsNames } from '../stage/folding.ts'
import { errorCode } from './failures.ts'
import { canSetOwners } from './set-attributes.ts'
import { readableXattrs } from './xattrs.ts'

/** Finds out what can be read and set on the file system of `directory`, which is the engine's own. */
export function probeCarried(directory: string): Carried {
  const file = join(directory, `carried-${process.pid}`)
  const link = `${file}-link`
  writeFileSync(file, '', { mode: 0o600 })
  try {
    return {
      owners: canSetOwners,
      nanoseconds: works(() => setsNanoseconds(file)),
      links: works(() => linkSync(file, link)),
      xattrs: probeXattrs(file),
      ...(foldsNames(directory) ? { foldsNames: true } : {}),
    }
  } finally {
    rmSync(link, { force: true })
    rmSync(file, { force: true })
  }
}

function setsNanoseconds(file: string): boolean {
  const modifiedNs = 1_234_567_890_123_456_789n
  nativeHelper()?.setTimes(file, { modifiedNs })
  return lstatSync(file, { bigint: true }).mtimeNs === modifiedNs
}

function probeXattrs(file: string): XattrScope {
  const sets = (name: string) => works(() => nativeHelper()?.setXattr(file, [name, '']))
  if (readableXattrs() === 'none' || !sets('user.sandbar')) return 'none'
  return readableXattrs() === 'all' && sets('trusted.sandbar') ? 'all' : 'user'
}

/** False when the operating system refuses, or when `attempt` says so. */
function works(attempt: () => unknown): boolean {
  try {
    return attempt() !== false
  } catch (thrown) {
    if (errorCode(thrown) === undefined) throw thrown
    return false
  }
}

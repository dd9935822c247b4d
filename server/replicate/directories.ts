import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, relative, sep } from 'node:path'
import { isDirectoryTarget, type ReplicateRequest } from './request.ts'

/** Where everything of a run lies; all paths real, all directories there. */
export interface Directories {
  source: string
  /** Null: the target is a cluster. */
  target: string | null
  /** State of the source side, and of the target side if that is a directory. */
  sourceState: string
  targetState: string | null
}

/** Makes what is missing. Throws an Error that names the directory and the fix, before anything was changed in TARGET. */
export function findDirectories({ source, target, dataDirectory }: ReplicateRequest): Directories {
  const from = findSource(source)
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const data = realpathSync(dataDirectory)
  const state = (side: string, directory: string) => join(data, 'replicate', `${side}-${keyOf(directory)}`)
  keepApart(data, from, 'SOURCE')
  if (!isDirectoryTarget(target))
    return { source: from, target: null, sourceState: state('source', from), targetState: null }
  const to = findTarget(target.directory)
  if (contains(from, to) || contains(to, from)) {
    throw new Error(
      `Can't replicate ${source} to ${target.directory}: one lies in the other. Name two directories apart`,
    )
  }
  keepApart(data, to, 'TARGET')
  checkDevice(data, to)
  return { source: from, target: to, sourceState: state('source', from), targetState: state('target', to) }
}

function findSource(source: string): string {
  if (statSync(source, { throwIfNoEntry: false })?.isDirectory()) return realpathSync(source)
  throw new Error(`Can't replicate ${source}: there is no such directory. Correct SOURCE`)
}

/** The last directory of the path is made. */
function findTarget(target: string): string {
  const found = statSync(target, { throwIfNoEntry: false })
  if (found === undefined) makeTarget(target)
  else if (!found.isDirectory()) throw new Error(`Can't replicate to ${target}: it is no directory. Correct TARGET`)
  const real = realpathSync(target)
  if (real !== sep && real !== realpathSync(homedir())) return real
  throw new Error(`Will not replicate to ${target}: it is the root or your home directory. Name a directory below it`)
}

function makeTarget(target: string): void {
  try {
    mkdirSync(target)
  } catch (cause) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ENOENT' ? 'its parent is missing' : cause
    const isLink = lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()
    const why = isLink ? 'it is a symlink to nowhere' : reason
    throw new Error(`Can't replicate to ${target}: ${why}. Create it first, or correct TARGET`, { cause })
  }
}

function keepApart(data: string, directory: string, operand: string): void {
  if (!contains(directory, data)) return
  throw new Error(`Can't use ${directory} as ${operand}: it contains the data directory ${data}. Move that with --data`)
}

/** What arrives waits in the data directory and is moved in by renaming. */
function checkDevice(data: string, target: string): void {
  if (statSync(data).dev === statSync(target).dev) return
  throw new Error(
    `Can't use the data directory ${data} for ${target}: they lie on different file systems. Give --data a directory on the target's file system, outside of the target`,
  )
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path === '' || (path !== '..' && !path.startsWith(`..${sep}`))
}

function keyOf(directory: string): string {
  return createHash('sha256').update(directory).digest('hex').slice(0, 16)
}

import fs, { type BigIntStats, constants } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Call, fileCalls, interceptFiles, reading } from '../faults/file-calls.ts'
import type { Attributes, DiskLog, DiskObject, DiskOperation, Inode, Place } from './disk-log.ts'

/** The calls as they are, whatever is put around them meanwhile. */
const real = { ...fs }

const attributesOf = ({ mode, mtimeNs, ctimeNs }: BigIntStats): Attributes => ({
  mode: Number(mode),
  modifiedNs: mtimeNs,
  changedNs: ctimeNs,
})

interface Recorder {
  log: DiskLog
  /** Open handles: an inode number that is in use is not given to another object. */
  held: number[]
}

let present: Recorder | undefined

const noted = fileCalls.filter((name) => !(reading as readonly string[]).includes(name) && name !== 'read')
// From the start on: who asks for a promise of a call keeps it as it was when the program was loaded.
interceptFiles(noted, (name, original, args) =>
  present ? observe(present, { name, original, args }) : original(...args),
)

/**
 * Runs `work` and notes what it does to a directory and all below it, in the order of the calls. Only what was loaded
 * after this file is seen.
 */
export async function recordDisk(directory: string, work: () => Promise<unknown>): Promise<DiskLog> {
  const recorder: Recorder = { log: { root: '', objects: new Map(), operations: [] }, held: [] }
  recorder.log.root = takeUp(recorder, directory)
  present = recorder
  try {
    await work()
    return recorder.log
  } finally {
    present = undefined
    for (const handle of recorder.held) real.closeSync(handle)
  }
}

/** Notes an object and all below it as they are now. */
function takeUp(recorder: Recorder, path: string): Inode {
  const stats = real.lstatSync(path, { bigint: true })
  const inode = String(stats.ino)
  if (recorder.log.objects.has(inode)) return inode
  const openPath = 0o10000000
  recorder.held.push(real.openSync(path, openPath | constants.O_NOFOLLOW))
  const object: DiskObject = {
    kind: stats.isDirectory() ? 'directory' : stats.isSymbolicLink() ? 'symlink' : 'file',
    attributes: attributesOf(stats),
    content: stats.isFile() ? real.readFileSync(path) : Buffer.alloc(0),
    target: stats.isSymbolicLink() ? real.readlinkSync(path) : '',
    entries: new Map(),
  }
  recorder.log.objects.set(inode, object)
  if (object.kind === 'directory') {
    for (const name of real.readdirSync(path)) object.entries.set(name, takeUp(recorder, join(path, name)))
  }
  return inode
}

interface Called {
  name: string
  original: Call
  args: unknown[]
}

/** Carries a call out and notes what it did, when it is done. */
function observe(recorder: Recorder, { name, original, args }: Called): unknown {
  const look = before(recorder, name, args)
  const callback = args.at(-1)
  if (name.endsWith('Sync') || typeof callback !== 'function') {
    const result = original(...args)
    look(result)
    return result
  }
  return original(...args.slice(0, -1), (error: unknown, ...results: unknown[]) => {
    if (!error) look(results[0])
    callback(error, ...results)
  })
}

type Look = (result: unknown) => void

const onNames: readonly string[] = ['mkdirSync', 'symlinkSync', 'linkSync', 'writeFileSync', 'openSync']
const removing: readonly string[] = ['rmSync', 'rmdirSync', 'unlinkSync']
const onContents: readonly string[] = ['writeSync', 'write', 'ftruncateSync']

/** What is to be noted once the call is done, from how things were before. */
function before(recorder: Recorder, name: string, args: unknown[]): Look {
  const [first, second] = args
  if (name === 'fsyncSync' || name === 'fsync') return () => noteSync(recorder, Number(first))
  if (onContents.includes(name)) return () => noteObject(recorder, 'content', first)
  if (onNames.includes(name)) return watchName(recorder, name, args)
  if (name === 'copyFileSync' || name === 'copyFile') return watchName(recorder, name, [second])
  if (name === 'renameSync') return watchRename(recorder, String(first), String(second))
  if (removing.includes(name)) return watchRemoval(recorder, String(first))
  return () => noteObject(recorder, 'attributes', first)
}

/** Undefined when there is none. */
function statsOf(address: unknown): BigIntStats | undefined {
  if (typeof address === 'number') return real.fstatSync(address, { bigint: true })
  // A handle's own address is a link by itself.
  const isHandle = /^\/proc\/self\/fd\/\d+$/.test(String(address))
  const look = isHandle ? real.statSync : real.lstatSync
  return look(String(address), { bigint: true, throwIfNoEntry: false })
}

function note(recorder: Recorder, operation: DistributedOmit<DiskOperation, 'after'>, touched: unknown[]): void {
  const after = new Map<Inode, Attributes>()
  for (const address of touched) {
    const stats = statsOf(address)
    if (stats) after.set(String(stats.ino), attributesOf(stats))
  }
  recorder.log.operations.push({ ...operation, after } as DiskOperation)
}

type DistributedOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never

function noteObject(recorder: Recorder, type: 'sync' | 'content' | 'attributes', address: unknown): void {
  const stats = statsOf(address)
  const inode = String(stats?.ino)
  if (!recorder.log.objects.has(inode)) return
  if (type !== 'content') {
    note(recorder, { type, inode }, [address])
    return
  }
  const path = typeof address === 'number' ? `/proc/self/fd/${address}` : String(address)
  note(recorder, { type, inode, content: real.readFileSync(path) }, [address])
}

/** Symlinks can't be opened: what is known of them becomes durable with the directory that they lie in. */
function noteSync(recorder: Recorder, handle: number): void {
  noteObject(recorder, 'sync', handle)
  if (!real.fstatSync(handle).isDirectory()) return
  const directory = `/proc/self/fd/${handle}`
  for (const entry of real.readdirSync(directory, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) noteObject(recorder, 'sync', join(directory, entry.name))
  }
}

/** Undefined outside of what is watched. */
function placeOf({ log }: Recorder, address: string): Place | undefined {
  const stats = real.statSync(dirname(address), { bigint: true, throwIfNoEntry: false })
  const directory = String(stats?.ino)
  return log.objects.has(directory) ? { directory, name: basename(address) } : undefined
}

/** Of calls that may make something: a new name, new bytes under an old one, or nothing. */
function watchName(recorder: Recorder, name: string, args: unknown[]): Look {
  const address = String(name === 'symlinkSync' || name === 'linkSync' ? args[1] : args[0])
  const there = statsOf(address)
  return () => {
    const now = statsOf(address)
    if (there === undefined && now !== undefined) noteNew(recorder, address)
    else if (there && name !== 'mkdirSync' && now && now.size !== there.size) noteObject(recorder, 'content', address)
    else if (name === 'copyFile' || name === 'copyFileSync') noteObject(recorder, 'content', address)
  }
}

function noteNew(recorder: Recorder, address: string): void {
  const place = placeOf(recorder, address)
  if (!place) return
  const inode = takeUp(recorder, address)
  note(recorder, { type: 'entry', ...place, inode }, [dirname(address), address])
}

function watchRename(recorder: Recorder, from: string, to: string): Look {
  const [moved, replaced] = [statsOf(from), statsOf(to)]
  const [origin, goal] = [placeOf(recorder, from), placeOf(recorder, to)]
  return () => {
    // Two names of one file stay two names.
    if (!moved || !origin || !goal || moved.ino === replaced?.ino) return
    note(recorder, { type: 'rename', from: origin, to: goal, inode: String(moved.ino) }, [
      dirname(from),
      dirname(to),
      to,
    ])
  }
}

function watchRemoval(recorder: Recorder, address: string): Look {
  const there = statsOf(address)
  const place = placeOf(recorder, address)
  return () => {
    if (!there || !place || statsOf(address)) return
    note(recorder, { type: 'entry', ...place, inode: null }, [dirname(address)])
  }
}

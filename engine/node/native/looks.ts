import { closeSync, constants, openSync } from 'node:fs'
import type { Call, Library } from './linux.ts'

/**
 * Looking at very many objects: two microseconds for each where Node's own calls take six, since nothing is made of
 * what is only compared, and no path leads through `/proc`.
 */
export interface NativeLooks {
  /** Names in an open directory but `.` and `..`, one character per byte, in no order. Throws system errors. */
  namesIn(handle: number): string[]
  /**
   * Looks at a name in an open directory, not following it; false when nothing is there. What was seen stays in `seen`
   * until the next look. Throws system errors.
   */
  look(handle: number, name: string): boolean
  /** The same for what an open handle stands for. */
  lookAtOpen(handle: number): boolean
  /** A `struct statx` in words of 32 bits. */
  readonly seen: Uint32Array
}

/** Where things lie in `seen`; numbers of 64 bits take two words, the lower first, and times a third for nanoseconds. */
export const word = {
  ...{ links: 4, user: 5, group: 6, mode: 7, inode: 8, size: 10, blocks: 12 },
  ...{ birth: 20, changed: 24, modified: 28, major: 34, minor: 35 },
} as const

const seenBytes = 256
const noFollow = 0x100
const emptyPath = 0x1000
/** All basic facts and the birth, but the time of the last access. */
const facts = 0xfff & ~0x20
const error = { noEntry: 2, badHandle: 9 }
const listFlags = constants.O_RDONLY | constants.O_DIRECTORY
const list = Buffer.allocUnsafeSlow(64 * 1024)
/** In a `struct linux_dirent64`. */
const lengthAt = 16
const nameAt = 19

/** Undefined where the C library lacks a call: an old one, or another one than glibc. */
export function createLooks(library: Library, tools: LookTools): NativeLooks | undefined {
  const calls = findCalls(library)
  return (
    calls && {
      ...createLook(calls, tools),
      namesIn: (handle) => namesIn(handle, calls, tools),
    }
  )
}

interface LookTools {
  call: Call
  toPath: (name: string) => string | Buffer
}

type LookCalls = NonNullable<ReturnType<typeof findCalls>>

function findCalls(library: Library) {
  try {
    return {
      statx: library.func('int statx(int directory, const char *name, int flags, uint mask, void *seen)'),
      getdents64: library.func('long getdents64(int directory, void *list, size_t size)'),
    }
  } catch {
    return undefined
  }
}

function createLook(
  { statx }: LookCalls,
  { call, toPath }: LookTools,
): Pick<NativeLooks, 'look' | 'lookAtOpen' | 'seen'> {
  const seen = new Uint32Array(seenBytes / 4)
  const into = new Uint8Array(seen.buffer)

  function lookAt(handle: number, path: string | Buffer, flags: number): boolean {
    // The usual case pays for nothing else.
    if (statx(handle, path, flags, facts, into) === 0) return true
    return call('statx', () => statx(handle, path, flags, facts, into), [error.noEntry]) === 0
  }

  return {
    seen,
    look: (handle, name) => lookAt(handle, toPath(name), noFollow),
    lookAtOpen: (handle) => lookAt(handle, '', emptyPath),
  }
}

function namesIn(handle: number, { getdents64 }: LookCalls, { call }: LookTools): string[] {
  const names: string[] = []
  const read = (from: number) => call('getdents64', () => getdents64(from, list, list.length), [error.badHandle])
  let length = read(handle)
  for (; length > 0; length = read(handle)) addNames(names, length)
  if (length === 0) return names
  // A handle for walking can't be read itself.
  const opened = openSync(`/proc/self/fd/${handle}/.`, listFlags)
  try {
    for (length = read(opened); length > 0; length = read(opened)) addNames(names, length)
    return names
  } finally {
    closeSync(opened)
  }
}

function addNames(names: string[], length: number): void {
  for (let at = 0; at < length; at += list.readUInt16LE(at + lengthAt)) {
    const start = at + nameAt
    const name = list.toString('latin1', start, list.indexOf(0, start))
    if (name !== '.' && name !== '..') names.push(name)
  }
}

/** As the C library puts the two parts together. */
export function deviceOf(major: number, minor: number): bigint {
  const [high, low] = [BigInt(major), BigInt(minor)]
  return ((high & ~0xfffn) << 32n) | ((high & 0xfffn) << 8n) | ((low & ~0xffn) << 12n) | (low & 0xffn)
}

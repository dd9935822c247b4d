import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

// biome-ignore lint/suspicious/noExplicitAny: calls of every shape are passed on
export type Call = (...args: any[]) => unknown

/** Stands in for a call to the file system; `original` carries it out. */
export type Around = (name: string, original: Call, args: unknown[]) => unknown

export const reading = [
  'readFileSync',
  'readSync',
  'readdirSync',
  'readlinkSync',
  'lstatSync',
  'statSync',
  'fstatSync',
] as const
const writing = ['writeSync', 'write', 'writeFileSync'] as const
const making = ['mkdirSync', 'symlinkSync', 'linkSync', 'renameSync', 'copyFileSync', 'copyFile'] as const
export const removing = ['rmSync', 'rmdirSync', 'unlinkSync'] as const
const setting = [
  ...['chmodSync', 'fchmodSync', 'chownSync', 'lchownSync', 'fchownSync', 'utimesSync', 'lutimesSync', 'futimesSync'],
  ...['ftruncateSync', 'fsyncSync', 'fsync', 'fdatasync', 'openSync', 'read'],
] as const

/** All calls to the file system that the engine makes and that can fail or matter after a crash. */
export const fileCalls = [...reading, ...writing, ...making, ...removing, ...setting] as readonly string[]

/** Puts `around` around these calls of the whole thread; answers how to take it away again. */
export function interceptFiles(names: readonly string[], around: Around): () => void {
  const table = fs as unknown as Record<string, Call>
  const originals = new Map(names.map((name) => [name, table[name] as Call]))
  for (const [name, original] of originals) table[name] = (...args) => around(name, original, args)
  syncBuiltinESMExports()
  return () => {
    for (const [name, original] of originals) table[name] = original
    syncBuiltinESMExports()
  }
}

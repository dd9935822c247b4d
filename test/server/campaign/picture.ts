import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'

/** A line of text for each path below a directory, by plain calls of Node: nothing of the engine has a say in it. */
export function pictureOf(directory: string): Map<string, string> {
  const names = ['', ...readdirSync(directory, { recursive: true, encoding: 'utf8' }).sort()]
  return new Map(names.map((name) => [name, describeAt(join(directory, name))]))
}

function describeAt(path: string): string {
  const stats = lstatSync(path, { bigint: true })
  // Without the native helper times are carried to the microsecond.
  const common = `${(stats.mode & 0o7777n).toString(8)} ${stats.mtimeNs / 1000n}`
  if (stats.isSymbolicLink()) return `symlink ${readlinkSync(path)}`
  if (stats.isDirectory()) return `directory ${common}`
  const digest = createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12)
  return `file ${common} ${stats.nlink} names, ${stats.size} bytes ${digest}`
}

/** Paths at which two pictures differ. */
export function differingPaths(one: Map<string, string>, other: Map<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))
}

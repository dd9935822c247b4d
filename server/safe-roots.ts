import { mkdirSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { relative, sep } from 'node:path'

/**
 * Refuses to serve directories that hold more than one would want to show or overwrite. Throws an Error that names the
 * directory and the fix.
 */
export function checkRoots(roots: readonly string[], dataDirectory: string): void {
  for (const root of roots) {
    const real = realDirectory(root)
    if (real === sep || real === realpathSync(homedir())) {
      throw new Error(`Will not serve ${root}: it is the root or your home directory. Give --root a directory below it`)
    }
    mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
    if (contains(real, realpathSync(dataDirectory))) {
      throw new Error(
        `Will not serve ${root}: it contains the data directory ${dataDirectory}. Move one of them with --data`,
      )
    }
  }
  const pair = roots.map(realDirectory)
  if (pair[0] !== undefined && pair[1] !== undefined && (contains(pair[0], pair[1]) || contains(pair[1], pair[0]))) {
    throw new Error(
      `Will not serve ${roots.join(' and ')}: one lies in the other. Give --root two separate directories`,
    )
  }
}

function realDirectory(root: string): string {
  const stat = statSync(root, { throwIfNoEntry: false })
  if (!stat?.isDirectory())
    throw new Error(`Can't serve ${root}: it is no directory. Create it first, or correct --root`)
  return realpathSync(root)
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner)
  return path === '' || (!path.startsWith('..') && !path.startsWith(sep))
}

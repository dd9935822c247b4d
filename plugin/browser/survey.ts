import type { Listing } from './cluster-client.ts'

/** So much of each side is compared: enough for every lab, little enough to be read again and again. */
const maxEntries = 2000
const maxDirectories = 200

/** Reads a directory and everything below it, level by level, up to 2,000 entries in 200 directories. */
export async function readSubtree(
  root: string,
  read: (path: string) => Promise<Listing | null>,
): Promise<Map<string, Listing>> {
  const found = new Map<string, Listing>()
  let entries = 0
  let level = [root]
  while (level.length > 0) {
    const next: string[] = []
    const listings = await Promise.all(level.map(async (path) => [path, await read(path)] as const))
    for (const [path, listing] of listings) {
      if (!listing || entries + listing.entries.length > maxEntries) continue
      found.set(path, listing)
      entries += listing.entries.length
      for (const { name, kind } of listing.entries) if (kind === 'directory') next.push(`${path}${name}/`)
    }
    level = next.slice(0, Math.max(0, maxDirectories - found.size))
  }
  return found
}

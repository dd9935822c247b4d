import { bytesFromBinary } from './bytes.ts'
import type { Entry, TreePath } from './entry.ts'
import { objectOf } from './links.ts'
import { atOnce, type InParts } from './parts.ts'
import type { Sha256 } from './regions.ts'
import { type CompareOptions, microseconds } from './same.ts'
import { xattrsWithin } from './xattrs.ts'

const entriesPerPiece = 1000

/**
 * One digest of a scanned tree. Two scans have the same one when `diff` finds nothing between them: identities,
 * witnesses and block lists don't count, nor do modes of symlinks; owners, nanoseconds, links and extended attributes
 * only as far as asked.
 */
export function treeDigest(entries: readonly Entry[], digest: Sha256, options: CompareOptions): string {
  return atOnce(treeDigestInParts(entries, { digest, ...options }))
}

export function* treeDigestInParts(
  entries: readonly Entry[],
  { digest, ...options }: CompareOptions & { digest: Sha256 },
): InParts<string> {
  const running = digest.start()
  const canonical = createCanonical(options)
  for (let start = 0; start < entries.length; start += entriesPerPiece) {
    let lines = ''
    for (const entry of entries.slice(start, start + entriesPerPiece)) lines += canonical(entry)
    running.update(bytesFromBinary(lines))
    yield
  }
  return running.finish()
}

/** One line per entry, called in their order. */
function createCanonical({ owners, nanoseconds, links, xattrs = 'none' }: CompareOptions): (entry: Entry) => string {
  const firstNames = new Map<string, TreePath>()

  /** A further name of an object is written as a reference to the first. */
  function firstNameOf(entry: Entry): string {
    if (!links || !entry.linked) return ''
    const first = firstNames.get(objectOf(entry))
    if (first === undefined) firstNames.set(objectOf(entry), entry.path)
    return first ?? ''
  }

  return (entry) => {
    const { path, kind, mode, modifiedNs, uid, gid, size, digest, target } = entry
    const time = nanoseconds ? modifiedNs : microseconds(modifiedNs)
    const attributes = `${kind === 'symlink' ? '' : mode.toString(8)}\0${time}\0${owners ? `${uid}:${gid}` : ''}`
    const content = `${kind === 'file' ? size : 0}\0${digest}\0${target ?? ''}`
    const more = `${xattrsWithin(entry.xattrs, xattrs) ?? ''}\0${firstNameOf(entry)}`
    return `${path}\0${kind}\0${attributes}\0${content}\0${more}\0\n`
  }
}

import { bytesFromBinary } from './bytes.ts'
import type { Entry } from './entry.ts'
import { atOnce, type InParts } from './parts.ts'
import type { Sha256 } from './regions.ts'
import { type CompareOptions, microseconds } from './same.ts'

const entriesPerPiece = 1000

/**
 * One digest of a scanned tree. Two scans have the same one when `diff` finds nothing between them: identities,
 * witnesses and block lists don't count, nor do modes of symlinks, nor owners unless asked.
 */
export function treeDigest(entries: readonly Entry[], digest: Sha256, options: CompareOptions): string {
  return atOnce(treeDigestInParts(entries, { digest, ...options }))
}

export function* treeDigestInParts(
  entries: readonly Entry[],
  { digest, owners }: CompareOptions & { digest: Sha256 },
): InParts<string> {
  const running = digest.start()
  for (let start = 0; start < entries.length; start += entriesPerPiece) {
    let lines = ''
    for (const entry of entries.slice(start, start + entriesPerPiece)) lines += canonical(entry, owners)
    running.update(bytesFromBinary(lines))
    yield
  }
  return running.finish()
}

function canonical({ path, kind, mode, modifiedNs, uid, gid, size, digest, target }: Entry, owners: boolean): string {
  const attributes = `${kind === 'symlink' ? '' : mode.toString(8)}\0${microseconds(modifiedNs)}`
  const content = `${kind === 'file' ? size : 0}\0${digest}\0${target ?? ''}`
  return `${path}\0${kind}\0${attributes}\0${owners ? `${uid}:${gid}` : ''}\0${content}\0\n`
}

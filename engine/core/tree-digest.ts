import { bytesFromBinary } from './bytes.ts'
import type { Entry } from './entry.ts'
import type { Sha256 } from './regions.ts'
import { type CompareOptions, microseconds } from './same.ts'

const entriesPerPiece = 1000

/**
 * One digest of a scanned tree. Two scans have the same one when `diff` finds nothing between them: identities,
 * witnesses and block lists don't count, nor do modes of symlinks, nor owners unless asked.
 */
export function treeDigest(entries: readonly Entry[], digest: Sha256, options: CompareOptions): string {
  const running = digest.start()
  for (let start = 0; start < entries.length; start += entriesPerPiece) {
    const lines = entries.slice(start, start + entriesPerPiece).map((entry) => canonical(entry, options))
    running.update(bytesFromBinary(lines.join('')))
  }
  return running.finish()
}

function canonical(entry: Entry, options: CompareOptions): string {
  const fields = [
    entry.path,
    entry.kind,
    entry.kind === 'symlink' ? '' : entry.mode.toString(8),
    microseconds(entry.modifiedNs),
    options.owners ? `${entry.uid}:${entry.gid}` : '',
    entry.kind === 'file' ? entry.size : 0,
    entry.digest,
    entry.target ?? '',
  ]
  return `${fields.join('\0')}\0\n`
}

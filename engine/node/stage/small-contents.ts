import type { ContentRow } from '../../core/packed-contents.ts'
import type { AttributesToSet } from '../../core/step.ts'
import { createSmallTable, type SmallFiles, type SmallTable } from './small-table.ts'

/** Files of small contents, found by their digests; some 80 bytes of memory each. */
export interface SmallContents {
  /** Files with the numbers from `first` on, one for each row. */
  add(files: SmallFiles): void
  /** One that no step has claimed yet, or else one that must be copied. */
  claim(digest: string, size: number): SmallFile | undefined
  /** How often each content is here. */
  counts(): Map<string, number>
  /** Those of an earlier process, once: what fails the check is forgotten. */
  verify(check: (file: { number: number; size: number; digest: string }) => Promise<boolean>): Promise<void>
  all(): readonly SmallFiles[]
  /** After the folder was emptied. */
  clear(): void
}

export interface SmallFile {
  number: number
  /** Another step has this very file. */
  isTaken: boolean
  /** It needs nothing more to have these attributes. */
  has(attributes: AttributesToSet): boolean
}

export function createSmallContents(known: readonly SmallFiles[]): SmallContents {
  let table = createSmallTable()
  let claimed = new Set<number>()
  let gone = new Set<number>()
  for (const files of known) table.add(files)
  let unverified = table.count

  return {
    add: (files) => table.add(files),
    claim(digest, size) {
      const file = find(table, { digest, size }, { claimed, gone })
      const place = file === undefined ? undefined : table.at(file)
      if (file === undefined || place === undefined) return undefined
      const isTaken = claimed.has(file)
      claimed.add(file)
      const has = (attributes: AttributesToSet) => place.files.isSettled && hasAttributes(place.row(), attributes)
      return { number: place.number, isTaken, has }
    },
    counts() {
      const counts = new Map<string, number>()
      for (let file = 0; file < table.count; file += 1) {
        const digest = gone.has(file) ? undefined : table.at(file)?.row().digest
        if (digest !== undefined) counts.set(digest, (counts.get(digest) ?? 0) + 1)
      }
      return counts
    },
    async verify(check) {
      for (; unverified > 0; unverified -= 1) {
        const place = table.at(unverified - 1)
        if (place && !(await check({ number: place.number, ...place.row() }))) gone.add(unverified - 1)
      }
    },
    all: () => table.all(),
    clear() {
      table = createSmallTable()
      claimed = new Set()
      gone = new Set()
      unverified = 0
    },
  }
}

interface Used {
  claimed: ReadonlySet<number>
  gone: ReadonlySet<number>
}

function find(table: SmallTable, { digest, size }: { digest: string; size: number }, { claimed, gone }: Used) {
  let taken: number | undefined
  for (const file of table.like(digest)) {
    const row = gone.has(file) ? undefined : table.at(file)?.row()
    if (row?.digest !== digest || row.size !== size) continue
    if (!claimed.has(file)) return file
    taken ??= file
  }
  return taken
}

function hasAttributes(row: ContentRow, { mode, uid, gid, modifiedNs, xattrs }: AttributesToSet): boolean {
  const isSame = row.mode === mode && row.uid === uid && row.gid === gid && row.modifiedNs === modifiedNs
  return isSame && xattrs === undefined
}

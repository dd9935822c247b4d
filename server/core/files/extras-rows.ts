import type { RecordsDraft } from '../records.ts'
import type { FileExtras, StreamRow } from './extras.ts'

/** The collection of records that holds what the API keeps about entries, by their ids. */
export const extrasRows = 'file-extras'
/** The collection of the bytes of named streams, by content id and number. */
const streamParts = 'stream-parts'

export const partBytes = 128 * 1024

/** What is kept about one entry. */
export interface ExtrasRow {
  /** Of the entry, decimal. */
  id: string
  /** When the entry came into being, in nanoseconds: its id may go to another one later. */
  bornNs: string
  /** Grows with each change. */
  revision: number
  /** Null: the entry is gone, only snapshots know it. */
  value: FileExtras | null
  /** The youngest snapshot that was there at the last change; `value` is what later ones show. */
  since: number
  /** What earlier snapshots show, oldest first. */
  history: readonly PastExtras[]
}

interface PastExtras {
  /** The last snapshot that shows this. */
  through: number
  value: FileExtras
}

/** What an entry's row shows in a snapshot. */
export function extrasIn(row: ExtrasRow | undefined, snapshotId: number): FileExtras | undefined {
  if (row === undefined) return undefined
  const past = row.history.find(({ through }) => snapshotId <= through)
  return past ? past.value : (row.value ?? undefined)
}

/** The row after a change; what snapshots still show stays, the rest goes. `snapshots`: ids of those that exist. */
export function nextRow(before: ExtrasRow, value: FileExtras | null, snapshots: readonly number[]): ExtrasRow {
  const since = Math.max(0, ...snapshots)
  const isSeen = before.value !== null && since > before.since
  const all = isSeen ? [...before.history, { through: since, value: before.value ?? {} }] : before.history
  const history = all.filter(({ through }, index) => {
    const from = all[index - 1]?.through ?? 0
    return snapshots.some((id) => id > from && id <= through)
  })
  return { ...before, revision: before.revision + 1, value, since, history }
}

/** Writes a row, or drops it when it says nothing any more; bytes of streams that nothing shows go with it. */
export function placeRow(draft: RecordsDraft, before: ExtrasRow | undefined, next: ExtrasRow): void {
  const isEmpty = next.history.length === 0 && (next.value === null || Object.keys(next.value).length === 0)
  if (isEmpty) draft.remove(extrasRows, next.id)
  else draft.put(extrasRows, next.id, next)
  const kept = new Set((isEmpty ? [] : streamsOf(next)).map(({ contentId }) => contentId))
  for (const { contentId, size } of before ? streamsOf(before) : [])
    if (contentId !== null && !kept.has(contentId)) removeContent(draft, { contentId, size })
}

function streamsOf({ value, history }: ExtrasRow): StreamRow[] {
  return [value, ...history.map((past) => past.value)].flatMap((extras) => extras?.streams ?? [])
}

export interface Content {
  contentId: string
  /** Bytes. */
  size: number
}

/** Base64 of each part, in order; all but the last hold `partBytes`. */
export function putContent(draft: RecordsDraft, contentId: string, parts: readonly string[]): void {
  for (const [index, part] of parts.entries()) draft.put(streamParts, `${contentId}.${index}`, part)
}

export function getContent(draft: RecordsDraft, { contentId, size }: Content): string[] {
  return partsOf(size).map((index) => draft.get<string>(streamParts, `${contentId}.${index}`) ?? '')
}

function removeContent(draft: RecordsDraft, { contentId, size }: Content): void {
  for (const index of partsOf(size)) draft.remove(streamParts, `${contentId}.${index}`)
}

function partsOf(size: number): number[] {
  return Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => index)
}

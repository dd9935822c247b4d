import { type ContentRow, contentRowBytes, readContentRow } from '../../core/packed-contents.ts'

/** Files that came together. */
export interface SmallFiles {
  first: number
  rows: Uint8Array
  /** They have the attributes of their rows. */
  isSettled: boolean
}

/** Rows of very many files in a few arrays, found by the first bytes of their digests. */
export interface SmallTable {
  readonly count: number
  add(files: SmallFiles): void
  at(file: number): { files: SmallFiles; number: number; row: () => ContentRow } | undefined
  /** Files whose digests begin like this one; all that have it are among them. */
  like(digest: string): Iterable<number>
  all(): readonly SmallFiles[]
}

const least = 1024

export function createSmallTable(): SmallTable {
  const groups: SmallFiles[] = []
  let count = 0
  /** Per file: its group, its place there. */
  let [groupOf, placeOf] = [new Uint32Array(least), new Uint16Array(least)]
  /** Files by the first bytes of their digests, one higher, so that 0 is a free slot. */
  let slots = new Uint32Array(least * 2)

  function keyOf(file: number): number {
    const rows = groups[groupOf[file] ?? 0]?.rows
    return rows ? new DataView(rows.buffer, rows.byteOffset).getUint32((placeOf[file] ?? 0) * contentRowBytes) : 0
  }

  function insert(file: number): void {
    let slot = keyOf(file) % slots.length
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length
    slots[slot] = file + 1
  }

  function reserve(more: number): void {
    if (count + more <= groupOf.length) return
    const length = Math.max(groupOf.length * 2, count + more)
    const [oldGroups, oldPlaces] = [groupOf, placeOf]
    groupOf = new Uint32Array(length)
    groupOf.set(oldGroups)
    placeOf = new Uint16Array(length)
    placeOf.set(oldPlaces)
    slots = new Uint32Array(length * 2)
    for (let file = 0; file < count; file += 1) insert(file)
  }

  return {
    get count() {
      return count
    },
    add(files) {
      const added = files.rows.length / contentRowBytes
      reserve(added)
      groups.push(files)
      for (let place = 0; place < added; place += 1, count += 1) {
        groupOf[count] = groups.length - 1
        placeOf[count] = place
        insert(count)
      }
    },
    at(file) {
      const files = groups[groupOf[file] ?? 0]
      const place = placeOf[file] ?? 0
      return files && { files, number: files.first + place, row: () => rowIn(files, place) }
    },
    *like(digest) {
      const key = Number.parseInt(digest.slice(0, 8), 16)
      for (let slot = key % slots.length; slots[slot] !== 0; slot = (slot + 1) % slots.length) {
        const file = (slots[slot] ?? 0) - 1
        if (keyOf(file) === key) yield file
      }
    },
    all: () => groups,
  }
}

function rowIn({ rows }: SmallFiles, place: number): ContentRow {
  return readContentRow(rows, place * contentRowBytes)
}

import type { Entry } from '../../core/entry.ts'
import { piecesOf } from '../../core/pieces.ts'
import type { Retained } from '../../ports/retained.ts'
import type { Context } from '../context.ts'
import type { Touched } from '../draft.ts'
import { readSnapshotTree } from '../manifest.ts'
import type { SnapshotRow } from '../records.ts'

/** What the snapshots of a cluster need, by object. Read from their trees when it is first asked for. */
export interface RetainedIndex extends Retained {
  /** Begins with these rows. */
  start(rows: readonly SnapshotRow[]): void
  follow(touched: Touched): void
  /** Drops what is kept on the volume and no snapshot needs any more. Safe to repeat. */
  sweep(): Promise<void>
}

/** A content that an object had, and which snapshots saw it. */
interface Held {
  entry: Entry
  snapshots: Set<number>
}

export function createRetained({ ports }: Pick<Context, 'ports'>): RetainedIndex {
  const { manifests, volume } = ports
  const retained = new Set<number>()
  let objects = new Map<string, Held[]>()
  let read = new Set<number>()
  let reading: Promise<void> = Promise.resolve()
  /** Counts what comes and goes. */
  let version = 0
  let sweptVersion = -1

  function note(id: number, row: SnapshotRow | null): void {
    const isNeeding = row?.isKept === true && !row.isTreeless && !row.inDelete
    if (isNeeding === retained.has(id)) return
    version += 1
    if (isNeeding) retained.add(id)
    else retained.delete(id)
  }

  async function readNew(): Promise<void> {
    for (const id of [...retained]) {
      if (read.has(id)) continue
      const entries = (await readSnapshotTree(manifests, id)) ?? []
      for (const entry of entries) if (entry.kind === 'file') hold(entry, id)
      read.add(id)
    }
  }

  function hold(entry: Entry, id: number): void {
    const held = objects.get(entry.identity) ?? []
    const known = held.find((each) => each.entry.digest === entry.digest && each.entry.witness === entry.witness)
    if (known) known.snapshots.add(id)
    else objects.set(entry.identity, [...held, { entry, snapshots: new Set([id]) }])
  }

  async function neededDigests(): Promise<Set<string>> {
    const needed = new Set<string>()
    for (const id of [...retained]) {
      for (const entry of (await readSnapshotTree(manifests, id)) ?? []) {
        if (entry.kind !== 'file') continue
        needed.add(entry.digest)
        for (const piece of piecesOf(entry)) needed.add(piece.digest)
      }
    }
    return needed
  }

  return {
    isAny: () => retained.size > 0,
    async contentsOf(identity) {
      if (retained.size === 0) return []
      reading = reading.then(readNew, readNew)
      await reading
      const held = objects.get(identity) ?? []
      return held.filter(({ snapshots }) => [...snapshots].some((id) => retained.has(id))).map(({ entry }) => entry)
    },
    start(rows) {
      for (const row of rows) note(row.id, row)
    },
    follow(touched) {
      for (const [id, row] of touched.snapshots) note(id, row)
    },
    async sweep() {
      const before = version
      if (sweptVersion === before) return
      if ((await volume.kept()).size > 0) {
        const needed = await neededDigests()
        // A snapshot that came meanwhile may need what this one does not know of.
        await volume.dropKept((digest) => needed.has(digest) || version !== before)
      }
      sweptVersion = before
      objects = new Map()
      read = new Set()
    },
  }
}

import type { Entry } from '../../core/entry.ts'
import { piecesOf } from '../../core/pieces.ts'
import type { ManifestStore } from '../../ports/catalogue.ts'
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

export function createRetained({ ports }: Pick<Context, 'ports'>): RetainedIndex {
  const { manifests, volume } = ports
  const retained = new Set<number>()
  const objects = createObjects(manifests)
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

  return {
    isAny: () => retained.size > 0,
    contentsOf: async (identity) => (retained.size === 0 ? [] : objects.contentsOf(identity, retained)),
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
        const needed = await neededDigests(manifests, retained)
        // A snapshot that came meanwhile may need what this one does not know of.
        await volume.dropKept((digest) => needed.has(digest) || version !== before)
      }
      sweptVersion = before
      objects.forget()
    },
  }
}

async function neededDigests(manifests: ManifestStore, retained: ReadonlySet<number>): Promise<Set<string>> {
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

/** A content that an object had, and which snapshots saw it. */
interface Held {
  entry: Entry
  snapshots: Set<number>
}

/** The trees of snapshots by object, each read when it is first wanted. */
function createObjects(manifests: ManifestStore) {
  let objects = new Map<string, Held[]>()
  let read = new Set<number>()
  let reading: Promise<void> = Promise.resolve()

  async function readNew(retained: ReadonlySet<number>): Promise<void> {
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

  return {
    async contentsOf(identity: string, retained: ReadonlySet<number>): Promise<Entry[]> {
      const readOn = () => readNew(retained)
      reading = reading.then(readOn, readOn)
      await reading
      const held = objects.get(identity) ?? []
      return held.filter(({ snapshots }) => [...snapshots].some((id) => retained.has(id))).map(({ entry }) => entry)
    },
    forget() {
      objects = new Map()
      read = new Set()
    },
  }
}

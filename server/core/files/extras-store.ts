import type { Cluster, FileInfo } from '@sandbar/engine'
import type { Records, RecordsDraft } from '../records.ts'
import { bornNsOf, type FileExtras, type ShownInfo } from './extras.ts'
import { type ExtrasRow, extrasIn, extrasRows, nextRow, placeRow } from './extras-rows.ts'

/** What an entry has beside; undefined when nothing is kept about it. */
export type LookUp = (info: FileInfo) => ExtrasRow | undefined

/** What the API keeps about entries: durable, gone with the entry, and as it was in snapshots. */
export interface ExtrasStore {
  /** To be asked for many entries at once. */
  lookUp(): Promise<LookUp>
  /** Adds what is kept about an entry. */
  show(info: FileInfo): Promise<ShownInfo>
  /** The same for an entry as a snapshot shows it. */
  showIn(snapshotId: number, info: FileInfo): Promise<ShownInfo>
  /** Writes what `toNext` says, in one transaction with what else it writes. Refusal when the entry is read-only. */
  change(info: FileInfo, toNext: ToNextExtras): Promise<ShownInfo>
  /** All entries of which something is kept, in no order; some may be gone. */
  all(): Promise<readonly ExtrasRow[]>
  /** Forgets an entry that is gone. */
  drop(info: FileInfo): Promise<void>
}

/** `touched` is the entry as its volume has it at the change. */
export type ToNextExtras = (before: FileExtras, draft: RecordsDraft, touched: FileInfo) => FileExtras

export interface ExtrasPorts extends Pick<Cluster, 'files' | 'snapshots'> {
  records: Records
}

export function createExtrasStore({ files, snapshots, records }: ExtrasPorts): ExtrasStore {
  let loading: Promise<Map<string, ExtrasRow>> | undefined

  function load(): Promise<Map<string, ExtrasRow>> {
    loading ??= records.list<ExtrasRow>(extrasRows).then((rows) => new Map(rows.map((row) => [row.id, row])))
    // Records that failed once are asked again.
    loading.catch(() => {
      loading = undefined
    })
    return loading
  }

  async function lookUp(): Promise<LookUp> {
    const rows = await load()
    return (info) => rowFor(info, rows.get(info.id))
  }

  type ToValue = (before: FileExtras, draft: RecordsDraft) => FileExtras | null

  async function write(info: FileInfo, toValue: ToValue): Promise<void> {
    const rows = await load()
    const ids = (await snapshots()).map(({ id }) => id)
    const next = await records.change((draft) => {
      const present = draft.get<ExtrasRow>(extrasRows, info.id)
      const before = rowFor(info, present) ?? newRow(info)
      const made = nextRow(before, toValue(before.value ?? {}, draft), ids)
      placeRow(draft, present, made)
      return draft.get<ExtrasRow>(extrasRows, info.id)
    })
    if (next) rows.set(info.id, next)
    else rows.delete(info.id)
  }

  return {
    lookUp,
    show: async (info) => shown(info, (await lookUp())(info)),
    async showIn(snapshotId, info) {
      const extras = extrasIn((await load()).get(info.id), snapshotId)
      return extras === undefined ? info : { ...info, extras }
    },
    async change(info, toNext) {
      await rehearse(records, info, toNext)
      // Asks the volume whether the entry may be changed, and makes it a changed one.
      const touched = await files.setAttributes(info.path, info.kind === 'symlink' ? {} : { mode: info.mode })
      await write(touched, (before, draft) => toNext(before, draft, touched))
      return shown(touched, (await lookUp())(touched))
    },
    all: async () => [...(await load()).values()],
    async drop(info) {
      if ((await lookUp())(info)) await write(info, () => null)
    },
  }
}

/** Throws what the change would throw, and writes nothing: a refusal must leave the entry's time of change alone. */
async function rehearse(records: Records, info: FileInfo, toNext: ToNextExtras): Promise<void> {
  const done = new Error('Rehearsed')
  const rehearsal = records.change((draft) => {
    toNext(rowFor(info, draft.get<ExtrasRow>(extrasRows, info.id))?.value ?? {}, draft, info)
    throw done
  })
  await rehearsal.catch((thrown: unknown) => {
    if (thrown !== done) throw thrown
  })
}

/** The row, if it is about this entry and not about one that had its id before. */
function rowFor(info: FileInfo, row: ExtrasRow | undefined): ExtrasRow | undefined {
  return row && row.bornNs === String(bornNsOf(info)) && row.value !== null ? row : undefined
}

/** All snapshots that are there show an entry of which nothing is kept. */
function newRow(info: FileInfo): ExtrasRow {
  return { id: info.id, bornNs: String(bornNsOf(info)), revision: 0, value: {}, since: 0, history: [] }
}

/** An entry with what is kept about it; a change of either is another revision. */
export function shown(info: FileInfo, row: ExtrasRow | undefined): ShownInfo {
  if (!row?.value) return info
  const { value: extras, revision } = row
  return {
    ...info,
    extras,
    bornNs: info.createdNs,
    revision: `${info.revision}-${revision}`,
    createdNs: extras.createdNs === undefined ? info.createdNs : BigInt(extras.createdNs),
    changedNs: extras.changed?.revision === info.revision ? BigInt(extras.changed.ns) : info.changedNs,
  }
}

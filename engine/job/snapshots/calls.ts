import { nameFromText, pathToText } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Captures } from '../captures.ts'
import type { Cluster, CreateSnapshot } from '../cluster.ts'
import type { Context } from '../context.ts'
import type { SnapshotRow } from '../records.ts'
import { viewSnapshot } from '../views.ts'

type Calls = Pick<
  Cluster,
  'snapshots' | 'snapshot' | 'createSnapshot' | 'modifySnapshot' | 'deleteSnapshot' | 'lockSnapshot' | 'unlockSnapshot'
>

const mostNameBytes = 200
/** A snapshot that is being deleted can be seen for a while, and readers come to an end. */
const deletionMs = 1000

/** The calls that make, change and delete snapshots. */
export function createSnapshotCalls(context: Context & { captures: Captures }): Calls {
  const { store, ports } = context
  const view = (row: SnapshotRow) => viewSnapshot(row, store.policies())
  const change = async (id: number, work: (row: SnapshotRow) => SnapshotRow) =>
    view(
      await store.change((draft) => {
        const row = draft.snapshot(id) ?? refuseUnknown(id)
        const next = work(row)
        if (next === row) return row
        const changed = { ...next, version: (row.version ?? 1) + 1 }
        draft.putSnapshot(changed)
        return changed
      }),
    )
  return {
    snapshots: async () => store.snapshots().map(view),
    snapshot: async (id) => view(findSnapshot(store.snapshots(), id)),
    createSnapshot: async (request) => view(await createSnapshot(context, request)),
    modifySnapshot: (id, { expiresAtMs }, ifVersion) =>
      change(id, (row) => {
        mustMatch(row, ifVersion)
        if (expiresAtMs === row.expiresAtMs) return row
        mustBeFree(row, 'change')
        mustLiveOn(row, expiresAtMs)
        mustBeAhead(expiresAtMs, ports.clock.now())
        return { ...row, expiresAtMs }
      }),
    async deleteSnapshot(id, ifVersion) {
      await change(id, (row) => {
        mustMatch(row, ifVersion)
        mustBeFree(row, 'delete')
        if (row.lockKey !== undefined) throw refuseLocked(row, 'delete it')
        const goesAtMs = ports.clock.now() + deletionMs
        return row.inDelete ? row : { ...row, inDelete: true, goesAtMs }
      })
    },
    lockSnapshot: (id, lockKey) =>
      change(id, (row) => {
        if (row.lockKey !== undefined) throw refuseLocked(row, 'lock it again')
        if (row.expiresAtMs === null) throw refuseSetting('it never expires, so its lock would never end')
        return { ...row, lockKey }
      }),
    unlockSnapshot: (id) =>
      change(id, ({ lockKey, ...row }) => {
        if (lockKey !== undefined) return row
        throw new Refusal('snapshot_not_locked', `Could not unlock snapshot ${id}: it is not locked, want one that is`)
      }),
  }
}

/** The snapshot with this id. Refusal `snapshot_not_found`. */
export function findSnapshot(rows: readonly SnapshotRow[], id: number): SnapshotRow {
  return rows.find((row) => row.id === id) ?? refuseUnknown(id)
}

async function createSnapshot(
  { ports, captures }: Context & { captures: Captures },
  { path, sourceFileId, name, expiresAtMs }: CreateSnapshot,
): Promise<SnapshotRow> {
  mustBeName(name)
  mustBeAhead(expiresAtMs, ports.clock.now())
  const directory = await ports.volume.info(path ?? (await ports.volume.pathOf(sourceFileId ?? '')))
  if (directory.kind !== 'directory') {
    const message = `Could not take a snapshot of ${pathToText(directory.path)}: it is a ${directory.kind}, want a directory`
    throw new Refusal('fs_not_a_directory', message)
  }
  return captures.take({
    sourceFileId: directory.id,
    describe: () => ({ name, expiresAtMs, createdByPolicy: false }),
  })
}

function mustBeName(name: string): void {
  const bytes = nameFromText(name).length
  if (bytes > mostNameBytes) throw refuseSetting(`its name has ${bytes} bytes, at most ${mostNameBytes} are possible`)
  if (/[/\0]/.test(name)) throw refuseSetting('its name holds a slash or a NUL')
}

function mustBeAhead(expiresAtMs: number | null, nowMs: number): void {
  if (expiresAtMs === null || expiresAtMs > nowMs) return
  throw refuseSetting(`its expiration ${new Date(expiresAtMs).toISOString()} has passed, want a later time or none`)
}

function mustBeFree({ id, owners }: SnapshotRow, verb: string): void {
  if (owners.length === 0) return
  const message = `Could not ${verb} snapshot ${id}: replication relationship ${owners.join(', ')} needs it, want none`
  throw new Refusal('snapshot_owned', message, { details: { owners } })
}

function mustLiveOn(row: SnapshotRow, expiresAtMs: number | null): void {
  const isLonger = expiresAtMs !== null && row.expiresAtMs !== null && expiresAtMs > row.expiresAtMs
  if (row.lockKey !== undefined && !isLonger) throw refuseLocked(row, 'let it expire earlier or never')
}

function mustMatch({ id, version = 1 }: SnapshotRow, ifVersion: number | undefined): void {
  if (ifVersion === undefined || ifVersion === version) return
  const message = `Could not change snapshot ${id}: it has version ${version}, want ${ifVersion}`
  throw new Refusal('snapshot_etag_mismatch', message, { details: { version } })
}

function refuseLocked({ id, lockKey }: SnapshotRow, verb: string): Refusal {
  return new Refusal('snapshot_locked', `Could not ${verb}: the key ${lockKey} locks snapshot ${id} until it expires`)
}

function refuseSetting(why: string): Refusal {
  return new Refusal('snapshot_invalid_setting', `Could not keep a snapshot like this: ${why}`)
}

function refuseUnknown(id: number): never {
  throw new Refusal('snapshot_not_found', `Could not find snapshot ${id}: there is none, want an existing id`)
}

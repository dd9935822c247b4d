import { type Cluster, isInside, isRefusal, pathToText, type TreePath } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import type { Records } from '../records.ts'
import type { AnnouncedFiles } from './announced-files.ts'
import { blockSize } from './count-blocks.ts'
import { createQuotaAccounts, note } from './quota-accounts.ts'
import { isQuotaOf, listQuotaRows, type QuotaRow } from './quota-rows.ts'

/** A quota in force, with where its directory is now. */
export interface ActiveQuota {
  row: QuotaRow
  path: TreePath
}

/** What the directories under a quota take. Counted when first wanted, then kept up to date with every change. */
export interface QuotaLedger {
  /** Those whose directories are there. */
  active(): Promise<readonly ActiveQuota[]>
  /** Those of directories above an entry, or of itself. */
  over(path: TreePath): Promise<readonly ActiveQuota[]>
  /** Bytes that the directory takes, itself included. */
  usedBytes(quota: ActiveQuota): Promise<number>
  /** Takes blocks for a change that is under way; Fault `quota_exceeded`, and nothing is taken, if one has no room. */
  reserve(quotas: readonly ActiveQuota[], blocks: number): Promise<void>
  /** Gives back what was reserved. */
  release(quotas: readonly ActiveQuota[], blocks: number): void
  /** Runs a change that takes at most so many blocks, and notes what it took. */
  charging<R>(charge: Charge, work: () => Promise<R>, deltaOf: (result: R) => number | undefined): Promise<R>
  /** Notes a change that has happened; undefined: nobody knows by how much. */
  changed(quotas: readonly ActiveQuota[], blocks: number | undefined): void
}

export interface Charge {
  quotas: readonly ActiveQuota[]
  blocks: number
}

export interface QuotaPorts extends AnnouncedFiles, Pick<Cluster, 'clock'> {
  records: Records
}

export function createQuotaLedger({ files, clock, records, onForeign }: QuotaPorts): QuotaLedger {
  const accounts = createQuotaAccounts({ files, clock })
  const accountOf = ({ row, path }: ActiveQuota) => accounts.of(`${row.id} ${row.createdNs}`, path)
  const hasRoom = (quota: ActiveQuota, blocks: number) => {
    const account = accountOf(quota)
    return BigInt(account.blocks + account.reserved + blocks) * BigInt(blockSize) <= BigInt(quota.row.limit)
  }
  onForeign(accounts.touched)

  const ledger: QuotaLedger = {
    async active() {
      const rows = await listQuotaRows(records)
      const found = await Promise.all(rows.map(({ value }) => locate(files, value)))
      return found.filter((quota) => quota !== undefined)
    },
    async over(path) {
      return (await ledger.active()).filter((quota) => isInside(path, quota.path))
    },
    async usedBytes(quota) {
      const account = accountOf(quota)
      await accounts.refresh(account)
      return account.blocks * blockSize
    },
    async reserve(quotas, blocks) {
      for (const quota of quotas) {
        const account = accountOf(quota)
        if (!account.isCounted) await accounts.count(account)
        // Whoever is refused is refused for what is there now.
        if (!hasRoom(quota, blocks)) await accounts.refresh(account)
      }
      const full = quotas.find((quota) => !hasRoom(quota, blocks))
      if (full) throw exceeded(full)
      for (const quota of quotas) accountOf(quota).reserved += blocks
    },
    release(quotas, blocks) {
      for (const quota of quotas) accountOf(quota).reserved -= blocks
    },
    async charging({ quotas, blocks }, work, deltaOf) {
      if (blocks > 0) await ledger.reserve(quotas, blocks)
      try {
        const result = await work()
        ledger.changed(quotas, deltaOf(result))
        return result
      } finally {
        if (blocks > 0) ledger.release(quotas, blocks)
      }
    },
    changed(quotas, blocks) {
      for (const quota of quotas) note(accountOf(quota), blocks)
    },
  }
  return ledger
}

/** Undefined when the directory is gone, also when another one has its id. */
async function locate(files: Cluster['files'], row: QuotaRow): Promise<ActiveQuota | undefined> {
  try {
    const info = await files.info(await files.pathOf(row.id))
    return isQuotaOf(row, info) ? { row, path: info.path } : undefined
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return undefined
    throw thrown
  }
}

function exceeded({ row, path }: ActiveQuota): Fault {
  const directory = pathToText(path, { directory: true }).slice(0, 200)
  return new Fault(
    'quota_exceeded',
    `Could not add to ${directory}: its quota of ${row.limit} bytes has no room for that, delete something or raise it`,
  )
}

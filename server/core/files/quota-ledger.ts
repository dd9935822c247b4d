import { type Cluster, isInside, isRefusal, pathToText, type TreePath } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import type { Records } from '../records.ts'
import { blockSize, countBlocks } from './count-blocks.ts'
import { type ForeignChanges, watchForeignChanges } from './expected-events.ts'
import { isQuotaOf, listQuotaRows, type QuotaRow } from './quota-rows.ts'

/** A count this old is made anew before it is shown or a write is refused: files may change past the API. */
const freshMs = 1_000

/** A quota in force, with where its directory is now. */
export interface ActiveQuota {
  row: QuotaRow
  path: TreePath
}

/** What the directories under a quota take. Counted when first wanted, then kept up to date with every change. */
export interface QuotaLedger extends ForeignChanges {
  /** Those whose directories are there. */
  active(): Promise<readonly ActiveQuota[]>
  /** Bytes that the directory takes, itself included. */
  usedBytes(quota: ActiveQuota): Promise<number>
  /** Takes blocks for a change that is under way; Fault `quota_exceeded`, and nothing is taken, if one has no room. */
  reserve(quotas: readonly ActiveQuota[], blocks: number): Promise<void>
  /** Gives back what was reserved. */
  release(quotas: readonly ActiveQuota[], blocks: number): void
  /** Notes a change that has happened; undefined: nobody knows by how much. */
  changed(quotas: readonly ActiveQuota[], blocks: number | undefined): void
}

interface Account {
  path: TreePath
  blocks: number
  isCounted: boolean
  countedAtMs: number
  reserved: number
  /** Grows with every change, so that a count knows whether it saw one tree. */
  changes: number
}

export function createQuotaLedger(
  cluster: Pick<Cluster, 'files' | 'clock' | 'subscribe'>,
  records: Records,
): QuotaLedger {
  const { files, clock } = cluster
  const accounts = new Map<string, Account>()

  function accountOf({ row, path }: ActiveQuota): Account {
    const key = `${row.id} ${row.createdNs}`
    const none = { path, blocks: 0, isCounted: false, countedAtMs: 0, reserved: 0, changes: 0 }
    const account = accounts.get(key) ?? none
    account.path = path
    accounts.set(key, account)
    return account
  }

  async function count(account: Account): Promise<void> {
    const { changes, path } = account
    const countedAtMs = clock.now()
    account.blocks = await countBlocks(files, await files.info(path))
    account.countedAtMs = countedAtMs
    account.isCounted = account.changes === changes
  }

  async function refresh(account: Account): Promise<void> {
    if (!account.isCounted || clock.now() - account.countedAtMs >= freshMs) await count(account)
  }

  const hasRoom = (quota: ActiveQuota, blocks: number) => {
    const account = accountOf(quota)
    return BigInt(account.blocks + account.reserved + blocks) * BigInt(blockSize) <= BigInt(quota.row.limit)
  }

  const foreign = watchForeignChanges(cluster, (paths) => {
    for (const account of accounts.values()) {
      const isTouched = paths.some((path) => isInside(path, account.path) || isInside(account.path, path))
      if (isTouched) note(account, undefined)
    }
  })

  return {
    ...foreign,
    async active() {
      const rows = await listQuotaRows(records)
      const found = await Promise.all(rows.map(({ value }) => locate(files, value)))
      return found.filter((quota) => quota !== undefined)
    },
    async usedBytes(quota) {
      const account = accountOf(quota)
      await refresh(account)
      return account.blocks * blockSize
    },
    async reserve(quotas, blocks) {
      for (const quota of quotas) {
        const account = accountOf(quota)
        if (!account.isCounted) await count(account)
        // Whoever is refused is refused for what is there now.
        if (!hasRoom(quota, blocks)) await refresh(account)
      }
      const full = quotas.find((quota) => !hasRoom(quota, blocks))
      if (full) throw exceeded(full)
      for (const quota of quotas) accountOf(quota).reserved += blocks
    },
    release(quotas, blocks) {
      for (const quota of quotas) accountOf(quota).reserved -= blocks
    },
    changed(quotas, blocks) {
      for (const quota of quotas) note(accountOf(quota), blocks)
    },
  }
}

function note(account: Account, blocks: number | undefined): void {
  account.changes += 1
  if (blocks === undefined) account.isCounted = false
  else account.blocks += blocks
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

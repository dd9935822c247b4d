import { type Cluster, isInside, type TreePath } from '@sandbar/engine'
import { countBlocks } from './count-blocks.ts'

/** A count this old is made anew before it is shown or a write is refused: files may change past the API. */
const freshMs = 1_000

/** What a directory takes, as far as it is known. */
export interface QuotaAccount {
  path: TreePath
  blocks: number
  isCounted: boolean
  countedAtMs: number
  reserved: number
  /** Grows with every change, so that a count knows whether it saw one tree. */
  changes: number
}

export interface QuotaAccounts {
  /** The account of a directory that is at `path` now; a new one when there is none. */
  of(key: string, path: TreePath): QuotaAccount
  count(account: QuotaAccount): Promise<void>
  /** Counts unless the last count is young enough. */
  refresh(account: QuotaAccount): Promise<void>
  /** Somebody has changed something below these directories. */
  touched(paths: readonly TreePath[]): void
}

export function createQuotaAccounts({ files, clock }: Pick<Cluster, 'files' | 'clock'>): QuotaAccounts {
  const accounts = new Map<string, QuotaAccount>()

  async function count(account: QuotaAccount): Promise<void> {
    const { changes, path } = account
    const countedAtMs = clock.now()
    account.blocks = await countBlocks(files, await files.info(path))
    account.countedAtMs = countedAtMs
    account.isCounted = account.changes === changes
  }

  return {
    of(key, path) {
      const none = { path, blocks: 0, isCounted: false, countedAtMs: 0, reserved: 0, changes: 0 }
      const account = accounts.get(key) ?? none
      account.path = path
      accounts.set(key, account)
      return account
    },
    count,
    async refresh(account) {
      if (!account.isCounted || clock.now() - account.countedAtMs >= freshMs) await count(account)
    },
    touched(paths) {
      for (const account of accounts.values()) {
        const isTouched = paths.some((path) => isInside(path, account.path) || isInside(account.path, path))
        if (isTouched) note(account, undefined)
      }
    },
  }
}

/** Adds what a change has brought; undefined: to be counted anew. */
export function note(account: QuotaAccount, blocks: number | undefined): void {
  account.changes += 1
  if (blocks === undefined) account.isCounted = false
  else account.blocks += blocks
}

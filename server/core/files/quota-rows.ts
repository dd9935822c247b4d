import type { FileInfo } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import type { Records } from '../records.ts'
import type { Versioned } from '../stored/version.ts'
import { bornNsOf } from './extras.ts'

/** The collection of records that holds the quotas, by the ids of their directories. */
export const quotaRows = 'quotas'

/** A limit as it is kept. */
export interface QuotaRow {
  /** Of the directory, decimal. */
  id: string
  /** Bytes, decimal. */
  limit: string
  /** When the directory came into being, in nanoseconds: its id may go to another one later. */
  createdNs: string
}

export const mostQuotas = 1_000

export async function listQuotaRows(records: Records): Promise<readonly Versioned<QuotaRow>[]> {
  return records.list<Versioned<QuotaRow>>(quotaRows)
}

export function isQuotaOf(row: QuotaRow, info: FileInfo): boolean {
  return row.id === info.id && row.createdNs === String(bornNsOf(info)) && info.kind === 'directory'
}

export function noQuota(id: string): Fault {
  return new Fault('quota_missing', `Could not find a quota of ${id.slice(0, 80)}: the directory has none, create one`)
}

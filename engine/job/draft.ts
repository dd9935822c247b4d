import type { PolicyRecord } from '../core/policy.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import type { CatalogueTransaction } from '../ports/catalogue.ts'
import type { JobReport } from './cluster.ts'
import type { PeerMessage } from './messages.ts'
import {
  type IdentityRow,
  type NoticeRow,
  numberKey,
  refuseUnknown,
  type SnapshotRow,
  withoutOwner,
} from './records.ts'

const reportsKept = 20

/** What a transaction wrote; null: removed. */
export interface Touched {
  identity: IdentityRow | null
  relationships: Map<string, RelationshipRecord | null>
  snapshots: Map<number, SnapshotRow | null>
  policies: Map<number, PolicyRecord | null>
  notices: Map<number, NoticeRow | null>
}

/** The records inside a transaction. */
export interface Draft {
  find(id: string): RelationshipRecord | undefined
  /** Refusal `relationship_not_found`. */
  relationship(id: string): RelationshipRecord
  relationships(): RelationshipRecord[]
  put(record: RelationshipRecord): RelationshipRecord
  /** Writes the record with some members changed. */
  patch(id: string, change: Partial<RelationshipRecord>): RelationshipRecord
  /** Removes the relationship; its snapshots stay and belong to nobody. */
  removeRelationship(id: string): void
  snapshot(id: number): SnapshotRow | undefined
  snapshots(): SnapshotRow[]
  snapshotsOf(relationshipId: string): SnapshotRow[]
  putSnapshot(row: SnapshotRow): void
  removeSnapshot(id: number): void
  takeSnapshotId(): number
  policy(id: number): PolicyRecord | undefined
  policies(): PolicyRecord[]
  putPolicy(policy: PolicyRecord): PolicyRecord
  removePolicy(id: number): void
  takePolicyId(): number
  /** Tells the other cluster as soon as it can be reached. */
  notify(peer: NoticeRow['peer'], message: PeerMessage): void
  removeNotice(number: number): void
  /** Takes back what has not been told of a relationship that one side has deleted. */
  dropNotices(relationshipId: string): void
  /** Keeps the last 20 of its relationship. */
  addReport(report: JobReport): void
  rename(name: string): void
}

export function createDraft(records: CatalogueTransaction): { draft: Draft; touched: Touched } {
  const touched: Touched = {
    identity: null,
    relationships: new Map(),
    snapshots: new Map(),
    policies: new Map(),
    notices: new Map(),
  }
  const write = createWriters(records, touched)
  const find = (id: string) => records.get<RelationshipRecord>('relationships', id)
  const relationship = (id: string) => find(id) ?? refuseUnknown(id)
  const snapshotsOf = (id: string) => records.list<SnapshotRow>('snapshots').filter((row) => row.owners.includes(id))

  const removeNotice = (number: number) => {
    records.remove('notices', numberKey(number))
    touched.notices.set(number, null)
  }

  const draft: Draft = {
    find,
    relationship,
    relationships: () => records.list('relationships'),
    put: write.relationship,
    patch: (id, change) => write.relationship({ ...relationship(id), ...change }),
    removeRelationship(id) {
      for (const row of snapshotsOf(id)) write.snapshot(withoutOwner(row, id))
      records.remove('relationships', id)
      touched.relationships.set(id, null)
      for (const key of reportKeys(records, id)) records.remove('reports', key)
    },
    snapshot: (id) => records.get('snapshots', numberKey(id)),
    snapshots: () => records.list('snapshots'),
    snapshotsOf,
    putSnapshot: write.snapshot,
    removeSnapshot(id) {
      records.remove('snapshots', numberKey(id))
      touched.snapshots.set(id, null)
    },
    takeSnapshotId: () => write.count('nextSnapshotId'),
    ...createPolicyDraft(records, touched),
    takePolicyId: () => write.count('nextPolicyId'),
    notify: (peer, message) => write.notice({ number: write.count('nextNotice'), peer, message }),
    removeNotice,
    dropNotices(relationshipId) {
      const rows = records.list<NoticeRow>('notices').filter(({ message }) => message.id === relationshipId)
      for (const { number } of rows) removeNotice(number)
    },
    addReport(report) {
      const number = write.count('nextReport')
      records.put<ReportRow>('reports', numberKey(number), { number, report })
      for (const key of reportKeys(records, report.relationshipId).slice(0, -reportsKept))
        records.remove('reports', key)
    },
    rename: (name) => write.identity({ ...readIdentity(records), name }),
  }
  return { draft, touched }
}

function createPolicyDraft(
  records: CatalogueTransaction,
  touched: Touched,
): Pick<Draft, 'policy' | 'policies' | 'putPolicy' | 'removePolicy'> {
  return {
    policy: (id) => records.get('policies', numberKey(id)),
    policies: () => records.list('policies'),
    putPolicy(policy) {
      records.put('policies', numberKey(policy.id), policy)
      touched.policies.set(policy.id, policy)
      return policy
    },
    removePolicy(id) {
      records.remove('policies', numberKey(id))
      touched.policies.set(id, null)
    },
  }
}

export interface ReportRow {
  number: number
  report: JobReport
}

function reportKeys(records: CatalogueTransaction, relationshipId: string): string[] {
  const rows = records.list<ReportRow>('reports')
  return rows.filter((row) => row.report.relationshipId === relationshipId).map((row) => numberKey(row.number))
}

function readIdentity(records: CatalogueTransaction): IdentityRow {
  const identity = records.get<IdentityRow>('cluster', 'identity')
  if (!identity) throw new Error('The catalogue holds no identity')
  return identity
}

function createWriters(records: CatalogueTransaction, touched: Touched) {
  const identity = (row: IdentityRow) => {
    records.put('cluster', 'identity', row)
    touched.identity = row
  }
  return {
    identity,
    relationship(record: RelationshipRecord) {
      records.put('relationships', record.id, record)
      touched.relationships.set(record.id, record)
      return record
    },
    snapshot(row: SnapshotRow) {
      records.put('snapshots', numberKey(row.id), row)
      touched.snapshots.set(row.id, row)
    },
    notice(row: NoticeRow) {
      records.put('notices', numberKey(row.number), row)
      touched.notices.set(row.number, row)
    },
    count(counter: 'nextSnapshotId' | 'nextNotice' | 'nextReport' | 'nextPolicyId') {
      const row = readIdentity(records)
      const { [counter]: next = 1 } = row
      identity({ ...row, [counter]: next + 1 })
      return next
    },
  }
}

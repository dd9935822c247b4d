import type { PolicyRecord } from '../core/policy.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import type { Catalogue, CatalogueTransaction } from '../ports/catalogue.ts'
import type { Identifiers } from '../ports/identifiers.ts'
import { createDraft, type Draft, type Touched } from './draft.ts'
import { type IdentityRow, type NoticeRow, refuseUnknown, type SnapshotRow } from './records.ts'

/**
 * The catalogue's records, with a copy in memory of those that every call needs. Whatever is changed together is
 * written in one transaction; the copy follows once that is durable.
 */
export interface Store {
  /** Fails before `load`. */
  identity(): IdentityRow
  find(id: string): RelationshipRecord | undefined
  /** Refusal `relationship_not_found`. */
  relationship(id: string): RelationshipRecord
  relationships(): RelationshipRecord[]
  snapshots(): SnapshotRow[]
  policies(): PolicyRecord[]
  notices(): NoticeRow[]
  /** The latest time, of this cluster's clock or of a source that it took over, that the records speak of; 0 without any. */
  latestMs(): number
  change<R>(work: (draft: Draft) => R): Promise<R>
  /** Hears of what was written. */
  onChange(listener: (touched: Touched) => void): void
  load(defaults: { name: string; identifiers: Identifiers }): Promise<void>
}

interface Copy {
  identity: IdentityRow | undefined
  relationships: Map<string, RelationshipRecord>
  snapshots: Map<number, SnapshotRow>
  policies: Map<number, PolicyRecord>
  notices: Map<number, NoticeRow>
}

export function createStore(catalogue: Catalogue): Store {
  const copy: Copy = {
    identity: undefined,
    relationships: new Map(),
    snapshots: new Map(),
    policies: new Map(),
    notices: new Map(),
  }
  const listeners: ((touched: Touched) => void)[] = []
  return {
    identity: () => identityOf(copy),
    find: (id) => copy.relationships.get(id),
    relationship: (id) => copy.relationships.get(id) ?? refuseUnknown(id),
    relationships: () => [...copy.relationships.values()].sort((a, b) => a.createdAtMs - b.createdAtMs),
    snapshots: () => [...copy.snapshots.values()].sort((a, b) => a.id - b.id),
    policies: () => [...copy.policies.values()].sort((a, b) => a.id - b.id),
    notices: () => [...copy.notices.values()].sort((a, b) => a.number - b.number),
    latestMs: () => latestOf(copy),
    async change(work) {
      const { result, touched } = await catalogue.transaction((records) => {
        const { draft, touched } = createDraft(records)
        return { result: work(draft), touched }
      })
      follow(copy, touched)
      for (const listener of listeners) listener(touched)
      return result
    },
    onChange: (listener) => void listeners.push(listener),
    async load({ name, identifiers }) {
      copy.identity = await catalogue.transaction((records) => readIdentity(records, { name, identifiers }))
      const relationships = await catalogue.list<RelationshipRecord>('relationships')
      copy.relationships = new Map(relationships.map((record) => [record.id, record]))
      copy.snapshots = new Map((await catalogue.list<SnapshotRow>('snapshots')).map((row) => [row.id, row]))
      copy.policies = new Map((await catalogue.list<PolicyRecord>('policies')).map((row) => [row.id, row]))
      copy.notices = new Map((await catalogue.list<NoticeRow>('notices')).map((row) => [row.number, row]))
    },
  }
}

/** What a target knows of its source's clock does not count: that clock is another cluster's. */
function latestOf({ relationships, snapshots, policies }: Copy): number {
  const sources = [...relationships.values()].filter(({ role }) => role === 'source')
  const isOwn = ({ owners, policyId }: SnapshotRow) =>
    policyId !== undefined || sources.some(({ id }) => owners.includes(id))
  return Math.max(
    0,
    ...[...relationships.values()].map(({ lastJobEndedAtMs }) => lastJobEndedAtMs ?? 0),
    ...sources.map(({ recoveryPoint }) => recoveryPoint?.takenAtMs ?? 0),
    ...[...snapshots.values()].filter(isOwn).map(({ takenAtMs }) => takenAtMs),
    ...[...policies.values()].map(({ doneUntilMs }) => doneUntilMs),
  )
}

function identityOf(copy: Copy): IdentityRow {
  if (!copy.identity) throw new Error('The cluster has not been started')
  return copy.identity
}

function readIdentity(
  records: CatalogueTransaction,
  { name, identifiers }: { name: string; identifiers: Identifiers },
): IdentityRow {
  const known = records.get<IdentityRow>('cluster', 'identity')
  if (known) return known
  const made = { uuid: identifiers.uuid(), name, nextSnapshotId: 1, nextNotice: 1, nextReport: 1 }
  records.put('cluster', 'identity', made)
  return made
}

function follow(copy: Copy, touched: Touched): void {
  if (touched.identity) copy.identity = touched.identity
  followMap(copy.relationships, touched.relationships)
  followMap(copy.snapshots, touched.snapshots)
  followMap(copy.policies, touched.policies)
  followMap(copy.notices, touched.notices)
}

function followMap<K, V>(map: Map<K, V>, touched: ReadonlyMap<K, V | null>): void {
  for (const [key, value] of touched) {
    if (value === null) map.delete(key)
    else map.set(key, value)
  }
}

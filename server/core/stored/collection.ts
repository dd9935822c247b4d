import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param, type Services } from '../handler.ts'
import type { RecordsDraft } from '../records.ts'
import type { Reply } from '../respond.ts'
import { merge } from './merge.ts'
import { pageOf } from './page.ts'
import { etagOf, nextVersion, type Versioned } from './version.ts'

const counters = 'counters'
const defaultMost = 1_000

/** Things of one kind of which a cluster has many. */
export interface CollectionSpec<T extends { id: string | number }> {
  /** Unique among all collections: `tenants`. */
  name: string
  /** What one of them is called in messages: `tenant`. */
  noun: string
  /** `number`: 1, 2, ... as a JSON number; `digits`: the same as a string; `uuid`. None is ever given twice. */
  ids: 'number' | 'digits' | 'uuid'
  /** The path parameter that holds the id; `id` unless given. */
  parameter?: string
  /** A new one from the body of its request, every member filled in. */
  create: (body: never, id: T['id'], call: Call) => T
  /** Members of which no two of them may have the same value: `['name']`. */
  unique?: readonly (keyof T & string)[]
  /** Throws a Fault for what doesn't go together; the contract has checked each member. */
  check?: (next: T, others: readonly T[], call: Call) => void
  /** What a cluster has at first; later ones get the numbers that follow. */
  initial?: readonly T[]
  /** How many a cluster holds at most; 1000 unless given. */
  most?: number
  /** What answers show of one; all of it unless given. */
  show?: (value: T) => unknown
  /** The form of the list: bare array unless given; `paged` takes `limit` and `after` and ends with this `next`. */
  list?: { entries: string; paged?: { end: null | '' } }
}

/** Handlers of a collection; those for one thing answer with its ETag and heed `If-Match`. */
export interface StoredCollection<T> {
  list: Handler
  create: Handler
  get: Handler
  /** Replaces all but the id. */
  put: Handler
  /** Changes what the body names, see `merge`. */
  patch: Handler
  remove: Handler
  /** Answers with the one that the path names, after `toNext` has changed it; for what neither body nor merge can say. */
  change(call: Call, toNext: (before: T) => T): Promise<Reply>
  /** All of them in order of their ids, for other handlers. */
  all(services: Pick<Services, 'records'>): Promise<readonly T[]>
}

/** Handlers that keep things and give them back; nothing else follows from them. */
export function storedCollection<T extends { id: string | number }>(spec: CollectionSpec<T>): StoredCollection<T> {
  const { name, show = (value: T) => value } = spec
  const idOf = (call: Call) => param(call, spec.parameter ?? 'id')
  const reply = ({ version, value }: Versioned<T>): Reply => ({ json: show(value), headers: { ETag: etagOf(version) } })

  async function all(services: Pick<Services, 'records'>): Promise<T[]> {
    return (await rowsOf(services, spec)).map(({ value }) => value)
  }

  async function replace(call: Call, toNext: (before: T) => T): Promise<Reply> {
    const written = await change(call, (draft) => {
      const before = draft.get<Versioned<T>>(name, idOf(call)) ?? missing(spec, idOf(call))
      const value = { ...toNext(before.value), id: before.value.id }
      const next = nextVersion(before, value, call.headers['if-match'])
      place(draft, { spec, next, call })
      return next
    })
    return reply(written)
  }

  const change = <R>(call: Call, work: (draft: RecordsDraft) => R) =>
    call.services.records.change((draft) => {
      plant(draft, spec)
      return work(draft)
    })

  return {
    list: async (call) => ({ json: listForm(call, spec, await all(call.services)) }),
    async create(call) {
      const uuid = call.services.identifiers.uuid()
      const written = await change(call, (draft) => {
        const id = spec.ids === 'uuid' ? uuid : newNumber(draft, spec)
        const next = { version: 1, value: spec.create(bodyOf<never>(call), id as T['id'], call) }
        place(draft, { spec, next, call })
        return next
      })
      return reply(written)
    },
    async get(call) {
      const found = (await rowsOf(call.services, spec)).find(({ value }) => String(value.id) === idOf(call))
      return reply(found ?? missing(spec, idOf(call)))
    },
    put: (call) => replace(call, (before) => spec.create(bodyOf<never>(call), before.id, call)),
    patch: (call) => replace(call, (before) => merge(before, bodyOf<object>(call))),
    async remove(call) {
      await change(call, (draft) => {
        const before = draft.get<Versioned<T>>(name, idOf(call)) ?? missing(spec, idOf(call))
        nextVersion(before, before.value, call.headers['if-match'])
        draft.remove(name, idOf(call))
      })
      return {}
    },
    change: replace,
    all,
  }
}

async function rowsOf<T extends { id: string | number }>(
  { records }: Pick<Services, 'records'>,
  spec: CollectionSpec<T>,
): Promise<readonly Versioned<T>[]> {
  const isNew = spec.initial && (await records.get(counters, spec.name)) === undefined
  return isNew ? initialRows(spec) : records.list<Versioned<T>>(spec.name)
}

function initialRows<T extends { id: string | number }>({ initial = [] }: CollectionSpec<T>): Versioned<T>[] {
  return initial.map((value) => ({ version: 1, value }))
}

/** Writes down what a cluster has at first, before anything of it changes. */
function plant<T extends { id: string | number }>(draft: RecordsDraft, spec: CollectionSpec<T>): void {
  if (!spec.initial || draft.get(counters, spec.name) !== undefined) return
  for (const row of initialRows(spec)) draft.put(spec.name, String(row.value.id), row)
  draft.put(counters, spec.name, spec.initial.length)
}

interface Placing<T extends { id: string | number }> {
  spec: CollectionSpec<T>
  next: Versioned<T>
  call: Call
}

/** Writes one, unless it collides with another one. */
function place<T extends { id: string | number }>(draft: RecordsDraft, { spec, next, call }: Placing<T>): void {
  const { value } = next
  const others = draft
    .list<Versioned<T>>(spec.name)
    .map((other) => other.value)
    .filter(({ id }) => id !== value.id)
  if (others.length >= (spec.most ?? defaultMost))
    throw new Fault('conflict', `Could not add a ${spec.noun}: the cluster holds ${others.length}, it can’t hold more`)
  for (const member of spec.unique ?? [])
    if (others.some((other) => other[member] === value[member])) throw taken(spec.noun, member, value[member])
  spec.check?.(value, others, call)
  draft.put(spec.name, String(value.id), next)
}

function taken(noun: string, member: string, value: unknown): Fault {
  const shown = JSON.stringify(value).slice(0, 80)
  return new Fault('conflict', `Could not use the ${member} ${shown}: another ${noun} has it, choose a different one`)
}

function missing({ noun }: { noun: string }, id: string): never {
  throw new Fault('not_found', `Could not find the ${noun} ${id.slice(0, 80)}: none has this id`)
}

/** The next number of a kind. Kept apart from the things, so that the number of a deleted one does not come back. */
function newNumber(draft: RecordsDraft, { name, ids }: { name: string; ids: string }): number | string {
  const next = (draft.get<number>(counters, name) ?? 0) + 1
  draft.put(counters, name, next)
  return ids === 'digits' ? String(next) : next
}

function listForm<T extends { id: string | number }>(
  call: Call,
  spec: CollectionSpec<T>,
  items: readonly T[],
): unknown {
  const { show = (value: T) => value, list } = spec
  if (!list) return items.map(show)
  if (!list.paged) return { [list.entries]: items.map(show) }
  const page = pageOf(call, { items, keyOf: ({ id }) => String(id), end: list.paged.end })
  return { [list.entries]: page.items.map(show), paging: page.paging }
}

import { bodyOf, type Call, type Handler, type Services } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { merge } from './merge.ts'
import { etagOf, nextVersion, type Versioned } from './version.ts'

const collection = 'settings'

/** Settings of which a cluster has one set. */
export interface SettingsSpec<T extends object> {
  /** Unique among all settings: `ldap`. */
  name: string
  /** What holds until somebody sets it; complete, so that answers always are. */
  defaults: T
  /** Throws a Fault for members that don't go together; the contract has checked each one. */
  check?: (next: T, before: T) => void
  /** What answers show; all of it unless given. For passwords, which are kept and never shown. */
  show?: (value: T) => unknown
}

/** Handlers of a set of settings: each answers with the settings and their ETag and heeds `If-Match`. */
export interface StoredSettings<T> {
  get: Handler
  /** Replaces the settings; members that the body leaves out go back to their defaults. */
  put: Handler
  /** Changes what the body names, see `merge`. */
  patch: Handler
  /** What `toNext` makes of the settings; for what neither body nor merge can say. */
  change(call: Call, toNext: (before: T) => T): Promise<Reply>
  /** The settings as they are, for other handlers. */
  read(services: Pick<Services, 'records'>): Promise<T>
}

/** Handlers that keep settings and give them back; nothing else follows from them. */
export function storedSettings<T extends object>(spec: SettingsSpec<T>): StoredSettings<T> {
  const { name, defaults, show = (value: T) => value } = spec
  const initial: Versioned<T> = { version: 1, value: defaults }

  async function present({ records }: Pick<Services, 'records'>): Promise<Versioned<T>> {
    return (await records.get<Versioned<T>>(collection, name)) ?? initial
  }

  async function change(call: Call, toNext: (before: T) => T): Promise<Reply> {
    const written = await call.services.records.change((draft) => {
      const before = draft.get<Versioned<T>>(collection, name) ?? initial
      const value = toNext(before.value)
      const next = nextVersion(before, value, call.headers['if-match'])
      spec.check?.(value, before.value)
      draft.put(collection, name, next)
      return next
    })
    return reply(written)
  }

  const reply = ({ version, value }: Versioned<T>): Reply => ({ json: show(value), headers: { ETag: etagOf(version) } })
  return {
    get: async ({ services }) => reply(await present(services)),
    put: (call) => change(call, () => ({ ...defaults, ...bodyOf<Partial<T>>(call) })),
    patch: (call) => change(call, (before) => merge(before, bodyOf<object>(call))),
    change,
    read: async (services) => (await present(services)).value,
  }
}

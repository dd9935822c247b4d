import { Fault, type FaultCode } from '../errors.ts'
import { bodyOf, type Call, type Handler, param } from '../handler.ts'
import type { RecordsDraft } from '../records.ts'
import type { Reply } from '../respond.ts'
import { merge } from './merge.ts'
import { etagOf, nextVersion, type Versioned } from './version.ts'

/** Settings that a tenant may have of its own, in place of those of the cluster. */
export interface TenantSettingsSpec<T extends object> {
  /** Unique among all collections: `nfs-tenant-settings`. */
  name: string
  /** What a PUT leaves out. */
  defaults: T
  /** The code of the refusal when a tenant has none. */
  missing: FaultCode
  /** Throws a Fault for tenants that there are none of. */
  expectTenant: (call: Call, id: number) => Promise<void>
}

interface Row<T> extends Versioned<T> {
  tenantId: number
}

/** Handlers of the settings of one tenant, which the path parameter `id` names, and of the list of all of them. */
export interface TenantSettings {
  list: Handler
  get: Handler
  /** Gives the tenant settings of its own, or replaces them. */
  put: Handler
  /** Changes what the body names; refused while there are none. */
  patch: Handler
  remove: Handler
}

/** Handlers that keep settings of tenants and give them back; nothing else follows from them. */
export function tenantSettings<T extends object>(spec: TenantSettingsSpec<T>): TenantSettings {
  const { name, defaults } = spec
  const idOf = (call: Call) => param(call, 'id')
  const present = (draft: RecordsDraft, call: Call) => draft.get<Row<T>>(name, idOf(call)) ?? none(spec, idOf(call))

  function keep(draft: RecordsDraft, call: Call, next: Versioned<T>): Versioned<T> {
    draft.put(name, idOf(call), { ...next, tenantId: Number(idOf(call)) })
    return next
  }

  return {
    async list({ services }) {
      const rows = await services.records.list<Row<T>>(name)
      const entries = rows.map(({ tenantId, value }) => ({ tenant_id: tenantId, settings: value }))
      return { json: { entries: entries.sort((a, b) => a.tenant_id - b.tenant_id) } }
    },
    async get(call) {
      return reply((await call.services.records.get<Row<T>>(name, idOf(call))) ?? none(spec, idOf(call)))
    },
    async put(call) {
      await spec.expectTenant(call, Number(idOf(call)))
      const written = await call.services.records.change((draft) => {
        const before = draft.get<Row<T>>(name, idOf(call)) ?? { version: 0, value: defaults }
        const value = { ...defaults, ...bodyOf<Partial<T>>(call) }
        return keep(draft, call, nextVersion(before, value, call.headers['if-match']))
      })
      return reply(written)
    },
    async patch(call) {
      const written = await call.services.records.change((draft) => {
        const before = present(draft, call)
        const value = merge(before.value, bodyOf<object>(call))
        return keep(draft, call, nextVersion(before, value, call.headers['if-match']))
      })
      return reply(written)
    },
    async remove(call) {
      await call.services.records.change((draft) => {
        const before = present(draft, call)
        nextVersion(before, before.value, call.headers['if-match'])
        draft.remove(name, idOf(call))
      })
      return {}
    },
  }
}

function reply<T>({ version, value }: Versioned<T>): Reply {
  return { json: value, headers: { ETag: etagOf(version) } }
}

function none({ missing }: { missing: FaultCode }, id: string): never {
  throw new Fault(missing, `Could not find settings of tenant ${id.slice(0, 20)}: it follows the global ones`)
}

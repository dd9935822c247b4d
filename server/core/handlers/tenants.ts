import { Fault } from '../errors.ts'
import { type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { storedCollection } from '../stored/collection.ts'

interface Tenant {
  id: number
  name: string
  web_ui_enabled: boolean
  rest_api_enabled: boolean
  ssh_enabled: boolean
  replication_enabled: boolean
  nfs_enabled: boolean
  smb_enabled: boolean
  networks: number[]
  identity_config_id: number
}

const off = {
  web_ui_enabled: false,
  rest_api_enabled: false,
  ssh_enabled: false,
  replication_enabled: false,
  nfs_enabled: false,
  smb_enabled: false,
}
const on = {
  web_ui_enabled: true,
  rest_api_enabled: true,
  ssh_enabled: true,
  replication_enabled: true,
  nfs_enabled: true,
  smb_enabled: true,
}
/** The tenant that every cluster has, with the only network of the only node. */
const first: Tenant = { id: 1, name: 'Default', ...on, networks: [1], identity_config_id: 1 }

/** Members in the order of the documents, and no others: the vendor's client refuses what it does not know. */
const tenants = storedCollection<Tenant>({
  name: 'tenants',
  noun: 'tenant',
  ids: 'number',
  parameter: 'tenant_id',
  most: 32,
  unique: ['name'],
  list: { entries: 'entries' },
  initial: [first],
  create: (body: Partial<Tenant> & { name: string }, id) => ({
    ...off,
    networks: [],
    identity_config_id: 1,
    ...body,
    id,
  }),
  check: expectFit,
})

function expectFit(tenant: Tenant, others: readonly Tenant[]): void {
  const { networks, identity_config_id } = tenant
  for (const network of networks) {
    if (!first.networks.includes(network))
      throw new Fault('bad_value', `Could not use the network ${network}: the cluster has network 1 only`)
    const holder = others.find((other) => other.networks.includes(network))
    if (holder) throw new Fault('conflict', `Could not use the network ${network}: it belongs to ${holder.name}`)
  }
  if (new Set(networks).size < networks.length)
    throw new Fault('bad_value', 'Could not use the networks: one is named twice')
  if (identity_config_id !== 1)
    throw new Fault(
      'bad_value',
      `Could not use the identity configuration ${identity_config_id}: the cluster has number 1 only`,
    )
}

/** Refuses the number of a tenant that the cluster does not have. */
export async function expectTenant({ services }: Pick<Call, 'services'>, id: number): Promise<void> {
  if ((await tenants.all(services)).some((tenant) => tenant.id === id)) return
  throw new Fault('bad_value', `Could not use the tenant ${id}: the cluster has none with this number`)
}

const deleteTenant: Handler = async (call) => {
  if (param(call, 'tenant_id') === String(first.id))
    throw new Fault('conflict', 'Could not delete tenant 1: every cluster has it')
  return tenants.remove(call)
}

/** The functions of tag `tenants`. */
export const handlers: HandlersOf<'tenants'> = {
  listTenants: tenants.list,
  createTenant: tenants.create,
  getTenant: tenants.get,
  replaceTenant: tenants.put,
  modifyTenant: tenants.patch,
  deleteTenant,
}

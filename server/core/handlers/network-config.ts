import { Fault } from '../errors.ts'
import { bodyOf, type Handler, type Services } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { storedSettings } from '../stored/settings.ts'
import { expectDistinct, expectRanges } from './network-settings.ts'

interface Addresses {
  type: 'DHCP' | 'HOST' | 'STATIC'
  static_addresses?: Ranges | null
  dhcp_addresses?: Ranges | null
  host_addresses?: Ranges | null
}

interface Ranges {
  ip_ranges?: readonly string[]
  floating_ip_ranges: readonly string[]
  netmask?: string | null
}

interface Bond {
  networks: readonly number[]
}

/** The configuration in its newest form, which stands by itself. */
interface NetworkConfig {
  managed_interfaces: {
    frontend_bond_config: Bond
    frontend_vlans: readonly { vlan_id: number; network_id: number; secondary_network_id: number | null }[]
    backend_bond_config?: Bond | null
  } | null
  frontend_networks: readonly { id: number; name: string; addresses: Addresses; tenant_id?: number | null }[]
}

const hostAddresses: Addresses = { type: 'HOST', host_addresses: { floating_ip_ranges: [], netmask: null } }

const config = storedSettings<NetworkConfig>({
  name: 'network-config',
  defaults: {
    managed_interfaces: null,
    frontend_networks: [{ id: 1, name: 'Default', addresses: hostAddresses, tenant_id: 1 }],
  },
  check,
})

function check({ managed_interfaces, frontend_networks }: NetworkConfig): void {
  if (frontend_networks.length === 0)
    throw new Fault('bad_value', 'Could not set the network: frontend_networks is empty, wanted at least one')
  expectDistinct(frontend_networks.map(({ id }) => id))
  expectDistinct(frontend_networks.map(({ name }) => name))
  for (const network of frontend_networks) checkAddresses(network.addresses)
  if (managed_interfaces) checkNumbers(managed_interfaces, new Set(frontend_networks.map(({ id }) => id)))
}

function checkAddresses(given: Addresses): void {
  const members = { STATIC: given.static_addresses, DHCP: given.dhcp_addresses, HOST: given.host_addresses }
  for (const [type, ranges] of Object.entries(members)) {
    if ((type === given.type) !== Boolean(ranges))
      throw new Fault(
        'bad_value',
        `Could not set the network: type is ${given.type}, so ${type.toLowerCase()}_addresses ${ranges ? 'must be missing' : 'is wanted'}`,
      )
    expectRanges([...(ranges?.ip_ranges ?? []), ...(ranges?.floating_ip_ranges ?? [])])
  }
}

function checkNumbers(managed: NonNullable<NetworkConfig['managed_interfaces']>, known: ReadonlySet<number>): void {
  const { frontend_bond_config, frontend_vlans } = managed
  expectDistinct(frontend_vlans.map(({ vlan_id }) => vlan_id))
  const ofVlans = frontend_vlans.flatMap((vlan) => [vlan.network_id, vlan.secondary_network_id ?? []].flat())
  const unknown = [...frontend_bond_config.networks, ...ofVlans].find((id) => !known.has(id))
  if (unknown !== undefined)
    throw new Fault('bad_value', `Could not set the network: an interface names network ${unknown}, there is none`)
}

/** What a PUT would refuse is refused; nothing is kept. */
const validateNetworkConfig: Handler = async (call) => {
  const { headers } = await config.get(call)
  expectMatch(call.headers['if-match'], headers?.ETag ?? '')
  check(bodyOf<NetworkConfig>(call))
  return {}
}

/** The ranges of addresses that move between nodes. */
export async function floatingRanges(services: Pick<Services, 'records'>): Promise<string[]> {
  const { frontend_networks } = await config.read(services)
  return frontend_networks.flatMap(({ addresses: { static_addresses, dhcp_addresses, host_addresses } }) =>
    [static_addresses, dhcp_addresses, host_addresses].flatMap((ranges) => ranges?.floating_ip_ranges ?? []),
  )
}

export const configHandlers = {
  getNetworkConfig: config.get,
  replaceNetworkConfig: config.put,
  validateNetworkConfig,
} satisfies Record<string, Handler>

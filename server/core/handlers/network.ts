import { Fault } from '../errors.ts'
import { type Call, type Handler, type HandlersOf, param, type Services } from '../handler.ts'
import { countAddresses } from '../ip-ranges.ts'
import { storedSettings } from '../stored/settings.ts'
import { formatTime } from '../wire/time.ts'
import { macAddressOf, nodeNameOf } from './node-facts.ts'

/** What the host of the sandbox has settled; nobody can change it here. */
const bonding = { bonding_mode: 'ACTIVE_BACKUP', mtu: 1500 }
const gateways = { default_gateway: '', default_gateway_ipv6: '' }
const routers = { gateway: '', gateway_ipv6: '' }
const names = { dns_servers: [], dns_search_domains: [] }
const netmask = '255.255.255.0'
const networkInterface = { id: 1, name: 'bond0', ...gateways, ...bonding }

function networkOf({ address }: Services) {
  const ranges = { floating_ip_ranges: [], ...names, ip_ranges: [address], netmask }
  return { name: 'Default', id: 1, assigned_by: 'STATIC', ...ranges, mtu: bonding.mtu, vlan_id: 0, tenant_id: 1 }
}

function settingsV1({ address }: Services) {
  const ranges = { ip_ranges: [address], floating_ip_ranges: [], netmask }
  return { assigned_by: 'STATIC', ...ranges, ...routers, ...names, ...bonding }
}

/** The emulator takes no figures of the ports of its host. */
function portOf({ cluster }: Services) {
  return {
    speed: 0,
    bytes_sent: '0',
    bytes_received: '0',
    cable_status: 'UNKNOWN',
    interface_status: 'UP',
    mac_address: macAddressOf(cluster),
    timestamp: formatTime(cluster.clock.now()),
  }
}

function statusV1(services: Services) {
  const given = { id: 1, assigned_by: 'STATIC', address: services.address, floating_addresses: [], netmask }
  return {
    id: 1,
    node_name: nodeNameOf(services.cluster),
    update_status: 'CHANGES_APPLIED',
    network_status: { ...given, ...routers, ...names, ...bonding },
    network_details: portOf(services),
  }
}

function statusV2(services: Services) {
  const given = { name: 'Default', assigned_by: 'STATIC', address: services.address, floating_addresses: [] }
  const { id, ...bond } = networkInterface
  return {
    node_id: 1,
    node_name: nodeNameOf(services.cluster),
    update_status: 'CHANGES_APPLIED',
    interface_details: portOf(services),
    interface_status: { interface_id: id, ...bond },
    network_statuses: [{ ...given, ...names, netmask, mtu: bonding.mtu, vlan_id: 0 }],
    aws_status: null,
    azure_status: null,
    gcp_status: null,
  }
}

function statusV3({ cluster, address }: Services) {
  const node_name = nodeNameOf(cluster)
  return { node_id: 1, node_name, update_status: 'CHANGES_APPLIED', addresses: [address] }
}

const hostAddresses = { type: 'HOST', host_addresses: { floating_ip_ranges: [], netmask: null } }
const config = {
  managed_interfaces: null,
  frontend_networks: [{ id: 1, name: 'Default', addresses: hostAddresses, tenant_id: 1 }],
}

/** Answers for the one interface, network or node that there is. */
const only =
  (parameters: readonly string[], answer: (services: Services) => unknown): Handler =>
  (call) => {
    for (const name of parameters) expectOne(call, name)
    return { json: answer(call.services) }
  }

function expectOne(call: Call, name: string): void {
  const id = param(call, name)
  if (id !== '1') throw new Fault('not_found', `Could not find number ${id}: a sandbox has 1 only`)
}

const getStaticIpAllocation: Handler = ({ query, services }) => {
  const mask = query.netmask === undefined ? undefined : String(query.netmask)
  const total = countAddresses(String(query.try ?? services.address), mask)
  const floating = countAddresses(String(query.floating ?? ''), mask)
  const counts = { total_ips: total, used_ips: Math.min(total, 1), available_ips: Math.max(total - 1, 0) }
  return { json: { ...counts, total_floating_ips: floating, surplus_floating_ips: Math.max(floating - 1, 0) } }
}

const rdma = storedSettings({ name: 'rdma', defaults: { rdma_enabled: false } })

const getRdmaStatus: Handler = async ({ services }) => ({
  json: { ...(await rdma.read(services)), rdma_available: false },
})

/** The functions of tag `network`. */
export const handlers: HandlersOf<'network'> = {
  getNetworkSettingsV1: ({ services }) => ({ json: settingsV1(services) }),
  listFloatingIps: () => ({ json: [{ id: 1, floating_addresses: [] }] }),
  getStaticIpAllocation,
  listNetworkStatusesV1: ({ services }) => ({ json: [statusV1(services)] }),
  getNetworkStatusV1: only(['id'], statusV1),
  listNetworkInterfaces: () => ({ json: [networkInterface] }),
  getNetworkInterface: only(['interface_id'], () => networkInterface),
  listNetworks: only(['interface_id'], (services) => [networkOf(services)]),
  getNetwork: only(['interface_id', 'network_id'], networkOf),
  listInterfaceStatuses: only(['id'], (services) => [statusV2(services)]),
  getInterfaceStatus: only(['interface_id', 'node_id'], statusV2),
  getNetworkConfig: () => ({ json: config, headers: { ETag: '"1"' } }),
  listNetworkStatuses: ({ services }) => ({ json: [statusV3(services)] }),
  getNetworkStatus: only(['node_id'], statusV3),
  listFrontendInterfaces: () => ({ json: { 1: ['bond0'] } }),
  listBackendInterfaces: () => ({ json: { 1: [] } }),
  getRdmaSettings: rdma.get,
  setRdmaSettings: rdma.put,
  getRdmaStatus,
}

import { Fault } from '../errors.ts'
import { type Call, type Handler, type HandlersOf, param, type Services } from '../handler.ts'
import { countAddresses } from '../ip-ranges.ts'
import { storedSettings } from '../stored/settings.ts'
import { formatTime } from '../wire/time.ts'
import { configHandlers, floatingRanges } from './network-config.ts'
import {
  floatingOf,
  type NetworkModel,
  networkChanges,
  networkOf,
  readNetwork,
  shownNetwork,
  withEtag,
} from './network-settings.ts'
import { macAddressOf, nodeNameOf } from './node-facts.ts'

function settingsV1({ link, networks }: NetworkModel, services: Services) {
  const [network] = networks
  const { assigned_by, ip_ranges, floating_ip_ranges, netmask, dns_servers, dns_search_domains } = shownNetwork(
    network,
    services,
  )
  const { default_gateway: gateway, default_gateway_ipv6: gateway_ipv6, mtu, bonding_mode } = link
  const ranges = { assigned_by, ip_ranges, floating_ip_ranges, netmask }
  return { ...ranges, gateway, gateway_ipv6, dns_servers, dns_search_domains, mtu, bonding_mode }
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

/** The node keeps the address that the cluster's partners know, whatever the ranges say. */
function statusV1(model: NetworkModel, services: Services) {
  const { ip_ranges: _, floating_ip_ranges, ...network } = settingsV1(model, services)
  return {
    id: 1,
    node_name: nodeNameOf(services.cluster),
    update_status: 'CHANGES_APPLIED',
    network_status: {
      id: model.networks[0]?.id,
      ...{ address: services.address, floating_addresses: floatingOf(floating_ip_ranges), ...network },
    },
    network_details: portOf(services),
  }
}

function statusV2({ link, networks }: NetworkModel, services: Services) {
  return {
    node_id: 1,
    node_name: nodeNameOf(services.cluster),
    update_status: 'CHANGES_APPLIED',
    interface_details: portOf(services),
    interface_status: { interface_id: 1, ...link },
    network_statuses: networks.map(
      ({ id: _, ip_ranges: _ranges, tenant_id: _tenant, floating_ip_ranges, ...network }) => ({
        ...network,
        ...{ mtu: network.mtu ?? link.mtu, vlan_id: network.vlan_id ?? 0 },
        ...{ address: services.address, floating_addresses: floatingOf(floating_ip_ranges) },
      }),
    ),
    aws_status: null,
    azure_status: null,
    gcp_status: null,
  }
}

async function statusV3(services: Services) {
  const { cluster, address } = services
  const addresses = [address, ...floatingOf(await floatingRanges(services))]
  return { node_id: 1, node_name: nodeNameOf(cluster), update_status: 'CHANGES_APPLIED', addresses }
}

type Answer = (model: NetworkModel, call: Call) => unknown

/** Answers for the one interface or node that there is. */
const only =
  (parameters: readonly string[], answer: Answer): Handler =>
  (call) => {
    for (const name of parameters) expectOne(call, name)
    return withEtag(call, (model) => answer(model, call))
  }

function expectOne(call: Call, name: string): void {
  const id = param(call, name)
  if (id !== '1') throw new Fault('not_found', `Could not find number ${id}: a sandbox has 1 only`)
}

/** Changes of the one interface and its networks. */
const ofInterface =
  (handler: Handler): Handler =>
  (call) => {
    expectOne(call, 'interface_id')
    return handler(call)
  }

const shownLink = ({ link }: NetworkModel) => ({ id: 1, ...link })

/** Whoever is connected when this is asked: by REST, since nothing else is served. */
const listConnections: Handler = ({ connections }) => {
  const rest = connections().map((network_address) => ({
    ...{ type: 'CONNECTION_TYPE_REST', network_address, tenant_id: 1 },
  }))
  return { json: [{ id: 1, connections: rest }] }
}

const listFloatingIps: Handler = async ({ services }) => {
  const { networks } = await readNetwork(services)
  const older = networks.flatMap(({ floating_ip_ranges }) => floating_ip_ranges)
  const ranges = [...new Set([...older, ...(await floatingRanges(services))])]
  return { json: [{ id: 1, floating_addresses: floatingOf(ranges) }] }
}

const getStaticIpAllocation: Handler = async ({ query, services }) => {
  const { networks } = await readNetwork(services)
  const present = networks.flatMap((network) => shownNetwork(network, services).ip_ranges)
  const mask = query.netmask === undefined ? undefined : String(query.netmask)
  const total = countAddresses(String(query.try ?? ofIpv4(present)), mask)
  const moving = networks.flatMap(({ floating_ip_ranges }) => floating_ip_ranges)
  const floating = countAddresses(String(query.floating ?? ofIpv4(moving)), mask)
  const counts = { total_ips: total, used_ips: Math.min(total, 1), available_ips: Math.max(total - 1, 0) }
  return { json: { ...counts, total_floating_ips: floating, surplus_floating_ips: Math.max(floating - 1, 0) } }
}

const ofIpv4 = (ranges: readonly string[]) => ranges.filter((range) => !range.includes(':')).join(',')

const rdma = storedSettings({ name: 'rdma', defaults: { rdma_enabled: false } })

const getRdmaStatus: Handler = async ({ services }) => ({
  json: { ...(await rdma.read(services)), rdma_available: false },
})

/** The functions of tag `network`. */
export const handlers: HandlersOf<'network'> = {
  getNetworkSettingsV1: (call) => withEtag(call, (model) => settingsV1(model, call.services)),
  replaceNetworkSettingsV1: networkChanges.replaceNetworkSettingsV1,
  modifyNetworkSettingsV1: networkChanges.modifyNetworkSettingsV1,
  listFloatingIps,
  getStaticIpAllocation,
  listNetworkStatusesV1: async ({ services }) => ({ json: [statusV1(await readNetwork(services), services)] }),
  getNetworkStatusV1: only(['id'], (model, { services }) => statusV1(model, services)),
  listConnections,
  listNetworkInterfaces: async ({ services }) => ({ json: [shownLink(await readNetwork(services))] }),
  getNetworkInterface: only(['interface_id'], shownLink),
  replaceNetworkInterface: ofInterface(networkChanges.replaceNetworkInterface),
  modifyNetworkInterface: ofInterface(networkChanges.modifyNetworkInterface),
  listNetworks: only(['interface_id'], ({ networks }, { services }) =>
    networks.map((network) => shownNetwork(network, services)),
  ),
  createNetwork: ofInterface(networkChanges.createNetwork),
  getNetwork: only(['interface_id'], (model, call) =>
    shownNetwork(networkOf(model, param(call, 'network_id')), call.services),
  ),
  replaceNetwork: ofInterface(networkChanges.replaceNetwork),
  modifyNetwork: ofInterface(networkChanges.modifyNetwork),
  deleteNetwork: ofInterface(networkChanges.deleteNetwork),
  listInterfaceStatuses: only(['id'], (model, { services }) => [statusV2(model, services)]),
  getInterfaceStatus: only(['interface_id', 'node_id'], (model, { services }) => statusV2(model, services)),
  ...configHandlers,
  listNetworkStatuses: async ({ services }) => ({ json: [await statusV3(services)] }),
  getNetworkStatus: async (call) => {
    expectOne(call, 'node_id')
    return { json: await statusV3(call.services) }
  },
  listFrontendInterfaces: () => ({ json: { 1: ['bond0'] } }),
  listBackendInterfaces: () => ({ json: { 1: [] } }),
  getRdmaSettings: rdma.get,
  setRdmaSettings: rdma.put,
  getRdmaStatus,
}

import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, param, type Services } from '../handler.ts'
import { countAddresses, isNetmask, listAddresses } from '../ip-ranges.ts'
import type { Reply } from '../respond.ts'
import { storedSettings } from '../stored/settings.ts'
import { expectTenant } from './tenants.ts'

/** A network as it is kept. */
export interface KeptNetwork {
  name: string
  id: number
  assigned_by: 'DHCP' | 'STATIC' | 'LINK_LOCAL'
  floating_ip_ranges: readonly string[]
  dns_servers: readonly string[]
  dns_search_domains: readonly string[]
  /** Null until somebody sets it: the address that the cluster's partners know. */
  ip_ranges: readonly string[] | null
  netmask: string
  mtu: number | null
  vlan_id: number | null
  tenant_id: number | null
}

/** The only interface, as it is kept. */
export interface KeptInterface {
  name: string
  default_gateway: string
  default_gateway_ipv6: string
  bonding_mode: string
  mtu: number
}

/** All settings of the older calls. */
export interface NetworkModel {
  link: KeptInterface
  /** In order of their numbers; there is always one. */
  networks: readonly [KeptNetwork, ...KeptNetwork[]]
  /** Numbers of networks that were removed do not come back. */
  lastId: number
}

const link: KeptInterface = {
  name: 'bond0',
  ...{ default_gateway: '', default_gateway_ipv6: '', bonding_mode: 'ACTIVE_BACKUP', mtu: 1500 },
}
const plain = {
  assigned_by: 'STATIC',
  ...{ floating_ip_ranges: [], dns_servers: [], dns_search_domains: [], ip_ranges: null },
  ...{ netmask: '255.255.255.0', mtu: 1500, vlan_id: 0, tenant_id: 1 },
} as const
const first: KeptNetwork = { name: 'Default', id: 1, ...plain }

/** Both older versions of the calls show the same settings. */
const settings = storedSettings<NetworkModel>({
  name: 'network',
  defaults: { link, networks: [first], lastId: 1 },
  check({ link: { default_gateway, default_gateway_ipv6 }, networks }) {
    for (const gateway of [default_gateway, default_gateway_ipv6]) expectAddress(gateway, 'gateway')
    for (const network of networks) checkNetwork(network)
    expectDistinct(networks.map(({ name }) => name))
  },
})

function checkNetwork({ assigned_by, ip_ranges, floating_ip_ranges, netmask, dns_servers }: KeptNetwork): void {
  if (assigned_by === 'STATIC' && ip_ranges?.length === 0)
    throw new Fault('bad_value', 'Could not set the network: it has no ip_ranges, wanted at least one address')
  for (const ranges of [ip_ranges ?? [], floating_ip_ranges]) expectRanges(ranges)
  for (const server of dns_servers) expectAddress(server, 'name server')
  if (!isNetmask(netmask) && !isIpv6(netmask) && !/^\d{1,3}$/.test(netmask))
    throw new Fault('bad_value', `Could not use the netmask ${netmask}: wanted one like 255.255.255.0`)
}

/** Ranges of IPv4 are read; of IPv6 only the letters are looked at. */
export function expectRanges(ranges: readonly string[]): void {
  for (const range of ranges) if (!isIpv6(range)) countAddresses(range)
}

function expectAddress(text: string, noun: string): void {
  if (text === '' || isIpv6(text) || (/^[\d.]+$/.test(text) && countsOne(text))) return
  throw new Fault('bad_value', `Could not use the ${noun} ${text.slice(0, 80)}: wanted an address`)
}

const countsOne = (text: string) => countAddresses(text) === 1
const isIpv6 = (text: string) => text.includes(':') && /^[\da-fA-F:./-]+$/.test(text)

export function expectDistinct(names: readonly (string | number)[]): void {
  const twice = names.find((name, place) => names.indexOf(name) !== place)
  if (twice !== undefined)
    throw new Fault('bad_value', `Could not set the networks: two have the name or number ${twice}, wanted one each`)
}

/** Addresses that move between nodes, as far as they can be shown; the only node holds all of them. */
export function floatingOf(ranges: readonly string[]): string[] {
  return listAddresses(ranges.filter((range) => !isIpv6(range)).join(','), mostShown)
}

const mostShown = 1_000

/** A network as calls show it. */
export function shownNetwork({ ip_ranges, ...network }: KeptNetwork, { address }: Pick<Services, 'address'>) {
  return { ...network, ip_ranges: ip_ranges ?? [address] }
}

export const readNetwork = settings.read

/** The answer to a read, with the ETag of all settings together. */
export async function withEtag(call: Call, toJson: (model: NetworkModel) => unknown): Promise<Reply> {
  const { headers } = await settings.get(call)
  return { json: toJson(await settings.read(call.services)), ...(headers && { headers }) }
}

/** Whoever changes the network is told nothing. */
async function change(call: Call, toNext: (before: NetworkModel) => NetworkModel): Promise<Reply> {
  const { tenant_id = null } = bodyOf<{ tenant_id?: number | null } | undefined>(call) ?? {}
  if (tenant_id !== null) await expectTenant(call, tenant_id)
  await settings.change(call, toNext)
  return {}
}

/** The oldest form mixes the first network with the interface. */
interface BodyV1 extends Partial<KeptNetwork> {
  gateway?: string
  gateway_ipv6?: string
  bonding_mode?: string
  mtu?: number
}

function fromV1({ gateway, gateway_ipv6, bonding_mode, mtu, ...network }: BodyV1) {
  const ofLink = { default_gateway: gateway, default_gateway_ipv6: gateway_ipv6, bonding_mode, mtu }
  const given = Object.entries(ofLink).filter(([, value]) => value !== undefined)
  return { ofLink: Object.fromEntries(given) as Partial<KeptInterface>, network }
}

function settingV1(unset: { link: Partial<KeptInterface>; network: Partial<KeptNetwork> }): Handler {
  return (call) => {
    const { ofLink, network } = fromV1(bodyOf<BodyV1>(call))
    return change(call, (before) => {
      const [main, ...others] = before.networks
      const nextLink = { ...before.link, ...unset.link, ...ofLink }
      return { ...before, link: nextLink, networks: [{ ...main, ...unset.network, ...network }, ...others] }
    })
  }
}

function settingLink(unset: Partial<KeptInterface>): Handler {
  return (call) => {
    const { id = 1, ...body } = bodyOf<Partial<KeptInterface> & { id?: number }>(call)
    expectSameNumber(id, '1')
    return change(call, (before) => ({ ...before, link: { ...before.link, ...unset, ...body } }))
  }
}

function settingNetwork(unset: Partial<KeptNetwork>): Handler {
  return (call) => {
    const wanted = param(call, 'network_id')
    const body = bodyOf<Partial<KeptNetwork>>(call)
    if (body.id !== undefined) expectSameNumber(body.id, wanted)
    return change(call, (before) => {
      networkOf(before, wanted)
      const next = (network: KeptNetwork) => ({ ...network, ...unset, ...body, id: network.id })
      const [main, ...others] = before.networks
      const changed = (one: KeptNetwork) => (String(one.id) === wanted ? next(one) : one)
      return { ...before, networks: [changed(main), ...others.map(changed)] }
    })
  }
}

function expectSameNumber(id: number, wanted: string): void {
  if (String(id) !== wanted)
    throw new Fault('bad_value', `Could not change the number ${wanted} to ${id}: numbers stay as they are`)
}

/** The network that a path names. */
export function networkOf({ networks }: NetworkModel, id: string): KeptNetwork {
  const found = networks.find((network) => String(network.id) === id)
  if (found) return found
  throw new Fault(
    'not_found',
    `Could not find the network ${id}: there are ${networks.map((one) => one.id).join(', ')}`,
  )
}

const createNetwork: Handler = (call) => {
  const { id: _, ...body } = bodyOf<Partial<KeptNetwork>>(call)
  return change(call, (before) => {
    const id = before.lastId + 1
    // Without a name of its own a network has its number.
    const made: KeptNetwork = { name: `network-${id}`, ...plain, ip_ranges: [], ...body, id }
    return { ...before, networks: [...before.networks, made], lastId: id }
  })
}

const deleteNetwork: Handler = (call) => {
  const wanted = param(call, 'network_id')
  return change(call, (before) => {
    const { id } = networkOf(before, wanted)
    const [main, ...others] = before.networks.filter((network) => network.id !== id)
    if (!main)
      throw new Fault('bad_value', `Could not remove the network ${id}: it is the last one, add another one first`)
    return { ...before, networks: [main, ...others] }
  })
}

const { name: _, ...unsetLink } = link

/** Handlers that change the settings; the first network and the interface in one, or each by itself. */
export const networkChanges = {
  replaceNetworkSettingsV1: settingV1({ link: unsetLink, network: plain }),
  modifyNetworkSettingsV1: settingV1({ link: {}, network: {} }),
  replaceNetworkInterface: settingLink(unsetLink),
  modifyNetworkInterface: settingLink({}),
  createNetwork,
  replaceNetwork: settingNetwork(plain),
  modifyNetwork: settingNetwork({}),
  deleteNetwork,
}

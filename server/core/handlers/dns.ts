import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param, type Services } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

interface Override {
  ip_address: string
  aliases: string[]
}

const servers = storedSettings({
  name: 'dns',
  defaults: { dns_servers: [] as string[], dns_search_domains: [] as string[] },
})

const overrides = storedSettings({
  name: 'dns.overrides',
  defaults: { lookup_overrides: [] as Override[] },
  check({ lookup_overrides }) {
    const addresses = lookup_overrides.map(({ ip_address }) => ip_address)
    const twice = addresses.find((address, index) => addresses.indexOf(address) !== index)
    if (twice !== undefined)
      throw new Fault('bad_value', `Could not fix names of ${twice}: the address is in the list twice, wanted once`)
  },
})

const withAll =
  (handler: Handler): Handler =>
  async (call) => {
    const reply = await handler(call)
    return { ...reply, json: { id: 1, ...(reply.json as object), ...(await overrides.read(call.services)) } }
  }

/** Names that were fixed by hand come first, then the clusters of the sandbox. Nobody else is ever asked. */
async function knownNames(services: Services): Promise<{ name: string; address: string }[]> {
  const { lookup_overrides } = await overrides.read(services)
  const fixed = lookup_overrides.flatMap(({ ip_address, aliases }) =>
    aliases.map((name) => ({ name, address: ip_address })),
  )
  return [...fixed, ...services.neighbours]
}

/** Host names differ in letters only, not in their size; a dot at the end says that nothing follows. */
function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

const resolveIps: Handler = async (call) => {
  const known = await knownNames(call.services)
  const answers = bodyOf<string[]>(call).map((ip_address) => {
    const found = known.find(({ address }) => address.toLowerCase() === ip_address.toLowerCase())
    return { ip_address, hostname: found?.name ?? '', result: found ? 'OK' : 'NOT_FOUND' }
  })
  return { json: answers }
}

const resolveNames: Handler = async (call) => {
  const known = await knownNames(call.services)
  const answers = bodyOf<string[]>(call).map((hostname) => {
    const found = known.filter(({ name }) => plainName(name) === plainName(hostname))
    const ip_addresses = [...new Set(found.map(({ address }) => address))]
    return { hostname, ip_addresses, result: found.length > 0 ? 'OK' : 'NOT_FOUND' }
  })
  return { json: answers }
}

const withConfig =
  (handler: Handler): Handler =>
  (call: Call) => {
    const id = param(call, 'dns_config_id')
    if (id !== '1') throw new Fault('not_found', `Could not find the DNS configuration ${id}: there is 1 only`)
    return handler(call)
  }

const authoritative = storedSettings({
  name: 'authoritative-dns',
  defaults: { enabled: false, fqdn: '', host_restrictions: [] as string[], record_ttl_seconds: 0 },
})

/** The functions of tag `dns`. */
export const handlers: HandlersOf<'dns'> = {
  getDnsConfig: withAll(servers.get),
  modifyDnsConfig: withAll(servers.patch),
  getDnsLookupOverrides: overrides.get,
  replaceDnsLookupOverrides: overrides.put,
  // Look-ups keep no answers, so there is nothing to forget.
  clearDnsCache: () => ({}),
  resolveIpsToNames: resolveIps,
  resolveNamesToIps: resolveNames,
  resolveIps,
  resolveIpsToNamesByConfig: withConfig(resolveIps),
  resolveNamesToIpsByConfig: withConfig(resolveNames),
  getAuthoritativeDnsSettings: authoritative.get,
  modifyAuthoritativeDnsSettings: authoritative.patch,
}

import { isIP } from 'node:net'

/** A range of addresses of one family. */
export interface Cidr {
  family: 4 | 6
  base: bigint
  prefix: number
}

export interface Ip {
  family: 4 | 6
  value: bigint
}

/** No cluster can be there: this host, multicast, and IPv6 forms that hide an IPv4 address from the lists below. */
const never = [
  '0.0.0.0/8',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/96',
  '::ffff:0:0/96',
  '::ffff:0:0:0/96',
  '64:ff9b::/96',
  '64:ff9b:1::/48',
  '2001::/32',
  '2002::/16',
  'ff00::/8',
].map(parseKnownCidr)

/** Reachable only through a list entry that lies inside the range: `0.0.0.0/0` doesn't open the private networks. */
const special = [
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
  'fec0::/10',
].map(parseKnownCidr)

/**
 * An address as people write it in full: four decimal numbers without leading zeros, or IPv6 without a zone. Undefined
 * for everything else, in particular the short, octal, hexadecimal and single-number forms that resolvers accept.
 */
export function parseIp(text: string): Ip | undefined {
  const family = isIP(text)
  if (family === 4) return { family: 4, value: parseIpv4(text) }
  if (family === 6 && !text.includes('%')) return { family: 6, value: parseIpv6(text) }
  return undefined
}

/** `10.0.0.0/8` or a bare address; undefined for anything else. Bits beyond the prefix are ignored. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', prefixText, ...rest] = text.split('/')
  const ip = parseIp(address)
  if (ip === undefined || rest.length > 0) return undefined
  const bits = bitsOf(ip.family)
  if (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText)) return undefined
  const prefix = prefixText === undefined ? bits : Number(prefixText)
  if (prefix > bits) return undefined
  return { family: ip.family, base: networkOf(ip.value, ip.family, prefix), prefix }
}

/** Whether a list of ranges lets this address be dialled. */
export function isAllowed(ip: Ip, allowed: readonly Cidr[]): boolean {
  if (never.some((range) => contains(range, ip))) return false
  const around = special.find((range) => contains(range, ip))
  return allowed.some((range) => contains(range, ip) && (around === undefined || range.prefix >= around.prefix))
}

function contains(range: Cidr, ip: Ip): boolean {
  return range.family === ip.family && networkOf(ip.value, ip.family, range.prefix) === range.base
}

function networkOf(value: bigint, family: 4 | 6, prefix: number): bigint {
  const hostBits = BigInt(bitsOf(family) - prefix)
  return (value >> hostBits) << hostBits
}

function bitsOf(family: 4 | 6): number {
  return family === 4 ? 32 : 128
}

function parseIpv4(text: string): bigint {
  return text.split('.').reduce((value, part) => (value << 8n) | BigInt(part), 0n)
}

function parseIpv6(text: string): bigint {
  // An IPv4 tail stands for the last two groups.
  const groups = text.replace(/\d+\.\d+\.\d+\.\d+$/, (tail) => {
    const value = parseIpv4(tail)
    return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`
  })
  const [head = '', tail] = groups.split('::')
  const before = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => '0')
  return [...before, ...zeros, ...after].reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n)
}

function parseKnownCidr(text: string): Cidr {
  const cidr = parseCidr(text)
  if (cidr === undefined) throw new TypeError(`Could not read the range ${text}`)
  return cidr
}

import { Fault } from './errors.ts'

const mostRanges = 1_000

/** First and last address of a range, as numbers. */
interface Range {
  first: number
  last: number
}

/**
 * How many IPv4 addresses the ranges hold together, each counted once. Ranges are apart by commas:
 * `192.0.2.10-20,192.0.2.32/28,192.0.2.7`. A netmask wants all of them in one network. A Fault `bad_value` names a
 * range that is none.
 */
export function countAddresses(text: string, netmask?: string): number {
  const ranges = rangesOf(text)
  if (netmask !== undefined) expectOneNetwork(ranges, netmask)
  let counted = 0
  let next = 0
  for (const { first, last } of ranges) {
    counted += Math.max(0, last - Math.max(first, next) + 1)
    next = Math.max(next, last + 1)
  }
  return counted
}

/** The IPv4 addresses of ranges in order, at most so many. A Fault `bad_value` names a range that is none. */
export function listAddresses(text: string, most: number): string[] {
  const listed: string[] = []
  let next = 0
  for (const { first, last } of rangesOf(text)) {
    for (next = Math.max(next, first); next <= last && listed.length < most; next += 1) listed.push(toAddress(next))
  }
  return listed
}

/** In order of their first addresses. */
function rangesOf(text: string): Range[] {
  const named = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  if (named.length > mostRanges)
    throw new Fault('bad_value', `Could not read ${named.length} ranges: wanted at most ${mostRanges}`)
  return named.map(toRange).sort((one, other) => one.first - other.first)
}

function toAddress(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.')
}

/** Whether a text is a netmask of IPv4: ones, then zeros. */
export function isNetmask(text: string): boolean {
  const mask = toNumber(text)
  return mask !== undefined && Number.isInteger(Math.log2(2 ** 32 - mask))
}

function toRange(text: string): Range {
  const [begin = '', end, ...more] = text.split('-')
  const [address = '', prefix, ...others] = begin.split('/')
  if (more.length + others.length > 0) throw noRange(text)
  const first = toNumber(address)
  if (first === undefined || (prefix !== undefined && end !== undefined)) throw noRange(text)
  if (prefix !== undefined) return networkRange(first, prefix) ?? fail(text)
  const last = end === undefined ? first : toNumber(end.includes('.') ? end : `${address.replace(/\d+$/, '')}${end}`)
  if (last === undefined || last < first) throw noRange(text)
  return { first, last }
}

function networkRange(address: number, prefix: string): Range | undefined {
  const length = /^\d{1,2}$/.test(prefix) ? Number(prefix) : 33
  if (length > 32) return undefined
  const size = 2 ** (32 - length)
  const first = address - (address % size)
  return { first, last: first + size - 1 }
}

function toNumber(address: string): number | undefined {
  const parts = address.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return undefined
  return parts.reduce((sum, part) => sum * 256 + Number(part), 0)
}

function expectOneNetwork(ranges: readonly Range[], netmask: string): void {
  const mask = toNumber(netmask)
  const size = mask === undefined ? 0 : 2 ** 32 - mask
  if (size < 1 || !Number.isInteger(Math.log2(size)))
    throw new Fault('bad_value', `Could not use the netmask ${netmask}: wanted one like 255.255.255.0`)
  const networks = new Set(ranges.flatMap(({ first, last }) => [Math.floor(first / size), Math.floor(last / size)]))
  if (networks.size > 1)
    throw new Fault('bad_value', `Could not use the netmask ${netmask}: the ranges reach over more than one network`)
}

function fail(text: string): never {
  throw noRange(text)
}

function noRange(text: string): Fault {
  return new Fault('bad_value', `Could not read the range ${text.slice(0, 80)}: wanted addresses like 192.0.2.10-20`)
}

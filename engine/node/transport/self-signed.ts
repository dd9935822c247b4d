import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'
import { isIP } from 'node:net'
import { domainToASCII } from 'node:url'
import { bitString, der, integer, objectId, octets, sequence, time, utf8 } from './der.ts'

interface Wanted {
  /** Host names and IP addresses; the first one is the common name. */
  names: readonly string[]
  from: Date
  until: Date
}

const serialBytes = 9
const ecdsaWithSha256 = sequence(objectId('1.2.840.10045.4.3.2'))

/**
 * A new ECDSA key on P-256 and a certificate for it, signed with it, for both ends of a TLS connection (RFC 5280), both
 * PEM. Its few fields are written out here: libraries for all of X.509 took longer to load than the rest of a start.
 */
export function makeSelfSigned(wanted: Wanted): { key: string; cert: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = bodyOf(wanted, publicKey)
  const signature = sign('sha256', body, privateKey)
  const whole = sequence(body, ecdsaWithSha256, bitString(signature))
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), cert: toPem(whole) }
}

function bodyOf({ names, from, until }: Wanted, publicKey: KeyObject): Buffer {
  const version3 = der(0xa0, integer(Buffer.from([2])))
  const serial = integer(Buffer.concat([Buffer.from([1]), randomBytes(serialBytes - 1)]))
  const commonName = sequence(objectId('2.5.4.3'), utf8(names[0] ?? 'sandbar'))
  const holder = sequence(der(0x31, commonName))
  const validity = sequence(time(from), time(until))
  const key = publicKey.export({ type: 'spki', format: 'der' })
  const parts = [version3, serial, ecdsaWithSha256, holder, validity, holder, key, extensionsOf(names)]
  return sequence(...parts)
}

/** No authority; signs handshakes, as server and as client, under these names. */
function extensionsOf(names: readonly string[]): Buffer {
  const digitalSignature = bitString(Buffer.from([0x80]), 7)
  const purposes = sequence(objectId('1.3.6.1.5.5.7.3.1'), objectId('1.3.6.1.5.5.7.3.2'))
  const list = sequence(
    extension('2.5.29.19', sequence(), 'critical'),
    extension('2.5.29.15', digitalSignature, 'critical'),
    extension('2.5.29.37', purposes),
    extension('2.5.29.17', sequence(...names.map(alternativeName))),
  )
  return der(0xa3, list)
}

function extension(id: string, value: Buffer, weight?: 'critical'): Buffer {
  const critical = weight === undefined ? Buffer.alloc(0) : der(0x01, Buffer.from([0xff]))
  return sequence(objectId(id), critical, octets(value))
}

function alternativeName(name: string): Buffer {
  if (isIP(name) === 4) return der(0x87, Buffer.from(name.split('.').map(Number)))
  if (isIP(name) === 6) return der(0x87, bytesOfIpv6(name))
  return der(0x82, Buffer.from(domainToASCII(name) || name))
}

/** A zone is of one machine only and has no place in a certificate. */
function bytesOfIpv6(address: string): Buffer {
  const [plain = ''] = address.split('%')
  const { hostname } = new URL(`http://[${plain}]`)
  const [head = '', tail] = hostname.slice(1, -1).split('::')
  const [first, last] = [groupsOf(head), groupsOf(tail ?? '')]
  const zeros = Array<number>(8 - first.length - last.length).fill(0)
  return Buffer.from([...first, ...zeros, ...last].flatMap((group) => [group >> 8, group & 0xff]))
}

function groupsOf(text: string): number[] {
  return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16))
}

function toPem(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(/.{1,64}/g) ?? []
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n')
}

import { Refusal } from '../../core/refusal.ts'
import type { PeerIdentity } from '../../ports/transport.ts'
import { decodeObject, encodeObject } from './payload.ts'

/** Raised when clusters of two versions would misunderstand each other. */
export const protocolVersion = 4

const magic = Buffer.from('SANDBAR\0', 'latin1')
const prefixLength = magic.length + 2

/** Who speaks, and the number that it has drawn for this connection (`Guard`). */
export type Hello = Omit<PeerIdentity, 'fingerprint'> & { challenge: number }

/**
 * First payload in each direction: magic, `u16` protocol version, then `{ name, uuid, coreVersion, challenge }` as
 * JSON.
 */
export function encodeHello({ name, uuid, coreVersion, challenge }: Hello): Uint8Array[] {
  const prefix = Buffer.alloc(prefixLength)
  magic.copy(prefix)
  prefix.writeUInt16BE(protocolVersion, magic.length)
  return [prefix, encodeObject({ name, uuid, coreVersion, challenge })]
}

/** Refusals: `peer_protocol` for what is no hello, `peer_version_unfit` for another protocol version. */
export function decodeHello(payload: Buffer): Hello {
  if (payload.length < prefixLength || !payload.subarray(0, magic.length).equals(magic)) {
    throw new Refusal('peer_protocol', 'Could not read a hello: it does not come from a cluster of this kind')
  }
  const version = payload.readUInt16BE(magic.length)
  if (version !== protocolVersion) {
    const message = `Could not talk to the other cluster: it speaks protocol ${version}, this one ${protocolVersion}`
    throw new Refusal('peer_version_unfit', message, { details: { remote: version, local: protocolVersion } })
  }
  const { name, uuid, coreVersion, challenge } = decodeObject(payload.subarray(prefixLength))
  if (!isText(name, /^[^\p{Cc}]{1,255}$/u)) throw unreadable('name')
  if (!isText(uuid, /^[0-9a-f-]{1,64}$/)) throw unreadable('uuid')
  if (!isText(coreVersion, /^[0-9A-Za-z.+-]{1,64}$/)) throw unreadable('core version')
  if (!isUnsigned32(challenge)) throw unreadable('challenge')
  return { name, uuid, coreVersion, challenge }
}

function isUnsigned32(value: unknown): value is number {
  return typeof value === 'number' && value >>> 0 === value
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value)
}

function unreadable(what: string): Refusal {
  return new Refusal('peer_protocol', `Could not read a hello: its ${what} is missing or malformed`)
}

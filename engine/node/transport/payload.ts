import { decodeJson, encodeJson } from '../../core/codec.ts'
import { isRefusal, Refusal, type RefusalCode, refusalCodes } from '../../core/refusal.ts'
import type { PeerMessage } from '../../job/messages.ts'

/** What people may read of the other side's words. */
const longestMessage = 2000

/**
 * A request: `u32 length of the header | header | raw bytes`. The header is the message in the JSON of
 * `engine/core/codec.ts`: plain JSON, with `{"$bigint":"12"}` for a bigint and `$$` for a leading `$` in names.
 */
export function encodeRequest(message: PeerMessage, bytes: Uint8Array = new Uint8Array(0)): Uint8Array[] {
  const header = Buffer.from(encodeJson(message), 'utf8')
  const length = Buffer.allocUnsafe(4)
  length.writeUInt32BE(header.length, 0)
  return [length, header, bytes]
}

/**
 * The message is checked to be an object with a `type`; what a type needs is for the one who handles it to check.
 * Refusal `peer_protocol` otherwise.
 */
export function decodeRequest(payload: Buffer): { message: PeerMessage; bytes: Uint8Array } {
  const headerLength = payload.length < 4 ? -1 : payload.readUInt32BE(0)
  if (headerLength < 0 || headerLength > payload.length - 4) {
    throw new Refusal('peer_protocol', 'Could not read a request: its header is longer than the frame')
  }
  const message = decodeObject(payload.subarray(4, 4 + headerLength))
  if (typeof message.type !== 'string') throw new Refusal('peer_protocol', 'Could not read a request: it has no type')
  const { buffer, byteOffset, length } = payload.subarray(4 + headerLength)
  return { message: message as PeerMessage, bytes: new Uint8Array(buffer, byteOffset, length) }
}

/** An object as the payload of a reply, a refusal or a goodbye. */
export function encodeObject(value: object): Uint8Array {
  return Buffer.from(encodeJson(value), 'utf8')
}

/** Refusal `peer_protocol` for anything but an object. */
export function decodeObject(payload: Uint8Array): Record<string, unknown> {
  try {
    const value = decodeJson(new TextDecoder('utf-8', { fatal: true }).decode(payload))
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch (error) {
    throw new Refusal('peer_protocol', 'Could not read a payload: it is no JSON of this protocol', { cause: error })
  }
  throw new Refusal('peer_protocol', 'Could not read a payload: it is no object')
}

/** A refusal as it travels. Anything else that was thrown is a bug: its words stay here. */
export function encodeRefusal(thrown: unknown): Uint8Array {
  const { code, message, details } = isRefusal(thrown)
    ? thrown
    : new Refusal('peer_protocol', 'Could not answer: the other cluster met an unexpected error')
  try {
    return encodeObject({ code, message: message.slice(0, longestMessage), details: { ...details } })
  } catch {
    // Details are for programs; what can't travel stays behind.
    return encodeObject({ code, message: message.slice(0, longestMessage), details: {} })
  }
}

/** The refusal that the other side sent; a code from a later version becomes `peer_protocol` and is named. */
export function decodeRefusal(payload: Uint8Array): Refusal {
  const { code, message, details } = decodeObject(payload)
  const text = typeof message === 'string' ? message.slice(0, longestMessage) : 'The other cluster refused'
  if (!isRefusalCode(code)) return new Refusal('peer_protocol', text, { details: { remoteCode: String(code) } })
  const isObject = typeof details === 'object' && details !== null && !Array.isArray(details)
  return new Refusal(code, text, isObject ? { details: details as Record<string, unknown> } : {})
}

function isRefusalCode(code: unknown): code is RefusalCode {
  return refusalCodes.some((known) => known === code)
}

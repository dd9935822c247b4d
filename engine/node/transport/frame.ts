import { crc32 } from 'node:zlib'
import { Refusal } from '../../core/refusal.ts'
import type { Buffers } from './buffers.ts'

/**
 * The unit on the wire, numbers big-endian: `u32 length | u8 type | u32 stream | payload | u32 crc32`. `length` counts
 * the payload alone; for the checksum see `Guard`.
 */
export interface Frame {
  type: FrameType
  /** Which question or answer it belongs to; 0 for frames about the link itself. */
  stream: number
  payload: Buffer
  /** Nobody reads the payload any more: its memory may be used again. */
  release: () => void
}

export interface FrameHeader {
  type: FrameType
  stream: number
  length: number
}

/** What a frame's checksum covers. Both sides know, and it holds in one direction. */
export interface Guard {
  /**
   * Drawn by the side that reads, for this connection; the checksum goes on from it. So a conversation that somebody
   * has recorded does not fit another connection.
   */
  challenge: number
  /** Over TLS, which guards each byte, it is left out: only the header is covered. */
  coversPayload: boolean
}

/** Of frames that come before the challenges are known, or end a connection on which they never will. */
const openGuard: Guard = { challenge: 0, coversPayload: true }

export const frameTypes = { hello: 1, request: 2, reply: 3, refusal: 4, ping: 5, pong: 6, goodbye: 7 } as const

export type FrameType = (typeof frameTypes)[keyof typeof frameTypes]

const mebibyte = 1024 * 1024

/** Longest payload by type, in bytes. Longer ones are refused before a byte of them is kept. */
export const payloadLimits: Readonly<Record<FrameType, number>> = {
  [frameTypes.hello]: 4096,
  [frameTypes.request]: 8 * mebibyte,
  [frameTypes.reply]: 16 * mebibyte,
  [frameTypes.refusal]: 64 * 1024,
  [frameTypes.ping]: 8,
  [frameTypes.pong]: 8,
  [frameTypes.goodbye]: 4096,
}

const headerLength = 9
const checksumLength = 4

export interface FrameToSend {
  type: FrameType
  /** Default: 0. */
  stream?: number
  parts?: readonly Uint8Array[]
}

/** The pieces of a frame, in order; the payload's parts are not copied. */
export function encodeFrame({ type, stream = 0, parts = [] }: FrameToSend, guard: Guard): Uint8Array[] {
  const header = Buffer.allocUnsafe(headerLength)
  header.writeUInt32BE(sumLengths(parts), 0)
  header.writeUInt8(type, 4)
  header.writeUInt32BE(stream, 5)
  const checksum = Buffer.allocUnsafe(checksumLength)
  checksum.writeUInt32BE(sumOf({ type, header, parts }, guard), 0)
  return [header, ...parts, checksum]
}

function sumOf(
  { type, header, parts }: { type: FrameType; header: Buffer; parts: readonly Uint8Array[] },
  guard: Guard,
): number {
  const isOpen = type === frameTypes.hello || type === frameTypes.goodbye
  const { challenge, coversPayload } = isOpen ? openGuard : guard
  const sum = crc32(header, challenge)
  return coversPayload ? parts.reduce((before, part) => crc32(part, before), sum) : sum
}

export function sumLengths(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

export interface FrameSink {
  /** May throw a refusal: the payload is then never kept. */
  admit(header: FrameHeader): void
  frame(frame: Frame): void
}

export interface FrameReader {
  /** Takes bytes as they come. Refusal `peer_protocol` for whatever is no frame; no more may be pushed then. */
  push(chunk: Uint8Array): void
  /** Payload bytes announced by a frame that has begun and is not complete; null between frames. */
  pending(): number | null
}

/** Cuts a stream of bytes, in whatever pieces, into frames. `guard` is asked for at each of them. */
export function createFrameReader(
  sink: FrameSink,
  { guard, buffers }: { guard: () => Guard; buffers: Buffers },
): FrameReader {
  const header = Buffer.alloc(headerLength)
  let current: FrameHeader | undefined
  let into: Buffer = header
  let filled = 0

  const complete = () => {
    filled = 0
    if (current === undefined) {
      current = parseHeader(header)
      sink.admit(current)
      into = buffers.take(current.length + checksumLength)
      return
    }
    const { type, stream, length } = current
    const taken = into
    const payload = taken.subarray(0, length)
    if (sumOf({ type, header, parts: [payload] }, guard()) !== taken.readUInt32BE(length)) throw wrongSum()
    current = undefined
    into = header
    sink.frame({ type, stream, payload, release: () => buffers.give(taken) })
  }
  return {
    push(chunk) {
      for (let offset = 0; offset < chunk.length; ) {
        const piece = chunk.subarray(offset, offset + into.length - filled)
        into.set(piece, filled)
        offset += piece.length
        filled += piece.length
        if (filled === into.length) complete()
      }
    },
    pending: () => current?.length ?? (filled > 0 ? 0 : null),
  }
}

function parseHeader(bytes: Buffer): FrameHeader {
  const type = bytes.readUInt8(4)
  if (!isFrameType(type)) throw new Refusal('peer_protocol', `Could not read a frame: type ${type} is unknown`)
  const length = bytes.readUInt32BE(0)
  const limit = payloadLimits[type]
  if (length > limit) {
    const message = `Could not read a frame of type ${type}: its payload is ${length} bytes long, want at most ${limit}`
    throw new Refusal('peer_protocol', message)
  }
  return { type, stream: bytes.readUInt32BE(5), length }
}

function isFrameType(type: number): type is FrameType {
  return type in payloadLimits
}

function wrongSum(): Refusal {
  return new Refusal('peer_protocol', 'Could not read a frame: its checksum does not match its content')
}

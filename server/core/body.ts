import { Fault } from './errors.ts'
import type { Body } from './http.ts'
import { countMembers } from './json-depth.ts'
import { repeatedKey } from './json-keys.ts'

export interface BodyLimits {
  /** Bytes of a JSON body. */
  jsonBytes: number
  /** Arrays and objects inside each other. */
  jsonDepth: number
}

export const defaultBodyLimits: BodyLimits = { jsonBytes: 1024 * 1024, jsonDepth: 64 }

/** The JSON value of a body; undefined when it is empty. */
export async function readJson(body: Body | null, limits: BodyLimits): Promise<unknown> {
  if (body === null) return undefined
  const text = decode(await readWhole(body, limits.jsonBytes))
  if (text.trim() === '') return undefined
  const written = countMembers(limits.jsonDepth, text)
  if (written === undefined) {
    throw new Fault('decode', `Could not read the request body: it nests deeper than ${limits.jsonDepth} levels`)
  }
  const value = parse(text)
  // A parser keeps the last of two members with one name. Which one it was is only looked for when one is gone.
  if (membersOf(value) !== written) {
    const shown = JSON.stringify(repeatedKey(text)?.slice(0, 80))
    throw new Fault('decode', `Could not read the request body: an object names ${shown} twice`)
  }
  // Bytes can't hold half a character, an escape can.
  if (/\\u[dD][89a-fA-F]/.test(text) && !isWellFormed(value)) {
    throw new Fault('decode', 'Could not read the request body: a text holds half of a pair of surrogates')
  }
  return value
}

/** How many members all objects in it have together. Recursion is safe: the depth was looked at before. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.values(value)
  let members = Array.isArray(value) ? 0 : inner.length
  for (const member of inner) members += membersOf(member)
  return members
}

/** Whether UTF-8 has bytes for every text in it. Recursion is safe: the depth was looked at before. */
function isWellFormed(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed()
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(([name, member]) => name.isWellFormed() && isWellFormed(member))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault('decode', 'Could not read the request body: it is not JSON')
  }
}

/** Reads and drops the body of an operation that wants none: nothing, `null` and `{}` pass. */
export async function expectNoBody(body: Body | null, limits: BodyLimits): Promise<void> {
  if (body === null) return
  const value = await readJson(body, limits)
  const isNothing = value === undefined || value === null
  if (!isNothing && JSON.stringify(value) !== '{}') {
    throw new Fault('decode', 'Could not accept the request body: this operation takes none')
  }
}

/** The body as a stream; a client that goes away in the middle is no bug of ours. */
export async function* streamBody(body: Body | null): AsyncIterable<Uint8Array> {
  if (body === null) return
  if (body instanceof Uint8Array) {
    yield body
    return
  }
  const pieces = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const piece = await nextPiece(pieces)
      if (piece.done) return
      yield piece.value
    }
  } finally {
    await pieces.return?.()
  }
}

async function nextPiece(pieces: AsyncIterator<Uint8Array>): Promise<IteratorResult<Uint8Array, unknown>> {
  try {
    return await pieces.next()
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('malformed_request', 'Could not read the request body: it ended early')
  }
}

async function readWhole(body: Body, limitBytes: number): Promise<Uint8Array> {
  if (body instanceof Uint8Array) {
    expectRoom(body.byteLength, limitBytes)
    return body
  }
  const pieces: Uint8Array[] = []
  let total = 0
  for await (const piece of streamBody(body)) {
    total += piece.byteLength
    expectRoom(total, limitBytes)
    pieces.push(piece)
  }
  return join(pieces, total)
}

function expectRoom(bytes: number, limitBytes: number): void {
  if (bytes <= limitBytes) return
  throw new Fault('too_large', `Could not accept the request body: it is larger than ${limitBytes} bytes`)
}

function join(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const [only] = pieces
  if (only && pieces.length === 1) return only
  const whole = new Uint8Array(total)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.byteLength
  }
  return whole
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    throw new Fault('decode', 'Could not read the request body: it begins with a byte-order mark')
  }
  try {
    return decoder.decode(bytes)
  } catch {
    throw new Fault('decode', 'Could not read the request body: it is not UTF-8')
  }
}

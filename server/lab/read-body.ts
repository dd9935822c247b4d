import type { FastifyRequest } from 'fastify'
import { Fault } from '../core/index.ts'
import { pacedBody } from '../fastify/paced-body.ts'
import { hasBody } from '../fastify/translate.ts'

const usualMaxBytes = 64 * 1024
const patienceMs = 10_000

/** A lab request's JSON object; `{}` when there is none. Anything else than `application/json` is refused: forms can't send it. */
export async function readLabBody(
  { headers, raw }: FastifyRequest,
  maxBytes = usualMaxBytes,
): Promise<Record<string, unknown>> {
  if (!hasBody(raw)) return {}
  if (headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    throw new Fault('decode', 'Cannot read the body: the lab takes JSON only, send Content-Type: application/json')
  }
  const text = await readText(pacedBody(raw, patienceMs), maxBytes)
  if (text.trim() === '') return {}
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Fault('decode', 'Cannot accept the body: want a JSON object')
}

async function readText(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<string> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > maxBytes) throw new Fault('too_large', `Cannot accept the body: it is larger than ${maxBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault('decode', 'Cannot read the body: it is not JSON')
  }
}

import type { FastifyRequest } from 'fastify'
import { Fault } from '../core/index.ts'

const maxBytes = 64 * 1024

/** A lab request's JSON object; `{}` when there is none. Anything else than `application/json` is refused: forms can't send it. */
export async function readLabBody(request: FastifyRequest): Promise<Record<string, unknown>> {
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json') {
    throw new Fault('decode', 'The lab takes JSON only: send Content-Type: application/json')
  }
  const text = await readText(request)
  if (text.trim() === '') return {}
  const value = parse(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  throw new Fault('decode', 'The body must be a JSON object')
}

async function readText(request: FastifyRequest): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of request.raw as AsyncIterable<Buffer>) {
    size += part.length
    if (size > maxBytes) throw new Fault('too_large', `The body is over ${maxBytes} bytes`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Fault('decode', 'The body is not JSON')
  }
}

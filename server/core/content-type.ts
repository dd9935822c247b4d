import { Fault } from './errors.ts'

/**
 * Refuses bodies that say they are something else than the operation reads. Saying nothing is fine. Forms of other
 * origins' pages can't send the JSON type, and nothing here unpacks what was packed.
 */
export function expectContentType(headers: Readonly<Record<string, string>>, wanted: 'json' | 'bytes' | 'none'): void {
  const encoding = headers['content-encoding']?.trim().toLowerCase() ?? 'identity'
  if (encoding !== 'identity') {
    throw unsupported(`it is packed with ${shown(encoding)}, send it as it is`)
  }
  const type = headers['content-type']
  if (wanted !== 'json' || type === undefined || jsonType.test(type.trim())) return
  throw unsupported(`its Content-Type is ${shown(type)}, wanted application/json`)
}

/** A charset may be named if it is the one that JSON has. */
const jsonType = /^application\/json(?:\s*;\s*charset="?utf-?8"?)?\s*;?$/i

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 80))
}

function unsupported(why: string): Fault {
  return new Fault('unsupported_media_type', `Could not read the request body: ${why}`)
}

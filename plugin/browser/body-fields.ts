import { findValue, jsonFault, setMember } from './json-text.ts'

/** How a field's text becomes JSON: `json` is taken as it stands, `string` is quoted, the others are literals. */
export type FieldKind = 'string' | 'number' | 'boolean' | 'json'

/** The body with one top-level member set from a field's text; '' takes it out. Null when the body is no JSON object. */
export function writeField(body: string, field: { name: string; kind: FieldKind }, value: string): string | null {
  const text = body.trim() === '' ? '{}' : body
  if (jsonFault(text) !== null || text.trimStart()[0] !== '{') return null
  return setMember(text, field.name, value === '' ? null : toJson(field.kind, value))
}

function toJson(kind: FieldKind, value: string): string {
  if (kind === 'string') return JSON.stringify(value)
  // What is no JSON is sent as text: the API's refusal teaches more than a field that ignores its reader.
  return jsonFault(value) === null ? value.trim() : JSON.stringify(value)
}

/** A field's text as the body has it; '' when absent, null when the body can't be read. */
export function readField(body: string, field: { name: string; kind: FieldKind }): string | null {
  if (body.trim() === '') return ''
  if (jsonFault(body) !== null || body.trimStart()[0] !== '{') return null
  const span = findValue(body, [field.name])
  if (!span) return ''
  const value = body.slice(span.start, span.end)
  return field.kind === 'string' && value[0] === '"' ? (JSON.parse(value) as string) : value
}

import { escapeAttribute } from '../html-edits.ts'
import { isMap, type Json, resolve } from './operations.ts'
import { inline } from './words.ts'

/** Deeper members are left to the example: nobody reads six levels of folds. */
const deepest = 5

/** Limits that every value of the contract has say nothing about this one. */
const common = new Set([65_536, 1_000_000, Number.MAX_SAFE_INTEGER])

/** The members of an object, or of a list's objects, as nested lists. '' for a schema without members. */
export function printMembers(schema: unknown, depth = 0): string {
  const own = mergedParts(schema)
  const properties = isMap(own.properties) ? Object.entries(own.properties) : []
  if (properties.length === 0) return printInner(own, depth)
  const required = Array.isArray(own.required) ? own.required : []
  const rows = properties.map(([name, member]) =>
    printMember({ name, member, required: required.includes(name) }, depth),
  )
  return `${choiceWords(own)}<ul class="fields">${rows.join('')}</ul>`
}

/** Members of which one is needed, where the contract has a choice between them. */
function choiceWords({ oneOf }: Json): string {
  const sets = (Array.isArray(oneOf) ? oneOf : []).map((choice) => (isMap(choice) ? choice.required : undefined))
  const names = sets.map((set) =>
    Array.isArray(set) ? set.map((name) => `<code>${escapeAttribute(String(name))}</code>`) : [],
  )
  if (names.length < 2 || names.some((set) => set.length === 0)) return ''
  return `<p>Needed is either ${names.map((set) => set.join(' with ')).join(' or ')}.</p>`
}

/** The objects of a list, the values of a map, the members of a choice. */
function printInner(own: Json, depth: number): string {
  if (own.items !== undefined) return printMembers(own.items, depth)
  if (Array.isArray(own.oneOf)) return own.oneOf.map((choice) => printMembers(choice, depth)).find(Boolean) ?? ''
  return isMap(own.additionalProperties) ? printMembers(own.additionalProperties, depth) : ''
}

/** One row: name, type, what it means, what it may be, and its own members folded. */
export function printMember(
  { name, member, required, words }: { name: string; member: unknown; required: boolean; words?: string },
  depth = 0,
): string {
  const own = mergedParts(member)
  const description = words ?? (typeof own.description === 'string' ? own.description : '')
  const inner = depth < deepest ? printMembers(own, depth + 1) : ''
  const folded =
    inner === '' ? '' : `<details><summary>Members of <code>${escapeAttribute(name)}</code></summary>${inner}</details>`
  const needed = required ? ' <span class="needed">required</span>' : ''
  const head = `<code class="field-name">${escapeAttribute(name)}</code> <span class="field-type">${typeWords(own)}</span>${needed}`
  const text = [inline(description), limits(own)].filter((part) => part !== '').join(' ')
  return `<li><div class="field-head">${head}</div>${text === '' ? '' : `<p>${text}</p>`}${folded}</li>`
}

/** A schema with its reference resolved and its `allOf` folded into it. */
function mergedParts(schema: unknown): Json {
  const own = resolve(schema)
  if (!Array.isArray(own.allOf)) return own
  const parts = [...own.allOf.map(mergedParts), own]
  const properties = Object.assign({}, ...parts.map((part) => (isMap(part.properties) ? part.properties : {})))
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []))
  return { ...Object.assign({}, ...parts), properties, required }
}

/** `string`, `integer or null`, `list of objects`. */
export function typeWords(schema: unknown): string {
  const own = mergedParts(schema)
  if (isMap(own.properties) && own.type === undefined) return 'object'
  if (Array.isArray(own.oneOf)) return [...new Set(own.oneOf.map(typeWords))].join(' or ')
  const types = Array.isArray(own.type)
    ? own.type.map(String)
    : [typeof own.type === 'string' ? own.type : isMap(own.properties) ? 'object' : 'any value']
  return types.map((type) => oneType(type, own)).join(' or ')
}

function oneType(type: string, own: Json): string {
  if (type === 'array') return `list of ${typeWords(own.items)}`
  if (type === 'object' && isMap(own.additionalProperties) && own.properties === undefined)
    return `map to ${typeWords(own.additionalProperties)}`
  const format = typeof own.format === 'string' && type === 'string' ? own.format : ''
  return ['', 'int64', 'uint64'].includes(format) ? type : `${type} (${escapeAttribute(format)})`
}

function limits(own: Json): string {
  const values = Array.isArray(own.enum) ? own.enum.filter((value) => value !== null) : []
  const number = (key: string) => (typeof own[key] === 'number' && !common.has(own[key]) ? String(own[key]) : '')
  const said = [
    values.length > 0
      ? `One of ${values.map((value) => `<code>${escapeAttribute(String(value))}</code>`).join(', ')}.`
      : '',
    number('minimum') && number('maximum') ? `From ${number('minimum')} to ${number('maximum')}.` : '',
    number('maxItems') ? `At most ${number('maxItems')}.` : '',
    number('maxLength') ? `At most ${number('maxLength')} characters.` : '',
    own.default === undefined ? '' : `Default: <code>${escapeAttribute(JSON.stringify(own.default))}</code>.`,
  ]
  return said.filter((part) => part !== '').join(' ')
}

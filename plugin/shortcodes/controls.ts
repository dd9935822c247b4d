import { isMap, toText, type Values } from '../jekyll/values.ts'
import { escapeHtml } from '../markdown/escape.ts'
import { formPattern } from './form-pattern.ts'
import { pre, tag } from './html.ts'

/** One labelled control of a form. */
export interface Control {
  /** Name in the form: `path.id`, `body.target_address`. */
  name: string
  /** What readers see beside it. */
  label: string
  /** Prefix that makes ids unique on the page. */
  prefix: string
  required: boolean
  description: string
  schema: Values
  /** First value, as text; '' for none. */
  value: string
  /** Where the value comes from in an earlier answer (`operation.path`), or ''. */
  from: string
}

/** A control with its label and help text. */
export function printControl(control: Control): string {
  const id = `${control.prefix}-${control.name.replace(/[^\w-]+/g, '-')}`
  const help = helpOf(control)
  const describedBy = help === '' ? undefined : `${id}-help`
  const word = control.required ? 'required' : 'optional'
  const need = tag('span', { class: `tryit-${word}` }, word)
  return tag(
    'div',
    { class: 'tryit-field' },
    tag('label', { for: id }, tag('code', {}, escapeHtml(control.label)), ' ', need),
    printInput(control, { id, describedBy }),
    help === '' ? '' : tag('p', { class: 'tryit-help', id: `${id}-help` }, help),
  )
}

interface Place {
  id: string
  describedBy: string | undefined
}

function printInput(control: Control, { id, describedBy }: Place): string {
  const { schema, name, value, required } = control
  const shared = { id, name, 'aria-describedby': describedBy, 'data-from': control.from || undefined }
  const choices = choicesOf(schema)
  if (choices) {
    const type = isBoolean(schema) ? 'boolean' : undefined
    return tag('select', { ...shared, 'data-type': type }, ...options(choices, { value, required }))
  }
  if (isStructure(schema)) {
    return tag('textarea', { ...shared, rows: 3, spellcheck: 'false', 'data-json': true }, pre(value))
  }
  const type = typeOf(schema)
  if (type !== 'integer' && type !== 'number')
    return tag('input', { ...shared, type: inputType(schema), ...textRules(control) })
  const bounds = { min: numberOf(schema.minimum), max: numberOf(schema.maximum) }
  return tag('input', {
    ...shared,
    type: 'number',
    'data-type': type,
    step: type === 'integer' ? 1 : 'any',
    ...bounds,
    required,
    value,
  })
}

const inputType = (schema: Values): string =>
  schema.format === 'password' || schema.writeOnly === true ? 'password' : 'text'

function textRules({ schema, required, value }: Control): Record<string, string | boolean | undefined> {
  const pattern = typeof schema.pattern === 'string' ? formPattern(schema.pattern) : undefined
  return { required, value, pattern, autocomplete: 'off', spellcheck: 'false' }
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)

/** The type of a schema, null left aside. */
function typeOf(schema: Values): string {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type]
  return toText(types.find((type) => type !== 'null'))
}

const isBoolean = (schema: Values): boolean => typeOf(schema) === 'boolean'

/** True for values that one line of text can't hold: lists, maps, choices of schemas. */
export const isStructure = (schema: Values): boolean =>
  ['array', 'object'].includes(typeOf(schema)) ||
  isMap(schema.properties) ||
  Array.isArray(schema.oneOf) ||
  Array.isArray(schema.anyOf)

function choicesOf(schema: Values): string[] | null {
  if (Array.isArray(schema.enum)) return schema.enum.filter((choice) => choice !== null).map(toText)
  return isBoolean(schema) ? ['true', 'false'] : null
}

function options(choices: string[], { value, required }: { value: string; required: boolean }): string[] {
  const empty = required ? [] : [tag('option', { value: '', selected: value === '' }, 'not sent')]
  return [
    ...empty,
    ...choices.map((choice) => tag('option', { value: choice, selected: choice === value }, escapeHtml(choice))),
  ]
}

function helpOf({ description, schema, from }: Control): string {
  const [operation = '', ...path] = from.split('.')
  const source = operation === 'last' ? 'the last answer' : `the answer of ${tag('code', {}, escapeHtml(operation))}`
  const origin = from === '' ? '' : `Taken from ${tag('code', {}, escapeHtml(path.join('.')))} in ${source}.`
  const words = markCode(description || toText(schema.description).trim())
  return [words, origin]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/\s*\n\s*/g, ' ')
}

/** Words with their backticks turned into code elements. */
export const markCode = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>')

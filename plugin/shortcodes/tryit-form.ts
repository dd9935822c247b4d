import { isMap, toText, type Values } from '../jekyll/values.ts'
import { escapeHtml } from '../markdown/escape.ts'
import type { OperationParameter } from './contract.ts'
import { type Control, printControl } from './controls.ts'
import { pre, tag } from './html.ts'
import type { TryItOptions } from './tryit-options.ts'

/** The form of a console: cluster, parameters, body, Send and Reset. */
export function printForm(options: TryItOptions, cluster: string): string {
  const { data, id } = options
  const groups = [
    clusterGroup(options, cluster),
    ...(['path', 'query', 'header'] as const).map((place) => parameterGroup(options, place)),
    bodyGroup(options),
  ]
  const actions = tag(
    'p',
    { class: 'tryit-actions' },
    tag('button', { type: 'submit' }, 'Send'),
    ' ',
    tag('button', { type: 'reset' }, 'Reset'),
  )
  return tag(
    'form',
    { class: 'tryit-form', 'aria-labelledby': `${id}-heading`, 'data-operation': data.operation },
    ...groups,
    actions,
  )
}

const group = (name: string, legend: string, ...children: string[]): string =>
  tag('fieldset', { class: 'tryit-group', 'data-group': name }, tag('legend', {}, legend), ...children)

function clusterGroup({ clusters, id }: TryItOptions, cluster: string): string {
  if (clusters.length === 0) return ''
  const choices = clusters.map(({ name, role }) =>
    tag('option', { value: name, selected: name === cluster }, escapeHtml(role === '' ? name : `${name} (${role})`)),
  )
  const label = tag('label', { for: `${id}-cluster` }, 'Send to')
  return group(
    'cluster',
    'Cluster',
    tag('div', { class: 'tryit-field' }, label, tag('select', { id: `${id}-cluster`, name: 'cluster' }, ...choices)),
  )
}

const LEGENDS = { path: 'Path', query: 'Query', header: 'Headers' }

function parameterGroup(options: TryItOptions, place: keyof typeof LEGENDS): string {
  const parameters = options.data.parameters.filter((parameter) => parameter.in === place)
  if (parameters.length === 0) return ''
  return group(
    place,
    LEGENDS[place],
    ...parameters.map((parameter) => printControl(parameterControl(options, parameter))),
  )
}

/** The control of a parameter with its first value. */
export function parameterControl(options: TryItOptions, parameter: OperationParameter): Control {
  const { name, required, description, schema } = parameter
  const given = options.values[name] ?? (required ? parameter.example : '')
  return {
    name: `${parameter.in}.${name}`,
    label: name,
    prefix: options.id,
    required,
    description,
    schema,
    ...valueOrSource(given),
  }
}

/** A given value, or the earlier answer that `{{operation.path}}` names. */
function valueOrSource(given: string): { value: string; from: string } {
  const source = /^\{\{\s*([\w.-]+)\s*\}\}$/.exec(given)?.[1]
  return source === undefined ? { value: given, from: '' } : { value: '', from: source }
}

function bodyGroup(options: TryItOptions): string {
  const { data, id } = options
  if (data.bodyType === null) return ''
  const text = bodyText(options)
  const isJson = /json/.test(data.bodyType)
  const label = tag('label', { for: `${id}-body` }, isJson ? 'Body as JSON' : `Body (${escapeHtml(data.bodyType)})`)
  const rows = Math.min(12, Math.max(3, text.split('\n').length + 1))
  const raw = isJson ? undefined : true
  const area = tag(
    'textarea',
    { id: `${id}-body`, name: 'body', rows, spellcheck: 'false', 'data-raw': raw },
    pre(text),
  )
  const field = tag('div', { class: 'tryit-field' }, label, area)
  if (!isJson) return group('body', 'Body', field)
  const controls = bodyControls(options, text)
  if (controls.length === 0) return group('body', 'Body', field)
  const [shown, more] = [controls.filter(isShown), controls.filter((control) => !isShown(control))]
  const rest = more.length === 0 ? '' : details('tryit-more', `More fields (${more.length})`, ...more.map(printControl))
  return group('body', 'Body', ...shown.map(printControl), rest, details('tryit-raw', 'As JSON', field))
}

/** Required fields and those that the example fills are in view, the others one click away. */
const isShown = ({ required, value, from }: Control): boolean => required || value !== '' || from !== ''

const details = (name: string, summary: string, ...children: string[]): string =>
  tag('details', { class: name }, tag('summary', {}, summary), ...children)

/** The first body: the author's, else the contract's first example, with the author's single fields in it. JSON is indented. */
export function bodyText(options: TryItOptions): string {
  const { body, data } = options
  const example = data.examples[0]?.value
  if (body === undefined && typeof example === 'string' && !/json/.test(data.bodyType ?? '')) return example
  if (body !== undefined && !isJsonText(body)) return body
  const first: unknown = body === undefined ? example : JSON.parse(body)
  const fields = givenFields(options)
  if (fields.length === 0) return first === undefined ? '' : JSON.stringify(first, null, 2)
  const { ...members } = isMap(first) ? first : {}
  for (const [name, value] of fields) members[name] = value
  return JSON.stringify(members, null, 2)
}

/** What `body.NAME="..."` of the tag sets: values by the schema's type. One that an earlier answer will give is left out. */
function givenFields({ data, values }: TryItOptions): [name: string, value: unknown][] {
  return Object.entries(values).flatMap(([key, text]) => {
    if (!key.startsWith('body.')) return []
    const name = key.slice('body.'.length)
    const { value, from } = valueOrSource(text)
    if (from !== '') return [[name, undefined]]
    const properties = data.bodySchema?.properties
    const schema = isMap(properties) ? properties[name] : undefined
    return [[name, isMap(schema) && isOnlyText(schema) ? value : readLiteral(value)]]
  })
}

const isOnlyText = ({ type }: Values): boolean => [type].flat().every((one) => one === 'string' || one === 'null')

/** Numbers, `true`, lists and the like as what they are; everything else is text. */
const readLiteral = (text: string): unknown => (isJsonText(text) ? JSON.parse(text) : text)

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

function bodyControls({ data, id, values }: TryItOptions, text: string): Control[] {
  const { bodySchema } = data
  if (!bodySchema || !isMap(bodySchema.properties)) return []
  const required = Array.isArray(bodySchema.required) ? bodySchema.required : []
  const first: unknown = isJsonText(text) ? JSON.parse(text) : {}
  return Object.entries(bodySchema.properties).flatMap(([name, schema]) => {
    if (!isMap(schema) || schema.readOnly === true) return []
    const given = values[`body.${name}`] ?? fieldText(isMap(first) ? first[name] : undefined)
    const description = toText(schema.description).trim()
    return [
      {
        name: `body.${name}`,
        label: name,
        prefix: id,
        required: required.includes(name),
        description,
        schema,
        ...valueOrSource(given),
      },
    ]
  })
}

const fieldText = (value: unknown): string =>
  value === undefined
    ? ''
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : toText(value ?? 'null')

import type { Parameter } from '@sandbar/openapi/routes'
import { Fault } from './errors.ts'
import type { QueryValue } from './handler.ts'

/** Integers beyond this lose digits, so none is taken. */
const maxInteger = Number.MAX_SAFE_INTEGER

interface Parameterized {
  parameters: readonly Parameter[]
}

/** Path parameters, each as the contract wants it; integers stay text in plain form (`007` is `7`). */
export function checkParams({ parameters }: Parameterized, params: Readonly<Record<string, string>>) {
  const checked: Record<string, string> = {}
  for (const [name, text] of Object.entries(params)) {
    const parameter = parameters.find((other) => other.in === 'path' && other.name === name)
    checked[name] = parameter ? String(toValue(parameter, text)) : text
  }
  return checked
}

const queryParameters = new WeakMap<readonly Parameter[], readonly Parameter[]>()

/** An operation's list is asked for at each call. */
function queryParametersOf(parameters: readonly Parameter[]): readonly Parameter[] {
  const found = queryParameters.get(parameters) ?? parameters.filter((parameter) => parameter.in === 'query')
  queryParameters.set(parameters, found)
  return found
}

/** A query as the contract wants it: known names, each at most once, every value in form. */
export function parseQuery({ parameters }: Parameterized, query: string): Record<string, QueryValue> {
  const known = queryParametersOf(parameters)
  const values: Record<string, QueryValue> = Object.create(null)
  if (known.length === 0 && query === '') return values
  for (const [name, text] of pairsOf(query)) {
    const parameter = known.find((other) => other.name === name)
    if (!parameter) throw unknownParameter(name, known)
    if (name in values) throw new Fault('malformed_request', `Could not read the query: ${name} is given twice`)
    values[name] = toValue(parameter, text)
  }
  const missing = known.find(({ name, required }) => required && !(name in values))
  if (missing) throw new Fault('malformed_request', `Could not read the query: ${missing.name} is missing`)
  return values
}

function pairsOf(query: string): [name: string, text: string][] {
  const parts = query.split('&').filter((part) => part !== '')
  return parts.map((part) => {
    const equals = part.indexOf('=')
    return equals < 0 ? [decode(part), ''] : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))]
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    throw new Fault('malformed_request', `Could not decode ${text.slice(0, 80)} in the query: it is not UTF-8`)
  }
}

function unknownParameter(name: string, known: readonly Parameter[]): Fault {
  if (/token|authorization/i.test(name)) {
    return new Fault('malformed_request', 'Could not take a token from the query: send it in the Authorization header')
  }
  const wanted = known.length === 0 ? 'none' : known.map((parameter) => parameter.name).join(', ')
  return new Fault(
    'malformed_request',
    `Could not read the query: ${name.slice(0, 80)} is no parameter here, wanted ${wanted}`,
  )
}

function toValue(parameter: Parameter, text: string): QueryValue {
  switch (parameter.kind) {
    case 'boolean':
      return toBoolean(parameter, text)
    case 'integer':
      return toInteger(parameter, text)
    case 'string':
      return toText(parameter, text)
  }
}

function toBoolean(parameter: Parameter, text: string): boolean {
  if (text === 'true' || text === 'True') return true
  if (text === 'false' || text === 'False') return false
  throw refuse(parameter, text, 'true or false')
}

function toInteger(parameter: Parameter, text: string): number {
  const value = Number(text)
  const { minimum = 0, maximum = maxInteger } = parameter
  if (/^\d{1,16}$/.test(text) && value >= minimum && value <= maximum) return value
  const end = maximum === maxInteger ? '' : ` to ${maximum}`
  throw refuse(parameter, text, `a whole number from ${minimum}${end}`)
}

function toText(parameter: Parameter, text: string): string {
  // Names in paths have a refusal of their own.
  if (parameter.in === 'query' && text.includes('\0')) throw refuse(parameter, text, 'text without NUL')
  if (text.length > (parameter.maxLength ?? text.length)) {
    throw refuse(parameter, text, `at most ${parameter.maxLength} characters`)
  }
  if (parameter.enum && !parameter.enum.includes(text)) throw refuse(parameter, text, parameter.enum.join(', '))
  if (parameter.pattern !== undefined && !new RegExp(parameter.pattern, 'u').test(text)) {
    throw refuse(parameter, text, `text like ${parameter.pattern}`)
  }
  return text
}

function refuse({ name, in: place }: Parameter, text: string, wanted: string): Fault {
  const shown = JSON.stringify(text.slice(0, 80))
  return new Fault(
    'malformed_request',
    `Could not read the ${place} parameter ${name}: it is ${shown}, wanted ${wanted}`,
  )
}

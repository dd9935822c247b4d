import { toText, type Values } from '../jekyll/values.ts'
import type { OperationParameter, TryItData } from './contract.ts'

/** What a sample is written for. `values` holds parameter values by name; empty optional ones are left out. */
export interface SampleInput {
  address: string
  values: Values
  body: string
}

/** The call as a curl command for a POSIX shell. Missing path values stay as `$NAME`. */
export function curlSample(data: TryItData, { address, values, body }: SampleInput): string {
  const url = address.replace(/\/$/, '') + fillPath(data, values) + queryOf(data, values)
  const lines = [`curl -k -X ${data.method} ${quote(url)}`]
  if (data.needsLogin) lines.push('-H "Authorization: Bearer $TOKEN"')
  for (const header of given(data.parameters, { place: 'header', values })) {
    lines.push(`-H ${quote(`${header.name}: ${toText(values[header.name])}`)}`)
  }
  if (data.bodyType !== null && body !== '') {
    lines.push(`-H ${quote(`Content-Type: ${data.bodyType}`)}`, `--data-binary ${quote(body)}`)
  }
  return lines.join(' \\\n  ')
}

/** A word for a POSIX shell. A variable in braces-free form (`$ID`) stays readable for the shell. */
function quote(text: string): string {
  if (/\$[A-Z_]+/.test(text)) return `"${text.replace(/["\\`]/g, '\\$&')}"`
  return `'${text.replaceAll("'", `'\\''`)}'`
}

const given = (
  parameters: OperationParameter[],
  { place, values }: { place: string; values: Values },
): OperationParameter[] =>
  parameters.filter((parameter) => parameter.in === place && toText(values[parameter.name]) !== '')

const fillPath = ({ path }: TryItData, values: Values): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const value = toText(values[name])
    return value === '' ? `$${name.toUpperCase().replace(/\W+/g, '_')}` : encodeURIComponent(value)
  })

function queryOf(data: TryItData, values: Values): string {
  const pairs = given(data.parameters, { place: 'query', values }).map(
    ({ name }) => `${encodeURIComponent(name)}=${encodeURIComponent(toText(values[name]))}`,
  )
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`
}

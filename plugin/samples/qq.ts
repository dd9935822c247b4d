import { quoteForShell } from './curl.ts'
import { qqCommandOf } from './qq-commands.ts'

/** A call as `qq` sees it: values by the place where they are sent. */
export interface QqCall {
  operation: string
  /** Address of the cluster's API. */
  origin: string
  path: Readonly<Record<string, string>>
  query: Readonly<Record<string, string>>
  /** Members of the JSON body; null for none. */
  body: Readonly<Record<string, unknown>> | null
}

/** The vendor's command line for a call; null when no command makes exactly this call. */
export function qqSample(call: QqCall): string | null {
  const args = qqArguments(call)
  if (!args) return null
  const { hostname, port } = new URL(call.origin)
  const address = port === '' || port === '8000' ? `--host ${hostname}` : `--host ${hostname} --port ${port}`
  return ['qq', address, ...args.map((word) => (/^[\w./:@=-]+$/.test(word) ? word : quoteForShell(word)))].join(' ')
}

/** Command and options without the address; null when no command makes exactly this call. */
export function qqArguments(call: QqCall): string[] | null {
  const found = qqCommandOf(call.operation)
  if (!found) return null
  const body = call.body ?? {}
  const sent = new Set<string>()
  const words = found.options.flatMap(({ name, place, value, isFlag }) => {
    const given = place === 'body' ? body[value] : call[place][value]
    // Two options for one value: an id and a path, for example. The first that fits is taken.
    if (given === undefined || given === '' || sent.has(`${place}.${value}`)) return []
    if (name === '--id' && value === 'ref' && String(given).startsWith('/')) return []
    sent.add(`${place}.${value}`)
    if (isFlag) return String(given) === 'true' ? [name] : []
    return name.startsWith('-') ? [name, String(given)] : [String(given)]
  })
  const all = [
    ...Object.keys(call.path).map((name) => `path.${name}`),
    ...Object.keys(call.query).map((name) => `query.${name}`),
    ...Object.keys(body).map((name) => `body.${name}`),
  ]
  return all.every((value) => sent.has(value)) ? [found.command, ...words] : null
}

import type { SampleRequest } from './sample-request.ts'

/** A word for POSIX shells that stands for exactly this text. */
export function quoteForShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A curl command for POSIX shells. `--data-raw` because `--data` would read files for values that begin with `@`. */
export function curlSample(request: SampleRequest): string {
  const parts = [`curl --insecure --globoff --request ${request.method} ${quoteForShell(request.origin + request.url)}`]
  if (request.needsToken) parts.push('--header "Authorization: Bearer $TOKEN"')
  for (const [name, value] of request.headers) parts.push(`--header ${quoteForShell(headerArgument(name, value))}`)
  if (request.body !== null) parts.push(`--data-raw ${quoteForShell(request.body)}`)
  return parts.join(' \\\n  ')
}

/** curl drops a header without a value unless a semicolon stands for the colon. */
function headerArgument(name: string, value: string): string {
  return value === '' ? `${name};` : `${name}: ${value}`
}

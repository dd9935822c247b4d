/** A request as the samples print it: nothing encoded twice, nothing left out. */
export interface SampleRequest {
  method: string
  /** Origin of the cluster's API: `https://127.0.0.1:8000`. */
  origin: string
  /** Path and query, percent-encoded. */
  url: string
  headers: readonly (readonly [name: string, value: string])[]
  /** Text of the body; null for none. */
  body: string | null
  /** The call needs a login: the sample sends the token of the environment variable TOKEN. */
  needsToken: boolean
}

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

/** A Python string literal. JSON's escapes are Python's too, and lone surrogates are escaped by both. */
export function quoteForPython(text: string): string {
  return JSON.stringify(text)
}

/** A Python script without dependencies. */
export function pythonSample(request: SampleRequest): string {
  const headers = request.headers.map(([name, value]) => `    ${quoteForPython(name)}: ${quoteForPython(value)},`)
  if (request.needsToken) headers.unshift('    "Authorization": "Bearer " + os.environ["TOKEN"],')
  const body = request.body === null ? '' : `    data=${quoteForPython(request.body)}.encode(),\n`
  return `import os, ssl, urllib.request

request = urllib.request.Request(
    ${quoteForPython(request.origin + request.url)},
    method=${quoteForPython(request.method)},
${body}    headers={${headers.length === 0 ? '' : `\n    ${headers.join('\n    ')}\n    `}},
)
# The sandbox's certificate is its own: don't do this with a real cluster
trust = ssl._create_unverified_context()
with urllib.request.urlopen(request, context=trust) as answer:
    print(answer.status, answer.read().decode())`
}

import type { SampleRequest } from './sample-request.ts'

/** A Python string literal. JSON's escapes are Python's too, and lone surrogates are escaped by both. */
function quoteForPython(text: string): string {
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

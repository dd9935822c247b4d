import type { SampleRequest } from './sample-request.ts'

/** A JavaScript string literal: JSON is JavaScript. */
const quote = (text: string): string => JSON.stringify(text)

/** A module for Node 20 and newer, without dependencies. */
export function javascriptSample(request: SampleRequest): string {
  const headers = request.headers.map(([name, value]) => `    ${quote(name)}: ${quote(value)},`)
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the sample's template
  if (request.needsToken) headers.unshift('    Authorization: `Bearer ${process.env.TOKEN}`,')
  const options = [
    `  method: ${quote(request.method)},`,
    ...(headers.length === 0 ? [] : ['  headers: {', ...headers, '  },']),
    ...(request.body === null ? [] : [`  body: ${quote(request.body)},`]),
  ]
  return `// The sandbox's certificate is its own: don't do this with a real cluster
process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'

const answer = await fetch(${quote(request.origin + request.url)}, {
${options.join('\n')}
})
console.log(answer.status, await answer.text())`
}

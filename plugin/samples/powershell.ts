import type { SampleRequest } from './sample-request.ts'

/** A PowerShell string that expands nothing. Typographic quotes end one too, so they are doubled as well. */
const quote = (text: string): string => `'${text.replace(/['‘’‚‛]/g, '$&$&')}'`

/** A command for PowerShell 7. */
export function powershellSample(request: SampleRequest): string {
  const type = request.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1]
  const headers = request.headers
    .filter(([name]) => name.toLowerCase() !== 'content-type')
    .map(([name, value]) => `${quote(name)} = ${quote(value)}`)
  if (request.needsToken) headers.unshift('Authorization = "Bearer $env:TOKEN"')
  const parts = [
    `Method = ${quote(request.method)}`,
    `Uri = ${quote(request.origin + request.url)}`,
    ...(headers.length === 0 ? [] : [`Headers = @{ ${headers.join('; ')} }`]),
    ...(type === undefined ? [] : [`ContentType = ${quote(type)}`]),
    ...(request.body === null ? [] : [`Body = ${quote(request.body)}`]),
    "# The sandbox's certificate is its own: leave this out for a real cluster",
    'SkipCertificateCheck = $true',
  ]
  return `$call = @{\n${parts.map((part) => `  ${part}`).join('\n')}\n}\n(Invoke-WebRequest @call).Content`
}

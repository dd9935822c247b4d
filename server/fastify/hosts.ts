/** Which names a request may carry in `Host`: a foreign one means that some page had its own name point at us. */
export type HostRule = (hostHeaders: readonly string[]) => boolean

/** Loopback names, the bound address and what `--allow-host` adds; with or without a port. Exactly one header. */
export function createHostRule(boundAddress: string, extra: readonly string[]): HostRule {
  const names = new Set(
    ['localhost', '127.0.0.1', '[::1]', bracketed(boundAddress), ...extra].map((name) => name.toLowerCase()),
  )
  return ([host, ...others]) => {
    if (host === undefined || others.length > 0) return false
    const name = host.toLowerCase().replace(/:\d{1,5}$/, '')
    return names.has(name) || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(name)
  }
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address
}

/** All `Host` headers of a request, from Node's flat list of names and values. */
export function hostHeaders(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'host')
}

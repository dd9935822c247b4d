import type { IncomingMessage } from 'node:http'
import { Fault } from '../core/index.ts'
import { type HostRule, hostHeaders } from './hosts.ts'

/** A Fault 421 unless the request names this server. */
export function expectOwnHost(request: IncomingMessage, isAllowedHost: HostRule): void {
  if (isAllowedHost(hostHeaders(request.rawHeaders))) return
  throw new Fault(
    'misdirected',
    'Cannot answer for this host: the Host header must name this server once, wanted localhost or 127.0.0.1 or a name of --allow-host',
  )
}

/**
 * A Fault 403 when a page of another origin makes the browser call. Tokens already keep such pages out; this also keeps
 * them from trying passwords. Programs send neither header.
 */
export function expectNoForeignPage({ headers }: IncomingMessage): void {
  const site = headers['sec-fetch-site']
  const isForeignSite = site !== undefined && site !== 'same-origin' && site !== 'none'
  if (!isForeignSite && isOwnOrigin(headers.origin, headers.host)) return
  throw new Fault('forbidden', 'Cannot allow the call: it comes from a page of another origin')
}

function isOwnOrigin(origin: string | undefined, host: string | undefined): boolean {
  return origin === undefined || origin.toLowerCase().replace(/^https?:\/\//, '') === host?.toLowerCase()
}

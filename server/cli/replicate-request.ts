import { resolve } from 'node:path'
import type { ReplicateRequest } from '../replicate/request.ts'
import type { Parsed } from './parse.ts'
import { UsageError } from './usage-error.ts'

const usage = 'sandbar replicate SOURCE TARGET'

/** The command line of `replicate`, checked. Throws `UsageError`. */
export function toReplicateRequest({ values, rest }: Parsed): ReplicateRequest {
  const [source, target, ...more] = rest
  if (source === undefined || target === undefined || more.length > 0) {
    throw new UsageError(`Give one source and one target, got ${rest.length} words: ${usage}`)
  }
  if (source === '' || target === '') throw new UsageError(`SOURCE and TARGET can't be empty: ${usage}`)
  return {
    source: resolve(source),
    target: readTarget(target, values),
    dataDirectory: resolve(values.get('data') ?? ''),
    coreVersion: readVersion(values.get('core-version') ?? ''),
    allowNonEmpty: values.has('allow-non-empty'),
  }
}

/** `HOST:PORT` is a cluster; everything else, and `./HOST:PORT`, a directory. */
function readTarget(text: string, values: Parsed['values']): ReplicateRequest['target'] {
  const [, host, port] = /^(\[[0-9a-fA-F:.]+\]|[^/\\:\s]+):(\d{1,5})$/.exec(text) ?? []
  const authorizeAt = values.get('authorize-at')
  if (host === undefined) {
    if (authorizeAt !== undefined) throw forClustersOnly('authorize-at', text)
    return { directory: resolve(text) }
  }
  if (Number(port) < 1 || Number(port) > 65_535) {
    throw new UsageError(`TARGET can't be "${text}": use a port from 1 to 65535, or ./${text} for a directory`)
  }
  return {
    host: host.replace(/^\[|\]$/g, ''),
    port: Number(port),
    path: readPath(values.get('target-path') ?? ''),
    tls: readSwitch(values.get('replication-tls') ?? ''),
    authorizeAt:
      authorizeAt === undefined
        ? null
        : { api: readUrl(authorizeAt), user: values.get('user') ?? '', password: values.get('password') ?? '' },
  }
}

function forClustersOnly(flag: string, target: string): UsageError {
  return new UsageError(`Option --${flag} is for a TARGET as HOST:PORT, got "${target}": leave it out for a directory`)
}

function readUrl(text: string): string {
  const url = URL.parse(text)
  if (url?.protocol === 'https:' && url.pathname === '/' && url.username === '') return url.origin
  throw new UsageError(`Option --authorize-at can't be "${text}": use the API's origin, such as https://127.0.0.1:8000`)
}

function readPath(text: string): string {
  if (text.startsWith('/')) return text
  throw new UsageError(`Option --target-path can't be "${text}": use a path that begins with "/"`)
}

function readVersion(text: string): string {
  if (/^\d{1,3}\.\d{1,3}\.\d{1,3}(\.\d{1,3})?$/.test(text)) return text
  throw new UsageError(`Option --core-version can't be "${text}": use a version such as 7.10.2`)
}

function readSwitch(text: string): boolean {
  if (text === 'on' || text === 'off') return text === 'on'
  throw new UsageError(`Option --replication-tls can't be "${text}": use on or off`)
}

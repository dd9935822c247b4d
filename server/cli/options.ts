import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { parseDuration } from '../duration.ts'
import type { StartOptions } from '../start-options.ts'
import { defaultPassword } from '../start-options.ts'
import { type Parsed, parseCommand } from './parse.ts'
import { UsageError } from './usage-error.ts'

/** Values of the command line as checked options for `start`, `cluster` and `exec`. Throws `UsageError`. */
export function toStartOptions({ command, values }: Parsed): StartOptions {
  const text = (name: string) => values.get(name) ?? ''
  const list = (name: string) => splitList(values.get(name))
  const freePorts = command === 'exec'
  const names = list('name').slice(0, command === 'cluster' ? 1 : 2)
  const options: StartOptions = {
    names,
    dataDirectory: resolve(text('data')),
    memory: values.has('memory') || (command === 'exec' && !values.has('root')),
    host: text('host'),
    port: freePorts ? 0 : readPort('port', text('port')),
    apiPorts: freePorts ? names.map(() => 0) : readPorts('api-port', list('api-port'), names.length),
    replicationPorts: freePorts
      ? names.map(() => 0)
      : readPorts('replication-port', list('replication-port'), names.length),
    coreVersions: readVersions(list('core-version'), names.length),
    user: text('user'),
    password: text('password'),
    seed: readChoice('seed', text('seed'), ['demo', 'none']),
    roots: list('root').map((directory) => resolve(directory)),
    peers: list('peer').map(readPeer),
    allowPeers: list('allow-peers').map(readCidr),
    replicationTls: readChoice('replication-tls', text('replication-tls'), ['on', 'off']) === 'on',
    clockRate: readRate(text('clock-rate')),
    intervalMs: readDuration('interval', text('interval')),
    docsDirectory: command === 'cluster' || values.has('no-docs') ? null : resolve(text('docs')),
    allowHosts: list('allow-host'),
  }
  refuseUnsafe(options)
  return options
}

/** Options from code: what is left out takes the program's defaults. */
export function normalizeStartOptions(given: Partial<StartOptions>): StartOptions {
  const { values, command } = parseCommand(['start'], { environment: {}, file: undefined })
  const options = { ...toStartOptions({ command, values, rest: [] }), ...given }
  refuseUnsafe(options)
  return options
}

function refuseUnsafe(options: StartOptions): void {
  const isLoopback = options.host === 'localhost' || options.host === '::1' || options.host.startsWith('127.')
  if (!isLoopback && options.password === defaultPassword) {
    throw new UsageError(`Option --host ${options.host} with the default password is refused: set --password too`)
  }
  if (new Set(options.names).size !== options.names.length) {
    throw new UsageError(`Option --name needs different names, got "${options.names.join(',')}": try alpha,beta`)
  }
  const badName = options.names.find((name) => !/^[A-Za-z][A-Za-z0-9-]{0,61}$/.test(name))
  if (badName !== undefined)
    throw new UsageError(`Option --name can't be "${badName}": use letters, digits and hyphens, a letter first`)
  if (options.roots.length > 0 && options.roots.length !== options.names.length) {
    throw new UsageError(
      `Option --root needs ${options.names.length} directories, got ${options.roots.length}: --root DIR,DIR`,
    )
  }
}

function splitList(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function readPort(flag: string, value: string): number {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65_535) return Number(value)
  throw new UsageError(`Option --${flag} can't be "${value}": use a port from 0 to 65535, 0 picks a free one`)
}

function readPorts(flag: string, values: string[], count: number): number[] {
  const ports = values.map((value) => readPort(flag, value))
  if (ports.length === 1 && ports[0] === 0) return Array.from({ length: count }, () => 0)
  if (ports.length >= count) return ports.slice(0, count)
  throw new UsageError(`Option --${flag} needs ${count} ports, got "${values.join(',')}": for example --${flag} 0,0`)
}

function readVersions(values: string[], count: number): string[] {
  const bad = values.find((value) => !/^\d{1,3}\.\d{1,3}\.\d{1,3}(\.\d{1,3})?$/.test(value))
  if (bad !== undefined) throw new UsageError(`Option --core-version can't be "${bad}": use a version such as 7.10.2`)
  return Array.from({ length: count }, (_, index) => values[index] ?? values[0] ?? '7.10.2')
}

function readChoice<T extends string>(flag: string, value: string, choices: readonly T[]): T {
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  throw new UsageError(`Option --${flag} can't be "${value}": use ${choices.join(' or ')}`)
}

function readPeer(value: string): { name: string; host: string; port: number } {
  const match = /^([A-Za-z][A-Za-z0-9-]*)=(.+):(\d{1,5})$/.exec(value)
  const [, name, host, port] = match ?? []
  if (name && host && port) return { name, host: host.replace(/^\[|\]$/g, ''), port: readPort('peer', port) }
  throw new UsageError(`Option --peer can't be "${value}": use NAME=HOST:PORT, for example beta=192.0.2.7:3712`)
}

function readCidr(value: string): string {
  const [address = '', bits = ''] = value.split('/')
  const family = isIP(address)
  if (family !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)) return value
  throw new UsageError(`Option --allow-peers can't be "${value}": use a network such as 192.0.2.0/24`)
}

function readRate(value: string): number {
  const rate = Number(value)
  if (value !== '' && Number.isFinite(rate) && rate > 0 && rate <= 3600) return rate
  throw new UsageError(`Option --clock-rate can't be "${value}": use a number above 0, at most 3600`)
}

function readDuration(flag: string, value: string): number {
  const ms = parseDuration(value)
  if (ms !== undefined && ms >= 100 && ms <= 86_400_000) return ms
  throw new UsageError(`Option --${flag} can't be "${value}": use a time from 100ms to 24h, for example 60s`)
}

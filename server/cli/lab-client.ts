import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { UsageError } from './usage-error.ts'

const one = '/lab/v1/sandboxes/default'
const patienceMs = 60_000

/** `healthcheck`: 0 when ready, 1 when not, within 5 s. */
export async function runHealthcheck({ values }: Parsed, output: Output): Promise<number> {
  const url = new URL('/readyz', values.get('lab'))
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(5_000) })
    output.result({ ready: answer.ok })
    if (!output.isJson) output.say(answer.ok ? 'ready' : `not ready: ${url} answered ${answer.status}`)
    return answer.ok ? 0 : 1
  } catch (error) {
    output.result({ ready: false })
    process.stderr.write(
      `sandbar: nobody answers at ${url}: ${reason(error)}. Start one with "sandbar start", or name it with --lab\n`,
    )
    return 1
  }
}

/** `reset`: asks the running sandbox to go back to its first state. */
export async function runReset(parsed: Parsed, output: Output): Promise<number> {
  await callLab(parsed, { method: 'POST', path: `${one}/reset`, failure: 'The sandbox was not reset' })
  output.result({ reset: true })
  if (!output.isJson) output.say('The sandbox is back to its first state.')
  return 0
}

/** `seed`: sows a seed by name, or what a file describes. What is there already stays as it is. */
export async function runSeed(parsed: Parsed, output: Output): Promise<number> {
  const source = operand(parsed, { what: 'NAME|FILE', example: 'sandbar seed demo' })
  const names = Object.keys((await import('../core/seeds.ts')).seeds)
  const body = names.includes(source) ? JSON.stringify({ name: source }) : readSeed(source, names)
  const answer = await callLab(parsed, { method: 'POST', path: `${one}/seed`, body, failure: 'The seed was not sown' })
  const { entries } = (await answer.json()) as { entries: { cluster: string; made: number; kept: number }[] }
  output.result({ clusters: entries })
  for (const { cluster, made, kept } of entries)
    if (!output.isJson) output.say(`${cluster}: ${made} made, ${kept} were there already`)
  return 0
}

/** The one word that a command takes beside its options. */
export function operand({ command, rest }: Parsed, { what, example }: { what: string; example: string }): string {
  const [word, further] = rest
  if (word === undefined) throw new UsageError(`Say which ${what}: ${example}`)
  if (further !== undefined) throw new UsageError(`Unexpected word "${further}": sandbar ${command} takes one ${what}`)
  return word
}

function readSeed(file: string, names: readonly string[]): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(
      `Could not read the seed "${file}": ${reason(error)}. Name a file, or one of ours: ${names.join(' or ')}`,
    )
  }
}

export interface LabRequest {
  method: 'GET' | 'POST'
  path: string
  body?: string | ReadableStream<Uint8Array>
  /** Default: JSON. */
  type?: string
  /** What did not happen, when the lab refuses. */
  failure: string
  /** Default: a minute. */
  timeoutMs?: number
}

/** One call of the running sandbox's lab with its token. Rejects with an Error for people unless it is answered 2xx. */
export async function callLab({ values }: Parsed, request: LabRequest): Promise<Response> {
  const { method, path, body, type = 'application/json', failure, timeoutMs = patienceMs } = request
  const token = values.get('lab-token') ?? readToken(values.get('data') ?? '')
  const url = new URL(path, values.get('lab'))
  const headers = { authorization: `Bearer ${token}`, 'content-type': type }
  const init = { method, headers, signal: AbortSignal.timeout(timeoutMs), duplex: 'half' as const }
  const answer = await fetch(url, { ...init, ...(body === undefined ? {} : { body }) }).catch((error: unknown) => {
    throw new Error(`Nobody answers at ${url}: ${reason(error)}. Start one with "sandbar start", or name it with --lab`)
  })
  if (answer.ok) return answer
  const { description } = (await answer.json()) as { description?: string }
  throw new Error(`${failure}: ${description ?? answer.status}`)
}

function readToken(dataDirectory: string): string {
  const file = join(dataDirectory, 'lab-token')
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    throw new UsageError(`No lab token in ${file}: give it with --lab-token, or name the data directory with --data`)
  }
}

function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message : String(cause)
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { UsageError } from './usage-error.ts'

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
export async function runReset({ values }: Parsed, output: Output): Promise<number> {
  const token = values.get('lab-token') ?? readToken(values.get('data') ?? '')
  const url = new URL('/lab/v1/sandboxes/default/reset', values.get('lab'))
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const answer = await fetch(url, { method: 'POST', headers, signal: AbortSignal.timeout(60_000) }).catch(
    (error: unknown) => {
      throw new Error(
        `Nobody answers at ${url}: ${reason(error)}. Start one with "sandbar start", or name it with --lab`,
      )
    },
  )
  const body = (await answer.json()) as { description?: string }
  if (!answer.ok) throw new Error(`The sandbox was not reset: ${body.description ?? answer.status}`)
  output.result({ reset: true })
  if (!output.isJson) output.say('The sandbox is back to its first state.')
  return 0
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

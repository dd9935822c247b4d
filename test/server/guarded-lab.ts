import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateError } from '@sandbar/openapi'
import { start } from '@sandbar/server'
import { type ApiCall, apiClient } from '../support/api-client.ts'
import { exchange, type RawAnswer } from './raw-http.ts'

/** A sandbox on disk with small docs, a logged-in client of alpha, and a record of all that was answered. */
export async function openGuardedLab() {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-guarded-'))
  const dataDirectory = join(directory, 'data')
  const docsDirectory = join(directory, 'docs')
  mkdirSync(docsDirectory)
  writeFileSync(join(docsDirectory, 'index.html'), '<!doctype html><title>Docs</title>')
  writeFileSync(join(docsDirectory, '404.html'), '<!doctype html><title>Nothing here</title>')
  writeFileSync(join(directory, 'secret.txt'), 'outside of the docs')
  const lab = await start({ dataDirectory, docsDirectory, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] })
  const api = lab.clusters[0]?.api ?? ''
  const client = apiClient(api)
  const credentials = { username: 'admin', password: 'sandbar' }
  const login = await client({ method: 'POST', path: '/v1/session/login', body: credentials })
  const authorization = `Bearer ${login.json.bearer_token}`
  const answers: string[] = []
  return {
    lab,
    /** Origin of alpha's API, and of docs and lab. */
    api,
    docs: new URL('/', lab.lab.url).origin,
    directory,
    dataDirectory,
    answers,
    /** The header that logs in on alpha. */
    bearer: `Authorization: ${authorization}`,
    async ask(call: ApiCall) {
      const answer = await client({ ...call, headers: { authorization, ...call.headers } })
      answers.push(answer.text)
      return answer
    },
    /** One request in bytes; the connection ends after it. */
    async raw(origin: string, head: string, body = ''): Promise<RawAnswer> {
      const answer = await exchange(origin, `${head.replaceAll('\n', '\r\n')}\r\nConnection: close\r\n\r\n${body}`)
      answers.push(answer.text)
      return answer
    },
    async close() {
      await lab.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type GuardedLab = Awaited<ReturnType<typeof openGuardedLab>>

/** The status, and the product's error object as the contract has it. */
export function assertRefusal(
  answer: { status: number; headers: Record<string, unknown>; body: string },
  status: number,
) {
  assert.equal(answer.status, status, answer.body)
  assert.equal(answer.headers['content-type'], 'application/json')
  assert.deepEqual(validateError(JSON.parse(answer.body)), [])
}

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateError } from '@sandbar/openapi'
import { start } from '@sandbar/server'

export interface LabCall {
  method?: string
  /** A text is sent as it is. */
  body?: unknown
  headers?: Record<string, string>
}

/** Path of the only sandbox. */
export const one = 'sandboxes/default'

/** A sandbox on disk and a client of its lab, with the token unless the call's headers say otherwise. */
export async function openLab() {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-lab-'))
  const free = { docsDirectory: null, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0] }
  const lab = await start({ ...free, dataDirectory: join(directory, 'data') })
  return {
    lab,
    async ask(path: string, { method = 'GET', body, headers = {} }: LabCall = {}) {
      const authorization = `Bearer ${lab.lab.token}`
      const answer = await fetch(new URL(path, lab.lab.url), {
        method,
        headers: { authorization, 'content-type': 'application/json', ...headers },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      })
      // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
      return { status: answer.status, json: (await answer.json()) as any, headers: answer.headers }
    },
    async close() {
      await lab.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}

export type LabUnderTest = Awaited<ReturnType<typeof openLab>>

/** The status, the product's error object, and a description that says what is wrong. */
export function assertLabRefusal(
  answer: { status: number; json: { description: string } },
  wanted: number,
  says: RegExp,
) {
  assert.equal(answer.status, wanted, JSON.stringify(answer.json))
  assert.deepEqual(validateError(answer.json), [])
  assert.match(answer.json.description, says)
}

import assert from 'node:assert/strict'
import { concatBytes } from '@sandbar/engine'
import type { Api, Clusters } from '@sandbar/server/core'

interface Answer {
  status: number
  json: Record<string, unknown>
}

/** Somebody who is signed in on a cluster. */
export interface Signed {
  /** `call` is a method and a path. */
  send(call: string, json?: unknown, headers?: Record<string, string>): Promise<Answer>
  sendBytes(call: string, bytes: Uint8Array, headers?: Record<string, string>): Promise<Answer>
  /** All bytes of an answer of 200. */
  bytes(call: string): Promise<Uint8Array>
  /** The headers of an answer. */
  headers(call: string): Promise<Record<string, string>>
  /** Sends, and fails unless the status is the wanted one. */
  expect(status: number, call: string, json?: unknown): Promise<Answer>
  /** The same cluster without a token. */
  without(): Signed
}

export async function signIn(
  sandbox: Clusters,
  cluster: string,
  username: string,
  password = 'sandbar',
): Promise<Signed> {
  const api = sandbox.clusters.find(({ name }) => name === cluster)?.api ?? assert.fail(cluster)
  return logIn(api, username, password)
}

/** Signs in at an API. */
export async function logIn(api: Api, username = 'admin', password = 'sandbar'): Promise<Signed> {
  const { json } = await createSigned(api, {}).expect(200, 'POST /v1/session/login', { username, password })
  return createSigned(api, { authorization: `Bearer ${json.bearer_token}` })
}

function createSigned(api: Api, headers: Record<string, string>): Signed {
  const sendBody = async (
    call: string,
    sent: Uint8Array | null,
    more: Record<string, string> = {},
  ): Promise<Answer> => {
    const [method = '', url = ''] = call.split(' ')
    const { status, body } = await api.handle({ method, url, headers: { ...headers, ...more }, body: sent })
    const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : ''
    return { status, json: /^[{[]/.test(text) ? JSON.parse(text) : {} }
  }
  const send = (call: string, json?: unknown, more?: Record<string, string>) =>
    sendBody(call, json === undefined ? null : new TextEncoder().encode(JSON.stringify(json)), more)
  return {
    send,
    sendBytes: sendBody,
    async bytes(call) {
      const [method = '', url = ''] = call.split(' ')
      const { status, body } = await api.handle({ method, url, headers, body: null })
      assert.equal(status, 200, call)
      const parts: Uint8Array[] = []
      if (body instanceof Uint8Array) parts.push(body)
      else if (body) for await (const part of body) parts.push(part)
      return concatBytes(parts)
    },
    async headers(call) {
      const [method = '', url = ''] = call.split(' ')
      return (await api.handle({ method, url, headers, body: null })).headers
    },
    async expect(status, call, json) {
      const answer = await send(call, json)
      assert.equal(answer.status, status, `${call}: ${JSON.stringify(answer.json)}`)
      return answer
    },
    without: () => createSigned(api, {}),
  }
}

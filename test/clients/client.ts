import assert from 'node:assert/strict'
import { examplesOf } from '@sandbar/openapi'
import { createClusters } from '@sandbar/server/core'

export interface ClientAnswer {
  status: number
  json: Record<string, unknown>
  headers: Record<string, string>
}

/** An administrator of the first of two clusters, with one thing of each kind to ask about. */
export interface Client {
  /** `METHOD path`; `{relationship}`, `{older}`, `{newer}`, `{policy}`, `{key}` stand for what is there. Wants 200. */
  ask(call: string, body?: unknown): Promise<ClientAnswer>
  /** The same, whatever the status. */
  send(call: string, body?: unknown, headers?: Record<string, string>): Promise<ClientAnswer>
  close(): Promise<void>
}

export async function openClient(): Promise<Client> {
  const sandbox = await createClusters()
  const kept: Record<string, string> = {}
  let token = ''

  async function send(call: string, asked?: unknown, more: Record<string, string> = {}): Promise<ClientAnswer> {
    const filled = call.replace(/\{(\w+)\}/g, (whole, name: string) => kept[name] ?? whole)
    const [method = '', url = ''] = filled.split(' ')
    const { api } = sandbox.clusters[0] ?? assert.fail('no cluster')
    const sent = asked === undefined ? null : new TextEncoder().encode(JSON.stringify(asked))
    const headers = { ...(token === '' ? {} : { authorization: `Bearer ${token}` }), ...more }
    const answer = await api.handle({ method, url, headers, body: sent })
    const text = answer.body instanceof Uint8Array ? new TextDecoder().decode(answer.body) : ''
    return { status: answer.status, headers: answer.headers, json: text === '' ? {} : JSON.parse(text) }
  }

  async function ask(call: string, body?: unknown): Promise<ClientAnswer> {
    const answer = await send(call, body)
    assert.equal(answer.status, 200, `${call}: ${JSON.stringify(answer.json)}`)
    return answer
  }

  const make = async (call: string, body: unknown) => String((await ask(call, body)).json.id)
  token = String((await ask('POST /v1/session/login', { username: 'admin', password: 'sandbar' })).json.bearer_token)
  kept.relationship = await make('POST /v2/replication/source-relationships/', {
    source_root_path: '/projects',
    target_root_path: '/replica',
    target_address: '203.0.113.20',
  })
  const { file_number } = (await ask('GET /v1/files/%2Fprojects/info/attributes')).json
  kept.older = await make('POST /v3/snapshots/', { source_file_id: file_number, expiration: '' })
  kept.newer = await make('POST /v3/snapshots/', { source_file_id: file_number, expiration: '' })
  kept.policy = await make('POST /v3/snapshots/policies/', examplesOf('createSnapshotPolicy').requests[0]?.value)
  kept.key = await make('POST /v1/file-system/security/keys/', examplesOf('createLockKey').requests[0]?.value)
  await ask('POST /v1/files/%2Fprojects%2Fnotes.txt/streams/', { stream_name: 'marks' })
  await ask('POST /v1/s3/buckets/', { name: 'drawings' })
  return { ask, send, close: sandbox.close }
}

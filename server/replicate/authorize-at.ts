import { request } from 'node:https'
import { connect, type TLSSocket } from 'node:tls'
import type { Login } from './request.ts'

interface Authorization {
  /** Relationship's id. */
  id: string
  /** Of the certificate that the target's cluster showed on the link; null: none was asked for. */
  fingerprint: string | null
  allowNonEmpty: boolean
}

interface Answer {
  status: number
  body: { bearer_token?: string; description?: string; error_class?: string }
}

const deadlineMs = 30_000
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/

/**
 * Logs in at a cluster's API and authorizes a relationship. The password travels only to the cluster that shows the
 * certificate which the replication link is pinned to; without one, to this machine or to a certificate of a known
 * authority. Throws an Error that says what to correct.
 */
export async function authorizeAt({ api, user, password }: Login, authorization: Authorization): Promise<void> {
  const { id, fingerprint, allowNonEmpty } = authorization
  const url = new URL(api)
  const post = (path: string, body: unknown, token?: string) => send(url, { path, body, token, fingerprint })
  const login = await post('/v1/session/login', { username: user, password })
  const token = login.body.bearer_token
  if (login.status !== 200 || token === undefined) {
    throw new Error(
      `Could not log in at ${api} as ${user}: ${reason(login)}. Set SANDBAR_USER and SANDBAR_PASSWORD, or correct --authorize-at`,
    )
  }
  const query = `allow-fs-path-create=true&allow-non-empty-directory=${allowNonEmpty}`
  const path = `/v2/replication/target-relationships/${encodeURIComponent(id)}/authorize?${query}`
  const answer = await post(path, undefined, token)
  // An earlier run may have been cut off right after it.
  if (answer.status === 200 || answer.body.error_class === 'relationship_manager_wrong_state_error') return
  throw new Error(`Could not authorize relationship ${id} at ${api}: ${reason(answer)}${hintFor(answer)}`)
}

interface Sending {
  path: string
  body: unknown
  token: string | undefined
  fingerprint: string | null
}

function send(url: URL, { path, body, token, fingerprint }: Sending): Promise<Answer> {
  const text = body === undefined ? '' : JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(text),
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  }
  return openSocket(url, fingerprint).then(
    (socket) =>
      new Promise((resolve, reject) => {
        const options = { method: 'POST', headers, createConnection: () => socket }
        const outgoing = request(new URL(path, url), options, (incoming) => {
          let answer = ''
          incoming.setEncoding('utf8').on('data', (part: string) => {
            answer += part
          })
          incoming.on('error', reject).on('end', () => {
            socket.destroy()
            resolve({ status: incoming.statusCode ?? 0, body: readBody(answer) })
          })
        })
        outgoing.setTimeout(deadlineMs, () => outgoing.destroy(new Error('no answer came in time')))
        outgoing.on('error', reject).end(text)
      }),
  )
}

/** A connection to the cluster that is meant, before a byte of ours travels over it. */
function openSocket({ hostname, host, port }: URL, fingerprint: string | null): Promise<TLSSocket> {
  const isPinned = fingerprint !== null || loopback.test(hostname)
  return new Promise((resolve, reject) => {
    const fail = (why: string) =>
      reject(new Error(`Could not reach the API at ${host}: ${why}. Correct --authorize-at`))
    const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || 443) }
    const socket = connect({ ...place, rejectUnauthorized: !isPinned, timeout: deadlineMs })
    socket
      .once('error', (error) => fail(error.message))
      .once('timeout', () => socket.destroy(new Error('nobody answers')))
    socket.once('secureConnect', () => {
      const shown = socket.getPeerX509Certificate()?.fingerprint256.replaceAll(':', '').toLowerCase()
      if (fingerprint === null || shown === fingerprint) return resolve(socket.setTimeout(0))
      socket.destroy()
      fail('its certificate is not the one that the target shows on its replication port')
    })
  })
}

function readBody(text: string): Answer['body'] {
  try {
    const parsed: unknown = JSON.parse(text)
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}

function reason({ status, body }: Answer): string {
  return body.description ?? `it answered ${status}`
}

function hintFor({ body }: Answer): string {
  return body.error_class === 'relationship_manager_target_not_empty_error'
    ? '. Give --allow-non-empty to take it all the same'
    : ''
}

import { request } from 'node:https'

export interface ApiCall {
  method?: string
  path: string
  body?: unknown
  headers?: Record<string, string>
}

export interface ApiAnswer {
  status: number
  headers: Record<string, string | string[] | undefined>
  text: string
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  json: any
}

/** A plain client of one cluster; `login()` keeps the token for later calls. */
export function apiClient(api: string) {
  let token = ''
  const call = async ({ method = 'GET', path, body, headers = {} }: ApiCall): Promise<ApiAnswer> => {
    const bytes = body === undefined ? undefined : body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body))
    const authorization: Record<string, string> = token === '' ? {} : { authorization: `Bearer ${token}` }
    return send(new URL(api + path), {
      method,
      headers: { ...authorization, 'content-type': 'application/json', ...headers },
      bytes,
    })
  }
  const login = async (username = 'admin', password = 'sandbar') => {
    const { json } = await call({ method: 'POST', path: '/v1/session/login', body: { username, password } })
    token = json.bearer_token
  }
  /** Asks until a job has ended after the given recovery point; each answer is the wait for the next question. */
  const untilRecoveryPoint = async (id: string, after: string) => {
    for (let tries = 0; tries < 20_000; tries++) {
      const { json } = await call({ path: `/v2/replication/source-relationships/${id}/status` })
      if (json.error_from_last_job) throw new Error(json.error_from_last_job)
      if (json.recovery_point > after && json.job_state === 'REPLICATION_NOT_RUNNING') return json
    }
    throw new Error('No recovery point came')
  }
  /** As the header says it; empty before `login`. */
  const authorization = () => (token === '' ? '' : `Bearer ${token}`)
  return Object.assign(call, { login, authorization, untilRecoveryPoint })
}

interface Sending {
  method: string
  headers: Record<string, string>
  bytes: Uint8Array | undefined
}

function send(url: URL, { method, headers, bytes }: Sending): Promise<ApiAnswer> {
  return new Promise((resolve, reject) => {
    const length = { 'content-length': String(bytes?.length ?? 0) }
    const outgoing = request(
      url,
      { method, headers: { ...headers, ...length }, rejectUnauthorized: false },
      (answer) => {
        const parts: Buffer[] = []
        answer.on('data', (part: Buffer) => parts.push(part))
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, ...readBody(Buffer.concat(parts)) }),
        )
      },
    )
    outgoing.on('error', reject).end(bytes)
  })
}

function readBody(bytes: Buffer) {
  const text = bytes.toString('utf8')
  try {
    return { text, json: JSON.parse(text) as unknown }
  } catch {
    return { text, json: undefined }
  }
}

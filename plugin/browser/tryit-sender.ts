import { learn, rememberEtag } from './chain.ts'
import { type Outcome, sendRequest } from './outcome.ts'
import type { Page } from './page.ts'
import type { PreparedRequest } from './request.ts'
import { defaultUser } from './session.ts'
import type { Operation } from './tryit-operation.ts'

interface SendCall {
  request: PreparedRequest
  cluster: string
  signal: AbortSignal
  /** Told in words what happens before the answer. */
  note(text: string): void
}

/** Sends a prepared request: logs in first where needed, and lets the page learn from the answer. */
export async function send(
  { page, operation }: { page: Page; operation: Operation },
  call: SendCall,
): Promise<Outcome> {
  const token = operation.needsLogin ? await tokenFor(page, call) : null
  if (token === undefined) return { kind: 'unreachable' }
  if (call.signal.aborted) return { kind: 'stopped' }
  const outcome = await sendRequest(page.sandbox, call.request, { cluster: call.cluster, token, signal: call.signal })
  if (outcome.kind === 'answered') take({ page, operation }, call, outcome.answer)
  return outcome
}

/** Undefined when nobody answers; null when the default user is not let in: then the API itself says so. */
async function tokenFor({ sessions }: Page, call: SendCall): Promise<string | null | undefined> {
  try {
    const { session, isNew } = await sessions.ensure(call.cluster)
    if (session && isNew)
      call.note(`Logged in on ${call.cluster} as ${defaultUser.username}, the sandbox's first user.`)
    return session?.token ?? null
  } catch {
    return undefined
  }
}

function take(
  { page, operation }: { page: Page; operation: Operation },
  { cluster, request }: SendCall,
  answer: { status: number; text: string; etag: string | null },
) {
  if (answer.status === 401) page.sessions.expire(cluster)
  if (answer.status >= 400) return
  if (answer.etag !== null) rememberEtag(cluster, request.url, answer.etag)
  const body = parse(answer.text)
  if (operation.name !== 'login') return learn({ operation: operation.name, cluster, body })
  const { bearer_token: token } = (body ?? {}) as { bearer_token?: unknown }
  if (typeof token === 'string') page.sessions.take(cluster, { user: userIn(request.body), token })
}

function userIn(body: string | null): string {
  return String((parse(body ?? '') as { username?: unknown } | null)?.username ?? '')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Files and empty answers teach nothing.
    return null
  }
}

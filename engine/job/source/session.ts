import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { PeerMessage, PeerReply } from '../messages.ts'
import { checkReply } from '../wire/check-reply.ts'

const targetMark = 'Target cluster error: '

/** The source's side of one job: requests to the target that end when the job is given up. */
export interface JobSession {
  readonly id: string
  readonly pointId: string
  readonly signal: AbortSignal
  readonly link: PeerLink
  ask<M extends PeerMessage>(message: M, bytes?: Uint8Array): Promise<PeerReply<M>>
}

export function createJobSession(job: {
  id: string
  pointId: string
  signal: AbortSignal
  link: PeerLink
}): JobSession {
  return {
    ...job,
    ask: (message, bytes) => untilAborted(request(job.link, message, bytes), job.signal),
  }
}

async function request<M extends PeerMessage>(link: PeerLink, message: M, bytes?: Uint8Array): Promise<PeerReply<M>> {
  return checkReply(message, await link.request(message, bytes).catch(fromTarget))
}

/** Settles as `work` does, or rejects with the signal's reason as soon as that comes. */
export async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  // What the work comes to after the job was given up is of no interest.
  work.catch(() => {})
  signal.throwIfAborted()
  const { promise, reject } = Promise.withResolvers<never>()
  const give = () => reject(signal.reason)
  signal.addEventListener('abort', give, { once: true })
  try {
    return await Promise.race([work, promise])
  } finally {
    signal.removeEventListener('abort', give)
  }
}

/** A failure in the words that the target knows it by: without the remark that it comes from there. */
export function textForTarget(text: string): string {
  return text.startsWith(targetMark) ? text.slice(targetMark.length) : text
}

function fromTarget(error: unknown): never {
  if (!isRefusal(error) || ['peer_unreachable', 'lab_fault'].includes(error.code)) throw error
  throw new Refusal(error.code, `${targetMark}${error.message}`, { details: error.details, cause: error })
}

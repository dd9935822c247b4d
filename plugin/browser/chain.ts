import { createListeners } from './listeners.ts'

/** A value that an answer gave, for other widgets of the page to use. */
export interface Learned {
  /** Operation that answered. */
  operation: string
  cluster: string
  value: string
}

interface Answer {
  operation: string
  cluster: string
  body: unknown
}

const answers = new Map<string, Answer>()
const etags = new Map<string, string>()
const changes = createListeners<void>()
const resets = createListeners<void>()

/** Called after each answer that taught something. */
export const onLearned = changes.add

/** Called when nothing of what was learned exists any more. */
export const onForgotten = resets.add

/** Keeps the answer to an operation, so that others can take ids from it. */
export function learn(answer: Answer) {
  answers.set(answer.operation, answer)
  answers.set('last', answer)
  changes.tell()
}

/** What `name` (`operation.path.in.answer` or `last.path`) stands for now; null when nothing was learned yet. */
export function learnedValue(name: string): Learned | null {
  const [operation = '', ...path] = name.split('.')
  const answer = answers.get(operation)
  if (!answer) return null
  let value: unknown = answer.body
  for (const step of path) value = (value as Record<string, unknown> | null | undefined)?.[step]
  // A number beyond 53 bits was rounded when it was read: better nothing than a wrong id.
  const isText = (typeof value === 'string' && value !== '') || Number.isSafeInteger(value)
  return isText ? { operation: answer.operation, cluster: answer.cluster, value: String(value) } : null
}

/** A reset sandbox has none of the things that were learned. */
export function forgetLearned() {
  answers.clear()
  etags.clear()
  resets.tell()
}

/** Remembers the ETag of the thing at `url` of a cluster. */
export function rememberEtag(cluster: string, url: string, etag: string) {
  etags.set(`${cluster} ${url}`, etag)
  changes.tell()
}

/** The ETag that the thing at `url` had when it was last seen. */
export function etagOf(cluster: string, url: string): string | null {
  return etags.get(`${cluster} ${url}`) ?? null
}

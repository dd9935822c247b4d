import type { ClusterName } from './harness.ts'
import type { Shape } from './shapes.ts'

/** One call of a case. `{name}` in texts stands for what an earlier step kept, or for an address. */
export interface Step {
  on: ClusterName
  /** `GET /v1/version`. */
  call: string
  /** Who calls; default admin. `nobody` sends no token. */
  as?: 'admin' | 'observer' | 'nobody'
  headers?: Record<string, string>
  json?: unknown
  /** Body as text; not together with `json`. */
  text?: string
  /** Repeats the call, letting time go by, until the answer is as expected. */
  until?: true
  expect: Expectation
  /** Keeps values of the answer: `body.id`, `header.etag`. */
  keep?: Record<string, string>
}

export interface Expectation {
  status: number
  headers?: Record<string, Shape>
  /** Of a JSON body. */
  body?: Shape
  /** Of a body of bytes. */
  text?: string
  /** Shorthand for the body of an error. */
  error?: string
}

/** A life on two fresh clusters. */
export interface Case {
  title: string
  steps: Step[]
}

/** Success without a body. */
export const done: Expectation = { status: 200, headers: { 'content-length': '0' }, text: '' }
export const refused = (status: number, error: string): Expectation => ({ status, error })
/** A path as one URL segment. */
export const ref = (path: string) => encodeURIComponent(path)

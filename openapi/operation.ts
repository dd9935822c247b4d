/** How a parameter's text is read: booleans take `true`, `false`, `True`, `False`; integers are decimal digits. */
export type ParameterKind = 'string' | 'boolean' | 'integer'

/** One path, query or header parameter of an operation. */
export interface Parameter {
  /** As it is written in the path template, the query or the header. */
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  kind: ParameterKind
  /** The only values allowed; absent when any will do. */
  enum?: readonly string[]
  /** Regular expression (flag `u`) that a string must match; absent when any will do. */
  pattern?: string
  /** Smallest integer allowed; absent when there is none. */
  minimum?: number
  /** Largest integer allowed; absent when any will do. */
  maximum?: number
  /** Longest text allowed, in UTF-16 units; absent when any will do. */
  maxLength?: number
}

/**
 * How much stands behind an operation: `stateful` does the thing, `stored` keeps a value and gives it back, `static`
 * answers with facts that do not change, `none` answers 501.
 */
export type Depth = 'stateful' | 'stored' | 'static' | 'none'

/** What a server needs to know of an operation to answer it. */
export interface Route {
  /** Upper case. */
  method: 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'
  /** Template with `{name}` segments; a trailing slash counts. */
  path: string
  tag: string
  /** Name of the privilege; `authenticated`: any signed-in user; null: everyone. */
  privilege: string | null
  depth: Depth
  parameters: readonly Parameter[]
  /** What the request carries. `none` also tolerates an empty JSON body and the JSON text `null`. */
  body: 'none' | 'json' | 'bytes'
  /** HTTP status of success. */
  success: number
  /** What a successful answer carries; `text` is `text/plain`. */
  answer: 'none' | 'json' | 'bytes' | 'text'
  /** What it would do and what the sandbox lacks for it; only where the depth is `none`. */
  missing?: string
}

/** What people and tools want to know of an operation besides. */
export interface OperationDetails {
  /** Sandbar's own addition, not documented by the product. */
  extension: boolean
  /** Which cluster of a relationship takes the call; null where that makes no difference. */
  cluster: 'source' | 'target' | null
  /** One line for people. */
  summary: string
}

/** One row of the operation table, taken from the document. */
export interface Operation extends Route, OperationDetails {}

/** A documented call, emulated or not. */
export interface DocumentedCall {
  /** Upper case. */
  method: string
  path: string
  /** Chapter of the product's reference; `7.10` for calls that newer clients send and the reference lacks. */
  tag: string
}

/** A request as the samples print it: nothing encoded twice, nothing left out. */
export interface SampleRequest {
  method: string
  /** Origin of the cluster's API: `https://127.0.0.1:8000`. */
  origin: string
  /** Path and query, percent-encoded. */
  url: string
  headers: readonly (readonly [name: string, value: string])[]
  /** Text of the body; null for none. */
  body: string | null
  /** The call needs a login: the sample sends the token of the environment variable TOKEN. */
  needsToken: boolean
}

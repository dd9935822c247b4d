/** A body: whole, or as it comes. */
export type Body = Uint8Array | AsyncIterable<Uint8Array>

/** One call as any edge brings it: nothing decoded yet. */
export interface ApiRequest {
  /** Upper case. */
  method: string
  /** Path and query as sent, percent-encoding untouched: `/v1/files/%2F/entries/?limit=10`. */
  url: string
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>
  body: Body | null
  /** Address of the caller, where the edge knows one. */
  peer?: string
  /** Addresses behind all connections that are open to the cluster, where the edge has connections. */
  connections?: () => readonly string[]
}

/** The answer; edges write it as it is. */
export interface ApiResponse {
  status: number
  headers: Record<string, string>
  body: Body | null
  /** For a body that may be silent for long: a line that an edge on sockets sends between its pieces to keep them open. */
  keepAlive?: Uint8Array
}

/** One cluster's REST API. `handle` never rejects: every failure is an answer in the product's error shape. */
export interface Api {
  handle(request: ApiRequest): Promise<ApiResponse>
}

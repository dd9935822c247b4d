/** One request, with nothing decoded. */
export interface WireRequest {
  method: string
  /** Path and query, percent-encoded: `/v1/files/%2F/entries/`. */
  url: string
  /** Names in lower case. */
  headers: Record<string, string>
  body: Uint8Array | null
}

export interface WireResponse {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  body: Uint8Array
}

/** Two clusters behind one of the edges. Fresh unless foreign: seed `demo`, users admin/sandbar and observer/sandbar. */
export interface Harness {
  /** What `target_address` and `target_port` reach each cluster. */
  readonly addresses: Readonly<Record<ClusterName, { address: string; port: number }>>
  /** They are somebody else's: nothing may be changed, and headers of our own are not expected. */
  readonly isForeign?: true
  /** Of administrators, where they are not admin/sandbar. */
  readonly credentials?: Readonly<Record<ClusterName, { username: string; password: string }>>
  call(cluster: ClusterName, request: WireRequest): Promise<WireResponse>
  /** Lets some time of the sandbox go by, with everything that is due in it. */
  settle(): Promise<void>
  close(): Promise<void>
}

export type ClusterName = 'alpha' | 'beta'

/** An edge to put under test. */
export interface Edge {
  name: string
  open(): Promise<Harness>
}

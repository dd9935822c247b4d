/** The password that everybody knows; never accepted on an address that others reach. */
export const defaultPassword = 'sandbar'

/** Everything `start` and `cluster` need to know, checked and complete. Lists run parallel to `names`. */
export interface StartOptions {
  names: string[]
  dataDirectory: string
  memory: boolean
  host: string
  /** Docs and lab; 0 picks a free port. */
  port: number
  apiPorts: number[]
  replicationPorts: number[]
  coreVersions: string[]
  user: string
  password: string
  seed: 'demo' | 'none'
  /** Absolute directories; empty: below the data directory. */
  roots: string[]
  peers: { name: string; host: string; port: number }[]
  /** CIDR */
  allowPeers: string[]
  replicationTls: boolean
  clockRate: number
  intervalMs: number
  /** Built documentation; null: none. */
  docsDirectory: string | null
  allowHosts: string[]
}

/** One run of `sandbar replicate`, checked and complete. */
export interface ReplicateRequest {
  /** Absolute. */
  source: string
  target: DirectoryTarget | ClusterTarget
  /** Absolute. */
  dataDirectory: string
  coreVersion: string
  allowNonEmpty: boolean
}

/** A directory of this machine; absolute. */
export interface DirectoryTarget {
  directory: string
}

/** A running cluster's replication port. */
export interface ClusterTarget {
  host: string
  port: number
  /** In the cluster's file system: `/projects`. */
  path: string
  tls: boolean
  /** Null: somebody else authorizes. */
  authorizeAt: Login | null
}

/** A REST API and who calls it. */
export interface Login {
  /** Origin: `https://127.0.0.1:8000`. */
  api: string
  user: string
  password: string
}

export function isDirectoryTarget(target: ReplicateRequest['target']): target is DirectoryTarget {
  return 'directory' in target
}

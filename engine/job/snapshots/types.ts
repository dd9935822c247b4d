export interface SnapshotPair {
  newerId: number
  olderId: number
}

/** What became of a path; a moved entry is one that went and one that came. */
export interface SnapshotChange {
  op: 'CREATE' | 'MODIFY' | 'DELETE'
  /** Text; a directory's ends in a slash. */
  path: string
}

/** A byte range that two snapshots show differently. */
export interface SnapshotFileChange {
  /** `CREATE` behind the old end, `DELETE` behind the new end. */
  op: 'CREATE' | 'MODIFY' | 'DELETE'
  offset: number
  length: number
  /** The newer snapshot has only zeros there. */
  isHole: boolean
}

export interface SnapshotUsage {
  totalBytes: number
  /** Refusal `snapshot_not_found`. */
  usedBy(ids: readonly number[]): number
}

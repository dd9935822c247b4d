import type { Entry } from '../core/entry.ts'

/** What retained snapshots need, as those who keep the snapshots know it. */
export interface Retained {
  /** False when no snapshot is retained, or none that anybody but this relationship needs. */
  isAny(options?: { commitOf?: string }): boolean
  /**
   * Contents that retained snapshots saw in an object, by the identity of its entries; empty when none did. With
   * `commitOf`, snapshots that only this relationship needs don't count: its commit takes their place.
   */
  contentsOf(identity: string, options?: { commitOf?: string }): Promise<readonly Entry[]>
}

/** Nobody needs anything. */
export const nothingRetained: Retained = { isAny: () => false, contentsOf: async () => [] }

import type { LocalIdentity } from '../core/local-owners.ts'

/** The users and groups of one cluster. */
export interface Identities {
  /** All of them as they are now. */
  list(): Promise<readonly LocalIdentity[]>
}

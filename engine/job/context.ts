import type { PeerIdentity } from '../ports/transport.ts'
import type { ClusterOptions, ClusterPorts } from './cluster.ts'
import type { Events } from './events.ts'
import type { Outbox } from './outbox.ts'
import type { Peers } from './peers.ts'
import type { RunningJobs } from './running.ts'
import type { Store } from './store.ts'

/** What every part of a cluster works with. */
export interface Context {
  readonly ports: ClusterPorts
  readonly options: ClusterOptions
  /** This cluster as others see it; its name may change. */
  readonly self: PeerIdentity
  readonly store: Store
  readonly events: Events
  readonly running: RunningJobs
  readonly peers: Peers
  readonly outbox: Outbox
}

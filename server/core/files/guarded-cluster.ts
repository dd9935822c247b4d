import type { Cluster } from '@sandbar/engine'
import type { Records } from '../records.ts'
import { createQuotaLedger, type QuotaLedger } from './quota-ledger.ts'
import { withQuotas } from './with-quotas.ts'

/** A cluster whose files keep the rules of the API: what users set in its records is enforced on every change. */
export interface GuardedCluster {
  readonly cluster: Cluster
  readonly quotas: QuotaLedger
}

const known = new WeakMap<Cluster, GuardedCluster>()

/** The same for the same cluster; a reset makes another cluster, and other records. */
export function guardedCluster(cluster: Cluster, records: Records): GuardedCluster {
  const guarded = known.get(cluster) ?? createGuardedCluster(cluster, records)
  known.set(cluster, guarded)
  return guarded
}

function createGuardedCluster(cluster: Cluster, records: Records): GuardedCluster {
  const parts = once(() => {
    const quotas = createQuotaLedger(cluster, records)
    return { quotas, files: withQuotas(cluster.files, quotas) }
  })
  return {
    // All else is asked of the cluster itself, also what changes with time.
    cluster: Object.create(cluster, { files: { get: () => parts().files, enumerable: true } }),
    get quotas() {
      return parts().quotas
    },
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

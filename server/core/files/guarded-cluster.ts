import { type Cluster, type FileInfo, isInside, isRefusal } from '@sandbar/engine'
import type { Records } from '../records.ts'
import { announcedFiles } from './announced-files.ts'
import type { ExtrasRow } from './extras-rows.ts'
import { createExtrasStore, type ExtrasStore } from './extras-store.ts'
import { expectUnlocked, isLocked } from './file-lock.ts'
import { createQuotaLedger, type QuotaLedger } from './quota-ledger.ts'
import { snapshotWithExtras, withExtras } from './with-extras.ts'
import { withQuotas } from './with-quotas.ts'

/** A cluster whose files keep the rules of the API: what users set in its records is enforced on every change. */
export interface GuardedCluster {
  readonly cluster: Cluster
  readonly quotas: QuotaLedger
  readonly extras: ExtrasStore
}

const known = new WeakMap<Cluster, GuardedCluster>()

/** The same for the same cluster; a reset makes another cluster, and other records. */
export function guardedCluster(cluster: Cluster, records: Records): GuardedCluster {
  const guarded = known.get(cluster) ?? createGuardedCluster(cluster, records)
  known.set(cluster, guarded)
  return guarded
}

function createGuardedCluster(cluster: Cluster, records: Records): GuardedCluster {
  const parts = once(() => createParts(cluster, records))
  const snapshotFiles: Cluster['snapshotFiles'] = async (id) =>
    snapshotWithExtras(await cluster.snapshotFiles(id), parts().extras, id)
  return {
    // All else is asked of the cluster itself, also what changes with time.
    cluster: Object.create(cluster, {
      files: { get: () => parts().files, enumerable: true },
      snapshotFiles: { value: snapshotFiles, enumerable: true },
      treeDeletes: { get: () => heedingLocks(cluster, parts().extras), enumerable: true },
    }),
    get quotas() {
      return parts().quotas
    },
    get extras() {
      return parts().extras
    },
  }
}

function createParts(cluster: Cluster, records: Records) {
  const { clock, snapshots } = cluster
  const { files: announced, onForeign } = announcedFiles(cluster)
  const extras = createExtrasStore({ files: announced, snapshots, records })
  const files = withExtras(announced, extras, cluster)
  const quotas = createQuotaLedger({ files, onForeign, clock, records })
  return { extras, quotas, files: withQuotas(files, quotas) }
}

/** A tree with a locked file in it is not deleted. */
function heedingLocks({ treeDeletes, files, clock }: Cluster, extras: ExtrasStore): Cluster['treeDeletes'] {
  return {
    ...treeDeletes,
    async create(path) {
      for (const row of await extras.all()) {
        if (!isLocked(row.value?.lock, clock.now())) continue
        const info = await presentOf(files, row)
        if (info && isInside(info.path, path)) expectUnlocked(await extras.show(info), clock)
      }
      return treeDeletes.create(path)
    },
  }
}

/** What the row is about, if it is still there. */
async function presentOf(files: Cluster['files'], { id }: ExtrasRow): Promise<FileInfo | undefined> {
  try {
    return await files.info(await files.pathOf(id))
  } catch (thrown) {
    if (isRefusal(thrown, 'fs_no_such_entry', 'fs_no_such_path')) return undefined
    throw thrown
  }
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

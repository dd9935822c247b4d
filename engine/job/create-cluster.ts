import type { RelationshipRole } from '../core/relationship.ts'
import type { PeerIdentity } from '../ports/transport.ts'
import { type Captures, createCaptures } from './captures.ts'
import type { Cluster, ClusterOptions, ClusterPorts, RelationshipView } from './cluster.ts'
import type { Context } from './context.ts'
import type { ReportRow } from './draft.ts'
import { createEvents } from './events.ts'
import { createExpiry } from './expiry.ts'
import { createFiles } from './files.ts'
import { createLife } from './life.ts'
import { createOutbox } from './outbox.ts'
import { createPeers } from './peers.ts'
import { createPolicyCalls } from './policies/calls.ts'
import { createPolicyClock } from './policies/policy-clock.ts'
import { authorize } from './relationships/authorize.ts'
import { createRelationship } from './relationships/create.ts'
import { deleteSourceRelationship, deleteTargetRelationship, removeForgotten } from './relationships/delete.ts'
import { mustBe } from './relationships/guard.ts'
import { makeTargetWritable } from './relationships/make-writable.ts'
import { modifyRelationship } from './relationships/modify.ts'
import { reconnectTarget } from './relationships/reconnect.ts'
import { reverseTarget } from './relationships/reverse.ts'
import type { Service } from './relationships/service.ts'
import {
  abortReplication,
  dismissError,
  lockTarget,
  releaseQueuedSnapshot,
  replicate,
} from './relationships/small-verbs.ts'
import { createRetries } from './retries.ts'
import { createRunningJobs } from './running.ts'
import { createSnapshotCalls } from './snapshots/calls.ts'
import { createSnapshotLooks } from './snapshots/looks.ts'
import { createRetained } from './snapshots/retained.ts'
import { createTrees } from './snapshots/trees.ts'
import { createJobs } from './source/jobs.ts'
import { createStore } from './store.ts'
import { createTargets } from './target/targets.ts'
import { createTreeDeletes } from './tree-deletes/tree-deletes.ts'
import { viewRelationship } from './views.ts'
import { watchedFiles } from './watches/watched-files.ts'
import { createWatches } from './watches/watches.ts'

/**
 * One cluster over its ports. `uuid` is `''` and nothing is known before `start`. The ports belong to the cluster:
 * `close` closes transport, volume and catalogue.
 */
export function createCluster(ports: ClusterPorts, options: ClusterOptions): Cluster {
  const service = assemble(ports, options)
  const { self, events } = service
  const trees = createTrees(service)
  const watches = createWatches()
  const files = watchedFiles(createFiles(service, trees), watches)
  const treeDeletes = createTreeDeletes(service, files)
  return {
    get uuid() {
      return self.uuid
    },
    get name() {
      return self.name
    },
    get coreVersion() {
      return self.coreVersion
    },
    clock: ports.clock,
    files,
    treeDeletes: treeDeletes.calls,
    breather: ports.breather,
    ...createLife(service, { treeDeletes: treeDeletes.life, watches }),
    ...createLookups(service),
    createRelationship: (request) => createRelationship(service, request),
    modifyRelationship: (id, change, ifVersion) => modifyRelationship(service, id, { change, ifVersion }),
    deleteSourceRelationship: (id, ifVersion) => deleteSourceRelationship(service, id, ifVersion),
    deleteTargetRelationship: (id) => deleteTargetRelationship(service, id),
    authorize: (id, allow) => authorize(service, id, allow),
    replicate: (id) => replicate(service, id),
    abortReplication: (id, options) => abortReplication(service, id, options),
    dismissError: (id, role) => dismissError(service, id, role),
    releaseQueuedSnapshot: (id, snapshotId) => releaseQueuedSnapshot(service, id, snapshotId),
    makeTargetWritable: (id) => makeTargetWritable(service, id),
    reconnectTarget: (id) => reconnectTarget(service, id),
    reverseTarget: (request) => reverseTarget(service, request),
    lockTarget: (id, lockKey) => lockTarget(service, id, lockKey),
    ...createPolicyCalls(service),
    ...createSnapshotCalls(service),
    ...createSnapshotLooks(service, trees),
    subscribe: events.subscribe,
    watch: watches.watch,
  }
}

function assemble(ports: ClusterPorts, options: ClusterOptions): Service {
  const { clock, transport, catalogue } = ports
  const { name, coreVersion } = options
  const self: PeerIdentity = { name, uuid: '', coreVersion, fingerprint: null }
  const store = createStore(catalogue)
  const events = createEvents()
  const running = createRunningJobs({ clock, events })
  const peers = createPeers({ transport, clock, store, self })
  const outbox = createOutbox({ clock, store, peers })
  const context: Context = { ports, options, self, store, events, running, peers, outbox }
  const retries = createRetries({ clock, retryMs: options.retryMs })
  const captures: Captures = createCaptures(context, () => removeForgotten(service))
  const service: Service = {
    ...context,
    jobs: createJobs(context),
    targets: createTargets(context),
    retries,
    captures,
    policyClock: createPolicyClock(context, captures),
    expiry: createExpiry(context),
    retained: createRetained(context),
  }
  return service
}

type Lookups = Pick<
  Cluster,
  'sourceRelationships' | 'targetRelationships' | 'sourceRelationship' | 'targetRelationship' | 'reports'
>

function createLookups(service: Service): Lookups {
  const { store, ports } = service
  const list = async (role: RelationshipRole): Promise<RelationshipView[]> =>
    store
      .relationships()
      .filter((record) => record.role === role)
      .map((record) => viewRelationship(service, record))
  const one = async (id: string, role: RelationshipRole) =>
    viewRelationship(service, mustBe(store.relationship(id), role))
  return {
    sourceRelationships: () => list('source'),
    targetRelationships: () => list('target'),
    sourceRelationship: (id) => one(id, 'source'),
    targetRelationship: (id) => one(id, 'target'),
    async reports(relationshipId) {
      const rows = await ports.catalogue.list<ReportRow>('reports')
      const own = rows.filter(({ report }) => report.relationshipId === relationshipId)
      return own.map(({ report }) => report).reverse()
    },
  }
}

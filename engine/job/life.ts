import type { RelationshipRecord } from '../core/relationship.ts'
import type { Cluster } from './cluster.ts'
import type { Touched } from './draft.ts'
import { createHandler } from './handler.ts'
import { peerOf } from './peers.ts'
import { announcement } from './relationships/create.ts'
import { removeForgotten } from './relationships/delete.ts'
import { finishDisconnect } from './relationships/make-writable.ts'
import type { Service } from './relationships/service.ts'
import type { TreeDeleteLife } from './tree-deletes/tree-deletes.ts'
import { viewRelationship } from './views.ts'
import type { Watches } from './watches/watches.ts'

/** How a cluster begins and ends. */
export function createLife(
  service: Service,
  { treeDeletes, watches }: { treeDeletes: TreeDeleteLife; watches: Watches },
): Pick<Cluster, 'start' | 'close' | 'rename' | 'changeVersion'> {
  const { ports, self, store, peers, outbox, jobs, targets, retries, captures, policyClock, expiry, retained } = service
  return {
    async start() {
      await store.load({ name: self.name, identifiers: ports.identifiers })
      Object.assign(self, { uuid: store.identity().uuid, name: store.identity().name })
      if (store.relationships().length > 0) ports.volume.prepare?.()
      // Points are in the order of their times, and schedules and retries count from what was last: no moment may come twice.
      ports.clock.notBefore?.(store.latestMs())
      retained.start(store.snapshots())
      store.onChange(retained.follow)
      ports.volume.protect(retained)
      await targets.recover()
      store.onChange((touched) => follow(service, touched))
      peers.onUp((uuid) => greet(service, uuid))
      peers.onUnfit((uuid, reason) => noteUnfit(service, uuid, reason))
      await ports.transport.serve(self, createHandler(service), peers.adopt)
      await takeUp(service)
      await treeDeletes.start()
    },
    async close() {
      watches.close()
      retries.close()
      policyClock.close()
      expiry.close()
      await treeDeletes.close()
      await captures.close()
      await jobs.close()
      outbox.close()
      peers.close()
      await ports.transport.close()
      await targets.close()
      await ports.volume.close()
      await ports.catalogue.close()
    },
    async rename(name) {
      await store.change((draft) => draft.rename(name))
      self.name = name
    },
    changeVersion(coreVersion) {
      self.coreVersion = coreVersion
      peers.redialAll()
    },
  }
}

/** Goes on where the cluster stopped. */
async function takeUp(service: Service): Promise<void> {
  const { store, peers, outbox, jobs } = service
  for (const record of store.relationships()) {
    if (record.state === 'DISCONNECTING' && record.role === 'target') finishDisconnect(service, record.id)
    // Perhaps it was cut off before the target heard of it; hearing it twice does no harm.
    if (record.state === 'AWAITING_AUTHORIZATION' && record.role === 'source') {
      await store.change((draft) => draft.notify(peerOf(record), announcement(record)))
    }
    jobs.plan(record.id)
  }
  removeForgotten(service)
  service.policyClock.plan()
  service.expiry.plan()
  peers.tend()
  outbox.flushAll()
}

/** What a change of the records sets off. */
function follow(service: Service, touched: Touched): void {
  const { ports, store, events, jobs, peers, outbox } = service
  if (touched.relationships.size > 0) ports.volume.prepare?.()
  for (const id of changedRelationships(touched)) {
    const record = store.find(id)
    events.emit({ type: 'relationship', id, view: record ? viewRelationship(service, record) : null })
    jobs.plan(id)
  }
  if (touched.policies.size > 0) service.policyClock.plan()
  if (touched.snapshots.size > 0) service.expiry.plan()
  if ([...touched.snapshots.values()].includes(null)) removeForgotten(service)
  if (touched.notices.size > 0) outbox.flushAll()
  if (touched.relationships.size > 0) peers.tend()
}

/** A source that can't be let in: its targets say why nothing comes from it. */
function noteUnfit({ store }: Service, uuid: string, reason: string): void {
  const waits = ({ role, peer, state, errorFromLastJob }: RelationshipRecord) =>
    role === 'target' && peer.uuid === uuid && state !== 'ENDED' && errorFromLastJob !== reason
  if (!store.relationships().some(waits)) return
  const note = store.change((draft) => {
    for (const { id } of draft.relationships().filter(waits)) draft.patch(id, { errorFromLastJob: reason })
  })
  // The next try to connect brings it again.
  note.catch(() => {})
}

/** Those whose records were written, and those whose queue got something. */
function changedRelationships({ relationships, snapshots }: Touched): Set<string> {
  const joined = [...snapshots.values()].flatMap((row) => row?.queue?.map(({ relationshipId }) => relationshipId) ?? [])
  return new Set([...relationships.keys(), ...joined])
}

/** A link came up: what waited for it goes out, jobs among it, and the peer may have another name by now. */
function greet({ store, peers, outbox, jobs }: Service, uuid: string): void {
  void outbox.flush(uuid)
  jobs.reached(uuid)
  const name = peers.live(uuid)?.remote.name
  const renamed = store.relationships().filter(({ peer }) => peer.uuid === uuid && peer.name !== name)
  if (name === undefined || renamed.length === 0) return
  const rename = store.change((draft) => {
    for (const { id, peer } of renamed) draft.patch(id, { peer: { ...peer, name } })
  })
  // The next link brings the name again.
  rename.catch(() => {})
}

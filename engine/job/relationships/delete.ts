import type { RelationshipRecord } from '../../core/relationship.ts'
import { removeOrphans } from '../manifest.ts'
import { peerOf } from '../peers.ts'
import { mustApply, mustBe, mustMatch } from './guard.ts'
import type { Service } from './service.ts'

/** Contents stay as they are on both sides; the target keeps a remnant that says why it ended. */
export async function deleteSourceRelationship(service: Service, id: string, ifVersion?: number): Promise<void> {
  const { store, jobs } = service
  mustMatch(mustApply(mustBe(store.relationship(id), 'source'), 'delete'), ifVersion)
  await jobs.abort(id, 'overtaken')
  const { peer } = await forget(service, id, { role: 'source', ifVersion })
  await service.outbox.flush(peer.uuid)
}

/** The mirror image: the source keeps the remnant. */
export async function deleteTargetRelationship(service: Service, id: string): Promise<void> {
  const { store, targets } = service
  mustBe(store.relationship(id), 'target')
  const { peer } = await targets.exclusively(id, async () => {
    mustApply(mustBe(store.relationship(id), 'target'), 'delete')
    await targets.remove(id)
    return forget(service, id, { role: 'target', ifVersion: undefined })
  })
  // Not before: the source may wait for an answer of its job until it hears of this.
  await service.outbox.flush(peer.uuid)
}

/** What a relationship that is gone leaves in files goes too; a disk that fails is no reason to call it undeleted. */
export function removeForgotten({ store, ports, retries, captures, retained }: Service): void {
  const isKnown = {
    relationship: (id: string) => store.find(id) !== undefined,
    snapshot: (id: number) => captures.isTaking(id) || store.snapshots().some((row) => row.id === id),
  }
  retries.run('forgotten manifests', () => removeOrphans(ports.manifests, isKnown))
  retries.run('kept contents', () => retained.sweep())
}

async function forget(
  service: Service,
  id: string,
  { role, ifVersion }: { role: RelationshipRecord['role']; ifVersion: number | undefined },
): Promise<RelationshipRecord> {
  const { store, self } = service
  const record = await store.change((draft) => {
    const present = mustBe(draft.relationship(id), role)
    mustMatch(present, ifVersion)
    draft.removeRelationship(id)
    draft.dropNotices(id)
    const reason = `The relationship was deleted on the ${role} cluster ${self.name}`
    if (present.state !== 'ENDED') draft.notify(peerOf(present), { type: 'deleted', id, reason })
    return present
  })
  removeForgotten(service)
  return record
}

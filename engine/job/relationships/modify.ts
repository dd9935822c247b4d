import { pathToText } from '../../core/names.ts'
import type { PolicyRecord } from '../../core/policy.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord, RelationshipSettings } from '../../core/relationship.ts'
import type { ModifyRelationship, RelationshipView } from '../cluster.ts'
import type { PeerMessage } from '../messages.ts'
import { peerOf } from '../peers.ts'
import { tidyQueue } from '../queue.ts'
import { viewRelationship } from '../views.ts'
import { mustApply, mustBe, mustMatch } from './guard.ts'
import type { Service } from './service.ts'
import { checkSettings, definedOf, settingsContext } from './settings.ts'

/** Called on the source; what is not named stays as it is. */
export async function modifyRelationship(
  service: Service,
  id: string,
  { change, ifVersion }: { change: ModifyRelationship; ifVersion: number | undefined },
): Promise<RelationshipView> {
  const { store, outbox } = service
  const merge = (record: RelationshipRecord, policies: readonly PolicyRecord[]) => {
    mustMatch(mustApply(mustBe(record, 'source'), 'modify'), ifVersion)
    const settings = { ...record.settings, ...definedOf(change) }
    const about = { policies, sourceFileId: record.root.id, peerUuid: record.peer.uuid }
    return checkSettings(settings, settingsContext(service, about))
  }
  const before = store.relationship(id)
  await checkAddress(service, before, merge(before, store.policies()))
  const record = await store.change((draft) => {
    const present = draft.relationship(id)
    const settings = merge(present, draft.policies())
    if (isEqual(settings, present.settings)) return present
    const changed = draft.patch(id, { settings, version: present.version + 1 })
    tidyQueue(draft, changed)
    draft.notify(peerOf(changed), settingsNotice(changed))
    return changed
  })
  await outbox.flush(record.peer.uuid)
  return viewRelationship(service, store.find(id) ?? record)
}

export function settingsNotice(record: RelationshipRecord): Extract<PeerMessage, { type: 'settings' }> {
  const sourceRootPath = pathToText(record.root.path, { directory: true })
  return { type: 'settings', id: record.id, settings: record.settings, sourceRootPath }
}

/** A new address has to be a known one; when somebody answers there, it has to be the same cluster. */
async function checkAddress(
  { peers }: Service,
  record: RelationshipRecord,
  settings: RelationshipSettings,
): Promise<void> {
  const { targetAddress: address, targetPort: port } = settings
  if (address === record.settings.targetAddress && port === record.settings.targetPort) return
  try {
    const { remote } = await peers.dial({ address, port })
    if (remote.uuid === record.peer.uuid) return
    const message = `Could not use the address ${address}:${port}: cluster ${remote.name} answers there, want ${record.peer.name}`
    throw new Refusal('relationship_invalid_setting', message, { details: { where: 'target_address' } })
  } catch (error) {
    if (!isRefusal(error, 'peer_unreachable')) throw error
  }
}

function isEqual(one: RelationshipSettings, other: RelationshipSettings): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other))
}

function sorted(settings: RelationshipSettings): [string, unknown][] {
  return Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1))
}

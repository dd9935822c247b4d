import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord, RelationshipSettings } from '../../core/relationship.ts'
import type { RelationshipView } from '../cluster.ts'
import type { PeerMessage } from '../messages.ts'
import { peerOf } from '../peers.ts'
import { viewRelationship } from '../views.ts'
import { mustApply } from './guard.ts'
import type { Service } from './service.ts'
import { checkSettings, defaultSettings, settingsContext } from './settings.ts'

/** Called on the target, which becomes the source. Both sides stay disconnected until the new target reconnects. */
export async function reverseTarget(
  service: Service,
  request: { id: string; sourceAddress: string; sourcePort: number },
): Promise<RelationshipView> {
  const { store, targets, outbox } = service
  const { id } = request
  const record = mustApply(store.relationship(id), 'reverse')
  const settings = settingsAsSource(service, record, request)
  await checkOtherSide(service, record, settings)
  const reversed = await targets.exclusively(id, async () => {
    mustApply(store.relationship(id), 'reverse')
    await targets.remove(id)
    return store.change((draft) => {
      const present = mustApply(draft.relationship(id), 'reverse')
      const own = becomeSource(present, settings)
      // The other side reached this one at the address that its settings name.
      const { targetAddress: address, targetPort: port } = present.settings
      const turns = turnsOf(own)
      draft.notify(peerOf(own), { type: 'reversed', id, sourceAddress: { address, port }, settings, turns })
      return draft.put(own)
    })
  })
  // From here on this cluster's clock dates the points, which must come after the last one of the other's.
  service.ports.clock.notBefore?.(store.latestMs())
  await outbox.flush(reversed.peer.uuid)
  return viewRelationship(service, store.find(id) ?? reversed)
}

export function turnsOf({ turns = 0 }: RelationshipRecord): number {
  return turns
}

/** The new target's half: its own settings are kept until it becomes the source again. */
export function becomeTarget(
  record: RelationshipRecord,
  turned: Pick<Extract<PeerMessage, { type: 'reversed' }>, 'settings' | 'sourceAddress' | 'turns'>,
): RelationshipRecord {
  return {
    ...record,
    ...turned,
    role: 'target',
    keptSettings: record.settings,
    peerRoot: { ...record.peerRoot, readOnly: turned.settings.sourceRootReadOnly },
    reversed: true,
  }
}

function becomeSource(record: RelationshipRecord, settings: RelationshipSettings): RelationshipRecord {
  return {
    ...record,
    settings,
    role: 'source',
    version: record.version + 1,
    turns: turnsOf(record) + 1,
    keptSettings: null,
    sourceAddress: null,
    // The old source's flag holds on until it is reconnected.
    peerRoot: { ...record.peerRoot, readOnly: record.settings.sourceRootReadOnly },
    reversed: true,
  }
}

function settingsAsSource(
  service: Service,
  { keptSettings, root, peer }: RelationshipRecord,
  { sourceAddress, sourcePort }: { sourceAddress: string; sourcePort: number },
): RelationshipSettings {
  const settings = { ...defaultSettings, ...keptSettings, targetAddress: sourceAddress, targetPort: sourcePort }
  const about = { policies: service.store.policies(), sourceFileId: root.id, peerUuid: peer.uuid }
  return checkSettings(settings, settingsContext(service, about))
}

async function checkOtherSide(
  { peers }: Service,
  record: RelationshipRecord,
  { targetAddress: address, targetPort: port }: RelationshipSettings,
): Promise<void> {
  const link = await peers.dial({ address, port }).catch((error: unknown) => {
    if (!isRefusal(error, 'peer_unreachable')) throw error
    const message = `Could not reach the source cluster at ${address}:${port}: nobody answers, want it running`
    throw new Refusal('relationship_target_unreachable', message, { cause: error })
  })
  if (link.remote.uuid === record.peer.uuid) return
  const message = `Could not reverse to ${address}:${port}: cluster ${link.remote.name} answers there, want ${record.peer.name}`
  throw new Refusal('relationship_bad_address', message)
}

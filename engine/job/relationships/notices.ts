import { Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { nextState } from '../../core/transitions.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { Draft } from '../draft.ts'
import type { PeerMessage, PeerReply } from '../messages.ts'
import { tidyQueue } from '../queue.ts'
import { refuseUnknown } from '../records.ts'
import { checkLimit } from './create.ts'
import { mustBe } from './guard.ts'
import { becomeTarget, turnsOf } from './reverse.ts'
import type { Service } from './service.ts'

export type Notice = Exclude<PeerMessage, { type: `job-${string}` }>

type Of<Type extends Notice['type']> = Extract<Notice, { type: Type }>

/** Stores what the other cluster tells. Hearing it twice changes nothing. */
export async function handleNotice(service: Service, notice: Notice, link: PeerLink): Promise<PeerReply<Notice>> {
  if (notice.type === 'announce') return handleAnnounce(service, notice, link)
  if (notice.type === 'authorized') await handleAuthorized(service, notice)
  if (notice.type === 'settings') await handleSettings(service, notice)
  if (notice.type === 'deleted') await handleDeleted(service, notice)
  if (notice.type === 'disconnected') await handleDisconnected(service, notice)
  if (notice.type === 'reconnecting') await handleReconnecting(service, notice)
  if (notice.type === 'reversed') await handleReversed(service, notice)
  return {}
}

async function handleAnnounce(
  service: Service,
  notice: Of<'announce'>,
  link: PeerLink,
): Promise<PeerReply<Of<'announce'>>> {
  const { store, self } = service
  const known = store.find(notice.id)
  if (known && known.peer.uuid !== link.remote.uuid) refuseUnknown(notice.id)
  // Deleted here before the source has heard of it: it is about to, and must not bring it back.
  const isDeleted = store.notices().some(({ message }) => message.type === 'deleted' && message.id === notice.id)
  if (!known && !isDeleted) {
    checkLimit(service)
    await store.change((draft) => draft.find(notice.id) ?? draft.put(announcedRecord(service, notice, link)))
  }
  return { targetClusterName: self.name }
}

function announcedRecord({ ports }: Service, notice: Of<'announce'>, link: PeerLink): RelationshipRecord {
  const { name, uuid, fingerprint } = link.remote
  const { settings, sourceRootPath, sourceRootId, targetRootPath } = notice
  return {
    id: notice.id,
    role: 'target',
    state: 'AWAITING_AUTHORIZATION',
    endReason: '',
    version: 1,
    settings,
    peer: { name, uuid, fingerprint },
    root: { path: '', id: null },
    peerRoot: { path: sourceRootPath, id: sourceRootId, readOnly: settings.sourceRootReadOnly },
    targetPathAsTyped: targetRootPath,
    sourceAddress: null,
    createdAtMs: ports.clock.now(),
    recoveryPoint: null,
    errorFromLastJob: '',
    durationOfLastJobNs: null,
    lastJobEndedAtMs: null,
    lockKey: null,
    keptSettings: null,
    reversed: false,
  }
}

async function handleAuthorized(
  { store }: Service,
  { id, targetRootPath, targetRootId }: Of<'authorized'>,
): Promise<void> {
  // The other side has deleted it once, and must not take it for a living one.
  if (store.find(id)?.state === 'ENDED') refuseUnknown(id)
  await patchAs(store, 'source', id, (record) => ({
    state: nextState(record.state, 'authorized') ?? record.state,
    peerRoot: { path: targetRootPath, id: targetRootId, readOnly: true },
  }))
}

async function handleSettings({ store }: Service, { id, settings, sourceRootPath }: Of<'settings'>): Promise<void> {
  await patchAs(store, 'target', id, (record) => ({
    settings,
    peerRoot: { ...record.peerRoot, path: sourceRootPath, readOnly: settings.sourceRootReadOnly },
  }))
}

async function handleDeleted(service: Service, { id, reason }: Of<'deleted'>): Promise<void> {
  const { store, jobs, targets } = service
  const record = store.relationship(id)
  const end = () =>
    store.change((draft) => {
      const { state } = draft.relationship(id)
      draft.dropNotices(id)
      const end = { state: nextState(state, 'peerDeleted') ?? 'ENDED', endReason: reason, errorFromLastJob: '' }
      tidyQueue(draft, draft.patch(id, end))
    })
  if (record.role === 'source') {
    await jobs.abort(id, 'overtaken')
    await end()
    return
  }
  await targets.exclusively(id, async () => {
    await end()
    await targets.remove(id)
  })
}

async function handleDisconnected({ store, jobs }: Service, { id }: Of<'disconnected'>): Promise<void> {
  mustBe(store.relationship(id), 'source')
  await patchAs(store, 'source', id, ({ state }) => ({ state: nextState(state, 'makeWritable') ?? state }))
  await jobs.abort(id, 'overtaken')
  await patchAs(store, 'source', id, ({ state }) => ({ state: nextState(state, 'reverted') ?? state }))
}

async function handleReconnecting({ store }: Service, { id }: Of<'reconnecting'>): Promise<void> {
  await patchAs(store, 'source', id, (record) => ({
    state: nextState(record.state, 'reconnect', record) ?? record.state,
    // Whatever went wrong before does not hold the first job back.
    errorFromLastJob: '',
  }))
}

async function handleReversed({ store }: Service, notice: Of<'reversed'>): Promise<void> {
  const { id, settings, sourceAddress, turns } = notice
  await store.change((draft) => {
    const record = draft.relationship(id)
    // Told again, perhaps after this side has turned it back: only a turn that is news counts.
    if (record.role === 'target' || turns <= turnsOf(record)) return
    if (record.state !== 'DISCONNECTED') {
      const message = `Could not reverse relationship ${id}: it is ${record.state} here, want DISCONNECTED`
      throw new Refusal('relationship_wrong_state', message)
    }
    tidyQueue(draft, draft.put(becomeTarget(record, { settings, sourceAddress, turns })))
  })
}

async function patchAs(
  store: Service['store'],
  role: RelationshipRecord['role'],
  id: string,
  change: (record: RelationshipRecord) => Partial<RelationshipRecord>,
): Promise<void> {
  await store.change((draft: Draft) => draft.patch(id, change(mustBe(draft.relationship(id), role))))
}

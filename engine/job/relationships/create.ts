import { depthOf, pathFromText, pathToText } from '../../core/names.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import type { PeerLink } from '../../ports/transport.ts'
import type { FileInfo } from '../../ports/volume.ts'
import type { CreateRelationship, RelationshipView } from '../cluster.ts'
import type { PeerMessage } from '../messages.ts'
import { peerOf } from '../peers.ts'
import type { Address } from '../records.ts'
import { viewRelationship } from '../views.ts'
import { checkReply } from '../wire/check-reply.ts'
import type { Service } from './service.ts'
import { checkSettings, defaultSettings, definedOf, settingsContext } from './settings.ts'

const mostSourceLevels = 100

/** Called on the source; the target learns of it before this resolves. */
export async function createRelationship(service: Service, request: CreateRelationship): Promise<RelationshipView> {
  const { store } = service
  pathFromText(request.targetRootPath)
  const source = await findSource(service, request)
  const settings = checkSettings(
    {
      ...defaultSettings,
      ...definedOf(request.settings),
      targetAddress: request.targetAddress,
      targetPort: request.targetPort,
    },
    settingsContext(service, { policies: store.policies(), sourceFileId: source.id, peerUuid: undefined }),
  )
  checkLimit(service)
  const link = await reachTarget(service, { address: settings.targetAddress, port: settings.targetPort })
  const record = newRecord(service, { source, link, settings, targetRootPath: request.targetRootPath })
  await store.change((draft) => draft.put(record))
  const { targetClusterName } = await announce(service, record, link)
  const peer = { ...record.peer, name: targetClusterName }
  // Both sides have it by now; a name that can't be written down comes again with the next link.
  await store.change((draft) => draft.patch(record.id, { peer })).catch(() => {})
  return viewRelationship(service, store.relationship(record.id))
}

/** What the target has to know of a relationship that waits for it. */
export function announcement(record: RelationshipRecord): Extract<PeerMessage, { type: 'announce' }> {
  return {
    type: 'announce',
    id: record.id,
    sourceRootPath: pathToText(record.root.path, { directory: true }),
    sourceRootId: record.root.id ?? '',
    targetRootPath: record.targetPathAsTyped,
    settings: record.settings,
  }
}

/** Refusal `relationship_limit_reached`; counts both roles. */
export function checkLimit({ store, options }: Service): void {
  const count = store.relationships().length
  if (count < options.maxRelationships) return
  const message = `Could not add a relationship: there are ${count}, at most ${options.maxRelationships} are possible`
  throw new Refusal('relationship_limit_reached', message)
}

async function findSource({ ports, options }: Service, request: CreateRelationship): Promise<FileInfo> {
  const { sourceRootId, sourceRootPath } = request
  const shown = sourceRootPath ?? sourceRootId
  const mostLevels = options.limits?.sourceLevels ?? mostSourceLevels
  try {
    const path =
      sourceRootPath === undefined ? await ports.volume.pathOf(sourceRootId ?? '') : pathFromText(sourceRootPath)
    const info = await ports.volume.info(path)
    if (info.kind !== 'directory')
      throw refuseSource(`Could not replicate ${shown}: it is a ${info.kind}, want a directory`)
    if (depthOf(path) <= mostLevels) return info
    const message = `Could not replicate ${shown}: it lies ${depthOf(path)} levels deep, at most ${mostLevels} are possible`
    throw new Refusal('relationship_source_too_deep', message)
  } catch (error) {
    if (!isRefusal(error, 'fs_no_such_entry', 'fs_no_such_path', 'fs_not_a_directory')) throw error
    throw refuseSource(`Could not replicate ${shown}: there is no such directory, want an existing one`)
  }
}

function refuseSource(message: string): Refusal {
  return new Refusal('relationship_source_missing', message)
}

async function reachTarget({ peers, self }: Service, address: Address): Promise<PeerLink> {
  try {
    const link = await peers.dial(address)
    if (link.remote.uuid !== self.uuid) return link
    link.close()
  } catch (error) {
    throw isRefusal(error, 'peer_unreachable') ? refuseUnreachable(address, error) : error
  }
  const message = `Could not replicate to ${address.address}:${address.port}: that is this cluster itself, want another one`
  throw new Refusal('relationship_same_cluster', message)
}

function refuseUnreachable({ address, port }: Address, cause: Error): Refusal {
  const message = `Could not reach the target cluster at ${address}:${port}: nobody answers, want a running cluster`
  return new Refusal('relationship_target_unreachable', message, { cause })
}

interface NewRelationship {
  source: FileInfo
  link: PeerLink
  settings: RelationshipRecord['settings']
  targetRootPath: string
}

function newRecord(
  { ports }: Service,
  { source, link, settings, targetRootPath }: NewRelationship,
): RelationshipRecord {
  const { name, uuid, fingerprint } = link.remote
  return {
    id: ports.identifiers.uuid(),
    role: 'source',
    state: 'AWAITING_AUTHORIZATION',
    endReason: '',
    version: 1,
    settings,
    peer: { name, uuid, fingerprint },
    root: { path: source.path, id: source.id },
    peerRoot: { path: targetRootPath, id: null, readOnly: false },
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

async function announce(service: Service, record: RelationshipRecord, link: PeerLink) {
  try {
    const message = announcement(record)
    return checkReply(message, await link.request(message))
  } catch (error) {
    const isLost = isRefusal(error, 'peer_unreachable')
    const undo = () => undoCreation(service, record, { isLost })
    // A catalogue that fails now must not leave half a relationship for good.
    await undo().catch(() => service.retries.run(`undo ${record.id}`, undo))
    throw isLost && isRefusal(error) ? refuseUnreachable(addressOf(record), error) : error
  }
}

async function undoCreation(
  { store }: Service,
  record: RelationshipRecord,
  { isLost }: { isLost: boolean },
): Promise<void> {
  await store.change((draft) => {
    draft.removeRelationship(record.id)
    // Perhaps only the answer was lost.
    const reason = 'The source cluster could not finish creating the relationship'
    if (isLost) draft.notify(peerOf(record), { type: 'deleted', id: record.id, reason })
  })
}

function addressOf({ settings }: RelationshipRecord): Address {
  return { address: settings.targetAddress, port: settings.targetPort }
}

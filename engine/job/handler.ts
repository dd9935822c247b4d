import { Refusal } from '../core/refusal.ts'
import type { PeerHandler, PeerLink } from '../ports/transport.ts'
import type { PeerMessage } from './messages.ts'
import { refuseUnknown } from './records.ts'
import { handleNotice, type Notice } from './relationships/notices.ts'
import type { Service } from './relationships/service.ts'
import type { JobMessage } from './target/targets.ts'

const notices: readonly string[] = [
  'announce',
  'authorized',
  'settings',
  'deleted',
  'disconnected',
  'reconnecting',
  'reversed',
] satisfies Notice['type'][]

const jobMessages: readonly string[] = [
  'job-begin',
  'job-listing',
  'job-stage',
  'job-plan',
  'job-commit',
  'job-abort',
] satisfies JobMessage['type'][]

/** Answers other clusters; each hears and says only what concerns its own relationships. */
export function createHandler(service: Service): PeerHandler {
  return async (message, bytes, link) => {
    service.peers.verify(link.remote)
    if (message.type !== 'announce') checkPeer(service, message, link)
    if (isJobMessage(message)) return service.targets.handle(message, bytes, link)
    if (isNotice(message)) return handleNotice(service, message, link)
    throw new Refusal(
      'peer_protocol',
      `Could not handle a message: ${String((message as PeerMessage).type)} is unknown`,
    )
  }
}

function isJobMessage(message: PeerMessage): message is JobMessage {
  return jobMessages.includes(message.type)
}

function isNotice(message: PeerMessage): message is Notice {
  return notices.includes(message.type)
}

function checkPeer({ store }: Service, { id }: PeerMessage, { remote }: PeerLink): void {
  if (store.relationship(id).peer.uuid !== remote.uuid) refuseUnknown(id)
}

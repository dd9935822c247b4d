import type { PeerHandler, PeerLink } from '../ports/transport.ts'
import type { JobMessage, PeerMessage } from './messages.ts'
import { refuseUnknown } from './records.ts'
import { handleNotice } from './relationships/notices.ts'
import type { Service } from './relationships/service.ts'
import { checkMessage } from './wire/check-message.ts'

/** Answers other clusters; each hears and says only what concerns its own relationships. */
export function createHandler(service: Service): PeerHandler {
  return async (message, bytes, link) => {
    service.peers.verify(link.remote)
    checkMessage(message)
    if (message.type !== 'announce') checkPeer(service, message, link)
    if (isJobMessage(message)) return service.targets.handle(message, bytes, link)
    return handleNotice(service, message, link)
  }
}

function isJobMessage(message: PeerMessage): message is JobMessage {
  return message.type.startsWith('job-')
}

function checkPeer({ store }: Service, { id }: PeerMessage, { remote }: PeerLink): void {
  if (store.relationship(id).peer.uuid !== remote.uuid) refuseUnknown(id)
}

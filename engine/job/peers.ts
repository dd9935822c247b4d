import { isRefusal, Refusal } from '../core/refusal.ts'
import type { RelationshipRecord } from '../core/relationship.ts'
import { canReplicate } from '../core/versions.ts'
import type { Clock } from '../ports/clock.ts'
import type { PeerIdentity, PeerLink, Transport } from '../ports/transport.ts'
import type { Address } from './records.ts'
import type { Store } from './store.ts'
import { createTimer } from './timer.ts'

const redialMs = 5000

export interface Peers {
  live(uuid: string): PeerLink | undefined
  /** The live link to a known peer, dialled when there is none. Refusals `peer_*` and `relationship_bad_address`. */
  link(peer: { uuid: string; address: Address | null }): Promise<PeerLink>
  /** A link to whoever answers there; it serves everybody afterwards. */
  dial(address: Address): Promise<PeerLink>
  /** Takes up a link that came about. */
  adopt(link: PeerLink): void
  /** Refusal unless relationships with this peer accept its certificate and version. */
  verify(remote: PeerIdentity): void
  onUp(listener: (uuid: string) => void): void
  /** Hears of trusted clusters that connected with a version that does not fit, and why not. */
  onUnfit(listener: (uuid: string, reason: string) => void): void
  /** Breaks all links and makes them anew. */
  redialAll(): void
  /** Dials every peer that is wanted and not there; again every 5 s. */
  tend(): void
  close(): void
}

interface PeersOptions {
  transport: Transport
  clock: Clock
  store: Store
  self: PeerIdentity
}

/** Links to other clusters: whichever is live carries everything. */
export function createPeers({ transport, clock, store, self }: PeersOptions): Peers {
  const links = new Map<string, PeerLink>()
  const listeners: ((uuid: string) => void)[] = []
  const unfit = createListeners()
  const redial = createTimer(clock, () => peers.tend())
  let closed = false
  const drop = (link: PeerLink) => {
    if (links.get(link.remote.uuid) !== link) return
    links.delete(link.remote.uuid)
    if (!closed) redial.in(redialMs)
  }
  const dialPeer = shareByKey(async (uuid, address: Address) => {
    const link = await peers.dial(address)
    if (link.remote.uuid !== uuid) throw refuseStranger(link.remote, address)
    return link
  })
  const peers: Peers = {
    live: (uuid) => links.get(uuid),
    async link({ uuid, address }) {
      const live = links.get(uuid)
      if (live) return live
      if (!address) throw refuseWaiting()
      return dialPeer(uuid, address)
    },
    async dial(address) {
      const link = closeUnless(await transport.dial(address), peers.verify)
      peers.adopt(link)
      return link
    },
    adopt(link) {
      if (closed || link.remote.uuid === self.uuid || links.get(link.remote.uuid) === link) return
      const misfit = misfitOf(peers, link.remote)
      if (misfit?.code === 'peer_version_unfit') unfit.tell(link.remote.uuid, misfit.message)
      if (misfit) return
      links.set(link.remote.uuid, link)
      link.onClose(() => drop(link))
      for (const listener of listeners) listener(link.remote.uuid)
    },
    verify: (remote) => verifyPeer(remote, { self, store }),
    onUp: (listener) => void listeners.push(listener),
    onUnfit: unfit.add,
    redialAll() {
      for (const link of [...links.values()]) link.close()
      peers.tend()
    },
    tend() {
      const wanted = wantedPeers(store).filter(({ uuid }) => !links.has(uuid))
      if (closed || wanted.length === 0) return
      redial.in(redialMs)
      // Whoever can't be reached now is dialled again by the timer.
      for (const peer of wanted) peers.link(peer).catch(() => {})
    },
    close() {
      closed = true
      redial.cancel()
      for (const link of [...links.values()]) link.close()
    },
  }
  return peers
}

function createListeners() {
  const listeners: ((uuid: string, reason: string) => void)[] = []
  return {
    add: (listener: (uuid: string, reason: string) => void) => void listeners.push(listener),
    tell(uuid: string, reason: string): void {
      for (const listener of listeners) listener(uuid, reason)
    },
  }
}

/** Those who ask while a link is being made share it. */
function shareByKey<T>(make: (key: string, address: Address) => Promise<T>) {
  const pending = new Map<string, Promise<T>>()
  return (key: string, address: Address): Promise<T> => {
    const made = pending.get(key) ?? make(key, address).finally(() => pending.delete(key))
    pending.set(key, made)
    return made
  }
}

/** Where this side can dial the other one of a relationship; null: it waits to be dialled. */
export function addressOf(record: RelationshipRecord): Address | null {
  if (record.role === 'source') return { address: record.settings.targetAddress, port: record.settings.targetPort }
  return record.sourceAddress
}

export function peerOf(record: RelationshipRecord): { uuid: string; address: Address | null } {
  return { uuid: record.peer.uuid, address: addressOf(record) }
}

function wantedPeers(store: Store): { uuid: string; address: Address }[] {
  const living = store.relationships().filter((record) => record.state !== 'ENDED')
  const peers = [...living.map(peerOf), ...store.notices().map((notice) => notice.peer)]
  const reachable = peers.flatMap(({ uuid, address }) => (address ? [{ uuid, address }] : []))
  return [...new Map(reachable.map((peer) => [peer.uuid, peer])).values()]
}

function misfitOf(peers: Peers, remote: PeerIdentity): Refusal | null {
  try {
    peers.verify(remote)
    return null
  } catch (error) {
    if (!isRefusal(error)) throw error
    return error
  }
}

function verifyPeer(remote: PeerIdentity, { self, store }: Pick<PeersOptions, 'self' | 'store'>): void {
  if (store.relationships().some((record) => isForeign(record, remote))) throw refuseFingerprint(remote)
  const fit = canReplicate(self.coreVersion, remote.coreVersion)
  if (fit !== true) throw new Refusal('peer_version_unfit', fit)
}

function closeUnless(link: PeerLink, verify: Peers['verify']): PeerLink {
  try {
    verify(link.remote)
    return link
  } catch (error) {
    link.close()
    throw error
  }
}

function refuseWaiting(): Refusal {
  return new Refusal('peer_unreachable', 'Could not reach the other cluster: it has to connect first')
}

function isForeign({ peer }: RelationshipRecord, remote: PeerIdentity): boolean {
  return peer.uuid === remote.uuid && peer.fingerprint !== null && peer.fingerprint !== remote.fingerprint
}

function refuseFingerprint({ name }: PeerIdentity): Refusal {
  const message = `Could not trust cluster ${name}: its certificate has changed, want the one it had at first contact`
  return new Refusal('peer_not_trusted', message)
}

function refuseStranger({ name }: PeerIdentity, { address, port }: Address): Refusal {
  const message = `Could not reach the other cluster at ${address}:${port}: cluster ${name} answers there`
  return new Refusal('peer_not_trusted', message)
}

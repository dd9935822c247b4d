import type { PeerMessage, PeerReply } from '../job/messages.ts'

/** Who is at the other end, from its hello. */
export interface PeerIdentity {
  name: string
  uuid: string
  /** Software version, `7.10.2`. */
  coreVersion: string
  /** Of its certificate, hex; null where the link needs none (memory). */
  fingerprint: string | null
}

/** A live connection between two clusters; both ends may ask. */
export interface PeerLink {
  readonly remote: PeerIdentity
  /** Rejects with `peer_unreachable` when the link breaks, or with the refusal that the other side answered. */
  request<M extends PeerMessage>(message: M, bytes?: Uint8Array): Promise<PeerReply<M>>
  /** Bytes sent and received over this link so far, for reports. */
  traffic(): { sent: number; received: number }
  /** Calls the listener once the link is gone; soon, when it is gone already. */
  onClose(listener: () => void): void
  close(): void
}

/**
 * Answers a request. `bytes` are valid only until the answer: the transport may use their memory again, so whoever needs them longer
 * copies them. Rejects with a refusal to send that back; anything else is sent as a failure without its text.
 */
export type PeerHandler = (message: PeerMessage, bytes: Uint8Array, link: PeerLink) => Promise<PeerReply<PeerMessage>>

/**
 * How clusters reach each other. Addresses are looked up in the sandbox's table of known clusters; nothing else is
 * ever dialled.
 */
export interface Transport {
  /** Refusal `relationship_bad_address` for an unknown address, `peer_unreachable` when nobody answers. */
  dial(address: { address: string; port: number }): Promise<PeerLink>
  /** Accepts links; `onLink` sees each new one, `handler` each request over accepted and dialled links. */
  serve(self: PeerIdentity, handler: PeerHandler, onLink: (link: PeerLink) => void): Promise<void>
  /** Where others reach this cluster. */
  readonly listening: { address: string; port: number } | null
  close(): Promise<void>
}

import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { connect as connectTls, TLSSocket } from 'node:tls'
import { Refusal } from '../../core/refusal.ts'
import type { Certificate } from './certificate.ts'

/** Bytes to and from the other side: a bare socket, or TLS over one. */
export interface Channel {
  readonly stream: Duplex
  /** The socket itself: its byte counts include TLS. */
  readonly raw: Socket
  readonly side: Side
  /** TLS notices whatever happens to a byte on its way. */
  readonly isGuarded: boolean
  /** SHA-256 of the other side's certificate in lower-case hex; null without TLS. */
  fingerprint(): string | null
}

export type Side = 'dialled' | 'accepted'

/** The certificate's owner is checked by fingerprint, so no authority is asked; 1.2 is the oldest version in use. */
const tlsOptions = { requestCert: true, rejectUnauthorized: false, minVersion: 'TLSv1.2' } as const

/** Calls `onReady` once bytes may travel: after the connect, and after the TLS handshake where a certificate is given. */
export function openChannel(
  raw: Socket,
  options: { side: Side; certificate: Certificate | null; onReady: (channel: Channel) => void },
): Channel {
  const { side, certificate, onReady } = options
  raw.setNoDelay(true)
  if (certificate === null) {
    const channel: Channel = { stream: raw, raw, side, isGuarded: false, fingerprint: () => null }
    if (side === 'accepted') onReady(channel)
    else raw.once('connect', () => onReady(channel))
    return channel
  }
  const keys = { key: certificate.key, cert: certificate.cert, ...tlsOptions }
  const secure =
    side === 'accepted' ? new TLSSocket(raw, { isServer: true, ...keys }) : connectTls({ socket: raw, ...keys })
  const fingerprint = () => readFingerprint(secure)
  const channel: Channel = { stream: secure, raw, side, isGuarded: true, fingerprint }
  secure.once(side === 'accepted' ? 'secure' : 'secureConnect', () => onReady(channel))
  return channel
}

function readFingerprint(secure: TLSSocket): string {
  const { fingerprint256 } = secure.getPeerCertificate()
  if (fingerprint256) return fingerprint256.replaceAll(':', '').toLowerCase()
  throw new Refusal('peer_not_trusted', 'Could not trust the other cluster: it showed no certificate')
}

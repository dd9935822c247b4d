import { createPrivateKey, X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../../core/refusal.ts'
import { makePrivateDirectory, writeWhole } from '../durable.ts'
import { makeSelfSigned } from './self-signed.ts'

/** A certificate with its private key, both PEM. */
export interface Certificate {
  key: string
  cert: string
}

const lifetimeYears = 10

/**
 * A self-made certificate: ECDSA on P-256, ten years from `from` (default: now). `names` are host names and IP
 * addresses; the first one is the common name.
 */
export async function createCertificate(options: { names: readonly string[]; from?: Date }): Promise<Certificate> {
  const { names, from = new Date() } = options
  const until = new Date(from)
  until.setUTCFullYear(until.getUTCFullYear() + lifetimeYears)
  return makeSelfSigned({ names, from, until })
}

/**
 * The certificate of a directory (`key.pem`, `cert.pem`, mode 0600), made at the first call. Refusal `state_damaged`
 * naming the directory when the two don't belong together.
 */
export async function loadOrCreateCertificate(directory: string, names: readonly string[]): Promise<Certificate> {
  const keyFile = join(directory, 'key.pem')
  const certFile = join(directory, 'cert.pem')
  // The certificate is written last: with it, the key is whole.
  if (existsSync(certFile)) return checkPair(directory, readPair(keyFile, certFile))
  const made = await createCertificate({ names })
  makePrivateDirectory(directory)
  writeWhole(keyFile, Buffer.from(made.key), `${keyFile}.writing`)
  writeWhole(certFile, Buffer.from(made.cert), `${certFile}.writing`)
  return made
}

/** SHA-256 of the certificate in lower-case hex, as the other side of a link sees it. */
export function fingerprintOf({ cert }: Pick<Certificate, 'cert'>): string {
  return new X509Certificate(cert).fingerprint256.replaceAll(':', '').toLowerCase()
}

function readPair(keyFile: string, certFile: string): Certificate {
  return { key: existsSync(keyFile) ? readFileSync(keyFile, 'utf8') : '', cert: readFileSync(certFile, 'utf8') }
}

function checkPair(directory: string, pair: Certificate): Certificate {
  try {
    if (new X509Certificate(pair.cert).checkPrivateKey(createPrivateKey(pair.key))) return pair
  } catch (error) {
    throw damagedPair(directory, error)
  }
  throw damagedPair(directory)
}

function damagedPair(directory: string, cause?: unknown): Refusal {
  const message = `Could not use the certificate in ${directory}: key.pem and cert.pem are damaged or don't belong together`
  return new Refusal('state_damaged', message, { details: { directory }, cause })
}

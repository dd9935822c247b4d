import type { Digest, Identifiers } from '@sandbar/engine'
import { toBase64Url } from '../base64.ts'

/** How passwords are kept. On Node scrypt, in the page a salted SHA-256 (nothing there is worth guessing). */
export interface PasswordHasher {
  hash(password: string): Promise<string>
  matches(password: string, hash: string): Promise<boolean>
}

/** A password hasher for places without scrypt: SHA-256 over a salt and the password. */
export function createDigestPasswords(ports: { digest: Digest; identifiers: Identifiers }): PasswordHasher {
  const hashWith = (salt: string, password: string) =>
    `${salt}:${ports.digest.sha256(new TextEncoder().encode(`${salt}:${password}`))}`
  return {
    hash: async (password) => hashWith(toBase64Url(ports.identifiers.bytes(16)), password),
    matches: async (password, hash) => hashWith(hash.split(':')[0] ?? '', password) === hash,
  }
}

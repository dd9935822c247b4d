import type { Clock, Digest, Identifiers } from '@sandbar/engine'
import { toBase64Url } from '../base64.ts'
import type { Records, RecordsDraft } from '../records.ts'
import { type AccessToken, collections } from './model.ts'

const secretBytes = 32
const prefix = 'access-v1:'

export function isAccessToken(token: string): boolean {
  return token.startsWith(prefix)
}

/** Only its hash is kept: whoever reads the records can't use them to get in. */
export function hashToken(digest: Digest, token: string): string {
  return digest.sha256(new TextEncoder().encode(token))
}

/** A new token, to be shown to its holder once. */
export function newToken(identifiers: Identifiers): string {
  return `${prefix}${toBase64Url(identifiers.bytes(secretBytes))}`
}

/** The token's record if it opens the door now; undefined when it is unknown, off or expired. */
export async function findToken(
  token: string,
  { records, digest, clock }: { records: Records; digest: Digest; clock: Pick<Clock, 'now'> },
): Promise<AccessToken | undefined> {
  const id = await records.get<string>(collections.tokenHashes, hashToken(digest, token))
  const found = id === undefined ? undefined : await records.get<AccessToken>(collections.tokens, id)
  const isGood = found?.isEnabled && (found.expiresAtMs === null || found.expiresAtMs > clock.now())
  return isGood ? found : undefined
}

export function putToken(draft: RecordsDraft, token: AccessToken): void {
  draft.put(collections.tokens, token.id, token)
  draft.put(collections.tokenHashes, token.hash, token.id)
}

export function removeToken(draft: RecordsDraft, { id, hash }: AccessToken): void {
  draft.remove(collections.tokens, id)
  draft.remove(collections.tokenHashes, hash)
}

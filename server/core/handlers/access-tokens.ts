import { hashToken, newToken, putToken, removeToken } from '../accounts/access-tokens.ts'
import { localUserOf } from '../accounts/expand.ts'
import { byAuthId, type Directory, directoryOf, findIdentity, type IdentityQuery } from '../accounts/identity.ts'
import { nextTokenId } from '../accounts/local-ids.ts'
import { type AccessToken, collections } from '../accounts/model.ts'
import { parseIdentity } from '../accounts/parse-identity.ts'
import { callerOf } from '../caller.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import type { RecordsDraft } from '../records.ts'
import { pageOf } from '../stored/page.ts'
import { formatTime } from '../wire/time.ts'

const mostPerUser = 2

interface WireChange {
  expiration_time?: string
  enabled?: boolean
}

const listAccessTokens: Handler = async (call) => {
  const { services, query } = call
  const directory = await directoryOf(services)
  const all = await services.records.list<AccessToken>(collections.tokens)
  const userId = query.user === undefined ? undefined : userOf(directory, parseIdentity(String(query.user)))
  const shown = query.user === undefined ? all : all.filter((token) => token.userId === userId)
  const { items, paging } = pageOf(call, { items: shown, keyOf: ({ id }) => id, end: '' })
  return { json: { entries: items.map((token) => toWire(token, directory)), paging } }
}

const createAccessToken: Handler = async (call) => {
  const { identifiers, digest, cluster, records } = call.services
  const wire = bodyOf<{ user: IdentityQuery; expiration_time?: string }>(call)
  const userId = userOf(await directoryOf(call.services), wire.user)
  if (userId === undefined)
    throw new Fault('no_local_user', 'Could not create an access token: the user is none of this cluster')
  const token = newToken(identifiers)
  const fixed = {
    ...{ userId, creatorId: callerOf(call).user.id, createdAtMs: cluster.clock.now(), isEnabled: true },
    expiresAtMs: expirationOf(call, wire) ?? null,
    hash: hashToken(digest, token),
  }
  const id = await records.change((draft) => {
    const others = draft.list<AccessToken>(collections.tokens).filter((other) => other.userId === userId)
    if (others.length >= mostPerUser)
      throw new Fault('conflict', `Could not create an access token: the user has ${others.length}, delete one first`)
    const next = { ...fixed, id: nextTokenId(draft) }
    putToken(draft, next)
    return next.id
  })
  return { json: { id, bearer_token: token } }
}

const getAccessToken: Handler = async (call) => {
  const id = param(call, 'id')
  const token = await call.services.records.get<AccessToken>(collections.tokens, id)
  return { json: toWire(token ?? missing(id), await directoryOf(call.services)) }
}

const modifyAccessToken: Handler = async (call) => {
  const wire = bodyOf<WireChange>(call)
  const expiresAtMs = expirationOf(call, wire)
  const token = await call.services.records.change((draft) => {
    const before = present(draft, param(call, 'id'))
    const next = {
      ...before,
      isEnabled: wire.enabled ?? before.isEnabled,
      expiresAtMs: expiresAtMs === undefined ? before.expiresAtMs : expiresAtMs,
    }
    putToken(draft, next)
    return next
  })
  return { json: toWire(token, await directoryOf(call.services)) }
}

const deleteAccessToken: Handler = async (call) => {
  await call.services.records.change((draft) => removeToken(draft, present(draft, param(call, 'id'))))
  return {}
}

/** The id of the local user that a query means, by its own name or by a number of NFS. */
function userOf(directory: Directory, query: IdentityQuery): string | undefined {
  const identity = findIdentity(directory, query)
  return identity && localUserOf(directory, identity)?.id
}

/** Undefined when the body does not say, null for never. */
function expirationOf(call: Call, { expiration_time: text }: WireChange): number | null | undefined {
  if (text === undefined) return undefined
  if (text === '') return null
  const atMs = Date.parse(text)
  if (Number.isNaN(atMs)) throw new Fault('bad_value', `Could not use the expiration ${text}: there is no such time`)
  if (atMs <= call.services.cluster.clock.now())
    throw new Fault('bad_value', `Could not use the expiration ${text}: it is over, wanted a time to come`)
  return atMs
}

function toWire(token: AccessToken, directory: Directory) {
  return {
    id: token.id,
    user: byAuthId(directory, token.userId),
    // Whoever created it may be gone.
    creator: byAuthId(directory, token.creatorId) ?? unknownLocal(token.creatorId),
    creation_time: formatTime(token.createdAtMs),
    ...(token.expiresAtMs === null ? {} : { expiration_time: formatTime(token.expiresAtMs) }),
    enabled: token.isEnabled,
  }
}

function unknownLocal(id: string) {
  return { domain: 'LOCAL', auth_id: id, uid: null, gid: null, sid: null, name: null }
}

function present(draft: RecordsDraft, id: string): AccessToken {
  return draft.get<AccessToken>(collections.tokens, id) ?? missing(id)
}

function missing(id: string): never {
  throw new Fault('not_found', `Could not find the access token ${id.slice(0, 80)}: none has this id`)
}

/** The functions of tag `access-tokens`. */
export const handlers: HandlersOf<'access-tokens'> = {
  listAccessTokens,
  createAccessToken,
  getAccessToken,
  modifyAccessToken,
  deleteAccessToken,
}

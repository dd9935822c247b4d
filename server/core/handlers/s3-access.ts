import { hasPrivilege } from '../accounts/built-in-roles.ts'
import { expandIdentity } from '../accounts/expand.ts'
import { type Directory, directoryOf, findIdentity, type Identity, type IdentityQuery } from '../accounts/identity.ts'
import { collections, type Role } from '../accounts/model.ts'
import { parseIdentity } from '../accounts/parse-identity.ts'
import { everyone } from '../accounts/principal.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call } from '../handler.ts'

type Words = string | readonly string[]

interface Statement {
  Effect: 'Allow' | 'Deny'
  Principal: string | { Qumulo: Words }
  Action: Words
}

/** Rules of a bucket, and whether callers who don't sign in are let in at all. */
interface BucketRules {
  policy: { Statement?: readonly Statement[] }
  isOpen: boolean
}

const policyActions = ['DeleteBucketPolicy', 'GetBucketPolicy', 'PutBucketPolicy'].map((name) => `s3:${name}`)

/** All actions that a rule can name. */
const actions = [
  ...['AbortMultipartUpload', 'DeleteBucket', 'DeleteObject', 'DeleteObjectTagging', 'DeleteObjectVersion'],
  ...['GetBucketAcl', 'GetBucketLocation', 'GetBucketNotification', 'GetBucketObjectLockConfiguration'],
  ...['GetBucketReplication', 'GetBucketVersioning', 'GetEncryptionConfiguration', 'GetLifecycleConfiguration'],
  ...['GetObject', 'GetObjectAcl', 'GetObjectAttributes', 'GetObjectRetention', 'GetObjectTagging', 'GetObjectVersion'],
  ...['ListBucket', 'ListBucketMultipartUploads', 'ListMultipartUploadParts', 'PutBucketObjectLockConfiguration'],
  ...['PutBucketVersioning', 'PutObject', 'PutObjectRetention', 'PutObjectTagging'],
]
  .map((name) => `s3:${name}`)
  .concat(policyActions)
  .sort()

/** What privileges grant besides any policy. */
const grantedByPrivilege: Readonly<Record<string, readonly string[]>> = {
  PRIVILEGE_S3_BUCKETS_READ: ['s3:GetBucketPolicy'],
  PRIVILEGE_S3_BUCKETS_WRITE: [
    's3:DeleteBucket',
    's3:DeleteBucketPolicy',
    's3:PutBucketObjectLockConfiguration',
    's3:PutBucketPolicy',
    's3:PutBucketVersioning',
  ],
  PRIVILEGE_S3_UPLOADS_READ: ['s3:ListBucketMultipartUploads', 's3:ListMultipartUploadParts'],
  PRIVILEGE_S3_UPLOADS_WRITE: ['s3:AbortMultipartUpload'],
}

/** What somebody may do with a bucket, in the documented form. Nobody in particular when the body names none. */
export async function explainAccess(call: Call, { policy, isOpen }: BucketRules) {
  const directory = await directoryOf(call.services)
  const { identity: query } = bodyOf<{ identity?: IdentityQuery }>(call)
  const identity = query && (findIdentity(directory, query) ?? unknown(query))
  const ids = identity ? idsOf(directory, identity) : [everyone]
  const isSignedIn = identity !== undefined
  const said = (policy.Statement ?? []).map((statement) =>
    concerns(directory, statement, { ids, isSignedIn })
      ? { allow: statement.Effect === 'Allow', actions: namedBy(statement.Action) }
      : null,
  )
  const byPrivilege = isSignedIn ? await privilegedActions(call, ids) : []
  const allowed = new Set([...byPrivilege, ...(policy.Statement ? said.flatMap(allowedBy) : withoutPolicy(isSignedIn))])
  for (const denied of said.flatMap((one) => (one && !one.allow ? one.actions : []))) allowed.delete(denied)
  return {
    allowed_actions: isSignedIn || isOpen ? actions.filter((action) => allowed.has(action)) : [],
    ...(identity && { identity }),
    rbac_allowed_actions: byPrivilege,
    statement_access: said,
  }
}

type Said = { allow: boolean; actions: string[] } | null

const allowedBy = (said: Said) => (said?.allow ? said.actions : [])

function withoutPolicy(isSignedIn: boolean): string[] {
  return isSignedIn ? actions.filter((action) => !policyActions.includes(action)) : []
}

function unknown(query: IdentityQuery): never {
  const shown = JSON.stringify(query).slice(0, 200)
  throw new Fault('bad_value', `Could not explain the access of ${shown}: nobody here is known so`)
}

function idsOf(directory: Directory, identity: Identity): string[] {
  const { id, equivalent_ids, group_ids } = expandIdentity(directory, identity)
  return [...[id, ...equivalent_ids, ...group_ids].map(({ auth_id }) => auth_id), everyone]
}

interface Who {
  ids: readonly string[]
  isSignedIn: boolean
}

function concerns(directory: Directory, { Principal }: Statement, { ids, isSignedIn }: Who): boolean {
  const names = listOf(typeof Principal === 'string' ? Principal : Principal.Qumulo)
  return names.some((name) => {
    if (name === '*') return true
    if (name.toLowerCase() === 'authenticated users') return isSignedIn
    const found = identified(directory, name)
    return found !== undefined && ids.includes(found.auth_id)
  })
}

/** Policies may name somebody who is gone, or was never here. */
function identified(directory: Directory, name: string): Identity | undefined {
  const query = parseIdentity(name)
  return Object.values(query).some((value) => value === '') ? undefined : findIdentity(directory, query)
}

const listOf = (words: Words): readonly string[] => (typeof words === 'string' ? [words] : words)

/** A star stands for any letters; capital letters make no difference. */
function namedBy(words: Words): string[] {
  const patterns = listOf(words).map((word) => word.toLowerCase().split('*'))
  return actions.filter((action) => patterns.some((parts) => fits(action.toLowerCase(), parts)))
}

/** Whether a text consists of these parts in this order, with anything between them. In linear time. */
function fits(text: string, parts: readonly string[]): boolean {
  const [first = '', ...rest] = parts
  const last = rest.pop()
  if (last === undefined) return text === first
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length) return false
  let place = first.length
  for (const part of rest) {
    const found = text.indexOf(part, place)
    if (found < 0) return false
    place = found + part.length
  }
  return place <= text.length - last.length
}

async function privilegedActions({ services }: Call, ids: readonly string[]): Promise<string[]> {
  const roles = await services.records.list<Role>(collections.roles)
  const held = roles.filter(({ members }) => members.some((member) => ids.includes(member)))
  const granted = Object.entries(grantedByPrivilege).filter(([privilege]) => hasPrivilege(held, privilege))
  return granted.flatMap(([, names]) => names).sort()
}

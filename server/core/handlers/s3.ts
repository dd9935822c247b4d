import { pathFromText } from '@sandbar/engine'
import { byAuthId, directoryOf, findIdentity, type IdentityQuery } from '../accounts/identity.ts'
import { parseIdentity } from '../accounts/parse-identity.ts'
import { toBase64Url } from '../base64.ts'
import { Fault, notEmulated } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param, type Services } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import { storedCollection } from '../stored/collection.ts'
import { pageOf } from '../stored/page.ts'
import { storedSettings } from '../stored/settings.ts'
import { etagOf } from '../stored/version.ts'
import { formatTime } from '../wire/time.ts'
import { expectDirectory } from './directory-behind.ts'
import { explainAccess } from './s3-access.ts'

interface Bucket {
  id: number
  name: string
  creation_time: string
  path: string
  anonymous_access_enabled: boolean
  versioning: string
  lock_config: { enabled: boolean; default_retention?: { units: string; value: number } }
}

interface NewBucket {
  name: string
  path?: string | null
  create_fs_path?: boolean
  object_lock_enabled?: boolean
  private?: boolean
}

interface Policy {
  version: number
  value: object
}

interface AccessKey {
  id: string
  ownerId: string
  createdAtMs: number
  /** Of the secret, which nobody needs again: no server here checks a signature. */
  hash: string
}

const settings = storedSettings({
  name: 's3',
  defaults: { enabled: false, base_path: '/', multipart_upload_expiry_interval: '1days', secure: true },
})

const modifyS3Settings: Handler = async (call) => {
  const { base_path } = bodyOf<{ base_path?: string }>(call)
  if (base_path !== undefined) await expectDirectory(call, base_path)
  return { json: (await settings.patch(call)).json }
}

/** The vendor's client refuses an ETag here. */
const getS3Settings: Handler = async ({ services }) => ({ json: await settings.read(services) })

const buckets = storedCollection<Bucket>({
  name: 's3-buckets',
  noun: 'bucket',
  ids: 'number',
  unique: ['name'],
  create: ({ name, path, object_lock_enabled = false }: NewBucket, id, { services }) => ({
    ...{
      id,
      name,
      creation_time: formatTime(services.cluster.clock.now()),
      path: path ?? '',
      anonymous_access_enabled: false,
    },
    // Objects can be locked only where their older versions are kept.
    versioning: object_lock_enabled ? 'Enabled' : 'Disabled',
    lock_config: { enabled: object_lock_enabled },
  }),
  show: ({ id: _, ...shown }) => shown,
  list: { entries: 'buckets' },
})
const policies = 's3-bucket-policies'

/** A bucket without a path gets a directory under the base path, as one that creates its directory does. */
const createS3Bucket: Handler = async (call) => {
  const body = bodyOf<NewBucket>(call)
  if (body.private) notEmulated('private')
  if ((await buckets.all(call.services)).some(({ name }) => name === body.name))
    throw new Fault('conflict', `Could not use the name ${body.name}: another bucket has it, choose a different one`)
  const isOwn = !body.path
  const path = body.path || (await pathInBase(call, body.name))
  await expectDirectory(call, path, isOwn || body.create_fs_path === true)
  // Clients refuse an ETag here: the documents know none for buckets.
  const { json } = await buckets.create({ ...call, json: { ...body, path } })
  return { json }
}

async function pathInBase({ services }: Call, name: string): Promise<string> {
  const { base_path } = await settings.read(services)
  return `${base_path.replace(/\/+$/, '')}/${name}`
}

async function bucketOf(call: Call): Promise<Bucket> {
  const name = param(call, 'name')
  const found = (await buckets.all(call.services)).find((bucket) => bucket.name === name)
  if (found) return found
  throw new Fault('not_found', `Could not find the bucket ${name.slice(0, 80)}: none has this name`)
}

const modifyS3Bucket: Handler = async (call) => {
  const { id } = await bucketOf(call)
  const { json } = await buckets.change({ ...call, params: { id: String(id) } }, (before) => {
    const patch = bodyOf<Partial<Bucket>>(call)
    const next = { ...before, ...patch }
    if (before.lock_config.enabled && !next.lock_config.enabled)
      throw new Fault('conflict', `Could not change the bucket ${before.name}: locking of objects is on and stays on`)
    if (next.lock_config.enabled && next.versioning !== 'Enabled')
      throw new Fault(
        'conflict',
        `Could not change the bucket ${before.name}: objects can be locked only while versioning is Enabled, it would be ${next.versioning}`,
      )
    return next
  })
  return { json }
}

const deleteS3Bucket: Handler = async (call) => {
  const { id, path } = await bucketOf(call)
  const { files } = call.services.cluster
  const isEmptied = String(call.query['delete-root-dir']).toLowerCase() === 'true'
  if (isEmptied) await files.remove(pathFromText(path))
  await buckets.remove({ ...call, params: { id: String(id) } })
  await call.services.records.change((draft) => draft.remove(policies, String(id)))
  return {}
}

async function policyOf({ records }: Pick<Services, 'records'>, { id }: Bucket): Promise<Policy> {
  return (await records.get<Policy>(policies, String(id))) ?? { version: 1, value: {} }
}

const getS3BucketPolicy: Handler = async (call) => {
  const { version, value } = await policyOf(call.services, await bucketOf(call))
  return { json: value, headers: { ETag: etagOf(version) } }
}

const replaceS3BucketPolicy: Handler = async (call) => {
  const { id } = await bucketOf(call)
  const version = await call.services.records.change((draft) => {
    const before = draft.get<Policy>(policies, String(id)) ?? { version: 1 }
    expectMatch(call.headers['if-match'], etagOf(before.version))
    const next = { version: before.version + 1, value: bodyOf<object>(call) }
    draft.put(policies, String(id), next)
    return next.version
  })
  return { headers: { ETag: etagOf(version) } }
}

const keys = 's3-access-keys'
const mostKeysPerUser = 2

const createS3AccessKey: Handler = async (call) => {
  const { identifiers, digest, cluster, records } = call.services
  const directory = await directoryOf(call.services)
  const owner = findIdentity(directory, bodyOf<{ user: IdentityQuery }>(call).user)
  if (!owner) throw new Fault('bad_value', 'Could not make an access key: nobody has this id or name')
  const secret = toBase64Url(identifiers.bytes(30))
  const made: AccessKey = {
    id: `AK${identifiers.uuid().replaceAll('-', '').slice(0, 18).toUpperCase()}`,
    ...{ ownerId: owner.auth_id, createdAtMs: cluster.clock.now() },
    hash: digest.sha256(new TextEncoder().encode(secret)),
  }
  await records.change((draft) => {
    const others = draft.list<AccessKey>(keys).filter(({ ownerId }) => ownerId === owner.auth_id)
    if (others.length >= mostKeysPerUser)
      throw new Fault('conflict', `Could not make an access key: the user has ${others.length}, delete one first`)
    draft.put(keys, made.id, made)
  })
  const creation_time = formatTime(made.createdAtMs)
  return { json: { access_key_id: made.id, owner, secret_access_key: secret, creation_time } }
}

const listS3AccessKeys: Handler = async (call) => {
  const directory = await directoryOf(call.services)
  const { user } = call.query
  const owner = user === undefined ? undefined : findIdentity(directory, parseIdentity(String(user)))
  const all = await call.services.records.list<AccessKey>(keys)
  const items = user === undefined ? all : all.filter(({ ownerId }) => ownerId === owner?.auth_id)
  const page = pageOf(call, { items, keyOf: ({ id }) => id, end: null })
  const entries = page.items.map(({ id, ownerId, createdAtMs }) => ({
    access_key_id: id,
    // Whoever it was made for may be gone.
    owner: byAuthId(directory, ownerId) ?? { ...gone, auth_id: ownerId },
    creation_time: formatTime(createdAtMs),
  }))
  return { json: { entries, paging: page.paging } }
}

const gone = { domain: 'LOCAL', auth_id: '', uid: null, gid: null, sid: null, name: null }

const deleteS3AccessKey: Handler = async (call) => {
  const id = param(call, 'id')
  await call.services.records.change((draft) => {
    if (draft.get(keys, id) === undefined)
      throw new Fault('not_found', `Could not find the access key ${id.slice(0, 80)}: none has this id`)
    draft.remove(keys, id)
  })
  return {}
}

const listS3Uploads: Handler = async (call) => {
  await bucketOf(call)
  return { json: { uploads: [], paging: { next: null } } }
}

/** No S3 server runs, so nobody ever began one. */
const abortS3Upload: Handler = async (call) => {
  const { name } = await bucketOf(call)
  throw new Fault('not_found', `Could not find the upload ${param(call, 'id').slice(0, 80)}: bucket ${name} has none`)
}

const explainS3BucketAccess: Handler = async (call) => {
  const bucket = await bucketOf(call)
  const { value } = await policyOf(call.services, bucket)
  return { json: await explainAccess(call, { policy: value, isOpen: bucket.anonymous_access_enabled }) }
}

/** The functions of tag `s3`. */
export const handlers: HandlersOf<'s3'> = {
  listS3AccessKeys,
  createS3AccessKey,
  deleteS3AccessKey,
  listS3Buckets: buckets.list,
  createS3Bucket,
  modifyS3Bucket,
  deleteS3Bucket,
  getS3BucketPolicy,
  replaceS3BucketPolicy,
  explainS3BucketAccess,
  listS3Uploads,
  abortS3Upload,
  getS3Settings,
  modifyS3Settings,
}

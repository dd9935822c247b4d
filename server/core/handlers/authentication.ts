import { expandIdentity, localUserOf } from '../accounts/expand.ts'
import { byAuthId, type Directory, directoryOf, findIdentity, type Identity } from '../accounts/identity.ts'
import { parseKeytab } from '../accounts/keytab.ts'
import { collections, type LocalUser } from '../accounts/model.ts'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import { expandOne, findOne } from './identity.ts'

const kerberos = storedSettings({
  name: 'kerberos',
  defaults: { use_alt_security_identities_mapping: false },
})

const mappings = storedSettings({
  name: 'user-defined-mappings',
  defaults: { list: [] as unknown[] },
  show: ({ list }) => list,
})

const keytab = storedSettings({ name: 'kerberos-keytab', defaults: { entries: [] as unknown[] } })

const replaceUserMappings: Handler = (call) => mappings.put({ ...call, json: { list: call.json } })

const largestKeytabBytes = 256 * 1024

const replaceKeytab: Handler = async (call) =>
  keytab.put({ ...call, json: { entries: parseKeytab(await readAll(call.stream)) } })

const deleteKeytab: Handler = async (call) => {
  await keytab.put({ ...call, json: { entries: [] } })
  return {}
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const bytes: number[] = []
  for await (const piece of stream) {
    if (bytes.length + piece.byteLength > largestKeytabBytes)
      throw new Fault('too_large', `Could not accept the keytab: it is larger than ${largestKeytabBytes} bytes`)
    for (const byte of piece) bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

interface Attributes {
  home_directory: string | null
}

const getIdentityAttributes: Handler = async (call) => {
  const { identity, user } = await holderOf(call)
  if (user) return { json: { home_directory: user.homeDirectory } }
  const stored = await call.services.records.get<Attributes>(collections.attributes, identity.auth_id)
  return { json: stored ?? { home_directory: null } }
}

const replaceIdentityAttributes: Handler = async (call) => {
  const wanted: Attributes = { home_directory: bodyOf<Partial<Attributes>>(call).home_directory ?? null }
  await writeAttributes(call, wanted)
  return { json: wanted }
}

const deleteIdentityAttributes: Handler = async (call) => {
  await writeAttributes(call, { home_directory: null })
  return {}
}

const mostAttributes = 1_000

/** Local users keep theirs with the user; those of others are kept apart. */
async function writeAttributes(call: Call, wanted: Attributes): Promise<void> {
  const { identity, user } = await holderOf(call)
  const { auth_id } = identity
  await call.services.records.change((draft) => {
    const present = user && draft.get<LocalUser>(collections.users, user.id)
    if (present) {
      const next = { ...present, homeDirectory: wanted.home_directory, version: present.version + 1 }
      draft.put(collections.users, present.id, next)
    } else if (wanted.home_directory === null) draft.remove(collections.attributes, auth_id)
    else if (draft.list(collections.attributes).length >= mostAttributes)
      throw new Fault(
        'conflict',
        `Could not keep attributes of ${auth_id}: the cluster keeps those of ${mostAttributes}`,
      )
    else draft.put(collections.attributes, auth_id, wanted)
  })
}

async function holderOf(call: Call): Promise<{ identity: Identity; user: LocalUser | undefined }> {
  const directory = await directoryOf(call.services)
  const identity = byAuthId(directory, param(call, 'id')) ?? missing(param(call, 'id'))
  return { identity, user: identity.domain === 'LOCAL' ? localUserOf(directory, identity) : undefined }
}

/** A look-up of everything that stands for the same user or group, in the older form of identities. */
function related(find: (directory: Directory, call: Call) => Identity | undefined): Handler {
  return async (call) => {
    const directory = await directoryOf(call.services)
    const identity = find(directory, call) ?? missing(Object.values(call.params).join(' '))
    const { id, equivalent_ids } = expandIdentity(directory, identity)
    return { json: [id, ...equivalent_ids].flatMap((one) => toOlderForm(directory, one)) }
  }
}

function toOlderForm(directory: Directory, identity: Identity) {
  const { domain, uid, gid, sid, name, auth_id } = identity
  if (uid !== null) return [{ id_type: 'NFS_UID', id_value: String(uid) }]
  if (gid !== null) return [{ id_type: 'NFS_GID', id_value: String(gid) }]
  if (domain !== 'LOCAL') return [{ id_type: 'INTERNAL', id_value: auth_id }]
  const kind = localUserOf(directory, identity) ? 'LOCAL_USER' : 'LOCAL_GROUP'
  return [
    { id_type: kind, id_value: name ?? '' },
    { id_type: 'SMB_SID', id_value: sid },
  ]
}

function missing(id: string): never {
  throw new Fault('not_found', `Could not find the identity ${id.slice(0, 80)}: the cluster knows nobody by it`)
}

/** The functions of tag `authentication`. */
export const handlers: HandlersOf<'authentication'> = {
  listRelatedOfAuthId: related((directory, call) => byAuthId(directory, param(call, 'id'))),
  listRelatedOfUsername: related((directory, call) => findIdentity(directory, { name: param(call, 'username') })),
  listRelatedOfUid: related((directory, call) => findIdentity(directory, { uid: Number(param(call, 'id')) })),
  listRelatedOfGid: related((directory, call) => findIdentity(directory, { gid: Number(param(call, 'id')) })),
  listRelatedOfSid: related((directory, call) => findIdentity(directory, { sid: param(call, 'id') })),
  // Every look-up reads the records themselves: there is nothing to clear.
  clearAuthCache: () => ({}),
  getIdentityAttributes,
  replaceIdentityAttributes,
  deleteIdentityAttributes,
  expandIdentityV1: expandOne,
  findIdentityV1: findOne,
  getKeytab: keytab.get,
  replaceKeytab,
  deleteKeytab,
  getKerberosSettings: kerberos.get,
  replaceKerberosSettings: kerberos.put,
  listUserMappings: mappings.get,
  replaceUserMappings,
}

import { type Directory, directoryOf, findIdentity, type IdentityQuery } from '../accounts/identity.ts'
import { Fault } from '../errors.ts'
import { type Ace, type Acl, aclOf, fileRights, modeFromAcl } from '../files/acl.ts'
import { extrasOf, type ShownInfo } from '../files/extras.ts'
import { bodyOf, type Call, type Handler, type HandlersOf } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { toWireAcl, trusteeDetails } from '../wire/acl.ts'
import { fileEtagOf, textPathOf } from '../wire/file.ts'
import { aclExplanations } from './acl-explanations.ts'
import { inFileTurn, refInfo } from './file-ref.ts'

interface WireAcl<T> {
  control: string[]
  posix_special_permissions: string[]
  aces: { type: Ace['type']; flags: string[]; trustee: T; rights: string[] }[]
}

const mostAces = 200
const controls = ['PRESENT', 'DEFAULTED', 'TRUSTED', 'AUTO_INHERIT', 'PROTECTED']
const flags = ['OBJECT_INHERIT', 'CONTAINER_INHERIT', 'NO_PROPAGATE_INHERIT', 'INHERIT_ONLY', 'INHERITED']
const specials = ['STICKY_BIT', 'SET_GID', 'SET_UID']

const getFileAcl: Handler = async (call) => reply(call, await refInfo(call))

const getFileAclV1: Handler = async (call) => replyV1(call, await refInfo(call))

const setFileAcl: Handler = async (call) => {
  const directory = await directoryOf(call.services)
  const wire = bodyOf<WireAcl<IdentityQuery>>(call)
  return reply(
    call,
    await setAcl(
      call,
      fromWire(wire, (query) => idOf(directory, query)),
    ),
  )
}

const setFileAclV1: Handler = async (call) => {
  const directory = await directoryOf(call.services)
  const wire = bodyOf<WireAcl<string>>(call)
  return replyV1(
    call,
    await setAcl(
      call,
      fromWire(wire, (auth_id) => idOf(directory, { auth_id })),
    ),
  )
}

/** The functions of tag `file-acls`. */
export const handlers: HandlersOf<'file-acls'> = {
  getFileAcl,
  setFileAcl,
  getFileAclV1,
  setFileAclV1,
  ...aclExplanations,
}

/** Keeps the list and gives the entry the mode that follows from it. */
function setAcl(call: Call, acl: Acl): Promise<ShownInfo> {
  const { cluster, extras } = call.services
  return inFileTurn(call, async (info) => {
    if (info.kind === 'symlink')
      throw new Fault('bad_value', `Could not set the list of ${textPathOf(info)}: a symbolic link has no permissions`)
    const mode = modeFromAcl(info, acl)
    const changed = await cluster.files.setAttributes(info.path, { mode })
    return extras.change(changed, (before) => ({ ...before, acl: { ...acl, mode } }))
  })
}

function fromWire<T>(wire: WireAcl<T>, idOfTrustee: (trustee: T) => string): Acl {
  if (wire.aces.length > mostAces)
    throw new Fault('bad_value', `Could not keep ${wire.aces.length} entries: a list has at most ${mostAces}`)
  return {
    control: inOrder(wire.control, controls),
    posixSpecial: inOrder(wire.posix_special_permissions, specials),
    aces: wire.aces.map((entry) => ({
      type: entry.type,
      flags: inOrder(entry.flags, flags),
      trustee: idOfTrustee(entry.trustee),
      rights: inOrder(entry.rights, fileRights),
    })),
  }
}

/** Each once; the word for all of them stands for each. */
function inOrder(given: readonly string[], all: readonly string[]): string[] {
  const isAll = given.some((word) => word.endsWith('_ALL'))
  return all.filter((word) => isAll || given.includes(word))
}

function idOf(directory: Directory, query: IdentityQuery): string {
  const found = findIdentity(directory, query)
  if (found) return found.auth_id
  const shown = JSON.stringify(query).slice(0, 200)
  throw new Fault('bad_value', `Could not find the trustee ${shown}: nobody here is known so`)
}

async function reply(call: Call, info: ShownInfo): Promise<Reply> {
  const directory = await directoryOf(call.services)
  const { acl } = aclOf(info, extrasOf(info).acl)
  return { json: toWireAcl(directory, acl), headers: { ETag: fileEtagOf(info) } }
}

async function replyV1(call: Call, info: ShownInfo): Promise<Reply> {
  const directory = await directoryOf(call.services)
  const { acl, isGenerated } = aclOf(info, extrasOf(info).acl)
  const { control, posixSpecial, aces } = acl
  const shown = aces.map((entry) => ({ ...entry, trustee_details: trusteeDetails(directory, entry.trustee) }))
  const list = { control, posix_special_permissions: posixSpecial, aces: shown }
  return { json: { generated: isGenerated, acl: list }, headers: { ETag: fileEtagOf(info) } }
}

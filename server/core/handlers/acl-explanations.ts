import { type FileInfo, isInside, parentOf, pathFromText } from '@sandbar/engine'
import { hasPrivilege } from '../accounts/built-in-roles.ts'
import { expandIdentity } from '../accounts/expand.ts'
import { type Directory, directoryOf, findIdentity, type Identity, type IdentityQuery } from '../accounts/identity.ts'
import { collections, type Role } from '../accounts/model.ts'
import { everyone, groupsOf } from '../accounts/principal.ts'
import { Fault } from '../errors.ts'
import { type Ace, type Acl, aclOf, allowedTo, bitRights, bitsOf, fileRights } from '../files/acl.ts'
import { classesOf, inOrder, stepsToMode, type Tally, tallyOf } from '../files/explain.ts'
import { extrasOf, type ShownInfo } from '../files/extras.ts'
import { groupIdOf, ownerIdOf } from '../files/owner-ids.ts'
import { bodyOf, type Call, type Handler } from '../handler.ts'
import { identityOf, toWireAce, toWireAcl } from '../wire/acl.ts'
import { filesOf, refInfo } from './file-ref.ts'

/** What several explanations need of a file. */
interface Subject {
  info: ShownInfo
  acl: Acl
  directory: Directory
}

async function subjectOf(call: Call): Promise<Subject> {
  const info: ShownInfo = await refInfo(call)
  return { info, acl: aclOf(info, extrasOf(info).acl).acl, directory: await directoryOf(call.services) }
}

function ownersOf({ info, directory }: Subject) {
  return { owner: identityOf(directory, ownerIdOf(info)), group_owner: identityOf(directory, groupIdOf(info)) }
}

const wireTally = (tally: Tally) => ({
  newly_allowed: tally.newlyAllowed,
  cumulative_allowed: tally.cumulativeAllowed,
  newly_denied: tally.newlyDenied,
  cumulative_denied: tally.cumulativeDenied,
})

const octal = (mode: number) => `0${mode.toString(8).padStart(3, '0')}`

/** Owner, group and everybody else, in the order of the digits of a mode. */
const generateModeExplanation: Handler = async (call) => {
  const subject = await subjectOf(call)
  const { info, acl, directory } = subject
  const ids = [ownerIdOf(info), groupIdOf(info)]
  const tallies = [...ids.map((id) => tallyOf(acl, [id, everyone])), tallyOf(acl, [everyone])]
  const annotated = acl.aces.map((ace, place) => {
    const rows = tallies.map((tally) => tally[place] as Tally)
    const [owner, group, other] = rows.map((row, which) => ({ match: matchOf(subject, ace, which), ...wireTally(row) }))
    const granted = rows.reduce((mode, row, which) => mode | (newBits(info, row) << (6 - 3 * which)), 0)
    return {
      ace: toWireAce(directory, ace),
      is_inherit_only: ace.flags.includes('INHERIT_ONLY'),
      ...{ owner_rights: owner, group_rights: group, other_rights: other },
      mode_bits_granted: octal(granted),
    }
  })
  const posix_special_permissions = acl.posixSpecial
  return { json: { mode: octal(info.mode), ...ownersOf(subject), posix_special_permissions, annotated_acl: annotated } }
}

/** Bits that came with an entry: writing takes several rights, so the last of them brings the bit. */
function newBits(info: FileInfo, { cumulativeAllowed, newlyAllowed }: Tally): number {
  const after = new Set(cumulativeAllowed)
  const before = new Set(cumulativeAllowed.filter((right) => !newlyAllowed.includes(right)))
  return bitsOf(info, after) & ~bitsOf(info, before)
}

/** How an entry bears on a class: members of the class may be meant by a trustee that the class itself is not. */
function matchOf({ info, directory }: Subject, { trustee, flags }: Ace, which: number): string {
  if (flags.includes('INHERIT_ONLY')) return 'NONE'
  if (trustee === everyone) return 'EVERYONE'
  const classes = [ownerIdOf(info), groupIdOf(info)]
  if (trustee === classes[which]) return 'EQUIVALENT'
  if (which === 2) return classes.includes(trustee) ? 'NONE' : 'POTENTIALLY_AFFECTED'
  const groups = (id: string) =>
    expandIdentity(directory, identityOf(directory, id)).group_ids.map((one) => one.auth_id)
  const isMember = which === 0 ? groups(classes[0] ?? '').includes(trustee) : groups(trustee).includes(classes[1] ?? '')
  return isMember ? 'POTENTIALLY_AFFECTED' : 'NONE'
}

interface RightsQuestion {
  user: IdentityQuery
  primary_group?: IdentityQuery
  auxiliary_identities?: IdentityQuery[]
}

/** Nobody is expanded: clients that want to know of a user as it is send all its groups along. */
const generateRightsExplanation: Handler = async (call) => {
  const subject = await subjectOf(call)
  const { directory, acl } = subject
  const requestor = requestorOf(directory, bodyOf<RightsQuestion>(call))
  const ids = [requestor.user, requestor.primary_group, ...requestor.auxiliary_identities].map((one) => one.auth_id)
  const own = [...new Set([...ids, everyone])]
  const fromAces = inOrder(allowedTo(acl, own))
  const privileged = await privilegedRights(call, own)
  const implicit = await implicitRights(call, subject, own)
  const max = inOrder([...fromAces, ...Object.values(implicit).flat(), ...Object.values(privileged).flat()])
  const isReadOnly = await isReadOnlyAt(call, subject.info)
  const annotated = tallyOf(acl, own).map((tally, place) => ({
    ace: toWireAce(directory, acl.aces[place] as Ace),
    trustee_matches: tally.isAbout,
    skipped_inherit_only: tally.isAbout && tally.isInheritOnly,
    ...wireTally(tally),
  }))
  return {
    json: {
      ...ownersOf(subject),
      requestor,
      ...privileged,
      annotated_aces: annotated,
      rights_from_aces: fromAces,
      implicit_owner_rights_suppressed_by_ace: false,
      ...implicit,
      implicit_rights: inOrder(Object.values(implicit).flat()),
      is_read_only: isReadOnly,
      max_rights: max,
      effective_rights: isReadOnly ? max.filter((right) => !changing.has(right)) : max,
    },
  }
}

const changing = new Set<string>(fileRights.filter((right) => !/^(READ|EXECUTE|SYNCHRONIZE)/.test(right)))

function requestorOf(directory: Directory, { user, primary_group, auxiliary_identities = [] }: RightsQuestion) {
  const found = identified(directory, user)
  const primary = primary_group ? identified(directory, primary_group) : primaryGroupOf(directory, found)
  const others = auxiliary_identities.map((query) => identified(directory, query))
  return { user: found, primary_group: primary, auxiliary_identities: others }
}

function identified(directory: Directory, query: IdentityQuery): Identity {
  const found = findIdentity(directory, query)
  if (found) return found
  throw new Fault('bad_value', `Could not find ${JSON.stringify(query).slice(0, 200)}: nobody here is known so`)
}

/** Whoever has no group of their own is in none but that of everyone. */
function primaryGroupOf(directory: Directory, { auth_id }: Identity): Identity {
  const user = directory.users.find(({ id }) => id === auth_id)
  const [primary] = user ? groupsOf(user, directory.groups) : []
  return identityOf(directory, primary?.id ?? everyone)
}

const readingRights = ['READ', 'READ_EA', 'READ_ATTR', 'READ_ACL', 'EXECUTE', 'SYNCHRONIZE']

async function privilegedRights({ services }: Call, ids: readonly string[]) {
  const roles = await services.records.list<Role>(collections.roles)
  const held = roles.filter(({ members }) => members.some((member) => ids.includes(member)))
  const has = (privilege: string) => hasPrivilege(held, privilege)
  const reads = has('PRIVILEGE_FILE_READ_ACCESS') ? readingRights : []
  return {
    admin_priv_rights: has('PRIVILEGE_FILE_FULL_ACCESS') ? [...fileRights] : inOrder(reads),
    read_attr_priv_rights: has('PRIVILEGE_FS_ATTRIBUTES_READ') ? ['READ_EA', 'READ_ATTR', 'READ_ACL'] : [],
  }
}

/** Owners can always see and change the list; who may list or empty a directory sees or deletes what is in it. */
async function implicitRights(call: Call, { info }: Subject, ids: readonly string[]) {
  const isOwner = ids.includes(ownerIdOf(info))
  if (info.path === '') return implicitOf(isOwner, new Set())
  const above: ShownInfo = await (await filesOf(call)).info(parentOf(info.path))
  return implicitOf(isOwner, allowedTo(aclOf(above, extrasOf(above).acl).acl, ids))
}

function implicitOf(isOwner: boolean, above: ReadonlySet<string>) {
  const fromParent = [...(above.has('READ') ? ['READ_ATTR'] : []), ...(above.has('DELETE_CHILD') ? ['DELETE'] : [])]
  return {
    implicit_owner_rights: isOwner ? ['READ_ATTR', 'READ_ACL', 'WRITE_ACL'] : [],
    implicit_rights_from_parent: inOrder(fromParent),
  }
}

/** In a snapshot, or in a directory that replication keeps for itself. */
async function isReadOnlyAt({ query, services }: Call, { path }: FileInfo): Promise<boolean> {
  if (query.snapshot !== undefined) return true
  const [sources, targets] = await Promise.all([
    services.cluster.sourceRelationships(),
    services.cluster.targetRelationships(),
  ])
  const closed = [
    ...sources.filter((view) => view.sourceRootReadOnly).map((view) => view.sourceRootPath),
    ...targets.filter((view) => view.targetRootReadOnly).map((view) => view.targetRootPath),
  ]
  return closed.some((root) => root.startsWith('/') && isInside(path, pathFromText(root)))
}

const generateSetModeExplanation: Handler = async (call) => {
  const subject = await subjectOf(call)
  const { info, acl, directory } = subject
  const mode = Number.parseInt(bodyOf<{ mode: string }>(call).mode, 8)
  const { result, steps } = stepsToMode({ ...info, mode }, acl)
  const [owner, group, other] = [6, 3, 0].map((shift) => inOrder(bitRights(info, (mode >> shift) & 7)))
  const annotated = steps.map(({ source, result: kept, action, reason }) => ({
    source_ace: source && toWireAce(directory, source),
    source_trustee_match: source ? classesOf(info, source.trustee) : [],
    ...{ action, reason },
    rights_removed: source?.rights.filter((right) => !kept?.rights.includes(right)) ?? [],
    flags_removed: source?.flags.filter((flag) => !kept?.flags.includes(flag)) ?? [],
    flags_added: kept?.flags.filter((flag) => source && !source.flags.includes(flag)) ?? [],
    result_ace: kept && toWireAce(directory, kept),
  }))
  return {
    json: {
      ...ownersOf(subject),
      ...{ owner_rights_from_mode: owner, group_rights_from_mode: group, other_rights_from_mode: other },
      // A mode replaces the list here, so nothing outlasts it.
      ...{ max_extra_ace_allow: [], max_extra_ace_deny: [], not_produced_by_any_mode: [], not_visible_in_mode: [] },
      annotated_aces: annotated,
      initial_acl: toWireAcl(directory, acl),
      result_acl: toWireAcl(directory, result),
    },
  }
}

export const aclExplanations = {
  generateModeExplanation,
  generateRightsExplanation,
  generateSetModeExplanation,
} satisfies Record<string, Handler>

import { pathToText } from '../../core/names.ts'
import type { PolicyRecord, PolicySettings } from '../../core/policy.ts'
import { isRefusal, Refusal } from '../../core/refusal.ts'
import type { RelationshipRecord } from '../../core/relationship.ts'
import { validatePolicy } from '../../core/validate-policy.ts'
import type { Cluster, CreatePolicy, ModifyPolicy, PolicyView } from '../cluster.ts'
import type { Context } from '../context.ts'
import type { Draft } from '../draft.ts'
import { definedOf } from '../relationships/settings.ts'

type Calls = Pick<Cluster, 'policies' | 'policy' | 'createPolicy' | 'modifyPolicy' | 'deletePolicy'>

/** The calls for snapshot policies. */
export function createPolicyCalls(context: Context): Calls {
  const { store } = context
  return {
    policies: () => Promise.all(store.policies().map((policy) => viewPolicy(context, policy))),
    policy: async (id) => viewPolicy(context, find(store.policies(), id)),
    createPolicy: (request) => createPolicy(context, request),
    modifyPolicy: (id, change, ifVersion) => modifyPolicy(context, id, { change, ifVersion }),
    async deletePolicy(id, ifVersion) {
      await store.change((draft) => {
        mustMatch(find(draft.policies(), id), ifVersion)
        const owners = ownersOf(draft.relationships(), id)
        if (owners.length > 0) throw refuseOwned('delete', { id, owners })
        draft.removePolicy(id)
      })
    },
  }
}

/** The policy with this id. Refusal `policy_not_found`. */
function find(policies: readonly PolicyRecord[], id: number): PolicyRecord {
  const policy = policies.find((known) => known.id === id)
  if (policy) return policy
  throw new Refusal('policy_not_found', `Could not find snapshot policy ${id}: there is none, want an existing id`)
}

async function createPolicy(context: Context, request: CreatePolicy): Promise<PolicyView> {
  const settings: PolicySettings = {
    snapshotNameTemplate: null,
    expirationTimeToLive: '',
    enabled: true,
    lockKey: null,
    ...definedOf(request),
  } as PolicySettings
  checkSettings(settings)
  await checkDirectory(context, settings.sourceFileId)
  const policy = await context.store.change((draft) => {
    checkName(draft, { name: settings.name, id: undefined })
    const doneUntilMs = context.ports.clock.now()
    return draft.putPolicy({ ...settings, id: draft.takePolicyId(), version: 1, doneUntilMs })
  })
  return viewPolicy(context, policy)
}

async function modifyPolicy(
  context: Context,
  id: number,
  { change, ifVersion }: { change: ModifyPolicy; ifVersion: number | undefined },
): Promise<PolicyView> {
  const { store, ports } = context
  const { sourceFileId } = change
  const present = find(store.policies(), id)
  if (sourceFileId !== undefined && sourceFileId !== present.sourceFileId) await checkDirectory(context, sourceFileId)
  const policy = await store.change((draft) => {
    const known = find(draft.policies(), id)
    mustMatch(known, ifVersion)
    const owners = ownersOf(draft.relationships(), id)
    const isMoved = sourceFileId !== undefined && sourceFileId !== known.sourceFileId
    if (isMoved && owners.length > 0) throw refuseOwned('move', { id, owners })
    const next = { ...known, ...definedOf(change) } as PolicyRecord
    checkSettings(next)
    checkName(draft, next)
    if (JSON.stringify(next) === JSON.stringify(known)) return known
    // The new schedule counts from now on: it does not make up for times before it.
    return draft.putPolicy({ ...next, version: known.version + 1, doneUntilMs: ports.clock.now() })
  })
  return viewPolicy(context, policy)
}

async function viewPolicy({ ports, store }: Context, policy: PolicyRecord): Promise<PolicyView> {
  const path = await ports.volume.pathOf(policy.sourceFileId).catch((error: unknown) => {
    if (isRefusal(error)) return undefined
    throw error
  })
  const sourceFilePath = path === undefined ? '' : pathToText(path, { directory: true })
  return { ...policy, sourceFilePath, owners: ownersOf(store.relationships(), policy.id) }
}

function ownersOf(records: readonly RelationshipRecord[], policyId: number): string[] {
  // Settings that are kept for the next reversal need their policies too.
  const ownSettings = ({ role, settings, keptSettings }: RelationshipRecord) =>
    role === 'source' ? settings : keptSettings
  const links = records.filter((record) => ownSettings(record)?.snapshotPolicies.some(({ id }) => id === policyId))
  return links.map(({ id }) => id)
}

async function checkDirectory({ ports }: Context, id: string): Promise<void> {
  const { kind, path } = await ports.volume.info(await ports.volume.pathOf(id))
  if (kind === 'directory') return
  const message = `Could not take snapshots of ${pathToText(path)}: it is a ${kind}, want a directory`
  throw new Refusal('fs_not_a_directory', message)
}

function checkSettings(settings: PolicySettings): void {
  const [issue] = validatePolicy(settings)
  if (!issue) return
  const message = `Could not use the setting ${issue.where}: ${issue.message}`
  throw new Refusal('policy_invalid_setting', message, { details: { where: issue.where } })
}

function checkName(draft: Draft, { name, id }: { name: string; id: number | undefined }): void {
  if (draft.policies().every((policy) => policy.id === id || policy.name !== name)) return
  throw new Refusal(
    'policy_name_in_use',
    `Could not name a snapshot policy ${name}: another has this name, want a free one`,
  )
}

function mustMatch({ id, version }: PolicyRecord, ifVersion: number | undefined): void {
  if (ifVersion === undefined || ifVersion === version) return
  const message = `Could not change snapshot policy ${id}: its settings have version ${version}, want ${ifVersion}`
  throw new Refusal('policy_etag_mismatch', message, { details: { version } })
}

function refuseOwned(verb: string, { id, owners }: { id: number; owners: string[] }): Refusal {
  const message = `Could not ${verb} snapshot policy ${id}: relationship ${owners.join(', ')} links it, want none`
  return new Refusal('policy_owned', message, { details: { owners } })
}

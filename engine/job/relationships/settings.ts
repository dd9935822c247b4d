import { validateBlackouts } from '../../core/blackout.ts'
import { parseExpiration } from '../../core/expiration.ts'
import type { PolicyRecord } from '../../core/policy.ts'
import { Refusal } from '../../core/refusal.ts'
import type { RelationshipSettings } from '../../core/relationship.ts'
import { canLinkPolicies } from '../../core/versions.ts'
import type { ClusterOptions } from '../cluster.ts'
import type { Context } from '../context.ts'

const mostPolicies = 10

/** What a new relationship has where its creator says nothing. */
export const defaultSettings: Omit<RelationshipSettings, 'targetAddress' | 'targetPort'> = {
  sourceRootReadOnly: false,
  mapLocalIdsToNfsIds: false,
  replicationEnabled: true,
  replicationMode: 'REPLICATION_CONTINUOUS',
  blackoutTimezone: 'UTC',
  blackoutWindows: [],
  snapshotPolicies: [],
}

/** What settings are checked against. */
export interface SettingsContext {
  limits: ClusterOptions['limits']
  policies: readonly PolicyRecord[]
  /** The source directory. */
  sourceFileId: string | null
  /** Of both clusters; the target's as far as it is known now. */
  versions: { source: string; target: string | undefined }
}

/** What settings of this cluster are checked against. */
export function settingsContext(
  { options, self, peers }: Pick<Context, 'options' | 'self' | 'peers'>,
  about: { policies: readonly PolicyRecord[]; sourceFileId: string | null; peerUuid: string | undefined },
): SettingsContext {
  const target = about.peerUuid === undefined ? undefined : peers.live(about.peerUuid)?.remote.coreVersion
  return { ...about, limits: options.limits, versions: { source: self.coreVersion, target } }
}

/** Refusals `relationship_invalid_setting` and `relationship_policy_not_found`. */
export function checkSettings(settings: RelationshipSettings, known: SettingsContext): RelationshipSettings {
  const { targetPort, blackoutWindows, blackoutTimezone } = settings
  if (!Number.isInteger(targetPort) || targetPort < 1 || targetPort > 65535) {
    throw refuseSetting('target_port', `${targetPort} is no port, want 1 to 65535`)
  }
  checkPolicies(settings, known)
  const mostWindows = known.limits?.blackoutWindows
  if (mostWindows !== undefined && blackoutWindows.length > mostWindows) {
    throw refuseSetting('blackout_windows', `${blackoutWindows.length} windows, at most ${mostWindows} are possible`)
  }
  const [issue] = validateBlackouts({ windows: blackoutWindows, timezone: blackoutTimezone })
  if (issue) throw refuseSetting(issue.where, issue.message)
  return settings
}

function checkPolicies({ replicationMode, snapshotPolicies }: RelationshipSettings, known: SettingsContext): void {
  const most = known.limits?.linkedPolicies ?? mostPolicies
  if (snapshotPolicies.length > most) {
    throw refuseSetting('snapshot_policies', `${snapshotPolicies.length} policies, at most ${most} are possible`)
  }
  for (const { id, targetExpiration } of snapshotPolicies) {
    const policy = known.policies.find((candidate) => candidate.id === id)
    if (!policy) throw refusePolicy(id, 'there is none, want an existing id')
    if (policy.sourceFileId !== known.sourceFileId)
      throw refusePolicy(id, 'it is of another directory, want one of the source')
    if (parseExpiration(targetExpiration)) continue
    const wanted = 'want never, same_as_policy or a number and a unit such as 7days'
    throw refuseSetting('snapshot_policies', `${JSON.stringify(targetExpiration)} is no expiration, ${wanted}`)
  }
  const fit = canLinkPolicies(known.versions.source, known.versions.target)
  if (snapshotPolicies.length > 0 && fit !== true) throw refuseSetting('snapshot_policies', fit)
  if (new Set(snapshotPolicies.map(({ id }) => id)).size < snapshotPolicies.length) {
    throw refuseSetting('snapshot_policies', 'a policy is linked twice')
  }
  const isContinuous = replicationMode === 'REPLICATION_CONTINUOUS'
  if (isContinuous === (snapshotPolicies.length === 0)) return
  const why = isContinuous
    ? 'makes no use of linked snapshot policies, want none'
    : 'needs a linked snapshot policy, there is none'
  throw refuseSetting('replication_mode', `${replicationMode} ${why}`)
}

function refusePolicy(id: number, why: string): Refusal {
  return new Refusal('relationship_policy_not_found', `Could not link snapshot policy ${id}: ${why}`)
}

/** The members of a change that say something. */
export function definedOf<T extends object>(change: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(change).filter(([, value]) => value !== undefined)
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> }
}

function refuseSetting(where: string, why: string): Refusal {
  return new Refusal('relationship_invalid_setting', `Could not use the setting ${where}: ${why}`, {
    details: { where },
  })
}

import { validateBlackouts } from '../../core/blackout.ts'
import { Refusal } from '../../core/refusal.ts'
import type { RelationshipSettings } from '../../core/relationship.ts'

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

/** Refusals `relationship_invalid_setting` and `policy_not_found`. */
export function checkSettings(settings: RelationshipSettings): RelationshipSettings {
  const { targetPort, snapshotPolicies, replicationMode, blackoutWindows, blackoutTimezone } = settings
  if (!Number.isInteger(targetPort) || targetPort < 1 || targetPort > 65535) {
    throw refuseSetting('target_port', `${targetPort} is no port, want 1 to 65535`)
  }
  const [policy] = snapshotPolicies
  if (policy) {
    throw new Refusal(
      'policy_not_found',
      `Could not link snapshot policy ${policy.id}: there is none, want an existing id`,
    )
  }
  if (replicationMode !== 'REPLICATION_CONTINUOUS') {
    throw refuseSetting('replication_mode', `${replicationMode} needs a linked snapshot policy, there is none`)
  }
  const [issue] = validateBlackouts({ windows: blackoutWindows, timezone: blackoutTimezone })
  if (issue) throw refuseSetting(issue.where, issue.message)
  return settings
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

import type { CreatePolicy, LinkedPolicy, PolicySchedule, ReplicationMode, SnapshotView } from '@sandbar/engine'
import type { Pair } from './support.ts'

/** Every quarter of an hour. */
export const quarterly: PolicySchedule = {
  frequency: 'SCHEDULE_HOURLY_OR_LESS',
  timezone: 'UTC',
  onDays: ['EVERY_DAY'],
  windowStartHour: 0,
  windowStartMinute: 0,
  windowEndHour: 23,
  windowEndMinute: 59,
  fireEvery: 15,
  fireEveryInterval: 'FIRE_IN_MINUTES',
}

export const quarterMs = 15 * 60_000

/** A policy of alpha's `projects` that fires every quarter of an hour; its id. */
export async function addPolicy(pair: Pair, more: Partial<CreatePolicy> = {}): Promise<number> {
  const { id: sourceFileId } = await pair.alpha.volume.info('projects')
  const request = { name: 'quarterly', sourceFileId, schedule: quarterly, expirationTimeToLive: '2hours', ...more }
  return (await pair.alpha.cluster.createPolicy(request)).id
}

/** Links policies to a relationship. */
export async function link(
  pair: Pair,
  id: string,
  { mode, policies }: { mode: ReplicationMode; policies: LinkedPolicy[] },
): Promise<void> {
  await pair.alpha.cluster.modifyRelationship(id, { replicationMode: mode, snapshotPolicies: policies })
}

/** An authorized relationship that replicates only what a policy of every quarter of an hour takes. */
export async function establishPolicy(
  pair: Pair,
  {
    mode = 'REPLICATION_SNAPSHOT_POLICY',
    targetExpiration = '1days',
  }: { mode?: ReplicationMode; targetExpiration?: string } = {},
): Promise<string> {
  const policyId = await addPolicy(pair)
  const { record } = await pair.alpha.cluster.createRelationship({
    sourceRootPath: '/projects',
    targetRootPath: '/replica',
    targetAddress: '203.0.113.20',
    targetPort: 3712,
    settings: { replicationMode: mode, snapshotPolicies: [{ id: policyId, targetExpiration }] },
  })
  await pair.beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
  await pair.clock.settle()
  return record.id
}

/** Ids of the snapshots that wait, in their order. */
export async function queueOf(pair: Pair, id: string): Promise<number[]> {
  return (await pair.alpha.cluster.sourceRelationship(id)).queuedSnapshots.map((snapshot) => snapshot.id)
}

/** Snapshots of policies on a side. */
export async function keptOn(pair: Pair, side: 'alpha' | 'beta'): Promise<SnapshotView[]> {
  return (await pair[side].cluster.snapshots()).filter(({ name }) => name.includes('quarterly'))
}

/** Blocks automatic jobs, or lets them run again. */
export async function setBlackout(pair: Pair, id: string, isOn: boolean): Promise<void> {
  const always = { startHour: 0, startMinute: 0, endHour: 0, endMinute: 0, onDays: ['EVERY_DAY'] as ['EVERY_DAY'] }
  await pair.alpha.cluster.modifyRelationship(id, { blackoutWindows: isOn ? [always] : [] })
  await pair.clock.settle()
}

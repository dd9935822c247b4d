import type { CreatePolicy, ModifyPolicy, PolicySchedule, PolicySettings, PolicyView, Weekday } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { toWireOwners } from './snapshot.ts'

/** A time table as requests carry it; the contract has checked types and ranges. */
interface WireCreationSchedule {
  timezone: string
  frequency: PolicySchedule['frequency']
  hour?: number
  minute?: number
  on_days?: Weekday[] | ['EVERY_DAY']
  day_of_month?: number
  window_start_hour?: number
  window_start_minute?: number
  window_end_hour?: number
  window_end_minute?: number
  fire_every_interval?: 'FIRE_IN_MINUTES' | 'FIRE_IN_HOURS'
  fire_every?: number
}

export interface WireSchedule {
  id?: number
  creation_schedule?: WireCreationSchedule
  expiration_time_to_live?: string
}

/** A policy as requests of versions 2 and 3 carry it. */
export interface WirePolicy {
  id?: number
  policy_name?: string
  snapshot_name_template?: string | null
  source_file_id?: string
  schedule?: WireSchedule
  enabled?: boolean
  lock_key_ref?: string | null
}

/** The same of version 1, which has lists of one. */
export interface WirePolicyV1 {
  id?: number
  name?: string
  source_file_ids?: string[]
  schedules?: WireSchedule[]
  enabled?: boolean
}

/** A policy of version 1 in the form of the later ones. */
export function fromPolicyV1({ id, name, source_file_ids, schedules, enabled }: WirePolicyV1): WirePolicy {
  const [source] = source_file_ids ?? []
  const [schedule] = schedules ?? []
  return {
    ...(id === undefined ? {} : { id }),
    ...(name === undefined ? {} : { policy_name: name }),
    ...(source === undefined ? {} : { source_file_id: source }),
    ...(schedule === undefined ? {} : { schedule }),
    ...(enabled === undefined ? {} : { enabled }),
  }
}

/** The members that are given, in the engine's names. */
export function fromWirePolicy(wire: WirePolicy): ModifyPolicy {
  const { creation_schedule: times, expiration_time_to_live: life } = wire.schedule ?? {}
  return {
    ...(wire.policy_name === undefined ? {} : { name: wire.policy_name }),
    ...(wire.snapshot_name_template === undefined ? {} : { snapshotNameTemplate: wire.snapshot_name_template }),
    ...(wire.source_file_id === undefined ? {} : { sourceFileId: wire.source_file_id }),
    ...(times === undefined ? {} : { schedule: fromWireTimes(times) }),
    ...(life === undefined ? {} : { expirationTimeToLive: life }),
    ...(wire.enabled === undefined ? {} : { enabled: wire.enabled }),
    ...(wire.lock_key_ref === undefined ? {} : { lockKey: wire.lock_key_ref }),
  }
}

/** A whole policy; what is left out has its default. */
export function fromWholePolicy(wire: WirePolicy): CreatePolicy {
  const given = fromWirePolicy(wire)
  const { name, sourceFileId, schedule } = given
  if (name !== undefined && sourceFileId !== undefined && schedule !== undefined) {
    return { ...given, name, sourceFileId, schedule }
  }
  const missing = name === undefined ? 'name' : sourceFileId === undefined ? 'directory' : 'creation_schedule'
  throw new Fault('decode', `Could not read the policy: its ${missing} is missing`)
}

function fromWireTimes(wire: WireCreationSchedule): PolicySchedule {
  const { frequency, timezone } = wire
  const need = <N extends keyof WireCreationSchedule>(name: N): NonNullable<WireCreationSchedule[N]> => {
    const value = wire[name]
    if (value !== undefined && value !== null) return value as NonNullable<WireCreationSchedule[N]>
    throw new Fault('decode', `Could not read the schedule: ${frequency} needs ${name}, which is missing`)
  }
  if (frequency === 'SCHEDULE_MONTHLY') {
    return { frequency, timezone, dayOfMonth: need('day_of_month'), hour: need('hour'), minute: need('minute') }
  }
  if (frequency === 'SCHEDULE_DAILY_OR_WEEKLY') {
    return { frequency, timezone, onDays: need('on_days'), hour: need('hour'), minute: need('minute') }
  }
  return {
    ...{ frequency, timezone, onDays: need('on_days') },
    windowStartHour: need('window_start_hour'),
    windowStartMinute: need('window_start_minute'),
    windowEndHour: need('window_end_hour'),
    windowEndMinute: need('window_end_minute'),
    fireEvery: need('fire_every'),
    fireEveryInterval: need('fire_every_interval'),
  }
}

function toWireTimes(schedule: PolicySchedule): WireCreationSchedule {
  const { timezone, frequency } = schedule
  if (schedule.frequency === 'SCHEDULE_HOURLY_OR_LESS') {
    return {
      ...{ timezone, frequency, on_days: schedule.onDays },
      window_start_hour: schedule.windowStartHour,
      window_start_minute: schedule.windowStartMinute,
      window_end_hour: schedule.windowEndHour,
      window_end_minute: schedule.windowEndMinute,
      fire_every_interval: schedule.fireEveryInterval,
      fire_every: schedule.fireEvery,
    }
  }
  const days =
    schedule.frequency === 'SCHEDULE_MONTHLY' ? { day_of_month: schedule.dayOfMonth } : { on_days: schedule.onDays }
  return { timezone, frequency, ...days, hour: schedule.hour, minute: schedule.minute }
}

function toWireSchedule({ id, schedule, expirationTimeToLive }: PolicyView) {
  return { id, creation_schedule: toWireTimes(schedule), expiration_time_to_live: expirationTimeToLive }
}

/** A policy as version 2 shows it. */
export function toWirePolicyV2(policy: PolicyView) {
  return {
    id: policy.id,
    policy_name: policy.name,
    snapshot_name_template: policy.snapshotNameTemplate,
    source_file_id: policy.sourceFileId,
    schedule: toWireSchedule(policy),
    enabled: policy.enabled,
  }
}

export function toWirePolicy(policy: PolicyView) {
  return { ...toWirePolicyV2(policy), lock_key_ref: policy.lockKey }
}

/** A policy as version 1 shows it: with lists of one. */
export function toWirePolicyV1(policy: PolicyView) {
  return {
    id: policy.id,
    name: policy.name,
    source_file_ids: [policy.sourceFileId],
    schedules: [toWireSchedule(policy)],
    enabled: policy.enabled,
  }
}

export function toWirePolicyStatusV2(policy: PolicyView) {
  return {
    ...toWirePolicyV2(policy),
    source_file_path: policy.sourceFilePath,
    owners: toWireOwners(policy.owners),
  }
}

export function toWirePolicyStatus(policy: PolicyView) {
  return { ...toWirePolicyStatusV2(policy), lock_key: policy.lockKey }
}

export function toWirePolicyStatusV1(policy: PolicyView) {
  const { source_file_ids: _, ...shown } = toWirePolicyV1(policy)
  const { sourceFileId, sourceFilePath, owners } = policy
  const source = { source_file_id: sourceFileId, source_file_path: sourceFilePath, deleted: sourceFilePath === '' }
  return { ...shown, source_files: [source], owners: toWireOwners(owners) }
}

/** What a policy has where its creator says nothing. */
export const policyDefaults: Pick<
  PolicySettings,
  'snapshotNameTemplate' | 'expirationTimeToLive' | 'enabled' | 'lockKey'
> = { snapshotNameTemplate: null, expirationTimeToLive: '', enabled: true, lockKey: null }

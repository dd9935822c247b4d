import type { BlackoutWindow, LinkedPolicy, ModifyRelationship, ReplicationMode } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { toPort } from './port.ts'

/** Settings as requests carry them; the contract has checked types and ranges. */
export interface WireSettings {
  id?: string
  source_root_id?: string
  target_address?: string
  target_port?: number | string
  source_root_read_only?: boolean
  map_local_ids_to_nfs_ids?: boolean
  replication_enabled?: boolean
  replication_mode?: ReplicationMode
  blackout_window_timezone?: string
  blackout_windows?: WireWindow[]
  snapshot_policies?: { id: number; target_expiration: string }[]
}

interface WireWindow {
  start_hour: number
  start_minute: number
  end_hour: number
  end_minute: number
  on_days: BlackoutWindow['onDays']
}

/** The members that are given, in the engine's names. */
export function fromWireSettings(wire: WireSettings): ModifyRelationship {
  return {
    ...given('targetAddress', wire.target_address),
    ...given('targetPort', wire.target_port === undefined ? undefined : toPort(wire.target_port, 'target_port')),
    ...given('sourceRootReadOnly', wire.source_root_read_only),
    ...given('mapLocalIdsToNfsIds', wire.map_local_ids_to_nfs_ids),
    ...given('replicationEnabled', wire.replication_enabled),
    ...given('replicationMode', wire.replication_mode),
    ...given('blackoutTimezone', wire.blackout_window_timezone),
    ...given('blackoutWindows', wire.blackout_windows?.map(fromWireWindow)),
    ...given('snapshotPolicies', wire.snapshot_policies?.map(fromWirePolicy)),
  }
}

/** Refuses to change what names the relationship; clients may send these members back as they read them. */
export function expectSameIdentity(wire: WireSettings, present: { id: string; sourceRootId: string }): void {
  const pairs = [
    ['id', wire.id, present.id],
    ['source_root_id', wire.source_root_id, present.sourceRootId],
  ] as const
  for (const [field, wanted, is] of pairs) {
    if (wanted === undefined || wanted === is) continue
    throw new Fault('decode', `Could not change ${field} to ${JSON.stringify(wanted)}: it is "${is}" and stays so`)
  }
}

function fromWireWindow(wire: WireWindow): BlackoutWindow {
  return {
    startHour: wire.start_hour,
    startMinute: wire.start_minute,
    endHour: wire.end_hour,
    endMinute: wire.end_minute,
    onDays: wire.on_days,
  }
}

function fromWirePolicy(wire: { id: number; target_expiration: string }): LinkedPolicy {
  return { id: wire.id, targetExpiration: wire.target_expiration }
}

/** The member, or nothing where it is undefined: absent and undefined are different under exact optional types. */
function given<K extends string, V>(name: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [name]: value } as { [key in K]?: V })
}

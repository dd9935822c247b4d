import type { BlackoutWindow, RelationshipView, SnapshotRef } from '@sandbar/engine'
import { toWireJob } from './job.ts'
import { toWireSnapshotRef } from './snapshot.ts'
import { formatOptionalTime, formatTime } from './time.ts'

/** A source relationship's configuration: what an administrator set, without paths. */
export function toWireSource({ record }: RelationshipView) {
  const { settings } = record
  return {
    id: record.id,
    target_address: settings.targetAddress,
    target_port: settings.targetPort,
    source_root_id: record.root.id ?? '',
    source_root_read_only: settings.sourceRootReadOnly,
    map_local_ids_to_nfs_ids: settings.mapLocalIdsToNfsIds,
    replication_enabled: settings.replicationEnabled,
    replication_mode: settings.replicationMode,
    blackout_window_timezone: settings.blackoutTimezone,
    blackout_windows: settings.blackoutWindows.map(toWireWindow),
    snapshot_policies: settings.snapshotPolicies.map(({ id, targetExpiration }) => ({
      id,
      target_expiration: targetExpiration,
    })),
  }
}

export function toWireSourceStatus(view: RelationshipView) {
  return {
    ...toWireSource(view),
    ...commonStatus(view),
    next_active_time: formatOptionalTime(view.nextActiveAtMs),
    queued_snapshot_count: view.queuedSnapshots.length,
    replicating_snapshot: snapshotOrNull(view.replicatingSnapshot),
  }
}

export function toWireTargetStatus(view: RelationshipView) {
  const { record } = view
  return {
    id: record.id,
    ...commonStatus(view),
    source_root_read_only: view.sourceRootReadOnly,
    source_address: record.sourceAddress?.address ?? null,
    source_port: record.sourceAddress?.port ?? null,
    target_root_id: record.root.id ?? '',
    replication_enabled: record.settings.replicationEnabled,
    lock_key: record.lockKey,
  }
}

/** The ETag of the configuration: it changes with the settings, never because a job ran. */
export function etagOf(view: RelationshipView): string {
  return `"${view.record.version}"`
}

function commonStatus(view: RelationshipView) {
  const { record, job } = view
  return {
    state: record.state,
    end_reason: record.endReason,
    source_cluster_name: view.sourceClusterName,
    source_cluster_uuid: view.sourceClusterUuid,
    source_root_path: view.sourceRootPath,
    target_cluster_name: view.targetClusterName,
    target_cluster_uuid: view.targetClusterUuid,
    target_root_path: view.targetRootPath,
    target_root_read_only: view.targetRootReadOnly,
    job_state: job ? 'REPLICATION_RUNNING' : 'REPLICATION_NOT_RUNNING',
    job_start_time: job ? formatTime(job.startedAtMs) : '',
    recovery_point: formatOptionalTime(record.recoveryPoint?.takenAtMs ?? null),
    error_from_last_job: record.errorFromLastJob,
    duration_of_last_job:
      record.durationOfLastJobNs === null ? null : { nanoseconds: record.durationOfLastJobNs.toString() },
    replication_job_status: job ? toWireJob(job) : null,
    recovery_point_snapshot: snapshotOrNull(view.recoveryPointSnapshot),
  }
}

function toWireWindow(window: BlackoutWindow) {
  return {
    start_hour: window.startHour,
    start_minute: window.startMinute,
    end_hour: window.endHour,
    end_minute: window.endMinute,
    on_days: [...window.onDays],
  }
}

function snapshotOrNull(snapshot: SnapshotRef | null) {
  return snapshot === null ? null : toWireSnapshotRef(snapshot)
}

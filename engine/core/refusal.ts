/**
 * Every way in which the engine says no. The code is stable; people read the message. Only `server/core/errors.ts`
 * knows which HTTP answer belongs to a code.
 */
export const refusalCodes = [
  // files
  'fs_no_such_entry',
  'fs_no_such_path',
  'fs_entry_exists',
  'fs_not_a_directory',
  'fs_is_a_directory',
  'fs_not_a_file',
  'fs_directory_not_empty',
  'fs_read_only',
  'fs_access_denied',
  'fs_invalid_name',
  'fs_invalid_argument',
  'fs_no_space',
  'fs_io',
  'fs_changed_since_snapshot',
  'tree_delete_not_found',
  'tree_delete_limit_reached',
  // snapshots
  'snapshot_not_found',
  'snapshot_owned',
  'snapshot_limit_reached',
  'snapshot_locked',
  'snapshot_not_locked',
  'snapshot_invalid_setting',
  'snapshot_etag_mismatch',
  'snapshot_unreadable',
  'snapshot_unfit',
  // snapshot policies
  'policy_not_found',
  'policy_name_in_use',
  'policy_invalid_setting',
  'policy_owned',
  'policy_etag_mismatch',
  // relationships
  'relationship_not_found',
  'relationship_wrong_state',
  'relationship_no_recovery_point',
  'relationship_source_missing',
  'relationship_source_too_deep',
  'relationship_bad_address',
  'relationship_target_unreachable',
  'relationship_same_cluster',
  'relationship_target_missing',
  'relationship_target_not_empty',
  'relationship_target_contains_another',
  'relationship_limit_reached',
  'relationship_invalid_setting',
  'relationship_etag_mismatch',
  'relationship_policy_not_found',
  'queued_snapshot_not_found',
  // peers
  'peer_unreachable',
  'peer_version_unfit',
  'peer_protocol',
  'peer_not_trusted',
  // jobs
  'job_aborted',
  'job_not_settled',
  'job_fenced',
  'job_local_identity',
  'lab_fault',
  // state on disk
  'state_damaged',
  'state_in_use',
  'state_too_new',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** An expected disagreement: the caller may react to `code`. Nothing was changed when it is thrown. */
export class Refusal extends Error {
  readonly code: RefusalCode
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    code: RefusalCode,
    message: string,
    options: { details?: Record<string, unknown>; cause?: unknown } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = 'Refusal'
    this.code = code
    this.details = options.details ?? {}
  }
}

export function isRefusal(thrown: unknown, ...codes: RefusalCode[]): thrown is Refusal {
  return thrown instanceof Refusal && (codes.length === 0 || codes.includes(thrown.code))
}

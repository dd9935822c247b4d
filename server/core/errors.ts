import { isRefusal, type RefusalCode } from '@sandbar/engine'

/** Which answer stands for a code. `invented`: no vendor source names this class, the choice is ours. */
export interface ErrorForm {
  status: number
  errorClass: string
  invented: boolean
}

const seen = (status: number, errorClass: string): ErrorForm => ({ status, errorClass, invented: false })
const invented = (status: number, errorClass: string): ErrorForm => ({ status, errorClass, invented: true })
const relationship = (status: number, rest: string): ErrorForm => invented(status, `relationship_manager_${rest}_error`)

/** The answer to every refusal of the engine. A new code without a row does not compile. */
export const refusalForms = {
  fs_no_such_entry: seen(404, 'fs_no_such_entry_error'),
  fs_no_such_path: seen(404, 'fs_no_such_path_error'),
  fs_entry_exists: seen(409, 'fs_entry_exists_error'),
  fs_not_a_directory: seen(400, 'fs_not_a_directory_error'),
  fs_is_a_directory: invented(400, 'fs_is_a_directory_error'),
  fs_not_a_file: invented(400, 'fs_not_a_file_error'),
  fs_directory_not_empty: seen(409, 'fs_directory_not_empty_error'),
  fs_read_only: seen(400, 'fs_read_only_error'),
  fs_access_denied: seen(403, 'fs_access_denied_error'),
  fs_invalid_name: seen(400, 'fs_invalid_name_error'),
  fs_invalid_argument: invented(400, 'fs_invalid_argument_error'),
  fs_no_space: invented(507, 'fs_no_space_error'),
  fs_io: invented(500, 'fs_io_error'),
  fs_changed_since_snapshot: invented(409, 'fs_changed_since_snapshot_error'),
  tree_delete_not_found: seen(404, 'http_not_found_error'),
  tree_delete_limit_reached: invented(400, 'tree_delete_limit_reached_error'),
  snapshot_not_found: invented(404, 'snapshot_not_found_error'),
  snapshot_owned: invented(409, 'snapshot_owned_by_replication_error'),
  snapshot_limit_reached: invented(400, 'snapshot_limit_reached_error'),
  snapshot_locked: invented(409, 'snapshot_locked_error'),
  snapshot_not_locked: invented(400, 'snapshot_not_locked_error'),
  snapshot_invalid_setting: invented(400, 'snapshot_invalid_setting_error'),
  snapshot_etag_mismatch: invented(412, 'http_precondition_failed_error'),
  snapshot_unreadable: invented(409, 'snapshot_unreadable_error'),
  snapshot_unfit: invented(400, 'snapshot_unfit_error'),
  policy_not_found: invented(404, 'snapshot_policy_not_found_error'),
  policy_name_in_use: seen(409, 'snapshot_policy_name_in_use_error'),
  policy_invalid_setting: invented(400, 'snapshot_policy_invalid_setting_error'),
  policy_owned: invented(409, 'snapshot_policy_owned_by_replication_error'),
  policy_etag_mismatch: invented(412, 'http_precondition_failed_error'),
  relationship_not_found: relationship(404, 'relationship_not_found'),
  relationship_wrong_state: relationship(400, 'wrong_state'),
  relationship_no_recovery_point: relationship(400, 'no_recovery_point'),
  relationship_source_missing: relationship(400, 'source_does_not_exist'),
  relationship_source_too_deep: relationship(400, 'source_too_deep'),
  relationship_bad_address: relationship(400, 'bad_target_address'),
  relationship_target_unreachable: relationship(400, 'target_unreachable'),
  relationship_same_cluster: relationship(400, 'same_cluster'),
  relationship_target_missing: relationship(400, 'target_does_not_exist'),
  relationship_target_not_empty: relationship(400, 'target_not_empty'),
  relationship_target_contains_another: seen(400, 'relationship_manager_target_contains_another_relationship_error'),
  relationship_limit_reached: relationship(400, 'limit_reached'),
  relationship_invalid_setting: relationship(400, 'invalid_setting'),
  relationship_etag_mismatch: invented(412, 'http_precondition_failed_error'),
  relationship_policy_not_found: relationship(400, 'snapshot_policy_not_found'),
  queued_snapshot_not_found: relationship(404, 'queued_snapshot_not_found'),
  peer_unreachable: relationship(400, 'peer_unreachable'),
  peer_version_unfit: relationship(400, 'peer_version_unfit'),
  peer_protocol: relationship(500, 'peer_protocol'),
  peer_not_trusted: relationship(400, 'peer_not_trusted'),
  job_aborted: relationship(409, 'job_aborted'),
  job_not_settled: relationship(409, 'job_not_settled'),
  job_fenced: relationship(409, 'job_fenced'),
  job_local_identity: relationship(409, 'local_identity'),
  lab_fault: invented(409, 'lab_fault_error'),
  state_damaged: invented(500, 'state_damaged_error'),
  state_in_use: invented(500, 'state_in_use_error'),
  state_too_new: invented(500, 'state_too_new_error'),
} as const satisfies Record<RefusalCode, ErrorForm>

/** The answers that the HTTP side gives before or without the engine. */
export const faultForms = {
  malformed_request: invented(400, 'http_bad_request_error'),
  decode: seen(400, 'decode_error'),
  unauthorized: seen(401, 'http_unauthorized_error'),
  wrong_signature: invented(400, 'fs_wrong_signature_error'),
  wrong_credentials: invented(401, 'auth_invalid_credentials_error'),
  forbidden: invented(403, 'http_forbidden_error'),
  not_found: seen(404, 'http_not_found_error'),
  method_not_allowed: invented(405, 'http_method_not_allowed_error'),
  conflict: invented(409, 'http_conflict_error'),
  file_locked: invented(409, 'fs_file_locked_error'),
  quota_already_set: seen(409, 'api_quotas_quota_limit_already_set_error'),
  quota_missing: seen(404, 'api_quotas_quota_limit_not_found_error'),
  quota_exceeded: invented(507, 'fs_quota_exceeded_error'),
  not_in_domain: invented(400, 'ad_not_in_domain_error'),
  no_local_user: seen(400, 'cred_invalid_local_user_error'),
  bad_value: invented(400, 'http_bad_request_error'),
  nfs_tenant_settings_missing: seen(404, 'api_nfs_tenant_settings_do_not_exist_error'),
  smb_tenant_settings_missing: seen(404, 'api_multitenancy_smb_tenant_settings_do_not_exist_error'),
  request_timeout: invented(408, 'http_request_timeout_error'),
  precondition_failed: invented(412, 'http_precondition_failed_error'),
  too_large: invented(413, 'http_payload_too_large_error'),
  unsupported_media_type: invented(415, 'http_unsupported_media_type_error'),
  uri_too_long: invented(414, 'http_uri_too_long_error'),
  misdirected: invented(421, 'http_misdirected_request_error'),
  too_many_requests: invented(429, 'http_too_many_requests_error'),
  headers_too_large: invented(431, 'http_headers_too_large_error'),
  internal: invented(500, 'internal_error'),
  busy: invented(503, 'http_service_unavailable_error'),
  not_implemented: invented(501, 'not_implemented_error'),
} as const satisfies Record<string, ErrorForm>

export type FaultCode = keyof typeof faultForms

/** A request that the HTTP side refuses. Nothing was changed when it is thrown. */
export class Fault extends Error {
  readonly code: FaultCode
  readonly headers: Readonly<Record<string, string>>

  constructor(code: FaultCode, message: string, headers: Record<string, string> = {}) {
    super(message)
    this.name = 'Fault'
    this.code = code
    this.headers = headers
  }
}

/** Ends a call that asks for something known but not emulated: 501, naming it. */
export function notEmulated(what: string): never {
  throw new Fault('not_implemented', `Sandbar does not emulate ${what}`)
}

/** The product's error object: all six members on every refusal. */
export interface ErrorBody {
  description: string
  module: string
  error_class: string
  user_visible: boolean
  stack: string[]
  inner: ErrorBody | null
}

/** The status and body for an expected failure; undefined for a bug. */
export function toErrorAnswer(
  thrown: unknown,
): { status: number; headers: Record<string, string>; body: ErrorBody } | undefined {
  if (thrown instanceof Fault) return fromForm(faultForms[thrown.code], thrown.message, thrown.headers)
  if (!isRefusal(thrown)) return undefined
  const form = refusalForms[thrown.code]
  return fromForm(form, form.status === 500 ? storageFailed : thrown.message, {})
}

/** Refusals of the kind that ends in 500 may name files of the host: their own words are for the log only. */
const storageFailed = 'Could not finish the request: the storage below failed, the log of the server says how'

/** What a caller is told about a bug: no text of the exception, which may name paths of the host. */
export function internalErrorBody(): ErrorBody {
  return toBody(faultForms.internal, 'The request failed inside the server')
}

/** The error object in a form's class. Descriptions name what callers sent; whoever prints one gets no control characters. */
export function toBody(form: ErrorForm, text: string): ErrorBody {
  const description = text.replaceAll(/\p{Cc}/gu, '\ufffd')
  return { description, module: 'sandbar', error_class: form.errorClass, user_visible: true, stack: [], inner: null }
}

function fromForm(form: ErrorForm, description: string, headers: Readonly<Record<string, string>>) {
  return { status: form.status, headers: { ...headers }, body: toBody(form, description) }
}

/** Rows of the error table for the documentation, sorted by class. */
export function errorTable(): ({ code: string } & ErrorForm)[] {
  const rows = Object.entries({ ...refusalForms, ...faultForms }).map(([code, form]) => ({ code, ...form }))
  return rows.sort((a, b) => (a.errorClass < b.errorClass ? -1 : a.errorClass > b.errorClass ? 1 : 0))
}

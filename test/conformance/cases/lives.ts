import { examplesOf } from '@sandbar/openapi'
import { is } from '../shapes.ts'
import { type Case, done, refused, type Step } from '../steps.ts'
import { established, sources, state, targets, write } from './established.ts'

const wrongState = refused(400, 'relationship_manager_wrong_state_error')
const notFound = refused(404, 'relationship_manager_relationship_not_found_error')

const create = (over: Record<string, unknown> = {}): Step => ({
  on: 'alpha',
  call: `POST ${sources}/`,
  json: {
    source_root_path: '/projects',
    target_root_path: '/replica',
    target_address: '{beta.address}',
    target_port: '{beta.port}',
    ...over,
  },
  expect: { status: 200, body: { id: is.uuid } },
  keep: { id: 'body.id' },
})

/** Registers the key of the contract's example, whose signature goes with it. */
const withKey: Step = {
  on: 'beta',
  call: 'POST /v1/file-system/security/keys/',
  json: examplesOf('createLockKey').requests[0]?.value,
  expect: { status: 200 },
  keep: { key: 'body.id' },
}

/** What was never there, in the form that clients read. */
const nothingYet = {
  job_start_time: '',
  recovery_point: '',
  error_from_last_job: '',
  duration_of_last_job: null,
  replication_job_status: null,
  recovery_point_snapshot: null,
}

/** Waits for an answer about the relationship. */
const seen = (on: 'alpha' | 'beta', call: string, body: Record<string, unknown>): Step => ({
  on,
  call,
  until: true,
  expect: { status: 200, body: body as NonNullable<Step['expect']['body']> },
})

const statusOn = { source: `GET ${sources}/{id}/status`, target: `GET ${targets}/{id}/status` }

/** Lives of relationships from the first to the last call. */
export const lifeCases: Case[] = [
  {
    title: 'the last snapshots outlive their relationship until somebody deletes them',
    steps: [
      ...established,
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      {
        on: 'alpha',
        call: 'GET /v4/snapshots/status/',
        expect: { status: 200, body: { entries: [{ name: 'replication_to_beta', owners: [] }] } },
        keep: { left: 'body.entries.0.id' },
      },
      {
        on: 'alpha',
        call: 'DELETE /v3/snapshots/{left}',
        as: 'observer',
        expect: refused(403, 'http_forbidden_error'),
      },
      {
        on: 'alpha',
        call: 'DELETE /v3/snapshots/{left}',
        headers: { 'if-match': '"7"' },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      { on: 'alpha', call: 'DELETE /v3/snapshots/{left}', expect: { ...done, status: 202 } },
      {
        on: 'alpha',
        call: 'GET /v3/snapshots/{left}',
        until: true,
        expect: refused(404, 'snapshot_not_found_error'),
      },
      { on: 'alpha', call: 'DELETE /v3/snapshots/{left}', expect: refused(404, 'snapshot_not_found_error') },
      { on: 'alpha', call: 'GET /v3/snapshots/', expect: { status: 200, body: { entries: [] } } },
      state('ENDED'),
      {
        on: 'beta',
        call: 'GET /v4/snapshots/status/',
        expect: { status: 200, body: { entries: [{ name: 'replication_from_alpha', owners: [{ id: '{id}' }] }] } },
        keep: { kept: 'body.entries.0.id' },
      },
      {
        on: 'beta',
        call: 'DELETE /v3/snapshots/{kept}',
        expect: refused(409, 'snapshot_owned_by_replication_error'),
      },
      { on: 'beta', call: `POST ${targets}/{id}/delete`, expect: done },
      {
        on: 'beta',
        call: 'GET /v3/snapshots/status/{kept}',
        expect: { status: 200, body: { owners: [], source_file_path: '/replica/' } },
      },
      { on: 'beta', call: 'DELETE /v3/snapshots/{kept}', expect: { ...done, status: 202 } },
      {
        on: 'beta',
        call: 'GET /v3/snapshots/status/{kept}',
        until: true,
        expect: refused(404, 'snapshot_not_found_error'),
      },
    ],
  },
  {
    title: 'rejected on the target before it was authorized, and made anew',
    steps: [
      create(),
      seen('beta', statusOn.target, { state: 'AWAITING_AUTHORIZATION', ...nothingYet }),
      { on: 'beta', call: `POST ${targets}/{id}/delete`, expect: done },
      { on: 'beta', call: statusOn.target, expect: notFound },
      seen('alpha', statusOn.source, {
        ...nothingYet,
        state: 'ENDED',
        end_reason: is.like(/beta/),
        next_active_time: '',
        queued_snapshot_count: 0,
        replicating_snapshot: null,
      }),
      { on: 'alpha', call: `POST ${sources}/{id}/replicate`, expect: wrongState },
      { on: 'alpha', call: `PATCH ${sources}/{id}`, json: {}, expect: wrongState },
      { on: 'alpha', call: `POST ${sources}/{id}/dismiss-error`, expect: done },
      { on: 'alpha', call: `GET ${sources}/{id}/queued-snapshots/`, expect: { status: 200, body: { entries: [] } } },
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: notFound },
      ...established,
    ],
  },
  {
    title: 'withdrawn on the source before it was authorized: the target keeps what says so',
    steps: [
      create(),
      seen('beta', statusOn.target, { state: 'AWAITING_AUTHORIZATION' }),
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      seen('beta', statusOn.target, { ...nothingYet, state: 'ENDED', end_reason: is.like(/alpha/) }),
      { on: 'beta', call: `POST ${targets}/{id}/authorize`, expect: wrongState },
      { on: 'beta', call: `POST ${targets}/{id}/delete`, expect: done },
    ],
  },
  {
    title: 'calls that a relationship is not ready for are refused and change nothing',
    steps: [
      withKey,
      create({ replication_enabled: false }),
      seen('beta', statusOn.target, { state: 'AWAITING_AUTHORIZATION' }),
      { on: 'alpha', call: `POST ${sources}/{id}/replicate`, expect: wrongState },
      { on: 'alpha', call: `POST ${sources}/{id}/abort-replication`, expect: done },
      ...['make-writable', 'reconnect'].map(
        (verb): Step => ({ on: 'beta', call: `POST ${targets}/{id}/${verb}`, expect: wrongState }),
      ),
      { on: 'beta', call: `POST ${targets}/{id}/lock`, json: { lock_key_ref: '{key}' }, expect: wrongState },
      {
        on: 'beta',
        call: `POST ${sources}/reverse-target-relationship`,
        json: { target_relationship_id: '{id}', source_address: '{alpha.address}', source_port: '{alpha.port}' },
        expect: wrongState,
      },
      { on: 'beta', call: `POST ${targets}/{id}/authorize`, expect: { status: 200, body: { state: 'ESTABLISHED' } } },
      { on: 'beta', call: `POST ${targets}/{id}/authorize`, expect: wrongState },
      {
        on: 'beta',
        call: `POST ${targets}/{id}/make-writable`,
        expect: refused(400, 'relationship_manager_no_recovery_point_error'),
      },
      seen('alpha', statusOn.source, { ...nothingYet, state: 'ESTABLISHED', next_active_time: '' }),
      { on: 'alpha', call: `POST ${sources}/{id}/replicate`, expect: { status: 202 } },
      seen('beta', statusOn.target, { state: 'ESTABLISHED', recovery_point: is.time, lock_key: null }),
      { on: 'beta', call: `POST ${targets}/{id}/make-writable`, expect: { status: 200 } },
      state('DISCONNECTED'),
    ],
  },
  {
    title: 'turned around and back: settings, lock key and the old source’s read-only flag stay with their side',
    steps: [
      ...established,
      withKey,
      { on: 'beta', call: `POST ${targets}/{id}/lock`, json: { lock_key_ref: 'retention' }, expect: { status: 200 } },
      { on: 'beta', call: `POST ${targets}/{id}/make-writable`, expect: { status: 200 } },
      state('DISCONNECTED'),
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: { source_root_read_only: true, blackout_window_timezone: 'Europe/Lisbon' },
        expect: { status: 200 },
      },
      seen('beta', statusOn.target, {
        source_root_read_only: true,
        target_root_read_only: false,
        lock_key: is.like(/^\d+$/),
      }),
      turn('beta', 'alpha', { source_root_read_only: false, blackout_window_timezone: 'UTC' }),
      seen('beta', statusOn.source, { state: 'DISCONNECTED', target_root_read_only: true }),
      seen('alpha', statusOn.target, {
        state: 'DISCONNECTED',
        target_root_read_only: true,
        source_address: '{beta.address}',
        source_port: is.number,
        lock_key: null,
      }),
      {
        ...write('alpha', '/projects/notes.txt', 'not now'),
        expect: refused(400, 'fs_read_only_error'),
      },
      turn('alpha', 'beta', { source_root_read_only: true, blackout_window_timezone: 'Europe/Lisbon' }),
      seen('beta', statusOn.target, {
        state: 'DISCONNECTED',
        target_root_read_only: false,
        lock_key: is.like(/^\d+$/),
      }),
      write('beta', '/replica/notes.txt', 'still open'),
    ],
  },
]

/** Makes the target the source; `settings` are what it has then. */
function turn(on: 'alpha' | 'beta', other: 'alpha' | 'beta', settings: Record<string, string | boolean>): Step {
  return {
    on,
    call: `POST ${sources}/reverse-target-relationship`,
    json: { target_relationship_id: '{id}', source_address: `{${other}.address}`, source_port: `{${other}.port}` },
    expect: { status: 200, body: { id: '{id}', target_address: `{${other}.address}`, ...settings } },
  }
}

import { is } from '../shapes.ts'
import { type Case, done, refused, type Step } from '../steps.ts'

const sources = '/v2/replication/source-relationships'
const targets = '/v2/replication/target-relationships'
const wanted = { source_root_path: '/projects', target_root_path: '/replica', target_address: '{beta.address}' }
const window = { start_hour: 22, start_minute: 0, end_hour: 6, end_minute: 30, on_days: ['EVERY_DAY'] }

const configuration = {
  id: is.uuid,
  target_address: '{beta.address}',
  target_port: is.number,
  source_root_id: is.decimal,
  source_root_read_only: false,
  map_local_ids_to_nfs_ids: false,
  replication_enabled: true,
  replication_mode: 'REPLICATION_CONTINUOUS',
  blackout_window_timezone: 'UTC',
  blackout_windows: [],
  snapshot_policies: [],
}

/** The port as text, as some clients send it: it is known only when the edge has opened. */
const create = (over: Record<string, unknown> = {}): Step => ({
  on: 'alpha',
  call: `POST ${sources}/`,
  json: { ...wanted, target_port: '{beta.port}', ...over },
  expect: { status: 200, body: configuration, headers: { etag: is.text } },
  keep: { id: 'body.id', etag: 'header.etag' },
})

/** Settings and agreements, without jobs. */
export const relationshipCases: Case[] = [
  {
    title: 'a new relationship waits on both clusters under one id',
    steps: [
      create(),
      { on: 'alpha', call: `GET ${sources}/`, expect: { status: 200, body: [{ ...configuration, id: '{id}' }] } },
      {
        on: 'alpha',
        call: `GET ${sources}/{id}`,
        expect: { status: 200, body: { id: '{id}' }, headers: { etag: '{etag}' } },
      },
      {
        on: 'alpha',
        call: `GET ${sources}/{id}/status`,
        expect: {
          status: 200,
          body: {
            state: 'AWAITING_AUTHORIZATION',
            end_reason: '',
            source_cluster_name: 'alpha',
            source_cluster_uuid: is.uuid,
            source_root_path: '/projects/',
            target_cluster_name: 'beta',
            target_root_path: '/replica',
            job_state: 'REPLICATION_NOT_RUNNING',
            job_start_time: '',
            recovery_point: '',
            error_from_last_job: '',
            duration_of_last_job: null,
            next_active_time: '',
            replication_job_status: null,
            queued_snapshot_count: 0,
            recovery_point_snapshot: null,
            replicating_snapshot: null,
          },
        },
      },
      { on: 'alpha', call: `GET ${sources}/status/`, expect: { status: 200, body: [{ id: '{id}' }] } },
      {
        on: 'beta',
        call: `GET ${targets}/status/`,
        until: true,
        expect: {
          status: 200,
          body: [
            {
              id: '{id}',
              state: 'AWAITING_AUTHORIZATION',
              source_cluster_name: 'alpha',
              source_root_path: '/projects/',
              source_address: null,
              source_port: null,
              target_root_path: '/replica',
              target_root_id: '',
              lock_key: null,
            },
          ],
        },
      },
      { on: 'beta', call: `GET ${sources}/`, expect: { status: 200, body: [] } },
      { on: 'alpha', call: `GET ${targets}/status/`, expect: { status: 200, body: [] } },
      { on: 'alpha', call: `GET ${sources}/{id}/queued-snapshots/`, expect: { status: 200, body: { entries: [] } } },
      {
        on: 'alpha',
        call: `DELETE ${sources}/{id}/queued-snapshots/12`,
        expect: refused(404, 'relationship_manager_queued_snapshot_not_found_error'),
      },
    ],
  },
  {
    title: 'settings change together with their ETag, and a stale ETag changes nothing',
    steps: [
      create(),
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        headers: { 'if-match': '{etag}' },
        json: { blackout_windows: [window], blackout_window_timezone: 'Europe/Berlin' },
        expect: {
          status: 200,
          body: { ...configuration, blackout_windows: [window], blackout_window_timezone: 'Europe/Berlin' },
        },
        keep: { newer: 'header.etag' },
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        headers: { 'if-match': '{etag}' },
        json: { replication_enabled: false },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      {
        on: 'alpha',
        call: `DELETE ${sources}/{id}`,
        headers: { 'if-match': '{etag}' },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: {},
        expect: {
          status: 200,
          body: { replication_enabled: true, blackout_windows: [window] },
          headers: { etag: '{newer}' },
        },
      },
      {
        on: 'alpha',
        call: `PUT ${sources}/{id}`,
        json: {
          ...configuration,
          id: '{id}',
          source_root_id: undefined,
          target_port: 3712,
          replication_enabled: false,
        },
        expect: { status: 200, body: { replication_enabled: false, blackout_windows: [] } },
      },
      {
        on: 'alpha',
        call: `PUT ${sources}/{id}`,
        json: { replication_enabled: true },
        expect: refused(400, 'decode_error'),
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: { id: 'another' },
        expect: refused(400, 'decode_error'),
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: { blackout_window_timezone: 'Atlantis/Harbour' },
        expect: refused(400, 'relationship_manager_invalid_setting_error'),
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: { blackout_windows: [{ ...window, on_days: ['EVERY_DAY', 'MON'] }] },
        expect: refused(400, 'relationship_manager_invalid_setting_error'),
      },
      { on: 'alpha', call: `GET ${sources}/{id}`, expect: { status: 200, body: { replication_enabled: false } } },
    ],
  },
  {
    title: 'authorization is refused until the target directory is fit',
    steps: [
      create({ target_root_path: '/archive' }),
      {
        on: 'beta',
        call: `POST ${targets}/{id}/authorize`,
        expect: refused(400, 'relationship_manager_target_not_empty_error'),
      },
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      create({ target_root_path: '/not/there' }),
      {
        on: 'beta',
        call: `POST ${targets}/{id}/authorize?allow-non-empty-directory=true`,
        expect: refused(400, 'relationship_manager_target_does_not_exist_error'),
      },
      {
        on: 'beta',
        call: `GET ${targets}/{id}/status`,
        expect: { status: 200, body: { state: 'AWAITING_AUTHORIZATION' } },
      },
      {
        on: 'beta',
        call: `POST ${targets}/{id}/authorize?allow-fs-path-create=True`,
        text: 'null',
        expect: { status: 200, body: { target_root_path: '/not/there/', target_root_id: is.decimal } },
      },
    ],
  },
  {
    title: 'a second relationship into the same target is refused',
    steps: [
      create(),
      { on: 'beta', call: `POST ${targets}/{id}/authorize`, expect: { status: 200 } },
      {
        ...create({ source_root_path: '/projects/tides' }),
        keep: { second: 'body.id' },
        expect: { status: 200 },
      },
      {
        on: 'beta',
        call: `POST ${targets}/{second}/authorize?allow-non-empty-directory=true`,
        expect: refused(400, 'relationship_manager_target_contains_another_relationship_error'),
      },
      {
        on: 'beta',
        call: `GET ${targets}/{second}/status`,
        expect: { status: 200, body: { state: 'AWAITING_AUTHORIZATION' } },
      },
    ],
  },
  {
    title: 'each side answers for its own role only',
    steps: [
      create(),
      { on: 'beta', call: `GET ${targets}/{id}/status`, until: true, expect: { status: 200 } },
      ...(
        [
          ['beta', `GET ${sources}/{id}`],
          ['beta', `GET ${sources}/{id}/status`],
          ['beta', `PATCH ${sources}/{id}`],
          ['beta', `DELETE ${sources}/{id}`],
          ['beta', `POST ${sources}/{id}/replicate`],
          ['beta', `POST ${sources}/{id}/abort-replication`],
          ['beta', `POST ${sources}/{id}/dismiss-error`],
          ['alpha', `GET ${targets}/{id}/status`],
          ['alpha', `POST ${targets}/{id}/authorize`],
          ['alpha', `POST ${targets}/{id}/make-writable`],
          ['alpha', `POST ${targets}/{id}/reconnect`],
          ['alpha', `POST ${targets}/{id}/delete`],
          ['alpha', `POST ${targets}/{id}/dismiss-error`],
        ] as const
      ).map(([on, call]) => ({
        on,
        call,
        ...(call.startsWith('PATCH') ? { json: {} } : {}),
        expect: refused(404, 'relationship_manager_relationship_not_found_error'),
      })),
      { on: 'alpha', call: `GET ${sources}/{id}`, expect: { status: 200 } },
      {
        on: 'beta',
        call: `GET ${targets}/{id}/status`,
        expect: { status: 200, body: { state: 'AWAITING_AUTHORIZATION' } },
      },
    ],
  },
  {
    title: 'a relationship that cannot be is refused, and none is left behind',
    steps: [
      {
        ...create({ source_root_path: '/nowhere' }),
        keep: {},
        expect: refused(400, 'relationship_manager_source_does_not_exist_error'),
      },
      {
        ...create({ target_address: '198.51.100.7' }),
        keep: {},
        expect: refused(400, 'relationship_manager_bad_target_address_error'),
      },
      {
        ...create({ target_address: '{alpha.address}', target_port: '{alpha.port}' }),
        keep: {},
        expect: refused(400, 'relationship_manager_same_cluster_error'),
      },
      { ...create({ target_port: 70_000 }), keep: {}, expect: refused(400, 'decode_error') },
      { ...create({ target_port: '99999' }), keep: {}, expect: refused(400, 'decode_error') },
      { ...create({ source_root_id: '3' }), keep: {}, expect: refused(400, 'decode_error') },
      {
        ...create({ snapshot_policies: [{ id: 9, target_expiration: 'never' }] }),
        keep: {},
        expect: refused(400, 'relationship_manager_snapshot_policy_not_found_error'),
      },
      { on: 'alpha', call: `GET ${sources}/`, expect: { status: 200, body: [] } },
      { on: 'beta', call: `GET ${targets}/status/`, expect: { status: 200, body: [] } },
    ],
  },
]

import { is } from '../shapes.ts'
import { type Case, done, ref, refused, type Step } from '../steps.ts'

const on = 'alpha' as const
const policies = '/v3/snapshots/policies'
const times = { timezone: 'UTC', frequency: 'SCHEDULE_DAILY_OR_WEEKLY', on_days: ['MON', 'FRI'], hour: 20, minute: 0 }

const projects: Step = {
  on,
  call: `GET /v1/files/${ref('/projects/')}/info/attributes`,
  expect: { status: 200 },
  keep: { root: 'body.file_number' },
}

const created: Step = {
  on,
  call: `POST ${policies}/`,
  json: {
    policy_name: 'nightly',
    source_file_id: '{root}',
    schedule: { creation_schedule: times, expiration_time_to_live: '5days' },
    enabled: true,
    snapshot_name_template: null,
    lock_key_ref: null,
  },
  expect: {
    status: 200,
    headers: { etag: '"1"' },
    body: {
      policy_name: 'nightly',
      source_file_id: '{root}',
      schedule: { id: is.number, creation_schedule: times, expiration_time_to_live: '5days' },
      enabled: true,
      snapshot_name_template: null,
      lock_key_ref: null,
    },
  },
  keep: { policy: 'body.id', etag: 'header.etag' },
}

/** Snapshot policies, over all versions of the API. */
export const policyCases: Case[] = [
  {
    title: 'a snapshot policy is made, shown, changed and deleted',
    steps: [
      projects,
      created,
      { on, call: `GET ${policies}/`, expect: { status: 200, body: { entries: [{ policy_name: 'nightly' }] } } },
      {
        on,
        call: `GET ${policies}/status/{policy}`,
        expect: { status: 200, body: { source_file_path: '/projects/', lock_key: null, owners: [] } },
      },
      {
        on,
        call: `PATCH ${policies}/{policy}`,
        headers: { 'if-match': '{etag}' },
        json: { schedule: {}, enabled: false },
        expect: {
          status: 200,
          headers: { etag: '"2"' },
          body: { enabled: false, schedule: { creation_schedule: times } },
        },
      },
      {
        on,
        call: `PATCH ${policies}/{policy}`,
        headers: { 'if-match': '{etag}' },
        json: { enabled: true },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      {
        on,
        call: `PATCH ${policies}/{policy}`,
        json: {
          schedule: {
            creation_schedule: {
              timezone: 'UTC',
              frequency: 'SCHEDULE_MONTHLY',
              day_of_month: 128,
              hour: 2,
              minute: 30,
            },
          },
        },
        expect: {
          status: 200,
          body: { schedule: { creation_schedule: { day_of_month: 128 }, expiration_time_to_live: '5days' } },
        },
      },
      { on, call: `PATCH ${policies}/{policy}`, json: { id: 99 }, expect: refused(400, 'decode_error') },
      { on, call: `PUT ${policies}/{policy}`, json: { policy_name: 'x' }, expect: refused(400, 'decode_error') },
      { on, call: `DELETE ${policies}/{policy}`, expect: done },
      { on, call: `GET ${policies}/{policy}`, expect: { status: 404 } },
    ],
  },
  {
    title: 'the older versions of the API show and change the same policies',
    steps: [
      projects,
      created,
      {
        on,
        call: 'GET /v2/snapshots/policies/{policy}',
        expect: {
          status: 200,
          headers: { etag: '"1"' },
          body: { policy_name: 'nightly', schedule: { creation_schedule: times } },
        },
      },
      {
        on,
        call: 'GET /v1/snapshots/policies/status/{policy}',
        expect: {
          status: 200,
          body: {
            name: 'nightly',
            schedules: [{ creation_schedule: times }],
            source_files: [{ source_file_id: '{root}', source_file_path: '/projects/', deleted: false }],
          },
        },
      },
      {
        on,
        call: 'PATCH /v1/snapshots/policies/{policy}',
        json: { name: 'evening', schedules: [{}] },
        expect: { status: 200, body: { name: 'evening', source_file_ids: ['{root}'] } },
      },
      { on, call: `GET ${policies}/{policy}`, expect: { status: 200, body: { policy_name: 'evening' } } },
      { on, call: 'DELETE /v1/snapshots/policies/{policy}', expect: done },
      { on, call: 'GET /v2/snapshots/policies/', expect: { status: 200, body: { entries: [] } } },
    ],
  },
  {
    title: 'policies that cannot be say why',
    steps: [
      projects,
      created,
      {
        ...created,
        json: { policy_name: 'nightly', source_file_id: '{root}', schedule: { creation_schedule: times } },
        expect: { status: 409 },
        keep: {},
      },
      {
        ...created,
        json: { policy_name: 'b', source_file_id: '{root}', schedule: {} },
        expect: refused(400, 'decode_error'),
        keep: {},
      },
      {
        ...created,
        json: {
          policy_name: 'b',
          source_file_id: '{root}',
          schedule: { creation_schedule: { timezone: 'UTC', frequency: 'SCHEDULE_MONTHLY' } },
        },
        expect: refused(400, 'decode_error'),
        keep: {},
      },
      {
        ...created,
        json: {
          policy_name: 'b',
          source_file_id: '{root}',
          schedule: { creation_schedule: { ...times, timezone: 'Nowhere' } },
        },
        expect: { status: 400 },
        keep: {},
      },
      { ...created, as: 'observer', expect: refused(403, 'http_forbidden_error'), keep: {} },
    ],
  },
]

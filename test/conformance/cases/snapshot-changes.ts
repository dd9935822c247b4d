import { examplesOf } from '@sandbar/openapi'
import { is } from '../shapes.ts'
import { type Case, done, refused, type Step } from '../steps.ts'
import { data } from './established.ts'
import { attributes, gone, on, projects, take } from './snapshots.ts'

const withKey: Step = {
  on,
  call: 'POST /v1/file-system/security/keys/',
  json: examplesOf('createLockKey').requests[0]?.value,
  expect: { status: 200, body: { id: is.like(/^\d+$/), name: 'retention', disabled: false } },
  keep: { key: 'body.id' },
}

/** How snapshots are made, changed and deleted, over all versions of the API. */
export const snapshotChangeCases: Case[] = [
  {
    title: 'the expiration of a snapshot is changed, and locked',
    steps: [
      projects,
      take('one', 'one'),
      withKey,
      {
        on,
        call: 'PATCH /v3/snapshots/{one}',
        headers: { 'if-match': '"1"' },
        json: { expiration: '2099-01-01T00:00:00Z', name: 'one' },
        expect: { status: 200, headers: { etag: '"2"' }, body: { expiration: '2099-01-01T00:00:00Z' } },
      },
      {
        on,
        call: 'PATCH /v3/snapshots/{one}',
        headers: { 'if-match': '"1"' },
        json: { expiration: '' },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      { on, call: 'PATCH /v3/snapshots/{one}', json: {}, expect: { status: 200, headers: { etag: '"2"' } } },
      { on, call: 'PATCH /v3/snapshots/{one}', json: { name: 'two' }, expect: refused(400, 'decode_error') },
      {
        on,
        call: 'PATCH /v3/snapshots/{one}',
        json: { expiration: '2001-01-01T00:00:00Z' },
        expect: refused(400, 'snapshot_invalid_setting_error'),
      },
      { on, call: 'PUT /v3/snapshots/{one}', json: {}, expect: { status: 200, body: { expiration: '' } } },
      {
        on,
        call: 'POST /v3/snapshots/{one}/lock',
        json: { lock_key_ref: 'retention' },
        expect: refused(400, 'snapshot_invalid_setting_error'),
      },
      {
        on,
        call: 'PATCH /v2/snapshots/{one}?expiration-time-to-live=2weeks',
        json: {},
        expect: { status: 200, body: { expiration: is.time, directory_name: is.like(/^\d+_one$/) } },
      },
      {
        on,
        call: 'POST /v3/snapshots/{one}/lock',
        json: { lock_key_ref: '{key}' },
        expect: { status: 200, body: { lock_key_ref: is.like(/^\d+$/) } },
      },
      {
        on,
        call: 'GET /v4/snapshots/status/?filter=api_snapshots_exclude_in_delete%2Capi_snapshots_exclude_not_locked',
        expect: { status: 200, body: { entries: [{ lock_key: is.like(/^\d+$/), policy_name: '', owners: [] }] } },
      },
      { on, call: 'DELETE /v3/snapshots/{one}', expect: refused(409, 'snapshot_locked_error') },
      { on, call: 'DELETE /v1/snapshots/{one}', expect: refused(409, 'snapshot_locked_error') },
      {
        on,
        call: 'PATCH /v1/snapshots/{one}',
        json: { expiration: '' },
        expect: refused(409, 'snapshot_locked_error'),
      },
      {
        on,
        call: 'PATCH /v3/snapshots/{one}',
        json: { expiration: '2099-01-01T00:00:00Z' },
        expect: { status: 200, body: { expiration: '2099-01-01T00:00:00Z' } },
      },
      {
        on,
        call: 'POST /v3/snapshots/{one}/unlock',
        json: { signature: 'c2ln' },
        expect: refused(400, 'fs_wrong_signature_error'),
      },
    ],
  },
  {
    title: 'the older versions of the API take, show and delete the same snapshots',
    steps: [
      projects,
      {
        on,
        call: 'POST /v2/snapshots/?expiration-time-to-live=5days',
        json: { source_file_id: '{root}', name: 'two' },
        expect: { status: 200, body: { name: 'two', created_by_policy: false, expiration: is.time, in_delete: false } },
        keep: { two: 'body.id' },
      },
      {
        on,
        call: 'POST /v1/snapshots/',
        json: { name: 'all' },
        expect: { status: 200, body: { source_path: '/', directory_name: is.like(/^\d+_all$/), expiration: '' } },
        keep: { all: 'body.id' },
      },
      { on, call: `GET ${data('/projects/notes.txt')}?snapshot={all}`, expect: { status: 200 } },
      {
        on,
        call: 'GET /v1/snapshots/',
        expect: { status: 200, body: { entries: [{ source_path: '/projects/' }, { source_path: '/' }] } },
      },
      { on, call: 'GET /v2/snapshots/status/{two}', expect: { status: 200, body: { source_file_path: '/projects/' } } },
      { on, call: 'GET /v3/snapshots/{two}', expect: { status: 200, body: { name: 'two' } } },
      {
        on,
        call: 'POST /v2/snapshots/?expiration-time-to-live=5days',
        json: { source_file_id: '{root}', name: 'two', expiration: '2099-01-01T00:00:00Z' },
        expect: refused(400, 'decode_error'),
      },
      {
        on,
        call: 'POST /v2/snapshots/?expiration-time-to-live=5day',
        json: { source_file_id: '{root}', name: 'two' },
        expect: refused(400, 'http_bad_request_error'),
      },
      { on, call: 'DELETE /v2/snapshots/{two}', expect: done },
      { on, call: 'GET /v2/snapshots/', expect: { status: 200, body: { entries: [{ name: 'all' }] } } },
      gone('two'),
    ],
  },
  {
    title: 'snapshots that cannot be taken say why',
    steps: [
      projects,
      {
        on,
        call: `GET ${attributes('/projects/notes.txt')}`,
        expect: { status: 200 },
        keep: { file: 'body.id' },
      },
      {
        on,
        call: 'POST /v3/snapshots/',
        json: { source_file_id: '{file}' },
        expect: refused(400, 'fs_not_a_directory_error'),
      },
      {
        on,
        call: 'POST /v3/snapshots/',
        json: { source_file_id: '987654321' },
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      { on, call: 'POST /v3/snapshots/', json: { source_file_id: 'x' }, expect: refused(400, 'decode_error') },
      { on, call: 'POST /v3/snapshots/', json: {}, expect: refused(400, 'decode_error') },
      {
        on,
        call: 'POST /v3/snapshots/',
        json: { source_file_id: '{root}', name_suffix: 'a/b' },
        expect: refused(400, 'snapshot_invalid_setting_error'),
      },
      {
        on,
        call: 'POST /v3/snapshots/',
        json: { source_file_id: '{root}', expiration: '2099-02-31T00:00:00Z', name_suffix: '' },
        expect: { status: 400 },
      },
      {
        on,
        call: 'POST /v3/snapshots/',
        as: 'observer',
        json: { source_file_id: '{root}' },
        expect: refused(403, 'http_forbidden_error'),
      },
      { on, call: 'GET /v3/snapshots/', expect: { status: 200, body: { entries: [] } } },
    ],
  },
]

import { is } from '../shapes.ts'
import { type Case, refused, type Step } from '../steps.ts'

const sources = '/v2/replication/source-relationships'
const unknownId = '00000000-0000-4000-8000-000000000000'
const notFound = 'relationship_manager_relationship_not_found_error'
const post = (text: string, error = 'decode_error', status = 400): Step => ({
  on: 'alpha',
  call: `POST ${sources}/`,
  text,
  expect: refused(status, error),
})
const says = (status: number, error: string, pattern: RegExp): Step['expect'] => ({
  status,
  body: {
    error_class: error,
    description: is.like(pattern),
    module: is.text,
    user_visible: true,
    stack: [],
    inner: null,
  },
})
const stillFine: Step = { on: 'alpha', call: `GET ${sources}/`, expect: { status: 200, body: [] } }

/** Requests that nobody should send; after each kind the next call works. */
export const badInputCases: Case[] = [
  {
    title: 'unknown paths and methods',
    steps: [
      {
        on: 'alpha',
        call: 'GET /v1/versions',
        as: 'nobody',
        expect: says(404, 'http_not_found_error', /nearest documented route is GET \/v1\/version$/),
      },
      {
        on: 'alpha',
        call: 'GET /v1/version/',
        as: 'nobody',
        expect: says(404, 'http_not_found_error', /GET \/v1\/version$/),
      },
      { on: 'alpha', call: `GET ${sources}`, expect: says(404, 'http_not_found_error', /source-relationships\/$/) },
      { on: 'alpha', call: 'GET /', as: 'nobody', expect: refused(404, 'http_not_found_error') },
      {
        on: 'alpha',
        call: `PATCH ${sources}/`,
        expect: { ...refused(405, 'http_method_not_allowed_error'), headers: { allow: 'GET, POST' } },
      },
      {
        on: 'alpha',
        call: 'DELETE /v1/version',
        as: 'nobody',
        expect: { ...refused(405, 'http_method_not_allowed_error'), headers: { allow: 'GET' } },
      },
      { on: 'alpha', call: 'GET /v1/files/%ff/info/attributes', expect: refused(400, 'http_bad_request_error') },
      stillFine,
    ],
  },
  {
    title: 'documented operations that are not emulated',
    steps: [
      {
        on: 'alpha',
        call: 'POST /v2/cluster/create',
        json: { cluster_name: 'gamma' },
        expect: says(501, 'not_implemented_error', /POST \/v2\/cluster\/create: \w/),
      },
      {
        on: 'alpha',
        call: 'POST /v2/cluster/create',
        as: 'nobody',
        json: {},
        expect: refused(401, 'http_unauthorized_error'),
      },
      stillFine,
    ],
  },
  {
    title: 'missing, malformed and unknown tokens',
    steps: [
      { on: 'alpha', call: `GET ${sources}/`, as: 'nobody', expect: refused(401, 'http_unauthorized_error') },
      ...['Bearer', 'Bearer x', 'Basic YWRtaW46c2FuZGJhcg==', 'x'].map(
        (authorization): Step => ({
          on: 'alpha',
          call: `GET ${sources}/`,
          as: 'nobody',
          headers: { authorization },
          expect: refused(401, 'http_unauthorized_error'),
        }),
      ),
      {
        on: 'alpha',
        call: `GET ${sources}/?access_token=x`,
        expect: says(400, 'http_bad_request_error', /Authorization/),
      },
      stillFine,
    ],
  },
  {
    title: 'ids that nobody has',
    steps: [
      ...[
        'GET {s}/{u}',
        'DELETE {s}/{u}',
        'GET {s}/{u}/status',
        'POST {s}/{u}/replicate',
        'GET {s}/{u}/queued-snapshots/',
      ].map(
        (call): Step => ({
          on: 'alpha',
          call: call.replace('{s}', sources).replace('{u}', unknownId),
          expect: refused(404, notFound),
        }),
      ),
      ...['authorize', 'make-writable', 'reconnect', 'delete', 'dismiss-error'].map(
        (verb): Step => ({
          on: 'beta',
          call: `POST /v2/replication/target-relationships/${unknownId}/${verb}`,
          expect: refused(404, notFound),
        }),
      ),
      {
        on: 'beta',
        call: `POST ${sources}/reverse-target-relationship`,
        json: { target_relationship_id: unknownId, source_address: '{alpha.address}' },
        expect: refused(404, notFound),
      },
      { on: 'alpha', call: 'GET /v1/files/999999999999/info/attributes', expect: { status: 404, body: { stack: [] } } },
    ],
  },
  {
    title: 'bodies that are not JSON, too large or too deep',
    steps: [
      post('{"a":'),
      post(''),
      post('null'),
      post('[]'),
      post('\ufeff{}'),
      post('['.repeat(100_000)),
      post(`{"a":"${'x'.repeat(1024 * 1024)}"}`, 'http_payload_too_large_error', 413),
      post('{"__proto__":{"x":1}}'),
      {
        on: 'alpha',
        call: `POST ${sources}/${unknownId}/replicate`,
        text: 'surprise',
        expect: refused(400, 'decode_error'),
      },
      stillFine,
    ],
  },
  {
    title: 'fields that are unknown, missing, of a wrong type or out of range',
    steps: [
      {
        on: 'alpha',
        call: `POST ${sources}/`,
        json: { source_root_id: '2' },
        expect: says(400, 'decode_error', /target_\w+ is missing/),
      },
      {
        on: 'alpha',
        call: `POST ${sources}/`,
        json: {
          source_root_path: '/projects',
          target_root_path: '/replica',
          target_address: '{beta.address}',
          colour: 1,
        },
        expect: says(400, 'decode_error', /colour is not a known field/),
      },
      {
        on: 'alpha',
        call: `POST ${sources}/`,
        json: { source_root_path: 7, target_root_path: '/replica', target_address: '{beta.address}' },
        expect: says(400, 'decode_error', /source_root_path is not of type string/),
      },
      {
        on: 'alpha',
        call: `POST ${sources}/`,
        json: {
          source_root_path: '/projects',
          target_root_path: '/replica',
          target_address: '{beta.address}',
          replication_mode: 'OFTEN',
        },
        expect: says(400, 'decode_error', /replication_mode is none of/),
      },
      {
        on: 'alpha',
        call: `POST ${sources}/`,
        json: {
          source_root_path: '/projects',
          target_root_path: '/replica',
          target_address: '{beta.address}',
          blackout_windows: [{ start_hour: 24, start_minute: 0, end_hour: 1, end_minute: 0, on_days: ['MON'] }],
        },
        expect: says(400, 'decode_error', /start_hour is more than 23/),
      },
      {
        on: 'alpha',
        call: `GET ${sources}/?limit=1`,
        expect: says(400, 'http_bad_request_error', /limit is no parameter/),
      },
      { on: 'alpha', call: 'GET /v1/files/2/entries/?limit=0', expect: refused(400, 'http_bad_request_error') },
      { on: 'alpha', call: 'GET /v3/snapshots/?filter=some', expect: refused(400, 'http_bad_request_error') },
      { on: 'alpha', call: 'GET /v3/snapshots/one', expect: refused(400, 'http_bad_request_error') },
      stillFine,
    ],
  },
]

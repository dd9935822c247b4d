import { is } from '../shapes.ts'
import { type Case, done, ref, refused, type Step } from '../steps.ts'

const sources = '/v2/replication/source-relationships'
const targets = '/v2/replication/target-relationships'
const bytes = { 'content-type': 'application/octet-stream' }
const data = (path: string) => `/v1/files/${ref(path)}/data`
const gaugeNote = 'The gauge at the old pier reads 4 cm high. Subtract before use.\n'

const established: Step[] = [
  {
    on: 'alpha',
    call: `POST ${sources}/`,
    json: {
      source_root_path: '/projects/',
      target_root_path: '/replica/',
      target_address: '{beta.address}',
      target_port: '{beta.port}',
    },
    expect: { status: 200, body: { id: is.uuid } },
    keep: { id: 'body.id', etag: 'header.etag' },
  },
  {
    on: 'beta',
    call: `POST ${targets}/{id}/authorize?allow-non-empty-directory=false&allow-fs-path-create=false`,
    expect: { status: 200, body: { state: 'ESTABLISHED', target_root_path: '/replica/', target_root_read_only: true } },
  },
  {
    on: 'alpha',
    call: `GET ${sources}/{id}/status`,
    until: true,
    expect: {
      status: 200,
      body: {
        state: 'ESTABLISHED',
        job_state: 'REPLICATION_NOT_RUNNING',
        recovery_point: is.time,
        duration_of_last_job: { nanoseconds: is.decimal },
        error_from_last_job: '',
        target_root_path: '/replica/',
        target_root_read_only: true,
        recovery_point_snapshot: {
          id: is.number,
          name: 'replication_to_beta',
          created_by_policy: false,
          expiration: '',
        },
      },
    },
    keep: { snapshot: 'body.recovery_point_snapshot.id' },
  },
  {
    on: 'beta',
    call: `GET ${targets}/{id}/status`,
    until: true,
    expect: {
      status: 200,
      body: {
        state: 'ESTABLISHED',
        recovery_point: is.time,
        recovery_point_snapshot: {
          name: 'replication_from_alpha',
          directory_name: is.like(/^\d+_replication_from_alpha$/),
        },
      },
    },
  },
  { on: 'beta', call: `GET ${data('/replica/tides/notes.txt')}`, expect: { status: 200, text: gaugeNote } },
]

const state = (wanted: string): Step => ({
  on: 'beta',
  call: `GET ${targets}/{id}/status`,
  until: true,
  expect: { status: 200, body: { state: wanted } },
})

const write = (on: 'alpha' | 'beta', path: string, text: string): Step => ({
  on,
  call: `PUT ${data(path)}`,
  headers: bytes,
  text,
  expect: { status: 200 },
})

const reads = (on: 'alpha' | 'beta', path: string, text: string): Step => ({
  on,
  call: `GET ${data(path)}`,
  until: true,
  expect: { status: 200, text },
})

/** Jobs, and what becomes of both sides. */
export const replicationCases: Case[] = [
  {
    title: 'a whole tree is replicated, and then what changed',
    steps: [
      ...established,
      {
        on: 'beta',
        call: `GET /v1/files/${ref('/replica/')}/entries/`,
        expect: {
          status: 200,
          body: {
            child_count: 7,
            files: ['README.txt', 'breakwater', 'contacts.csv', 'ferry', 'notes.txt', 'photos', 'tides'].map(
              (name) => ({
                name,
              }),
            ),
          },
        },
      },
      write('alpha', '/projects/tides/notes.txt', 'The gauge was mended.\n'),
      {
        on: 'alpha',
        call: `DELETE /v1/files/${ref('/projects/ferry/notice.txt')}`,
        expect: done,
      },
      {
        on: 'alpha',
        call: `POST /v1/files/${ref('/projects/')}/entries/`,
        json: { name: 'jetty', old_path: '/projects/breakwater', action: 'RENAME' },
        expect: { status: 200 },
      },
      {
        on: 'alpha',
        call: `POST ${sources}/{id}/replicate`,
        expect: { status: 202, body: { monitor_uri: `${sources}/{id}/status` } },
      },
      reads('beta', '/replica/tides/notes.txt', 'The gauge was mended.\n'),
      {
        on: 'beta',
        call: `GET ${data('/replica/ferry/notice.txt')}`,
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      reads(
        'beta',
        '/replica/jetty/minutes.txt',
        '12 March: the survey boat is booked for week 14.\nNext meeting: 2 April.\n',
      ),
      {
        on: 'beta',
        call: `GET /v1/files/${ref('/replica/breakwater')}/info/attributes`,
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      { on: 'alpha', call: `POST ${sources}/{id}/dismiss-error`, expect: done },
      { on: 'beta', call: `POST ${targets}/{id}/dismiss-error`, text: 'null', expect: done },
      { on: 'alpha', call: `POST ${sources}/{id}/abort-replication?skip-active-policy-snapshot=false`, expect: done },
    ],
  },
  {
    title: 'a continuous relationship follows the source by itself',
    steps: [
      ...established,
      write('alpha', '/projects/notes.txt', 'Sent on Thursday.\n'),
      reads('beta', '/replica/notes.txt', 'Sent on Thursday.\n'),
    ],
  },
  {
    title: 'the target is read-only for everybody but the job',
    steps: [
      ...established,
      {
        on: 'beta',
        call: `PUT ${data('/replica/notes.txt')}`,
        headers: bytes,
        text: 'mine',
        expect: refused(400, 'fs_read_only_error'),
      },
      {
        on: 'beta',
        call: `POST /v1/files/${ref('/replica/')}/entries/`,
        json: { name: 'mine', action: 'CREATE_FILE' },
        expect: refused(400, 'fs_read_only_error'),
      },
      {
        on: 'beta',
        call: `DELETE /v1/files/${ref('/replica/notes.txt')}`,
        expect: refused(400, 'fs_read_only_error'),
      },
      write('beta', '/archive/last-year.txt', 'still mine'),
    ],
  },
  {
    title: 'the snapshots of a relationship are shown and kept from deletion',
    steps: [
      ...established,
      {
        on: 'alpha',
        call: 'GET /v3/snapshots/?filter=all',
        expect: { status: 200, body: { entries: [{ name: 'replication_to_beta', policy_id: null, expiration: '' }] } },
      },
      {
        on: 'alpha',
        call: 'GET /v4/snapshots/status/?filter=api_snapshots_exclude_in_delete%2Capi_snapshots_exclude_locked',
        expect: {
          status: 200,
          body: { entries: [{ source_file_path: '/projects/', owners: [{ id: '{id}' }], lock_key: null }] },
        },
      },
      { on: 'alpha', call: 'GET /v3/snapshots/{snapshot}', expect: { status: 200, headers: { etag: is.text } } },
      { on: 'alpha', call: 'GET /v3/snapshots/status/{snapshot}', expect: { status: 200, body: { policy_name: '' } } },
      {
        on: 'alpha',
        call: 'DELETE /v3/snapshots/{snapshot}',
        expect: refused(409, 'snapshot_owned_by_replication_error'),
      },
      { on: 'alpha', call: 'GET /v3/snapshots/4711', expect: refused(404, 'snapshot_not_found_error') },
      { on: 'alpha', call: 'GET /v3/snapshots/', expect: { status: 200, body: { entries: [{ in_delete: false }] } } },
    ],
  },
  {
    title: 'made writable and reconnected: what the target wrote is lost',
    steps: [
      ...established,
      { on: 'beta', call: `POST ${targets}/{id}/make-writable`, expect: { status: 200, body: { id: '{id}' } } },
      {
        ...state('DISCONNECTED'),
        expect: { status: 200, body: { state: 'DISCONNECTED', target_root_read_only: false } },
      },
      write('beta', '/replica/notes.txt', 'written on beta\n'),
      {
        on: 'alpha',
        call: `POST ${sources}/{id}/replicate`,
        until: true,
        expect: refused(400, 'relationship_manager_wrong_state_error'),
      },
      {
        on: 'beta',
        call: `POST ${targets}/{id}/make-writable`,
        expect: refused(400, 'relationship_manager_wrong_state_error'),
      },
      { on: 'beta', call: `POST ${targets}/{id}/reconnect`, expect: { status: 200, body: { id: '{id}' } } },
      state('ESTABLISHED'),
      reads('beta', '/replica/notes.txt', 'Send the new tide tables to the pilots before Friday.\n'),
      {
        on: 'beta',
        call: `POST ${targets}/{id}/reconnect`,
        expect: refused(400, 'relationship_manager_wrong_state_error'),
      },
    ],
  },
  {
    title: 'turned around: the target becomes the source and keeps what it wrote',
    steps: [
      ...established,
      { on: 'beta', call: `POST ${targets}/{id}/make-writable`, expect: { status: 200 } },
      state('DISCONNECTED'),
      write('beta', '/replica/notes.txt', 'written on beta\n'),
      {
        on: 'beta',
        call: `POST ${sources}/reverse-target-relationship`,
        json: { target_relationship_id: '{id}', source_address: '{alpha.address}', source_port: '{alpha.port}' },
        expect: { status: 200, body: { id: '{id}', target_address: '{alpha.address}' } },
      },
      { on: 'beta', call: `GET ${sources}/{id}/status`, expect: { status: 200, body: { state: 'DISCONNECTED' } } },
      {
        on: 'alpha',
        call: `GET ${targets}/{id}/status`,
        until: true,
        expect: { status: 200, body: { state: 'DISCONNECTED', source_cluster_name: 'beta' } },
      },
      { on: 'alpha', call: `POST ${targets}/{id}/reconnect`, expect: { status: 200 } },
      {
        on: 'alpha',
        call: `GET ${targets}/{id}/status`,
        until: true,
        expect: { status: 200, body: { state: 'ESTABLISHED' } },
      },
      reads('alpha', '/projects/notes.txt', 'written on beta\n'),
    ],
  },
  {
    title: 'deleted on the source: the target ends, keeps its data and is writable again',
    steps: [
      ...established,
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      {
        on: 'alpha',
        call: `GET ${sources}/{id}`,
        expect: refused(404, 'relationship_manager_relationship_not_found_error'),
      },
      {
        ...state('ENDED'),
        expect: { status: 200, body: { state: 'ENDED', end_reason: is.text, target_root_read_only: false } },
      },
      write('beta', '/replica/tides/notes.txt', 'free again'),
      {
        on: 'beta',
        call: `POST ${targets}/{id}/authorize`,
        expect: refused(400, 'relationship_manager_wrong_state_error'),
      },
      { on: 'beta', call: `POST ${targets}/{id}/delete`, text: 'null', expect: done },
      {
        on: 'beta',
        call: `POST ${targets}/{id}/delete`,
        expect: refused(404, 'relationship_manager_relationship_not_found_error'),
      },
      { on: 'beta', call: `GET ${targets}/status/`, expect: { status: 200, body: [] } },
    ],
  },
  {
    title: 'deleted on the target: the source ends',
    steps: [
      ...established,
      { on: 'beta', call: `POST ${targets}/{id}/delete`, expect: done },
      {
        on: 'alpha',
        call: `GET ${sources}/{id}/status`,
        until: true,
        expect: { status: 200, body: { state: 'ENDED', end_reason: is.text } },
      },
      {
        on: 'alpha',
        call: `PATCH ${sources}/{id}`,
        json: { replication_enabled: false },
        expect: refused(400, 'relationship_manager_wrong_state_error'),
      },
      { on: 'alpha', call: `DELETE ${sources}/{id}`, expect: done },
      { on: 'alpha', call: `GET ${sources}/`, expect: { status: 200, body: [] } },
    ],
  },
]

import { is } from '../shapes.ts'
import { ref, type Step } from '../steps.ts'

export const sources = '/v2/replication/source-relationships'
export const targets = '/v2/replication/target-relationships'
export const bytes = { 'content-type': 'application/octet-stream' }
export const data = (path: string) => `/v1/files/${ref(path)}/data`
const gaugeNote = 'The gauge at the old pier reads 4 cm high. Subtract before use.\n'

/** Two clusters with a relationship whose first job is done. */
export const established: Step[] = [
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

/** Waits until the target is in a state. */
export const state = (wanted: string): Step => ({
  on: 'beta',
  call: `GET ${targets}/{id}/status`,
  until: true,
  expect: { status: 200, body: { state: wanted } },
})

export const write = (on: 'alpha' | 'beta', path: string, text: string): Step => ({
  on,
  call: `PUT ${data(path)}`,
  headers: bytes,
  text,
  expect: { status: 200 },
})

/** Waits until a file holds a text. */
export const reads = (on: 'alpha' | 'beta', path: string, text: string): Step => ({
  on,
  call: `GET ${data(path)}`,
  until: true,
  expect: { status: 200, text },
})

import { is } from '../shapes.ts'
import { type Case, done, ref, refused, type Step } from '../steps.ts'
import { bytes, data, write } from './established.ts'

const entries = (path: string) => `/v1/files/${ref(path)}/entries/`
export const attributes = (path: string) => `/v1/files/${ref(path)}/info/attributes`
export const on = 'alpha' as const

/** Takes a snapshot of /projects, which `{root}` is the id of. */
export const take = (name: string, keep: string): Step => ({
  on,
  call: 'POST /v3/snapshots/',
  json: { source_file_id: '{root}', name_suffix: name, expiration: '' },
  expect: {
    status: 200,
    headers: { etag: '"1"' },
    body: { id: is.number, name, source_file_id: '{root}', policy_id: null, expiration: '', in_delete: false },
  },
  keep: { [keep]: 'body.id' },
})

export const projects: Step = {
  on,
  call: `GET ${attributes('/projects/')}`,
  expect: { status: 200 },
  keep: { root: 'body.file_number' },
}

export const gone = (id: string): Step => ({
  on,
  call: `GET /v3/snapshots/{${id}}`,
  until: true,
  expect: refused(404, 'snapshot_not_found_error'),
})

const nothingKept: Step = {
  on,
  call: 'GET /v1/snapshots/total-used-capacity',
  until: true,
  expect: { status: 200, body: { bytes: '0' } },
}

/** Snapshots of people, over all versions of the API. */
export const snapshotCases: Case[] = [
  {
    title: 'a snapshot shows files as they were, by parameter and through .snapshot',
    steps: [
      projects,
      { ...write(on, '/projects/notes.txt', 'before'), keep: { file: 'body.id' } },
      take('one', 'one'),
      write(on, '/projects/notes.txt', 'and after'),
      { on, call: `PATCH ${data('/projects/notes.txt')}?offset=0`, headers: bytes, text: 'X', expect: { status: 200 } },
      { on, call: `DELETE /v1/files/${ref('/projects/ferry/crew.txt')}`, expect: done },
      { on, call: `GET ${data('/projects/notes.txt')}`, expect: { status: 200, text: 'Xnd after' } },
      { on, call: `GET ${data('/projects/notes.txt')}?snapshot={one}`, expect: { status: 200, text: 'before' } },
      { on, call: 'GET /v1/files/{file}/data?snapshot={one}&offset=2&length=3', expect: { status: 200, text: 'for' } },
      {
        on,
        call: `GET ${attributes('/projects/notes.txt')}?snapshot={one}`,
        expect: { status: 200, body: { path: '/projects/notes.txt', size: '6', id: '{file}' } },
      },
      {
        on,
        call: `GET ${entries('/projects/ferry/')}?snapshot={one}&limit=2`,
        expect: {
          status: 200,
          body: {
            child_count: 3,
            files: [{ name: 'crew.txt' }, { name: 'notice.txt' }],
            paging: { next: is.like(/snapshot=\d+/) },
          },
        },
        keep: { next: 'body.paging.next' },
      },
      {
        on,
        call: 'GET {next}',
        expect: { status: 200, body: { files: [{ name: 'timetable.csv' }], paging: { next: '' } } },
      },
      {
        on,
        call: `GET ${entries('/projects/.snapshot/')}`,
        expect: { status: 200, body: { files: [{ name: is.like(/^\d+_one$/), type: 'FS_FILE_TYPE_DIRECTORY' }] } },
      },
      {
        on,
        call: `GET /v1/files/%2Fprojects%2F.snapshot%2F{one}_one%2Fnotes.txt/data`,
        expect: { status: 200, text: 'before' },
      },
      {
        on,
        call: `GET /v1/files/%2Fprojects%2Fferry%2F.snapshot%2F{one}_one/entries/`,
        expect: {
          status: 200,
          body: { files: [{ name: 'crew.txt' }, { name: 'notice.txt' }, { name: 'timetable.csv' }] },
        },
      },
      {
        on,
        call: `PUT /v1/files/%2Fprojects%2F.snapshot%2F{one}_one%2Fnotes.txt/data`,
        headers: bytes,
        text: 'mine',
        expect: refused(400, 'fs_read_only_error'),
      },
      {
        on,
        call: `GET ${attributes('/projects/missing')}?snapshot={one}`,
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      { on, call: `GET ${attributes('/')}?snapshot={one}`, expect: refused(404, 'fs_no_such_entry_error') },
      { on, call: `GET ${attributes('/projects/')}?snapshot=99`, expect: refused(404, 'snapshot_not_found_error') },
    ],
  },
  {
    title: 'two snapshots are compared, page by page',
    steps: [
      projects,
      write(on, '/projects/notes.txt', 'four'),
      take('older', 'older'),
      write(on, '/projects/notes.txt', 'FOUR and more'),
      { on, call: `DELETE /v1/files/${ref('/projects/ferry/crew.txt')}`, expect: done },
      take('newer', 'newer'),
      {
        on,
        call: 'GET /v2/snapshots/{newer}/changes-since/{older}?limit=1',
        expect: {
          status: 200,
          body: {
            entries: [{ op: 'DELETE', path: '/projects/ferry/crew.txt' }],
            paging: { next: is.like(/after=1&limit=1$/) },
          },
        },
        keep: { next: 'body.paging.next' },
      },
      {
        on,
        call: 'GET {next}',
        expect: {
          status: 200,
          body: { entries: [{ op: 'MODIFY', path: '/projects/notes.txt' }], paging: { next: '' } },
        },
      },
      {
        on,
        call: `GET /v2/snapshots/{newer}/changes-since/{older}/files/${ref('/projects/notes.txt')}`,
        expect: {
          status: 200,
          body: { entries: [{ type: 'FILE_REGION_DATA', offset: '0', size: '13' }], paging: { next: '' } },
        },
      },
      {
        on,
        call: `GET /v3/snapshots/{newer}/changes-since/{older}/files/${ref('/projects/notes.txt')}`,
        expect: {
          status: 200,
          body: {
            entries: [
              { op: 'MODIFY', offset: '0', size: '4' },
              { op: 'CREATE', offset: '4', size: '9' },
            ],
            paging: { next: null },
          },
        },
      },
      {
        on,
        call: 'GET /v2/snapshots/{older}/changes-since/{newer}',
        expect: refused(400, 'snapshot_unfit_error'),
      },
      {
        on,
        call: 'GET /v2/snapshots/{newer}/changes-since/{older}?after=x',
        expect: refused(400, 'http_bad_request_error'),
      },
      {
        on,
        call: 'GET /v2/snapshots/{newer}/changes-since/{older}',
        as: 'nobody',
        expect: refused(401, 'http_unauthorized_error'),
      },
    ],
  },
  {
    title: 'snapshots take space for what only they need, and give it back',
    steps: [
      projects,
      write(on, '/projects/notes.txt', 'four'),
      take('one', 'one'),
      write(on, '/projects/notes.txt', 'sevenfold'),
      { on, call: 'GET /v1/snapshots/total-used-capacity', expect: { status: 200, body: { bytes: '4' } } },
      {
        on,
        call: 'GET /v1/snapshots/capacity-used-per-snapshot/',
        expect: { status: 200, body: { entries: [{ id: is.number, capacity_used_bytes: '4' }] } },
      },
      {
        on,
        call: 'GET /v1/snapshots/capacity-used-per-snapshot/{one}',
        expect: { status: 200, body: { capacity_used_bytes: '4' } },
      },
      {
        on,
        call: 'POST /v1/snapshots/calculate-used-capacity',
        json: [99],
        expect: refused(404, 'snapshot_not_found_error'),
      },
      {
        on,
        call: 'POST /v1/snapshots/calculate-used-capacity',
        json: [],
        expect: { status: 200, body: { bytes: '0' } },
      },
      { on, call: 'DELETE /v3/snapshots/{one}', expect: { ...done, status: 202 } },
      gone('one'),
      nothingKept,
    ],
  },
]

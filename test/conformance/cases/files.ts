import { is } from '../shapes.ts'
import { type Case, done, ref, refused } from '../steps.ts'

const bytes = { 'content-type': 'application/octet-stream' }
const entries = (path: string) => `/v1/files/${ref(path)}/entries/`
const data = (path: string) => `/v1/files/${ref(path)}/data`
const attributes = (path: string) => `/v1/files/${ref(path)}/info/attributes`
const create = (path: string, json: Record<string, unknown>) => ({
  on: 'alpha' as const,
  call: `POST ${entries(path)}`,
  json,
})
const etag = { etag: is.like(/^".+"$/) }

/** Everything about files. */
export const fileCases: Case[] = [
  {
    title: 'a file is made, written, read in parts, renamed and deleted',
    steps: [
      {
        ...create('/projects/', { name: 'log.txt', action: 'CREATE_FILE' }),
        expect: {
          status: 200,
          headers: etag,
          body: { path: '/projects/log.txt', name: 'log.txt', type: 'FS_FILE_TYPE_FILE', size: '0', id: is.decimal },
        },
        keep: { id: 'body.id' },
      },
      {
        on: 'alpha',
        call: `PUT ${data('/projects/log.txt')}`,
        headers: bytes,
        text: 'one two three',
        expect: { status: 200, headers: etag, body: { size: '13', id: '{id}' } },
        keep: { etag: 'header.etag' },
      },
      { on: 'alpha', call: 'GET /v1/files/{id}/data', expect: { status: 200, text: 'one two three' } },
      {
        on: 'alpha',
        call: `GET ${data('/projects/log.txt')}?offset=4&length=3`,
        expect: { status: 200, text: 'two', headers: { 'x-content-type-options': 'nosniff' } },
      },
      { on: 'alpha', call: `GET ${data('/projects/log.txt')}?offset=100`, expect: { status: 200, text: '' } },
      {
        on: 'alpha',
        call: 'PATCH /v1/files/{id}/data?offset=4',
        headers: { ...bytes, 'if-match': '{etag}' },
        text: 'TWO',
        expect: { status: 200, headers: etag, body: { size: '13' } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v1/files/{id}/data',
        headers: { ...bytes, 'if-match': '{etag}' },
        text: 'late',
        expect: refused(412, 'http_precondition_failed_error'),
      },
      { on: 'alpha', call: 'PATCH /v1/files/{id}/data', headers: bytes, text: '.', expect: { status: 200 } },
      { on: 'alpha', call: 'GET /v1/files/{id}/data', expect: { status: 200, text: 'one TWO three.' } },
      {
        ...create('/projects/tides/', {
          name: 'log 1.txt',
          old_path: '/projects/log.txt',
          action: 'RENAME',
          clobber: false,
        }),
        expect: { status: 200, body: { path: '/projects/tides/log 1.txt', id: '{id}', size: '14' } },
      },
      { on: 'alpha', call: `GET ${attributes('/projects/log.txt')}`, expect: refused(404, 'fs_no_such_entry_error') },
      { on: 'alpha', call: `DELETE /v1/files/${ref('/projects/tides/log 1.txt')}`, expect: done },
      {
        on: 'alpha',
        call: 'GET /v1/files/{id}/info/attributes',
        expect: { status: 404, body: { user_visible: true } },
      },
    ],
  },
  {
    title: 'directories and links',
    steps: [
      {
        ...create('/', { name: 'größe', action: 'CREATE_DIRECTORY' }),
        expect: {
          status: 200,
          body: { path: '/größe/', name: 'größe', type: 'FS_FILE_TYPE_DIRECTORY', child_count: 0 },
        },
      },
      { ...create('/größe', { name: 'a', action: 'CREATE_FILE' }), expect: { status: 200 } },
      {
        ...create('/größe/', { name: 'pointer', action: 'CREATE_SYMLINK', old_path: '../projects' }),
        expect: { status: 200, body: { type: 'FS_FILE_TYPE_SYMLINK', size: '11' } },
      },
      { on: 'alpha', call: `GET ${data('/größe/pointer')}`, expect: { status: 200, text: '../projects' } },
      { on: 'alpha', call: `GET ${data('/größe/pointer')}?offset=3&length=4`, expect: { status: 200, text: 'proj' } },
      { on: 'alpha', call: `GET ${data('/größe/pointer')}?offset=99`, expect: { status: 200, text: '' } },
      {
        on: 'alpha',
        call: `PUT ${data('/größe/pointer')}`,
        headers: bytes,
        text: 'elsewhere',
        expect: refused(400, 'fs_not_a_file_error'),
      },
      {
        ...create('/größe/', { name: 'twin', action: 'CREATE_LINK', old_path: '/größe/a' }),
        expect: { status: 200, body: { num_links: 2, type: 'FS_FILE_TYPE_FILE' } },
      },
      {
        on: 'alpha',
        call: `GET ${entries('/größe/')}`,
        expect: {
          status: 200,
          body: { child_count: 3, files: [{ name: 'a' }, { name: 'pointer' }, { name: 'twin' }], paging: { next: '' } },
        },
      },
      { on: 'alpha', call: `DELETE /v1/files/${ref('/größe')}`, expect: refused(409, 'fs_directory_not_empty_error') },
      { on: 'alpha', call: `DELETE ${entries('/größe/')}a`, expect: done },
      { on: 'alpha', call: `DELETE ${entries('/größe/')}twin`, expect: done },
      { on: 'alpha', call: `DELETE ${entries('/größe/')}pointer`, expect: done },
      { on: 'alpha', call: `DELETE /v1/files/${ref('/größe/')}`, expect: done },
      { on: 'alpha', call: `GET ${attributes('/größe')}`, expect: refused(404, 'fs_no_such_entry_error') },
    ],
  },
  {
    title: 'a directory is listed page by page',
    steps: [
      {
        on: 'alpha',
        call: `GET ${entries('/projects/ferry/')}?limit=2`,
        expect: {
          status: 200,
          body: {
            path: '/projects/ferry/',
            child_count: 3,
            files: [{ name: 'crew.txt' }, { name: 'notice.txt' }],
            paging: { next: is.like(/^\/v1\/files\/%2Fprojects%2Fferry%2F\/entries\/\?after=.+&limit=2$/) },
          },
        },
        keep: { next: 'body.paging.next' },
      },
      {
        on: 'alpha',
        call: 'GET {next}',
        expect: { status: 200, body: { files: [{ name: 'timetable.csv' }], paging: { next: '' } } },
      },
      {
        on: 'alpha',
        call: `GET ${entries('/projects/ferry/')}?limit=3`,
        expect: { status: 200, body: { paging: { next: '' } } },
      },
      {
        on: 'alpha',
        call: `GET ${entries('/projects/ferry/')}?after=%20`,
        expect: refused(400, 'http_bad_request_error'),
      },
      { on: 'alpha', call: `GET ${entries('/projects/notes.txt')}`, expect: refused(400, 'fs_not_a_directory_error') },
      { on: 'alpha', call: `GET ${data('/projects/notes.txt/')}`, expect: refused(400, 'fs_not_a_directory_error') },
    ],
  },
  {
    title: 'attributes are read and set',
    steps: [
      {
        on: 'alpha',
        call: 'GET /v1/files/%2F/info/attributes',
        expect: { status: 200, body: { path: '/', name: '', type: 'FS_FILE_TYPE_DIRECTORY', id: is.decimal } },
      },
      {
        on: 'alpha',
        call: `GET ${attributes('/projects/notes.txt')}?retrieve-file-lock=True`,
        expect: {
          status: 200,
          headers: etag,
          body: { lock: null, owner_details: { id_type: 'NFS_UID', id_value: is.decimal }, modification_time: is.time },
        },
        keep: { etag: 'header.etag' },
      },
      {
        on: 'alpha',
        call: `PATCH ${attributes('/projects/notes.txt')}`,
        headers: { 'if-match': '{etag}' },
        json: { mode: '0640', modification_time: '2026-01-05T09:00:00.25Z', size: '4' },
        expect: {
          status: 200,
          headers: etag,
          body: { mode: '0640', modification_time: '2026-01-05T09:00:00.25Z', size: '4' },
        },
      },
      {
        on: 'alpha',
        call: `PATCH ${attributes('/projects/notes.txt')}`,
        headers: { 'if-match': '{etag}' },
        json: { mode: '0600' },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      { on: 'alpha', call: `GET ${data('/projects/notes.txt')}`, expect: { status: 200, text: 'Send' } },
      {
        on: 'alpha',
        call: `PATCH ${attributes('/projects/notes.txt')}`,
        json: {},
        expect: { status: 200, body: { mode: '0640', size: '4' } },
      },
    ],
  },
  {
    title: 'file operations that cannot be done say why and change nothing',
    steps: [
      {
        ...create('/projects/', { name: 'notes.txt', action: 'CREATE_FILE' }),
        expect: refused(409, 'fs_entry_exists_error'),
      },
      {
        ...create('/projects/', { name: 'notes.txt', old_path: '/projects/README.txt', action: 'RENAME' }),
        expect: refused(409, 'fs_entry_exists_error'),
      },
      { ...create('/nowhere/', { name: 'a', action: 'CREATE_FILE' }), expect: { status: 404, body: { stack: [] } } },
      { ...create('/projects/', { name: '..', action: 'CREATE_FILE' }), expect: refused(400, 'fs_invalid_name_error') },
      { ...create('/projects/', { name: 'a/b', action: 'CREATE_FILE' }), expect: refused(400, 'decode_error') },
      { ...create('/projects/', { name: 'a', action: 'RENAME' }), expect: refused(400, 'decode_error') },
      ...['RENAME', 'CREATE_LINK'].map((action) => ({
        ...create('/projects/', { name: 'a', action, old_path: 'projects/notes.txt' }),
        expect: refused(400, 'decode_error'),
      })),
      {
        ...create('/', {
          name: 'a',
          action: 'CREATE_SYMLINK',
          old_path: 'projects',
          symlink_target_type: 'FS_FILE_TYPE_DIRECTORY',
        }),
        expect: refused(501, 'not_implemented_error'),
      },
      {
        ...create('/projects/', { name: 'p', action: 'CREATE_UNIX_FILE' }),
        expect: refused(501, 'not_implemented_error'),
      },
      { on: 'alpha', call: 'GET /v1/files/%2Fa%00b/info/attributes', expect: refused(400, 'fs_invalid_name_error') },
      { on: 'alpha', call: 'GET /v1/files/%2F..%2Fetc/info/attributes', expect: refused(400, 'fs_invalid_name_error') },
      { on: 'alpha', call: 'GET /v1/files/projects/info/attributes', expect: refused(404, 'fs_no_such_entry_error') },
      { on: 'alpha', call: `PUT ${data('/projects/')}`, headers: bytes, text: 'x', expect: { status: 400 } },
      { on: 'alpha', call: `GET ${data('/projects/')}`, expect: { status: 400 } },
      {
        on: 'alpha',
        call: `GET ${data('/projects/notes.txt')}?snapshot=1`,
        expect: refused(404, 'snapshot_not_found_error'),
      },
      {
        on: 'alpha',
        call: `PATCH ${attributes('/projects/notes.txt')}`,
        json: { directory_entry_hash_policy: 'FS_DIRECTORY_HASH_VERSION_LOWER' },
        expect: refused(501, 'not_implemented_error'),
      },
      {
        ...create('/projects/', {
          name: 'notes.txt',
          old_path: '/projects/README.txt',
          action: 'RENAME',
          clobber: true,
        }),
        expect: { status: 200, body: { path: '/projects/notes.txt' } },
      },
    ],
  },
]

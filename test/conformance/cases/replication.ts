import { is } from '../shapes.ts'
import { type Case, done, ref, refused } from '../steps.ts'
import { bytes, data, established, reads, sources, targets, write } from './established.ts'

/** Jobs. */
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
        call: `GET ${data('/projects/notes.txt')}?snapshot={snapshot}`,
        expect: { status: 200, text: 'Send the new tide tables to the pilots before Friday.\n' },
      },
      {
        on: 'beta',
        call: `GET /v1/files/${ref('/replica/.snapshot')}/entries/`,
        until: true,
        expect: { status: 200, body: { files: [{ name: is.like(/^\d+_replication_from_alpha$/) }] } },
      },
      {
        on: 'alpha',
        call: 'DELETE /v3/snapshots/{snapshot}',
        expect: refused(409, 'snapshot_owned_by_replication_error'),
      },
      { on: 'alpha', call: 'GET /v3/snapshots/4711', expect: refused(404, 'snapshot_not_found_error') },
      { on: 'alpha', call: 'GET /v3/snapshots/', expect: { status: 200, body: { entries: [{ in_delete: false }] } } },
    ],
  },
]

import { is } from '../shapes.ts'
import { type Case, ref, refused, type Step } from '../steps.ts'

const unknownId = '00000000-0000-4000-8000-000000000000'
const both = (steps: (on: 'alpha' | 'beta') => Step[]): Step[] => [...steps('alpha'), ...steps('beta')]
const stale = { authorization: 'Bearer session-v1:c3RhbGU' }

/**
 * What has to hold of every cluster, whatever it stores: these cases change nothing, need no seed, and are the ones that
 * a real pair is asked too.
 */
export const anyClusterCases: Case[] = [
  {
    title: 'any cluster tells its version to everybody, with a stale token too',
    steps: both((on) => [
      {
        on,
        call: 'GET /v1/version',
        as: 'nobody',
        headers: stale,
        expect: { status: 200, body: { revision_id: is.like(/ \d+\.\d+\.\d+(\.\d+)?$/) } },
      },
    ]),
  },
  {
    title: 'any cluster knows who is logged in, and takes GET with an empty body that claims to be JSON',
    steps: both((on) => [
      {
        on,
        call: 'GET /v1/session/who-am-i',
        headers: { 'content-type': 'application/json' },
        expect: { status: 200, body: { id: is.decimal, name: is.text, privileges: is.list } },
      },
      { on, call: 'GET /v1/session/roles', expect: { status: 200, body: is.list } },
    ]),
  },
  {
    title: 'any cluster lists relationships and their statuses as bare arrays',
    steps: both((on) => [
      { on, call: 'GET /v2/replication/source-relationships/', expect: { status: 200, body: is.list } },
      { on, call: 'GET /v2/replication/source-relationships/status/', expect: { status: 200, body: is.list } },
      { on, call: 'GET /v2/replication/target-relationships/status/', expect: { status: 200, body: is.list } },
      { on, call: 'GET /v3/replication/object-relationships/', expect: { status: 200, body: is.list } },
      { on, call: 'GET /v3/replication/object-relationships/status/', expect: { status: 200, body: is.list } },
    ]),
  },
  {
    title: 'any cluster shows its root with an ETag, and pages of its entries with where to go on',
    steps: both((on) => [
      {
        on,
        call: `GET /v1/files/${ref('/')}/info/attributes`,
        expect: {
          status: 200,
          headers: { etag: is.text },
          body: { path: '/', type: 'FS_FILE_TYPE_DIRECTORY', id: is.decimal, size: is.decimal, owner: is.decimal },
        },
      },
      {
        on,
        call: `GET /v1/files/${ref('/')}/entries/?limit=1`,
        expect: { status: 200, body: { files: is.list, paging: { next: is.string } } },
      },
      { on, call: 'GET /v1/file-system', expect: { status: 200, body: { total_size_bytes: is.decimal } } },
    ]),
  },
  {
    title: 'any cluster wraps snapshots and policies in entries',
    steps: both((on) => [
      { on, call: 'GET /v3/snapshots/', expect: { status: 200, body: { entries: is.list } } },
      { on, call: 'GET /v4/snapshots/status/', expect: { status: 200, body: { entries: is.list } } },
      { on, call: 'GET /v3/snapshots/policies/', expect: { status: 200, body: { entries: is.list } } },
    ]),
  },
  {
    title: 'any cluster tells its name, its nodes and its time',
    steps: both((on) => [
      { on, call: 'GET /v1/cluster/settings', expect: { status: 200, body: { cluster_name: is.text } } },
      { on, call: 'GET /v1/cluster/nodes/', expect: { status: 200, body: is.list } },
      { on, call: 'GET /v2/time/status', expect: { status: 200 } },
    ]),
  },
  {
    title: 'any cluster refuses with an object of its own: no token, no such thing, no such path, no JSON',
    steps: both((on) => [
      {
        on,
        call: 'GET /v1/session/who-am-i',
        as: 'nobody',
        headers: stale,
        expect: refused(401, 'http_unauthorized_error'),
      },
      { on, call: `GET /v2/replication/source-relationships/${unknownId}`, expect: { status: 404 } },
      { on, call: 'GET /v2/replication/source-relationships', expect: { status: 404 } },
      {
        on,
        call: `GET /v1/files/${ref('/sandbar has no such file')}/info/attributes`,
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      {
        on,
        call: 'POST /v1/session/login',
        as: 'nobody',
        headers: { 'content-type': 'application/json' },
        text: '{"username": ',
        expect: refused(400, 'decode_error'),
      },
    ]),
  },
]

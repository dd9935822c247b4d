import { is } from '../shapes.ts'
import { type Case, refused } from '../steps.ts'

const settings = '/v1/cluster/settings'
const node = { id: 1, node_status: 'online', node_name: 'alpha-1', uuid: is.uuid }

/** The cluster itself. */
export const clusterCases: Case[] = [
  {
    title: 'a cluster is renamed by whoever saw its present name',
    steps: [
      {
        on: 'alpha',
        call: `GET ${settings}`,
        expect: { status: 200, body: { cluster_name: 'alpha' }, headers: { etag: is.text } },
        keep: { etag: 'header.etag' },
      },
      {
        on: 'alpha',
        call: `PUT ${settings}`,
        headers: { 'if-match': '{etag}' },
        json: { cluster_name: 'harbour' },
        expect: { status: 200, body: { cluster_name: 'harbour' }, headers: { etag: is.text } },
      },
      {
        on: 'alpha',
        call: `PUT ${settings}`,
        headers: { 'if-match': '{etag}' },
        json: { cluster_name: 'other' },
        expect: refused(412, 'http_precondition_failed_error'),
      },
      {
        on: 'alpha',
        call: `PUT ${settings}`,
        json: { cluster_name: 'no spaces' },
        expect: refused(400, 'decode_error'),
      },
      { on: 'alpha', call: `GET ${settings}`, expect: { status: 200, body: { cluster_name: 'harbour' } } },
      { on: 'beta', call: `GET ${settings}`, expect: { status: 200, body: { cluster_name: 'beta' } } },
    ],
  },
  {
    title: 'a cluster shows its one node',
    steps: [
      { on: 'alpha', call: 'GET /v1/cluster/nodes/', expect: { status: 200, body: [node] } },
      { on: 'alpha', call: 'GET /v1/cluster/nodes/1', expect: { status: 200, body: node } },
      { on: 'alpha', call: 'GET /v1/cluster/nodes/2', expect: refused(404, 'http_not_found_error') },
      { on: 'alpha', call: 'GET /v1/cluster/nodes/one', expect: refused(400, 'http_bad_request_error') },
    ],
  },
]

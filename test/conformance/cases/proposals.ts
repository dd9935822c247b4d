import { is } from '../shapes.ts'
import { type Case, refused } from '../steps.ts'

const hubHosts = [{ address: '203.0.113.20', port: 3713 }]

/** What is proposed to others, of whom none is there. */
export const proposalCases: Case[] = [
  {
    title: 'a portal is kept as it was proposed, without a member that clients do not know',
    steps: [
      {
        on: 'alpha',
        call: 'POST /v2/portal/spokes/',
        json: { type: 'PORTAL_READ_ONLY', hub_hosts: hubHosts },
        expect: { status: 200, body: { id: 1, state: 'PENDING', hub_hosts: hubHosts, roots: [] } },
      },
      {
        on: 'alpha',
        call: 'POST /v2/portal/spokes/1/roots/',
        json: { spoke_root_path: '/projects', hub_root_path: '/replica' },
        expect: { status: 200, body: { roots: [{ local_root: is.decimal, authorized: false }] } },
        keep: { root: 'body.roots.0.local_root' },
      },
      {
        on: 'alpha',
        call: 'POST /v2/portal/spokes/1/roots/',
        json: { spoke_root_path: '/projects', hub_root_path: '/other' },
        expect: refused(409, 'http_conflict_error'),
      },
      {
        on: 'alpha',
        call: 'POST /v2/portal/spokes/1/roots/',
        json: { spoke_root_path: '/projects/notes.txt', hub_root_path: '/other' },
        expect: refused(400, 'fs_not_a_directory_error'),
      },
      {
        on: 'alpha',
        call: 'POST /v2/portal/spokes/1/roots/',
        json: { spoke_root_path: '/missing', hub_root_path: '/other' },
        expect: refused(404, 'fs_no_such_entry_error'),
      },
      { on: 'alpha', call: 'DELETE /v2/portal/spokes/1/roots/999', expect: refused(404, 'http_not_found_error') },
      {
        on: 'alpha',
        call: 'DELETE /v2/portal/spokes/1/roots/{root}',
        expect: { status: 200, body: { roots: [] } },
      },
      { on: 'alpha', call: 'DELETE /v2/portal/spokes/1?force=True', expect: { status: 200, body: { id: 1 } } },
      { on: 'alpha', call: 'GET /v2/portal/spokes/', expect: { status: 200, body: { entries: [] } } },
      { on: 'beta', call: 'GET /v2/portal/hubs/', expect: { status: 200, body: { entries: [] } } },
      {
        on: 'beta',
        call: 'POST /v2/portal/hubs/1/accept',
        json: { authorized_roots: [], spoke_hosts: [] },
        expect: refused(501, 'not_implemented_error'),
      },
    ],
  },
  {
    title: 'settings of Nexus are the same ones in both groups of calls, and its key is kept nowhere',
    steps: [
      {
        on: 'alpha',
        call: 'PATCH /v1/support/settings',
        json: { nexus_enabled: true, nexus_interval: 30, nexus_registration_key: 'a-secret' },
        expect: { status: 202, text: '' },
      },
      {
        on: 'alpha',
        call: 'GET /v1/nexus/connection',
        expect: { status: 200, body: { nexus_enabled: true, nexus_interval: 30, nexus_capability_sso: false } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v1/nexus/connection',
        json: { nexus_host: 'nexus.example.com', nexus_capability_sso: true },
        expect: { status: 200, body: { nexus_host: 'nexus.example.com' } },
      },
      {
        on: 'alpha',
        call: 'GET /v1/support/settings',
        expect: { status: 200, body: { nexus_host: 'nexus.example.com', enabled: false } },
      },
      {
        on: 'alpha',
        call: 'GET /v1/support/status/',
        expect: { status: 200, body: [{ node_id: 1, monitoring: 'DISABLED' }] },
      },
      {
        on: 'alpha',
        call: 'GET /v1/nexus/registration',
        expect: { status: 200, body: { nexus_enabled: true, registration_status: 'NONE' } },
      },
    ],
  },
]

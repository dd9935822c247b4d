import { is } from '../shapes.ts'
import { type Case, done, refused } from '../steps.ts'

const nanoseconds = '900000000000'
const destination = { type: 'SYSLOG', name: 'siem', enabled: true, server_address: 'syslog.example.com' }
const certificate = '-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUQ2F\n-----END CERTIFICATE-----\n'

/** Settings of the cluster, and what it tells about itself. */
export const systemCases: Case[] = [
  {
    title: 'both versions of the time calls show the same settings and the clock of the sandbox',
    steps: [
      {
        on: 'alpha',
        call: 'PATCH /v2/time/settings',
        json: { ntp_servers: ['time.example.com'], source: 'API_TIME_SOURCE_HYPERVISOR' },
        expect: { status: 200, body: { use_ad_for_primary: false, source: 'API_TIME_SOURCE_HYPERVISOR' } },
        keep: { etag: 'header.etag' },
      },
      {
        on: 'alpha',
        call: 'PUT /v1/time/settings',
        headers: { 'if-match': '{etag}' },
        json: { use_ad_for_primary: true, ntp_servers: [] },
        expect: { status: 200, body: { use_ad_for_primary: true, ntp_servers: [] } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v2/time/settings',
        headers: { 'if-match': '{etag}' },
        json: {},
        expect: refused(412, 'http_precondition_failed_error'),
      },
      {
        on: 'alpha',
        call: 'GET /v2/time/settings',
        expect: { status: 200, body: { use_ad_for_primary: true, source: 'API_TIME_SOURCE_HYPERVISOR' } },
      },
      { on: 'alpha', call: 'PATCH /v2/time/settings', json: { source: 'SUN' }, expect: refused(400, 'decode_error') },
      { on: 'alpha', call: 'PUT /v1/time/settings', json: {}, expect: refused(400, 'decode_error') },
      { on: 'beta', call: 'GET /v2/time/settings', expect: { status: 200, body: { ntp_servers: [] } } },
    ],
  },
  {
    title: 'names that are fixed by hand are looked up, then the clusters of the sandbox, and nothing else',
    steps: [
      {
        on: 'alpha',
        call: 'PUT /v1/dns/lookup-override-config',
        json: { lookup_overrides: [{ ip_address: '192.0.2.9', aliases: ['tide.example.com', 'beta'] }] },
        expect: { status: 200, headers: { etag: is.text } },
      },
      {
        on: 'alpha',
        call: 'POST /v1/dns/resolve-names-to-ips',
        json: ['TIDE.example.com.', 'alpha', 'beta', 'localhost', '127.0.0.1'],
        expect: {
          status: 200,
          body: [
            { hostname: 'TIDE.example.com.', ip_addresses: ['192.0.2.9'], result: 'OK' },
            { hostname: 'alpha', ip_addresses: ['203.0.113.10'], result: 'OK' },
            { hostname: 'beta', ip_addresses: ['192.0.2.9', '203.0.113.20'], result: 'OK' },
            { hostname: 'localhost', ip_addresses: [], result: 'NOT_FOUND' },
            { hostname: '127.0.0.1', ip_addresses: [], result: 'NOT_FOUND' },
          ],
        },
      },
      {
        on: 'alpha',
        call: 'POST /v1/dns/resolve/',
        json: ['192.0.2.9', '203.0.113.20', '127.0.0.1'],
        expect: {
          status: 200,
          body: [{ hostname: 'tide.example.com' }, { hostname: 'beta' }, { hostname: '', result: 'NOT_FOUND' }],
        },
      },
      {
        on: 'alpha',
        call: 'PUT /v1/dns/lookup-override-config',
        json: {
          lookup_overrides: [
            { ip_address: '192.0.2.9', aliases: ['a'] },
            { ip_address: '192.0.2.9', aliases: ['b'] },
          ],
        },
        expect: refused(400, 'http_bad_request_error'),
      },
      {
        on: 'alpha',
        call: 'GET /v1/dns/configs/system',
        expect: { status: 200, body: { id: 1, lookup_overrides: [{ ip_address: '192.0.2.9' }] } },
      },
      {
        on: 'alpha',
        call: 'POST /v1/dns/configs/2/resolve-names-to-ips',
        json: ['alpha'],
        expect: refused(404, 'http_not_found_error'),
      },
      { on: 'alpha', call: 'POST /v1/dns/resolve-names-to-ips', json: { a: 1 }, expect: refused(400, 'decode_error') },
      {
        on: 'alpha',
        call: 'POST /v1/dns/resolve-names-to-ips',
        as: 'observer',
        json: ['alpha'],
        expect: refused(403, 'http_forbidden_error'),
      },
    ],
  },
  {
    title: 'a destination of the audit log has the fields of its kind, and is never connected to',
    steps: [
      {
        on: 'alpha',
        call: 'POST /v2/audit/destinations/',
        json: { config: destination },
        expect: { status: 200, body: { id: 1, config: destination } },
      },
      {
        on: 'alpha',
        call: 'GET /v2/audit/destinations/1/status',
        expect: { status: 200, body: { connection_status: 'AUDIT_LOG_DISCONNECTED', error_message: is.text } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v2/audit/destinations/1',
        json: { region: 'eu-central-1' },
        expect: refused(400, 'http_bad_request_error'),
      },
      {
        on: 'alpha',
        call: 'PUT /v2/audit/destinations/1',
        json: { type: 'CLOUDWATCH', name: 'cloud', enabled: false },
        expect: refused(400, 'http_bad_request_error'),
      },
      {
        on: 'alpha',
        call: 'PATCH /v2/audit/destinations/1',
        json: { enabled: false },
        expect: { status: 200, body: { config: { ...destination, enabled: false } }, headers: { etag: is.text } },
      },
      {
        on: 'alpha',
        call: 'GET /v2/audit/destinations/1/status',
        expect: { status: 200, body: { connection_status: 'AUDIT_LOG_DISABLED', error_message: '' } },
      },
      { on: 'alpha', call: 'DELETE /v2/audit/destinations/1', expect: done },
      { on: 'alpha', call: 'GET /v2/audit/destinations/1', expect: refused(404, 'http_not_found_error') },
      { on: 'alpha', call: 'GET /v2/audit/destinations/', expect: { status: 200, body: { entries: [] } } },
    ],
  },
  {
    title: 'the Web UI has settings that are switched off with null',
    steps: [
      {
        on: 'alpha',
        call: 'PUT /v1/web-ui/settings',
        json: { inactivity_timeout: { nanoseconds }, login_banner: 'Hello' },
        expect: { status: 200, body: { inactivity_timeout: { nanoseconds: is.decimal }, login_banner: 'Hello' } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v1/web-ui/settings',
        json: { inactivity_timeout: null },
        expect: { status: 200, body: { inactivity_timeout: null, login_banner: 'Hello' } },
      },
      {
        on: 'alpha',
        call: 'PATCH /v1/web-ui/settings',
        json: { inactivity_timeout: { nanoseconds: 900 } },
        expect: refused(400, 'decode_error'),
      },
      {
        on: 'alpha',
        call: 'PATCH /v1/web-ui/settings',
        as: 'observer',
        json: {},
        expect: refused(403, 'http_forbidden_error'),
      },
      { on: 'alpha', call: 'GET /v1/web-ui/settings', as: 'observer', expect: { status: 200 } },
    ],
  },
  {
    title: 'lights, the capacity clamp and trusted certificates keep what they were given',
    steps: [
      { on: 'alpha', call: 'POST /v1/cluster/nodes/1/uid-light', json: { light_visible: true }, expect: done },
      {
        on: 'alpha',
        call: 'GET /v1/cluster/nodes/chassis/',
        expect: { status: 200, body: [{ id: 1, light_visible: true, psu_statuses: [] }] },
      },
      {
        on: 'alpha',
        call: 'POST /v1/cluster/nodes/2/uid-light',
        json: { light_visible: true },
        expect: refused(404, 'http_not_found_error'),
      },
      {
        on: 'alpha',
        call: 'PUT /v1/capacity/clamp',
        json: { capacity_clamp: 9_007_199_254_740_991 },
        expect: { status: 200, body: { capacity_clamp: '9007199254740991' } },
      },
      {
        on: 'alpha',
        call: 'PUT /v1/capacity/clamp',
        json: { capacity_clamp: -1 },
        expect: refused(400, 'decode_error'),
      },
      {
        on: 'alpha',
        call: 'PUT /v2/cluster/settings/ssl/ca-certificate',
        json: { ca_certificate: certificate },
        expect: { status: 200, body: { ca_certificate: certificate } },
      },
      {
        on: 'alpha',
        call: 'PUT /v2/cluster/settings/ssl/ca-certificate',
        json: { ca_certificate: 'no certificate' },
        expect: refused(400, 'http_bad_request_error'),
      },
      { on: 'alpha', call: 'DELETE /v2/cluster/settings/ssl/ca-certificate', expect: done },
      {
        on: 'alpha',
        call: 'GET /v2/cluster/settings/ssl/ca-certificate',
        expect: { status: 200, body: { ca_certificate: '' } },
      },
    ],
  },
  {
    title: 'what would need another machine or another process is refused by name',
    steps: [
      {
        on: 'alpha',
        call: 'POST /v1/shutdown/halt',
        expect: {
          status: 501,
          body: { description: is.like(/does not emulate POST \/v1\/shutdown\/halt: .*process/) },
        },
      },
      {
        on: 'alpha',
        call: 'POST /v1/shutdown/halt',
        as: 'observer',
        expect: refused(403, 'http_forbidden_error'),
      },
      { on: 'alpha', call: 'GET /v1/network/status/2', expect: refused(404, 'http_not_found_error') },
      {
        on: 'alpha',
        call: 'GET /v1/network/static-ip-allocation?try=192.0.2.1-x',
        expect: refused(400, 'http_bad_request_error'),
      },
      { on: 'alpha', call: 'GET /v1/node/state', as: 'nobody', expect: { status: 200, body: { state: 'ACTIVE' } } },
    ],
  },
]

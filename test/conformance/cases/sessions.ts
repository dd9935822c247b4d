import { is } from '../shapes.ts'
import { type Case, done, refused } from '../steps.ts'

const login = 'POST /v1/session/login'
const whoAmI = 'GET /v1/session/who-am-i'
const admin = { username: 'admin', password: 'sandbar' }
const stale = { authorization: 'Bearer session-v1:c3RhbGU' }

/** Sessions and the version. */
export const sessionCases: Case[] = [
  {
    title: 'log in, ask who one is, log out',
    steps: [
      {
        on: 'alpha',
        call: login,
        as: 'nobody',
        json: admin,
        expect: { status: 200, body: { bearer_token: is.like(/^session-v1:[\w-]{43}$/) } },
        keep: { token: 'body.bearer_token' },
      },
      {
        on: 'alpha',
        call: whoAmI,
        as: 'nobody',
        headers: { authorization: 'Bearer {token}' },
        expect: {
          status: 200,
          body: { id: '500', name: 'admin', privileges: is.including('PRIVILEGE_REPLICATION_SOURCE_WRITE') },
        },
      },
      {
        on: 'alpha',
        call: 'GET /v1/session/roles',
        as: 'nobody',
        headers: { authorization: 'bearer {token}' },
        expect: { status: 200, body: ['Administrators'] },
      },
      {
        on: 'alpha',
        call: 'POST /v1/session/logout',
        as: 'nobody',
        headers: { authorization: 'Bearer {token}' },
        expect: done,
      },
      {
        on: 'alpha',
        call: whoAmI,
        as: 'nobody',
        headers: { authorization: 'Bearer {token}' },
        expect: refused(401, 'http_unauthorized_error'),
      },
    ],
  },
  {
    title: 'a token of one cluster is worth nothing on the other',
    steps: [
      {
        on: 'alpha',
        call: login,
        as: 'nobody',
        json: admin,
        expect: { status: 200 },
        keep: { token: 'body.bearer_token' },
      },
      {
        on: 'beta',
        call: whoAmI,
        as: 'nobody',
        headers: { authorization: 'Bearer {token}' },
        expect: refused(401, 'http_unauthorized_error'),
      },
    ],
  },
  {
    title: 'version and login don’t look at a stale token',
    steps: [
      {
        on: 'alpha',
        call: 'GET /v1/version',
        as: 'nobody',
        headers: stale,
        expect: { status: 200, body: { revision_id: 'Qumulo Core 7.10.2', flavor: 'release' } },
      },
      { on: 'alpha', call: 'GET /v1/version', as: 'nobody', expect: { status: 200 } },
      { on: 'alpha', call: login, as: 'nobody', headers: stale, json: admin, expect: { status: 200 } },
    ],
  },
  {
    title: 'the observer may read but not change',
    steps: [
      { on: 'alpha', call: 'GET /v1/session/roles', as: 'observer', expect: { status: 200, body: ['Observers'] } },
      {
        on: 'alpha',
        call: 'GET /v2/replication/source-relationships/',
        as: 'observer',
        expect: { status: 200, body: [] },
      },
      { on: 'alpha', call: 'GET /v1/files/%2F/entries/', as: 'observer', expect: { status: 200 } },
      {
        on: 'alpha',
        call: 'POST /v2/replication/source-relationships/',
        as: 'observer',
        json: { source_root_path: '/projects', target_root_path: '/replica', target_address: '{beta.address}' },
        expect: refused(403, 'http_forbidden_error'),
      },
      {
        on: 'alpha',
        call: 'DELETE /v1/files/%2Fprojects%2Fnotes.txt',
        as: 'observer',
        expect: refused(403, 'http_forbidden_error'),
      },
      { on: 'alpha', call: 'GET /v2/replication/source-relationships/', expect: { status: 200, body: [] } },
      { on: 'alpha', call: 'GET /v1/files/%2Fprojects%2Fnotes.txt/info/attributes', expect: { status: 200 } },
    ],
  },
  {
    title: 'wrong passwords are refused, and after ten of them a minute of waiting is asked for',
    steps: [
      ...Array.from({ length: 10 }, (_, round) => ({
        on: 'alpha' as const,
        call: login,
        as: 'nobody' as const,
        json: { username: 'admin', password: `guess ${round}` },
        expect: refused(401, 'auth_invalid_credentials_error'),
      })),
      {
        on: 'alpha',
        call: login,
        as: 'nobody',
        json: admin,
        expect: { ...refused(429, 'http_too_many_requests_error'), headers: { 'retry-after': is.decimal } },
      },
      {
        on: 'alpha',
        call: login,
        as: 'nobody',
        json: { username: 'nobody', password: 'sandbar' },
        expect: refused(401, 'auth_invalid_credentials_error'),
      },
    ],
  },
]

import { is } from '../shapes.ts'
import { type Case, done, refused } from '../steps.ts'
import { established, reads, sources, state, targets, write } from './established.ts'

/** What becomes of both sides after the jobs. */
export const endingCases: Case[] = [
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

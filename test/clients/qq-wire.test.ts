import assert from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'
import { openQqSession, type QqSession } from '../support/qq-session.ts'
import { openRecorder, type Recorded, type Recorder } from './recorder.ts'

/** One request that `qq` 7.10 was seen to send, among `of` of its command. */
interface Line {
  argv: string[]
  seq: number
  of: number
  method?: string
  path: string
  headers?: Record<string, string>
  auth?: boolean
  body?: unknown
  body_text?: string
  chunks?: number[]
  stdin?: string
  exit?: number
}

const qq = findQq()
const directory = mkdtempSync(join(tmpdir(), 'sandbar-qq-wire-'))
const lines: Line[] = readFileSync(join(import.meta.dirname, 'fixtures/qq-wire.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const byCommand = Map.groupBy(lines, ({ argv }) => JSON.stringify(argv))

/**
 * Not sent here: what waits for an answer that never ends, what asks on standard input, what ends the session, what
 * asks for each role, of which a cluster has others than the recording, and what sends the entries back that the
 * recorded file had.
 */
const isLeftOut = (group: Line[]) =>
  group.some(
    ({ argv: [name = ''], stdin, method }) =>
      stdin || !method || ['fs_notify', 'logout', 'login', 'auth_list_roles', 'fs_modify_acl'].includes(name),
  )

/** The names of the recorded files, beside the tests' own. */
const inFolder = (argument: string) =>
  ['data.bin', 'acl.json', 'privs.txt'].includes(argument) ? join(directory, argument) : argument

/** What the commands talk about, as far as it can be made beforehand. */
const world = [
  ...['fs_create_dir --path / --name src', 'fs_create_dir --path / --name dst'],
  ...[
    'auth_add_group --name devs',
    'auth_add_user --name alice -p pw',
    `auth_create_role -r ops -d one -p ${join(directory, 'privs.txt')}`,
  ],
]

describe('what qq 7.10 sends', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab
  let recorder: Recorder
  let session: QqSession
  let compared = 0
  let accepted = 0

  before(async () => {
    assert.ok('path' in qq)
    writeFileSync(join(directory, 'data.bin'), 'hello')
    writeFileSync(join(directory, 'privs.txt'), 'PRIVILEGE_REPLICATION_SOURCE_READ\n')
    writeFileSync(join(directory, 'acl.json'), '{"control": ["PRESENT"], "posix_special_permissions": [], "aces": []}')
    lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
    recorder = await openRecorder(lab.clusters[0]?.api ?? '')
    session = openQqSession({ path: qq.path, api: recorder.api, store: join(directory, 'credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
    for (const line of world) assert.equal((await session.run(...line.split(' '))).code, 0, line)
    recorder.take()
  })
  after(async () => {
    session.close()
    recorder.close()
    await lab.close()
    rmSync(directory, { recursive: true, force: true })
  })

  for (const [key, group] of byCommand) {
    const argv: string[] = JSON.parse(key)
    if (isLeftOut(group)) continue
    test(argv.join(' '), async () => {
      await session.run(...argv.map(inFolder))
      const sent = recorder.take()
      assert.ok(sent.length > 0, 'nothing was sent')
      // After the first refusal a command goes its own way.
      const refused = sent.findIndex(({ status }) => status >= 400)
      const upTo = Math.min(group.length, refused < 0 ? sent.length : refused + 1)
      for (const [index, line] of group.slice(0, upTo).entries()) compare(sent[index], line)
      compared += upTo
      for (const row of sent)
        assert.ok(isAccepted(row), `${row.method} ${row.path} is answered ${row.status} ${row.errorClass}`)
      accepted += sent.filter(({ status }) => status < 300).length
    })
  }

  test('most requests were compared, and most of those did something', () => {
    assert.ok(compared > 150, `${compared} compared`)
    assert.ok(accepted > 100, `${accepted} accepted`)
  })
})

/** What a request asks for may be refused, since its things do not exist here. Its path and its form may not. */
function isAccepted({ status, errorClass, depth }: Recorded): boolean {
  const isOfForm = [405, 411, 413, 415].includes(status) || errorClass === 'decode_error'
  return depth !== undefined && !isOfForm && (status < 500 || status === 501)
}

function compare(sent: Recorded | undefined, line: Line): void {
  assert.ok(sent, `${line.method} ${line.path} was not sent`)
  assert.equal(`${sent.method} ${withoutIds(sent.path)}`, `${line.method} ${withoutIds(line.path)}`)
  assert.equal(sent.headers.authorization === undefined, line.auth === false)
  assert.equal(sent.headers['user-agent'], 'qq')
  assert.equal(sent.headers.accept, undefined)
  const { 'Content-Type': type = 'application/json', 'Transfer-Encoding': coding } = line.headers ?? {}
  assert.equal(sent.headers['content-type'], type)
  assert.equal(sent.headers['transfer-encoding'], coding)
  assert.equal(sent.headers['if-match'] === undefined, line.headers?.['If-Match'] === undefined)
  if (line.body_text !== undefined) assert.equal(sent.body, line.body_text)
  else if (line.body === undefined) assert.equal(sent.body, '')
  else assert.deepEqual(formOf(JSON.parse(sent.body)), formOf(line.body))
}

/** Ids are the cluster's own; both sides keep only that there is one. */
function withoutIds(path: string): string {
  return path.replace(/(?<=\/)\d+(?=\/|$|\?)/g, 'ID')
}

/** Values that come from earlier answers differ; the names and types of all members do not. */
function formOf(value: unknown): unknown {
  // Privileges come out of a set.
  if (Array.isArray(value)) return value.map(formOf).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  if (typeof value === 'string') return /^\d+$/.test(value) ? 'digits' : value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, formOf(member)]))
}

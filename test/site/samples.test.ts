import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { promisify } from 'node:util'
import { type Lab, start } from '@sandbar/server'
import { qqArguments } from 'eleventy-plugin-sandbar'
import { exampleCall, samplesOf } from '../../site/api/call.ts'
import { type OperationView, readTags } from '../../site/api/operations.ts'
import { asOneProgram, hasGo } from '../support/go-samples.ts'
import { findQq } from '../support/qq.ts'
import { openQqSession } from '../support/qq-session.ts'

const run = promisify(execFile)

/** Writes that may be repeated, so that every language makes them on the same sandbox. */
const writes = new Set([
  ...['setClusterSettings', 'setSslCaCertificate', 'createSourceRelationship', 'writeFile', 'setFileAttributes'],
  ...['resolvePaths', 'replaceSyslogAuditConfig', 'expandIdentity'],
  ...['findIdentity', 'replaceUserMappings', 'modifyDnsConfig', 'resolveNamesToIps', 'generateRightsExplanation'],
  ...['replaceAtimeSettings', 'replaceFtpSettings', 'modifyLdapSettings', 'replaceUser'],
  ...['modifyNfsSettings', 'modifyS3Settings'],
  ...['modifySmbSettings', 'modifyMonitoringSettings', 'modifyTimeSettings', 'replaceWebUiSettings'],
])

/** Answers that go on until somebody hangs up. */
const isEndless = ({ answers }: OperationView) => answers.some(({ type }) => type === 'text/event-source')

const calls: OperationView[] = readTags()
  .flatMap(({ operations }) => operations)
  .filter(({ id, method, depth }) => (method === 'GET' ? depth !== 'none' : writes.has(id)))
  .filter((operation) => !isEndless(operation))

let lab: Lab
let api = ''
let token = ''
/** What the cluster answers to each documented call when nothing but `fetch` makes it. */
let expected: number[] = []

async function send(operation: OperationView): Promise<number> {
  const { request } = exampleCall(operation, api)
  const headers = { authorization: `Bearer ${token}`, ...Object.fromEntries(request.headers) }
  const { method, body } = request
  const answer = await fetch(request.origin + request.url, {
    method,
    headers,
    body,
    signal: AbortSignal.timeout(20_000),
  })
  await answer.arrayBuffer()
  return answer.status
}

/** The cluster, and what it answers when nothing but `fetch` asks. */
before(async () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'
  lab = await start({ memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null })
  api = lab.clusters[0]?.api ?? ''
  const login = await fetch(`${api}/v1/session/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password: 'sandbar' }),
  })
  token = ((await login.json()) as { bearer_token: string }).bearer_token
  // A first round leaves behind what the second finds, and what every language finds after it.
  for (const operation of calls.filter(({ method }) => method !== 'GET')) await send(operation)
  expected = []
  for (const operation of calls) expected.push(await send(operation))
})
after(() => lab?.close())

function textsOf(key: string): string[] {
  return calls.map((operation) => samplesOf(operation, api).find((sample) => sample.key === key)?.text ?? '')
}

const environment = () => ({ PATH: process.env.PATH, HOME: process.env.HOME, TOKEN: token })
const options = () => ({ env: environment(), maxBuffer: 1 << 28 })

function assertStatuses(statuses: readonly number[]) {
  assert.deepEqual(
    calls.map(({ id }, index) => `${id} ${statuses[index]}`),
    calls.map(({ id }, index) => `${id} ${expected[index]}`),
  )
}

const isInstalled = (command: string) =>
  run(command, ['--version']).then(
    () => true,
    () => false,
  )

describe('the samples of the API reference, sent to a started cluster', () => {
  test('there are many of them, and most succeed', () => {
    assert.ok(calls.length >= 240, `${calls.length} calls`)
    const good = expected.filter((status) => status < 300).length
    assert.ok(good >= 195, `${good} of ${calls.length} succeed`)
    for (const [index, { id, method }] of calls.entries()) {
      if (method !== 'GET') assert.ok((expected[index] ?? 0) < 300, `${id} answers ${expected[index]}`)
    }
  })

  test('curl gets what the call gets', async (t) => {
    if (!(await isInstalled('curl'))) return t.skip('curl is not installed')
    const script = textsOf('curl').map((text) => `${text} --silent --output /dev/null --write-out '%{http_code}\\n'`)
    const { stdout } = await run('sh', ['-c', script.join('\n')], options())
    assertStatuses(stdout.trim().split('\n').map(Number))
  })

  test('Python gets what the call gets', async (t) => {
    if (!(await isInstalled('python3'))) return t.skip('Python is not installed')
    const program = `
import contextlib, io, json, sys, urllib.error
for text in json.load(open(sys.argv[1])):
    said = io.StringIO()
    try:
        with contextlib.redirect_stdout(said):
            exec(text, {})
        print(said.getvalue().split(' ')[0])
    except urllib.error.HTTPError as refusal:
        print(refusal.code)`
    const directory = await mkdtemp(join(tmpdir(), 'sandbar-python-samples-'))
    const file = join(directory, 'samples.json')
    await writeFile(file, JSON.stringify(textsOf('python')))
    const { stdout } = await run('python3', ['-c', program, file], options())
    await rm(directory, { recursive: true })
    assertStatuses(stdout.trim().split('\n').map(Number))
  })

  test('JavaScript gets what the call gets', async () => {
    const blocks = textsOf('javascript').map((text) => `await (async () => {\n${text}\n})()`)
    const program = `const said = []\nconst console = { log: (status) => said.push(status) }\n${blocks.join('\n')}\nprocess.stdout.write(said.join('\\n'))`
    const directory = await mkdtemp(join(tmpdir(), 'sandbar-javascript-samples-'))
    await writeFile(join(directory, 'samples.mjs'), program)
    const { stdout } = await run(process.execPath, ['--no-warnings', join(directory, 'samples.mjs')], options())
    await rm(directory, { recursive: true })
    assertStatuses(stdout.trim().split('\n').map(Number))
  })

  test('Go gets what the call gets', async (t) => {
    if (!(await hasGo())) return t.skip('Go is not installed')
    const directory = await mkdtemp(join(tmpdir(), 'sandbar-go-samples-'))
    await writeFile(join(directory, 'go.mod'), 'module samples\n\ngo 1.21\n')
    await writeFile(join(directory, 'main.go'), asOneProgram(textsOf('go')))
    await run('go', ['build', '-o', 'samples', '.'], { ...options(), cwd: directory })
    const { stdout } = await run(join(directory, 'samples'), [], options())
    await rm(directory, { recursive: true })
    assertStatuses(
      stdout
        .split('\0\n')
        .slice(0, -1)
        .map((said) => Number(said.split(' ')[0])),
    )
  })

  test('PowerShell gets what the call gets', async (t) => {
    if (!(await isInstalled('pwsh'))) return t.skip('PowerShell is not installed: its samples were only looked at')
    for (const [index, text] of textsOf('powershell').entries()) {
      if ((expected[index] ?? 0) >= 300) continue
      await run('pwsh', ['-NoProfile', '-Command', text], options())
    }
  })

  test('qq succeeds where the call does', async (t) => {
    const qq = findQq()
    if ('missing' in qq) return t.skip(qq.missing)
    const directory = await mkdtemp(join(tmpdir(), 'sandbar-qq-samples-'))
    const session = openQqSession({ path: qq.path, api, store: join(directory, 'credentials') })
    assert.equal((await session.run('login', '-u', 'admin', '-p', 'sandbar')).code, 0)
    const failed: string[] = []
    let made = 0
    // A command takes a tenth of a second: a third of them in `npm test`, all in a campaign.
    const step = process.env.SANDBAR_CAMPAIGN === undefined ? 3 : 1
    for (const [index, operation] of calls.entries()) {
      if (index % step !== 0) continue
      const args = qqArguments(exampleCall(operation, api).qq)
      if (!args) continue
      const { code, stderr } = await session.run(...args)
      made++
      if ((code === 0) !== (expected[index] ?? 0) < 300) failed.push(`${args.join(' ')}: ${expected[index]}, ${stderr}`)
    }
    session.close()
    await rm(directory, { recursive: true })
    assert.deepEqual(failed, [])
    assert.ok(made >= 25, `${made} commands`)
  })
})

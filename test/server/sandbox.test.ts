import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { apiClient } from '../support/api-client.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const program = ['--conditions=source', '--import', 'tsx', join(root, 'server/main.ts')]
const free = ['--port', '0', '--api-port', '0', '--replication-port', '0']
const children: ChildProcess[] = []
const newDirectory = () => mkdtempSync(join(tmpdir(), 'sandbar-'))

interface Ready {
  docs: string | null
  lab: { url: string; token: string }
  clusters: { name: string; api: string; replication: string; root: string }[]
}

function run(...args: string[]) {
  const child = spawn(process.execPath, [...program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], cwd: root })
  children.push(child)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number, stderr }))
  return { child, ended, stderr: () => stderr }
}

async function startProgram(...args: string[]) {
  const running = run(...args, '--json')
  const lines = createInterface({ input: running.child.stdout })
  const first = await Promise.race([
    once(lines, 'line'),
    running.ended.then(({ stderr }) => Promise.reject(new Error(stderr))),
  ])
  return { ...running, ready: JSON.parse(String(first[0])) as Ready }
}

after(() => {
  for (const child of children) child.kill('SIGKILL')
})

describe('sandbar start', () => {
  test('prints one ready line, answers, and stops cleanly on SIGTERM', async () => {
    const { ready, child, ended } = await startProgram('start', '--no-docs', ...free, '--data', newDirectory())
    assert.deepEqual(
      ready.clusters.map(({ name }) => name),
      ['alpha', 'beta'],
    )
    const version = await apiClient(ready.clusters[0]?.api ?? '')({ path: '/v1/version' })
    assert.equal(version.status, 200)
    child.kill('SIGTERM')
    assert.equal((await ended).code, 0)
  })

  test('refuses a data directory in use and names the process', async () => {
    const data = newDirectory()
    const { child } = await startProgram('start', '--no-docs', ...free, '--data', data)
    const { code, stderr } = await run('start', '--no-docs', ...free, '--data', data).ended
    assert.equal(code, 1)
    assert.ok(stderr.includes(String(child.pid)), stderr)
  })

  test('refuses a port in use and names the flag', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    const { code, stderr } = await run(
      'start',
      '--memory',
      '--no-docs',
      '--port',
      String(port),
      '--api-port',
      '0',
      '--replication-port',
      '0',
    ).ended
    server.close()
    assert.equal(code, 1)
    assert.match(stderr, /--port/)
  })

  test('refuses to serve the root directory', async () => {
    const { code, stderr } = await run(
      'start',
      '--no-docs',
      ...free,
      '--data',
      newDirectory(),
      '--root',
      `/,${newDirectory()}`,
    ).ended
    assert.equal(code, 1)
    assert.match(stderr, /--root/)
  })

  test('exits 2 on a wrong option', async () => {
    const { code, stderr } = await run('start', '--prot', '1').ended
    assert.equal(code, 2)
    assert.match(stderr, /--port/)
  })
})

describe('sandbar exec', () => {
  test('gives the command the sandbox and passes on its exit code', async () => {
    const script =
      'fetch(process.env.SANDBAR_LAB.replace("lab/v1/", "readyz")).then((answer) => process.exit(answer.ok ? 7 : 1))'
    const { code } = await run('exec', '--no-docs', '--', process.execPath, '-e', script).ended
    assert.equal(code, 7)
  })

  test('says when the command does not exist', async () => {
    const { code, stderr } = await run('exec', '--no-docs', '--', 'no-such-command').ended
    assert.equal(code, 1)
    assert.match(stderr, /no-such-command/)
  })
})

describe('two sandbar cluster processes', () => {
  test('replicate with each other over TCP, and only the change travels in the second job', async () => {
    const data = newDirectory()
    const beta = await startProgram('cluster', '--name', 'beta', ...free, '--data', data, '--seed', 'none')
    const peer = `beta=${beta.ready.clusters[0]?.replication}`
    const alpha = await startProgram('cluster', '--name', 'alpha', ...free, '--data', data, '--peer', peer)
    const [source, target] = [alpha, beta].map(({ ready }) => apiClient(ready.clusters[0]?.api ?? ''))
    assert.ok(source && target)
    await Promise.all([source.login(), target.login()])
    const body = { source_root_path: '/projects', target_root_path: '/copy', target_address: 'beta' }
    const { id } = (await source({ method: 'POST', path: '/v2/replication/source-relationships/', body })).json
    const authorize = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
    assert.equal((await target({ method: 'POST', path: authorize })).status, 200)
    await source.untilRecoveryPoint(id, '')
    const file = 'tides/notes.txt'
    assert.equal(read(beta, `copy/${file}`), read(alpha, `projects/${file}`))

    const status = await source({ path: `/v2/replication/source-relationships/${id}/status` })
    writeFileSync(join(alpha.ready.clusters[0]?.root ?? '', 'projects', file), 'changed with an editor\n')
    await source({ method: 'POST', path: `/v2/replication/source-relationships/${id}/replicate` })
    await source.untilRecoveryPoint(id, status.json.recovery_point)
    assert.equal(read(beta, `copy/${file}`), 'changed with an editor\n')
    const report = await lastReport(alpha.ready)
    assert.deepEqual([report.counters.filesTransferred, report.changes.changed, report.changes.added], [1, 1, 0])
  })

  const read = ({ ready }: { ready: Ready }, path: string) =>
    readFileSync(join(ready.clusters[0]?.root ?? '', path), 'utf8')

  async function lastReport({ lab }: Ready) {
    const answer = await fetch(`${lab.url}sandboxes/default/reports`, {
      headers: { authorization: `Bearer ${lab.token}` },
    })
    const { entries } = (await answer.json()) as { entries: { reports: LastReport[] }[] }
    const report = entries[0]?.reports[0]
    assert.ok(report)
    return report
  }
})

interface LastReport {
  counters: { filesTransferred: number }
  changes: { changed: number; added: number }
}

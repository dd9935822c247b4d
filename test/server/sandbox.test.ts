import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { createPrograms, freePorts, type Ready } from './program.ts'

const programs = createPrograms()
const { newDirectory } = programs
after(programs.cleanUp)

const start = (data: string, ...more: string[]) => ['start', '--no-docs', ...freePorts, '--data', data, ...more]

describe('sandbar start', () => {
  test('prints one ready line with what the interface promises', async () => {
    const { ready } = await programs.start(start(newDirectory()))
    assert.deepEqual([ready.ready, ready.docs], [true, null])
    assert.match(ready.lab.url, /^http:\/\/127\.0\.0\.1:\d+\/lab\/v1\/$/)
    assert.match(ready.lab.token, /^[\w-]{43}$/)
    assert.deepEqual(
      ready.clusters.map(({ name, user, password, coreVersion }) => [name, user, password, coreVersion]),
      ['alpha', 'beta'].map((name) => [name, 'admin', 'sandbar', '7.10.2']),
    )
    for (const { api, replication, root } of ready.clusters) {
      assert.match(api, /^https:\/\/127\.0\.0\.1:\d+$/)
      assert.match(replication, /^127\.0\.0\.1:\d+$/)
      assert.ok(statSync(root).isDirectory())
      assert.equal((await apiClient(api)({ path: '/v1/version' })).status, 200)
    }
  })

  test('prints for people where everything is, and what to do first', async () => {
    const { child, ended } = programs.run(start(newDirectory()))
    let text = ''
    for await (const piece of child.stdout) {
      text += piece
      if (text.includes('Ctrl+C')) break
    }
    assert.match(text, /Sandbar is ready\.[\s\S]*Cluster alpha[\s\S]*REST API +https:[\s\S]*Begin here: /)
    child.kill('SIGTERM')
    await ended
  })

  test('knows users, roles and tokens again after a kill, and gives the administrator a new password at a start', async () => {
    const data = newDirectory()
    const first = await programs.start(start(data))
    const alpha = apiClient(first.ready.clusters[0]?.api ?? '')
    await alpha.login()
    const post = (path: string, body: unknown) => alpha({ method: 'POST', path, body })
    assert.equal((await post('/v1/users/', { name: 'pia', password: 'low-tide' })).status, 200)
    assert.equal((await post('/v1/auth/roles/Observers/members', { name: 'pia' })).status, 200)
    const { json } = await post('/v1/auth/access-tokens/', { user: { name: 'pia' } })
    first.child.kill('SIGKILL')
    await first.ended
    const { ready } = await programs.start(start(data, '--password', 'spring-tide'))
    const again = apiClient(ready.clusters[0]?.api ?? '')
    await again.login('pia', 'low-tide')
    assert.deepEqual((await again({ path: '/v1/session/roles' })).json, ['Observers'])
    const headers = { authorization: `Bearer ${json.bearer_token}` }
    assert.equal((await again({ path: '/v1/session/who-am-i', headers })).json.name, 'pia')
    const login = async (password: string) => {
      const body = { username: 'admin', password }
      return (await again({ method: 'POST', path: '/v1/session/login', body })).status
    }
    assert.deepEqual([await login('sandbar'), await login('spring-tide')], [401, 200])
  })

  test('refuses a data directory in use and names the process', async () => {
    const data = newDirectory()
    const { child } = await programs.start(start(data))
    const { code, stderr } = await programs.run(start(data)).ended
    assert.equal(code, 1)
    assert.ok(stderr.includes(String(child.pid)), stderr)
  })

  test('refuses a port in use and names the flag', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    for (const [flag, value] of [
      ['--port', String(port)],
      ['--api-port', `0,${port}`],
      ['--replication-port', `${port},0`],
    ] as const) {
      const { code, stderr } = await programs.run(start(newDirectory(), flag, value)).ended
      assert.equal(code, 1)
      assert.match(stderr, new RegExp(`:${port} is in use: .* with ${flag} `))
    }
    server.close()
  })

  test('refuses to serve the root directory', async () => {
    const roots = ['--root', `/,${newDirectory()}`]
    const { code, stderr } = await programs.run(start(newDirectory(), ...roots)).ended
    assert.equal(code, 1)
    assert.match(stderr, /--root/)
  })

  test('exits 2 on a wrong option', async () => {
    const { code, stderr } = await programs.run(['start', '--prot', '1']).ended
    assert.equal(code, 2)
    assert.match(stderr, /--port/)
  })
})

describe('sandbar reset and healthcheck', () => {
  test('find the sandbox by its address and the token in its data directory', async () => {
    const data = newDirectory()
    const { ready, child, ended } = await programs.start(start(data))
    const where = ['--lab', new URL('/', ready.lab.url).href]
    assert.equal((await programs.run(['healthcheck', ...where]).ended).code, 0)
    const notes = join(ready.clusters[0]?.root ?? '', 'projects/notes.txt')
    writeFileSync(notes, 'scribbled over')
    assert.equal((await programs.run(['reset', '--data', data, ...where]).ended).code, 0)
    assert.match(readFileSync(notes, 'utf8'), /tide tables/)
    const file = join(data, 'seed.json')
    writeFileSync(file, JSON.stringify({ clusters: { alpha: [{ path: '/quay/log.txt', text: 'ebb' }] } }))
    assert.equal((await programs.run(['seed', file, '--data', data, ...where]).ended).code, 0)
    assert.equal(readFileSync(join(ready.clusters[0]?.root ?? '', 'quay/log.txt'), 'utf8'), 'ebb')
    const unknown = await programs.run(['seed', 'nothing', '--data', data, ...where]).ended
    assert.deepEqual([unknown.code, /demo or none/.test(unknown.stderr)], [2, true])
    const wrong = await programs.run(['reset', '--lab-token', 'x', ...where]).ended
    assert.deepEqual([wrong.code, /token/.test(wrong.stderr)], [1, true])
    child.kill('SIGTERM')
    await ended
    assert.equal((await programs.run(['healthcheck', ...where]).ended).code, 1)
  })
})

describe('sandbar exec', () => {
  test('gives the command the sandbox and passes on its exit code', async () => {
    const script =
      'fetch(process.env.SANDBAR_LAB.replace("lab/v1/", "readyz")).then((answer) => process.exit(answer.ok ? 7 : 1))'
    const { code } = await programs.run(['exec', '--no-docs', '--', process.execPath, '-e', script]).ended
    assert.equal(code, 7)
  })

  test('says when the command does not exist', async () => {
    const { code, stderr } = await programs.run(['exec', '--no-docs', '--', 'no-such-command']).ended
    assert.equal(code, 1)
    assert.match(stderr, /no-such-command/)
  })
})

describe('two sandbar cluster processes', () => {
  test('replicate with each other over TCP, and only the change travels in the second job', async () => {
    const cluster = ['cluster', ...freePorts, '--data', newDirectory()]
    const beta = await programs.start([...cluster, '--name', 'beta', '--seed', 'none'])
    const peer = `beta=${beta.ready.clusters[0]?.replication}`
    const alpha = await programs.start([...cluster, '--name', 'alpha', '--peer', peer])
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

import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, describe, test } from 'node:test'
import { createPrograms, programLine, type Ready, readTree } from './program.ts'

const programs = createPrograms()
after(programs.cleanUp)

const [here, there] = [`sandbar-a-${process.pid}`, `sandbar-b-${process.pid}`]
const [hereAddress, thereAddress] = ['198.51.100.1', '198.51.100.2']
const password = 'not-the-default'

const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe', encoding: 'utf8' })
const ip = (...args: string[]) => run('ip', ...args)

/** Two network namespaces with a cable between them; undefined where they can't be made, which needs root. */
function connectMachines(): { [Symbol.dispose](): void } | undefined {
  const remove = () => {
    for (const name of [here, there]) {
      try {
        ip('netns', 'del', name)
      } catch {
        // It never came to be.
      }
    }
  }
  try {
    for (const name of [here, there]) ip('netns', 'add', name)
    ip('link', 'add', 'eth-here', 'netns', here, 'type', 'veth', 'peer', 'name', 'eth-there', 'netns', there)
    for (const [name, device, address] of [
      [here, 'eth-here', hereAddress],
      [there, 'eth-there', thereAddress],
    ] as const) {
      ip('-n', name, 'addr', 'add', `${address}/24`, 'dev', device)
      for (const each of [device, 'lo']) ip('-n', name, 'link', 'set', each, 'up')
    }
    return { [Symbol.dispose]: remove }
  } catch {
    remove()
    return undefined
  }
}

/** The program on one of the machines. */
function onMachine(name: string, args: string[]) {
  const environment = { ...process.env, SANDBAR_PASSWORD: password }
  const words = ['netns', 'exec', name, process.execPath, ...programLine, ...args]
  const child = spawn('ip', words, { stdio: ['ignore', 'pipe', 'pipe'], env: environment })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stderr }))
  return { child, ended }
}

async function startCluster(name: string, args: string[]): Promise<{ ready: Ready; stop: () => Promise<unknown> }> {
  const { child, ended } = onMachine(name, ['cluster', '--seed', 'none', '--no-docs', '--json', ...args])
  const failed = ended.then(({ stderr }) => Promise.reject(new Error(stderr)))
  const [line] = await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed])
  failed.catch(() => {})
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  return { ready: JSON.parse(String(line)) as Ready, stop }
}

/** A call to an API from one of the machines. */
function call(name: string, { url, token, body }: { url: string; token?: string; body?: unknown }) {
  const headers = ['-H', 'content-type: application/json', ...(token ? ['-H', `authorization: Bearer ${token}`] : [])]
  const data = body === undefined ? [] : ['-X', 'POST', '-d', JSON.stringify(body)]
  return JSON.parse(run('ip', 'netns', 'exec', name, 'curl', '-sk', ...headers, ...data, url))
}

function logIn(name: string, api: string): string {
  return call(name, { url: `${api}/v1/session/login`, body: { username: 'admin', password } }).bearer_token
}

describe('two machines', () => {
  test('replicate with each other: one job from a directory, and two clusters that know each other by address', async (t) => {
    using machines = connectMachines()
    if (!machines) return t.skip('network namespaces need root and iproute2')
    const base = programs.newDirectory()
    const source = join(base, 'source')
    mkdirSync(join(source, 'deep'), { recursive: true })
    for (const name of ['a', 'deep/b']) writeFileSync(join(source, name), `content of ${name}`)
    mkdirSync(join(base, 'copy'))
    const target = await startCluster(there, [
      ...['--name', 'target', '--host', thereAddress, '--data', join(base, 'target'), '--root', join(base, 'copy')],
    ])
    const api = target.ready.clusters[0]?.api ?? ''

    const once = ['replicate', source, `${thereAddress}:3712`, '--data', join(base, 'state'), '--authorize-at', api]
    const { code, stderr } = await onMachine(here, once).ended
    assert.equal(code, 0, stderr)
    assert.deepEqual(readTree(join(base, 'copy')), readTree(source))

    const alpha = await startCluster(here, [
      ...['--name', 'alpha', '--host', hereAddress, '--data', join(base, 'alpha'), '--root', source],
      ...['--allow-peers', '198.51.100.0/24'],
    ])
    const second = await startCluster(there, [
      ...['--name', 'second', '--host', thereAddress, '--api-port', '8100', '--replication-port', '3713'],
      ...['--data', join(base, 'second')],
    ])
    const ends = [alpha.ready, second.ready].map(({ clusters }) => clusters[0]?.api ?? '') as [string, string]
    const [atSource, atTarget] = [logIn(here, ends[0]), logIn(there, ends[1])]
    const body = { source_root_path: '/', target_root_path: '/all', target_address: thereAddress, target_port: 3713 }
    const relationships = `${ends[0]}/v2/replication/source-relationships/`
    const { id } = call(here, { url: relationships, token: atSource, body })
    const authorize = `${ends[1]}/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`
    assert.equal(call(there, { url: authorize, token: atTarget, body: {} }).id, id)
    for (let tries = 0; ; tries += 1) {
      const status = call(here, { url: `${relationships}${id}/status`, token: atSource })
      if (status.recovery_point) break
      assert.ok(tries < 1000 && status.error_from_last_job === '', status.error_from_last_job)
    }
    assert.deepEqual(readTree(join(second.ready.clusters[0]?.root ?? '', 'all')), readTree(source))
    await Promise.all([target, alpha, second].map(({ stop }) => stop()))
  })
})

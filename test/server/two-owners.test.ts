import assert from 'node:assert/strict'
import { cpSync, mkdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { apiClient } from '../support/api-client.ts'
import { scaled } from '../support/campaign.ts'
import { createPrograms, freePorts, readTree } from './program.ts'

const programs = createPrograms()
after(programs.cleanUp)

const rounds = scaled(1)
const file = (path: string) => `/v1/files/${encodeURIComponent(path)}`

function argumentsFor(data: string) {
  return ['cluster', '--name', 'alpha', '--data', data, '--seed', 'none', '--no-docs', ...freePorts]
}

async function startOwner(data: string) {
  const running = await programs.start(argumentsFor(data))
  const client = apiClient(running.ready.clusters[0]?.api ?? '')
  await client.login()
  return {
    ...running,
    client,
    put: async (name: string, text: string) => {
      await client({ method: 'POST', path: `${file('/')}/entries/`, body: { name, action: 'CREATE_FILE' } })
      return client({ method: 'PUT', path: `${file(`/${name}`)}/data`, body: Buffer.from(text) })
    },
  }
}

describe('a process that is stopped, as by SIGSTOP', () => {
  test('keeps its data directory: a second one is refused naming it, and it goes on afterwards', async () => {
    const data = programs.newDirectory()
    const owner = await startOwner(data)
    assert.equal((await owner.put('first', 'one')).status, 200)
    owner.child.kill('SIGSTOP')
    const { code, stderr } = await programs.run(argumentsFor(data)).ended
    assert.notEqual(code, 0)
    assert.match(stderr, new RegExp(`process ${owner.child.pid} uses it`))
    owner.child.kill('SIGCONT')
    assert.equal((await owner.put('second', 'two')).status, 200)
    assert.equal(readFileSync(join(data, 'alpha/root/second'), 'utf8'), 'two')
    owner.child.kill('SIGTERM')
    assert.equal((await owner.ended).code, 0)
  })

  test(`and whose data directory has another owner when it continues writes nothing more (${rounds} times)`, async () => {
    for (let round = 0; round < rounds; round += 1) {
      const data = programs.newDirectory()
      const old = await startOwner(data)
      assert.equal((await old.put('first', 'one')).status, 200)
      old.child.kill('SIGSTOP')
      // The lock goes with the directory: a copy in its place has none.
      renameSync(join(data, 'alpha'), join(data, 'alpha-before'))
      mkdirSync(join(data, 'alpha'))
      cpSync(join(data, 'alpha-before'), join(data, 'alpha'), { recursive: true, preserveTimestamps: true })
      const owner = await startOwner(data)
      assert.equal((await owner.put('second', 'two')).status, 200)
      old.child.kill('SIGCONT')
      const refused = await old.put('first', 'of the old owner')
      assert.equal(refused.status, 500)
      assert.equal(refused.json.error_class, 'state_in_use_error')
      const body = { name: 'new', action: 'CREATE_DIRECTORY' }
      assert.equal((await old.client({ method: 'POST', path: `${file('/')}/entries/`, body })).status, 500)
      for (const root of ['alpha', 'alpha-before']) {
        const tree = readTree(join(data, root, 'root'))
        assert.deepEqual(
          [...tree],
          root === 'alpha'
            ? [
                ['first', 'one'],
                ['second', 'two'],
              ]
            : [['first', 'one']],
        )
      }
      assert.equal((await owner.put('third', 'three')).status, 200)
      for (const { child } of [old, owner]) child.kill('SIGKILL')
      assert.match((await old.ended).stderr, new RegExp(`process ${owner.child.pid} has taken it over`))
      await owner.ended
      const again = await startOwner(data)
      assert.equal((await again.client({ path: `${file('/third')}/data` })).text, 'three')
      again.child.kill('SIGKILL')
      await again.ended
    }
  })
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type ApiAnswer, apiClient } from '../support/api-client.ts'
import { scaled } from '../support/campaign.ts'
import { createPrograms, freePorts } from './program.ts'

const programs = createPrograms()
after(programs.cleanUp)

const inside = 'this lies inside'
const outside = 'this lies outside'
const tries = scaled(60)
const atOnce = 4

type Client = ReturnType<typeof apiClient>

interface Scene {
  client: Client
  outsideDirectory: string
}

/** A cluster in a process of its own, and another process that swaps its directory `p` for a symlink that leads out. */
async function underAttack(work: (scene: Scene) => Promise<void>): Promise<void> {
  const base = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'sandbar-swapped-'))
  const [root, outsideDirectory] = [join(base, 'root'), join(base, 'outside')]
  for (const directory of [join(root, 'p/a'), join(outsideDirectory, 'a')]) mkdirSync(directory, { recursive: true })
  writeFileSync(join(root, 'p/a/f'), inside)
  writeFileSync(join(outsideDirectory, 'a/f'), outside)
  const names = ['cluster', '--name', 'alpha', '--data', join(base, 'data'), '--root', root]
  const { ready } = await programs.start([...names, '--seed', 'none', '--no-docs', ...freePorts])
  const client = apiClient(ready.clusters[0]?.api ?? '')
  await client.login()
  const script = fileURLToPath(new URL('../engine/children/symlink-swapper.ts', import.meta.url))
  const words = ['--disable-warning=ExperimentalWarning', script, join(root, 'p'), outsideDirectory]
  const attacker = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    await once(attacker.stdout, 'data')
    await work({ client, outsideDirectory })
  } finally {
    attacker.kill('SIGKILL')
    await once(attacker, 'exit')
    await programs.cleanUp()
    rmSync(base, { recursive: true, force: true })
  }
}

const ref = (path: string) => `/v1/files/${encodeURIComponent(path)}`
const entries = `${ref('/p/a')}/entries/`

/** Calls one after the other, as far as they are let in; each gets a number of its own. */
const calls: readonly ((client: Client, n: number) => Promise<ApiAnswer>)[] = [
  (client) => client({ path: `${ref('/p/a/f')}/data` }),
  (client) => client({ path: `${ref('/p/a/f')}/info/attributes` }),
  (client) => client({ path: entries }),
  (client) => client({ path: `${ref('/p/a')}/aggregates/` }),
  (client) => client({ method: 'PUT', path: `${ref('/p/a/f')}/data`, body: Buffer.from(inside) }),
  (client) => client({ method: 'PATCH', path: `${ref('/p/a/f')}/info/attributes`, body: { mode: '0640' } }),
  (client, n) => client({ method: 'POST', path: entries, body: { name: `n${n}`, action: 'CREATE_FILE' } }),
  (client, n) => client({ method: 'POST', path: entries, body: { name: `d${n}`, action: 'CREATE_DIRECTORY' } }),
  (client, n) => {
    const body = { name: `l${n}`, action: 'CREATE_SYMLINK', old_path: '../../..' }
    return client({ method: 'POST', path: entries, body })
  },
  (client, n) => {
    const body = { name: `m${n}`, action: 'RENAME', old_path: `/p/a/n${n}` }
    return client({ method: 'POST', path: entries, body })
  },
  (client, n) => client({ method: 'DELETE', path: ref(`/p/a/m${n}`) }),
  (client, n) => client({ method: 'DELETE', path: ref(`/p/a/d${n}`) }),
]

describe('file calls of the API under a symlink swapper', () => {
  test(`never read, create, write, rename or remove outside (${tries} rounds of ${calls.length} calls)`, (t) =>
    underAttack(async ({ client, outsideDirectory }) => {
      const before = readdirSync(outsideDirectory, { recursive: true })
      const seen = { done: 0, refused: 0 }
      const round = async (n: number) => {
        for (const call of calls) {
          const { status, text } = await call(client, n)
          assert.ok(!text.includes(outside), `a call read what lies outside: ${text}`)
          assert.ok(status < 500, `${status}: ${text}`)
          seen[status < 300 ? 'done' : 'refused'] += 1
        }
      }
      let next = 0
      const work = async () => {
        while (next < tries) {
          next += 1
          await round(next)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, work))
      assert.deepEqual(readdirSync(outsideDirectory, { recursive: true }), before)
      assert.equal(readFileSync(join(outsideDirectory, 'a/f'), 'utf8'), outside)
      assert.ok(seen.done > 0 && seen.refused > 0, `the race was run: ${seen.done} done, ${seen.refused} refused`)
      t.diagnostic(`${seen.done} calls done, ${seen.refused} refused, 0 outside`)
    }))
})

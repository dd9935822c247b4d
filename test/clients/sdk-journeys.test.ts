import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Lab, start } from '@sandbar/server'
import { findQq } from '../support/qq.ts'

const qq = findQq()
const program = fileURLToPath(new URL('fixtures/sdk_journeys.py', import.meta.url))

const journeys: Record<string, { title: string; steps: number }> = {
  'plain-life': { title: 'a relationship from its creation to its end, asserted at each step', steps: 6 },
  failover: { title: 'a planned failover and the way back with all changes kept, asserted at each step', steps: 8 },
}

/** The package that brings `qq` brings the client too: the same installation serves both. */
describe('the vendor’s Python client', { skip: 'missing' in qq ? qq.missing : false }, () => {
  let lab: Lab

  before(async () => {
    const free = { memory: true, port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null }
    lab = await start({ ...free, intervalMs: 500 })
  })

  after(() => lab?.close())

  for (const [name, { title, steps }] of Object.entries(journeys)) {
    test(title, async (t) => {
      await lab.reset()
      assert.ok('path' in qq)
      const sides = lab.clusters.map(({ api, address }) => `${new URL(api).host}=${address}`)
      const held = await runPython(qq.path.replace(/qq$/, 'python3'), [program, name, ...sides])
      for (const line of held) t.diagnostic(line)
      assert.equal(held.length, steps)
    })
  }
})

function runPython(python: string, args: readonly string[]): Promise<string[]> {
  return new Promise((resolve, reject) => {
    execFile(python, ['-W', 'ignore', ...args], { encoding: 'utf8', timeout: 180_000 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}\n${stderr || error.message}`))
      else resolve(stdout.trim().split('\n'))
    })
  })
}

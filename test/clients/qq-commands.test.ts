import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { operationIds, operations } from '@sandbar/openapi'
import commands from './fixtures/qq-commands.json' with { type: 'json' }

/** Commands that the other files can't run, with the reason. */
const notRun: Readonly<Record<string, string>> = {
  raw: 'its call is what the user types',
  fs_security_replace_key:
    'it signs a challenge that is new each time; test/server/core/lock-keys.test.ts sends its call',
  portal_authorize_hub_root: 'no proposal of a portal reaches a hub here, so there is nothing to authorize',
  portal_deny_hub_root: 'no proposal of a portal reaches a hub here, so there is nothing to deny',
  portal_delete_spoke_root: 'a proposed root needs a hub that answers',
}

const shapeOf = (call: string) => call.replace(/\{[^}]*\}/g, '{}')
const kept = new Set(
  operationIds
    .filter((id) => ['stateful', 'stored'].includes(operations[id].depth))
    .map((id) => shapeOf(`${operations[id].method} ${operations[id].path}`)),
)

/** Every command that stands at the start of a text in a test of `qq`. */
function namedCommands(): Set<string> {
  const files = globSync('qq*.test.ts', { cwd: import.meta.dirname }).filter((name) => name !== 'qq-commands.test.ts')
  const texts = files.map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))
  return new Set(texts.flatMap((text) => [...text.matchAll(/['"`]([a-z]\w+)(?=[ '"`])/g)].map(([, name = '']) => name)))
}

test('every command of qq 7.10 with a call that does or keeps something is run by a test', () => {
  const named = namedCommands()
  const wanted = Object.entries(commands).filter(([, calls]) => calls.some((call) => kept.has(shapeOf(call))))
  assert.ok(wanted.length > 200)
  assert.deepEqual(
    wanted.map(([name]) => name).filter((name) => !named.has(name) && notRun[name] === undefined),
    [],
  )
})

test('a command is left out only while no test runs it', () => {
  const named = namedCommands()
  assert.deepEqual(
    Object.keys(notRun).filter((name) => named.has(name)),
    [],
  )
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { nativeHelper } from '../../engine/node/native/load.ts'

interface Mutant {
  /** End of the path of the file that is changed. */
  file: string
  /** A regular expression, and what takes its place. */
  from: string
  to: string
  /** With or without the native helper, whose calls are others. */
  native: 'on' | 'off'
  /** Which suite has to turn red, and at what. */
  suite: string
  found: RegExp
}

/** The engine, broken at one place each; what comes of it nobody may overlook. */
const mutants: Readonly<Record<string, Mutant>> = {
  'a scan that ignores change times': {
    file: '/engine/node/listing/numbers.ts',
    from: '===\\s*stats\\.ctimeNs',
    to: '!== null',
    native: 'off',
    suite: './directory-volume-changes.test.ts',
    found: /not ok .*the same size, with the modification time set back/,
  },
  'a scan by the native helper that ignores change times': {
    file: '/engine/node/listing/numbers.ts',
    from: 'isTime\\(bytes,\\s*at\\s*\\+\\s*24,\\s*seen,\\s*word\\.changed\\)',
    to: 'true',
    native: 'on',
    suite: './directory-volume-changes.test.ts',
    found: /not ok .*the same size, with the modification time set back/,
  },
  'a scan that trusts time stamps however young they are': {
    file: '/engine/node/scan/walk.ts',
    from: 'stats\\.ctimeNs\\s*>=\\s*walk\\.racy\\.fromNs',
    to: 'false',
    native: 'off',
    suite: './directory-volume-changes.test.ts',
    found: /not ok .*a change inside the time stamp of the scan before/,
  },
}

describe('the suite turns red for', () => {
  for (const [title, { suite, found, ...mutant }] of Object.entries(mutants)) {
    const isMissing = mutant.native === 'on' && nativeHelper() === undefined
    test(title, { skip: isMissing && 'the native helper is not there' }, async () => {
      const { code, output } = await runMutated(suite, mutant)
      assert.notEqual(code, 0, output)
      assert.match(output, found)
    })
  }
})

function runMutated(suite: string, { native, ...mutant }: Pick<Mutant, 'file' | 'from' | 'to' | 'native'>) {
  const hook = import.meta.resolve('./children/mutate.ts')
  const words = ['--conditions=source', '--import', 'tsx', '--import', hook, '--test', '--test-isolation=none']
  const path = fileURLToPath(import.meta.resolve(suite))
  // A test that runs in a test would report to it.
  const { NODE_TEST_CONTEXT: _, ...environment } = process.env
  const env = { ...environment, SANDBAR_MUTANT: JSON.stringify(mutant), SANDBAR_NATIVE: native }
  const child = spawn(process.execPath, [...words, '--test-reporter=tap', path], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  return new Promise<{ code: number | null; output: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, output })),
  )
}

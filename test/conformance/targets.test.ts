import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { createPrograms, freePorts } from '../server/program.ts'
import { anyClusterCases } from './cases/any-cluster.ts'
import { readTargets, targetsEdge } from './edges/targets.ts'
import { playCase } from './run.ts'

const programs = createPrograms()
after(programs.cleanUp)

/** A real pair where one is named, else a sandbox of another process, found through the same variables. */
async function findTargets() {
  const named = readTargets(process.env)
  if (named) return named
  const { ready } = await programs.start(['start', '--memory', '--no-docs', ...freePorts, '--password', 'ebb-tide'])
  const SANDBAR_TARGETS = ready.clusters.map(({ api }) => api).join(',')
  return readTargets({ SANDBAR_TARGETS, SANDBAR_TARGETS_PASSWORD: 'ebb-tide' }) ?? assert.fail('no targets')
}

const targets = await findTargets()

describe(`the API of ${process.env.SANDBAR_TARGETS ?? 'a sandbox of another process, as a foreign pair'}`, () => {
  for (const own of anyClusterCases) {
    test(own.title, async () => {
      assert.equal((await playCase(targetsEdge(targets), own)).length, own.steps.length)
    })
  }
})

describe('SANDBAR_TARGETS', () => {
  const wrong: [Record<string, string>, RegExp][] = [
    [{ SANDBAR_TARGETS: 'https://192.0.2.1:8000', SANDBAR_TARGETS_PASSWORD: 'x' }, /1 clusters, want two/],
    [{ SANDBAR_TARGETS: 'http://192.0.2.1,https://192.0.2.2', SANDBAR_TARGETS_PASSWORD: 'x' }, /"http:\/\/192.0.2.1"/],
    [{ SANDBAR_TARGETS: 'https://192.0.2.1/v1,https://192.0.2.2' }, /want an origin/],
    [{ SANDBAR_TARGETS: 'https://192.0.2.1,https://192.0.2.2' }, /SANDBAR_TARGETS_PASSWORD/],
  ]
  for (const [environment, says] of wrong) {
    test(`${JSON.stringify(environment)} is refused with what to mend`, () => {
      assert.throws(() => readTargets(environment), says)
    })
  }

  test('unset means no pair, and users may differ', () => {
    assert.equal(readTargets({}), null)
    const pair = readTargets({
      SANDBAR_TARGETS: 'https://192.0.2.1:8000, https://192.0.2.2:8000',
      SANDBAR_TARGETS_PASSWORD: 'one',
      SANDBAR_TARGETS_USER_2: 'pia',
      SANDBAR_TARGETS_PASSWORD_2: 'two',
    })
    assert.deepEqual(pair?.credentials, {
      alpha: { username: 'admin', password: 'one' },
      beta: { username: 'pia', password: 'two' },
    })
  })
})

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, type TestContext, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { lockDataDirectory } from '@sandbar/engine/node'
import { runChild } from './child.ts'
import { refusalOf } from './transport-contract.ts'

function temporaryDirectory(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-lock-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return join(directory, 'data')
}

/** A process that holds the lock, or has told who does. */
async function startHolder(t: TestContext, directory: string) {
  const child = runChild(import.meta.resolve('./children/lock-holder.ts'), [directory])
  t.after(() => child.kill('SIGKILL'))
  const [said] = await once(child.stdout, 'data')
  return { child, said: String(said).trim() }
}

describe('lockDataDirectory', { timeout: 180_000 }, () => {
  test('a directory is made for its owner alone, and locked once', (t) => {
    const directory = temporaryDirectory(t)
    const lock = lockDataDirectory(directory)
    assert.equal(statSync(directory).mode & 0o777, 0o700)
    const startedAt = performance.now()
    assert.throws(
      () => lockDataDirectory(directory),
      (error) =>
        isRefusal(error, 'state_in_use') &&
        error.details.pid === process.pid &&
        error.message.includes(`${process.pid}`),
    )
    assert.ok(performance.now() - startedAt < 1_000)
    assert.throws(() => lockDataDirectory(directory), refusalOf('state_in_use'), 'a failed try leaves the lock alone')
    lock.release()
    lock.release()
    lockDataDirectory(directory).release()
  })

  test('another process is refused and told who has it, also after a failed try', async (t) => {
    const directory = temporaryDirectory(t)
    const lock = lockDataDirectory(directory)
    // POSIX drops a process's locks when it closes any handle of the file: a failed try of our own must not do that.
    assert.throws(() => lockDataDirectory(directory), refusalOf('state_in_use'))
    for (let attempt = 0; attempt < 2; attempt += 1) {
      assert.equal((await startHolder(t, directory)).said, `in use by ${process.pid}`)
    }
    assert.equal(readFileSync(join(directory, 'lock.pid'), 'utf8'), `${process.pid}\n`)
    lock.release()
    assert.match((await startHolder(t, directory)).said, /^locked/)
  })

  test('a kill frees it at once, time after time', async (t) => {
    const directory = temporaryDirectory(t)
    for (let round = 0; round < 5; round += 1) {
      const { child, said } = await startHolder(t, directory)
      assert.match(said, /^locked/)
      assert.throws(
        () => lockDataDirectory(directory),
        (error) => isRefusal(error, 'state_in_use') && error.details.pid === child.pid,
      )
      child.kill('SIGKILL')
      await once(child, 'exit')
      lockDataDirectory(directory).release()
    }
  })
})

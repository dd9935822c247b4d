import assert from 'node:assert/strict'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, type TestContext, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { lockDataDirectory, openManifestStore, openSqliteCatalogue } from '@sandbar/engine/node'
import { openBlocks } from '../../engine/node/listing/block-reader.ts'

function newDirectory(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-formats-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

/** Names the file, both formats, and what a person can do. */
function tooNew(file: string) {
  return (error: unknown) =>
    isRefusal(error, 'state_too_new') &&
    error.message.includes(file) &&
    /its format is \d+, this program knows \d+, want a newer program or a new data directory/.test(error.message)
}

describe('the format of a data directory', () => {
  test('is written where there is none, and what an earlier version left counts as the first', (t) => {
    const [fresh, old] = [join(newDirectory(t), 'fresh'), newDirectory(t)]
    openSqliteCatalogue({ file: join(old, 'catalogue.sqlite'), sandbox: 's' }).close()
    for (const directory of [fresh, old]) {
      lockDataDirectory(directory).release()
      assert.equal(readFileSync(join(directory, 'format'), 'utf8'), '1\n')
      lockDataDirectory(directory).release()
    }
  })

  test('of a newer program refuses, and nothing in it is touched', (t) => {
    const directory = newDirectory(t)
    writeFileSync(join(directory, 'format'), '2\n')
    mkdirSync(join(directory, 'state'))
    assert.throws(() => lockDataDirectory(directory), tooNew(directory))
    assert.throws(() => lockDataDirectory(directory), tooNew(directory), 'a failed try leaves it free')
    assert.equal(readFileSync(join(directory, 'format'), 'utf8'), '2\n')
    assert.deepEqual(readdirSync(join(directory, 'state')), [])
    assert.ok(!existsSync(join(directory, 'lock.pid')))
  })

  test('that is no number is damage, by name', (t) => {
    const directory = newDirectory(t)
    for (const text of ['', 'one\n', '0\n', '1 2\n', '99999999999999999999\n']) {
      writeFileSync(join(directory, 'format'), text)
      assert.throws(
        () => lockDataDirectory(directory),
        (error) => isRefusal(error, 'state_damaged') && error.message.includes(join(directory, 'format')),
        JSON.stringify(text),
      )
    }
  })
})

describe('what a newer program wrote is refused, naming the file and what to do', () => {
  test('a catalogue', (t) => {
    const file = join(newDirectory(t), 'catalogue.sqlite')
    openSqliteCatalogue({ file, sandbox: 's' }).close()
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 2')
    database.close()
    assert.throws(() => openSqliteCatalogue({ file, sandbox: 's' }), tooNew(file))
  })

  test('a manifest, a listing that is kept', async (t) => {
    const directory = newDirectory(t)
    for (const key of ['manifest-1', 'snapshot-1']) {
      const file = join(directory, `${key}.manifest`)
      writeFileSync(file, Buffer.from([3, 252, ...Buffer.from('SNDBAR', 'latin1'), 0, 0]))
      assert.throws(() => openBlocks(file), tooNew(file))
      await assert.rejects(openManifestStore({ directory }).load(key), tooNew(file))
    }
  })
})

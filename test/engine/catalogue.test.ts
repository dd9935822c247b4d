import assert from 'node:assert/strict'
import { once } from 'node:events'
import {
  closeSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, type TestContext, test } from 'node:test'
import { listingOf } from '@sandbar/engine'
import { createMemoryCatalogue, createMemoryManifestStore } from '@sandbar/engine/memory'
import { nodeDigest, openManifestStore, openSqliteCatalogue } from '@sandbar/engine/node'
import { describeCatalogue, describeManifestStore, manifestEntries, readManifest } from './catalogue-contract.ts'
import { runChild } from './child.ts'
import { refusalOf } from './transport-contract.ts'

function temporaryDirectory(t: TestContext): string {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-catalogue-'))
  t.after(() => rmSync(directory, { recursive: true, force: true }))
  return directory
}

function openIn(t: TestContext, directory = temporaryDirectory(t), sandbox = 'default') {
  const catalogue = openSqliteCatalogue({ file: join(directory, 'catalogue.sqlite'), sandbox })
  t.after(() => catalogue.close())
  return catalogue
}

describeCatalogue('memory', () => createMemoryCatalogue())
describeCatalogue('SQLite', (t) => openIn(t))
describeManifestStore('memory', () => createMemoryManifestStore())
describeManifestStore('directory', (t) => openManifestStore({ directory: temporaryDirectory(t) }))

describe('openSqliteCatalogue', () => {
  test('records outlive the catalogue that wrote them', async (t) => {
    const directory = temporaryDirectory(t)
    const first = openIn(t, directory)
    await first.transaction((records) => records.put('jobs', 'a', { at: 5n }))
    await first.close()
    assert.deepEqual(await openIn(t, directory).get('jobs', 'a'), { at: 5n })
  })

  test('sandboxes of one file never meet', async (t) => {
    const directory = temporaryDirectory(t)
    const names = ['a', 'b', '', "a' OR '1'='1", 'a%', 'A']
    const all = names.map((name) => openIn(t, directory, name))
    for (const [index, catalogue] of all.entries()) {
      await catalogue.transaction((records) => records.put('jobs', 'k', names[index]))
    }
    for (const [index, catalogue] of all.entries()) assert.deepEqual(await catalogue.list('jobs'), [names[index]])
    await all[0]?.transaction((records) => records.remove('jobs', 'k'))
    assert.equal(await all[0]?.get('jobs', 'k'), undefined)
    assert.equal(await all[1]?.get('jobs', 'k'), 'b')
  })

  test('every statement on records is bound to the sandbox', () => {
    const source = readFileSync(new URL('../../engine/node/catalogue.ts', import.meta.url), 'utf8')
    const statements = source.match(/prepare\(\s*(['`])[\s\S]*?\1/g) ?? []
    assert.equal(statements.length, 4)
    for (const statement of statements) assert.match(statement, /sandbox = \?|\(sandbox, .*VALUES \(\?/s)
  })

  test('commits are synced to the disk, and the files are the owner’s alone', async (t) => {
    const directory = temporaryDirectory(t)
    const catalogue = openIn(t, directory)
    await catalogue.transaction((records) => records.put('jobs', 'a', 1))
    for (const name of readdirSync(directory)) assert.equal(statSync(join(directory, name)).mode & 0o777, 0o600, name)
    const other = new DatabaseSync(join(directory, 'catalogue.sqlite'))
    assert.deepEqual({ ...other.prepare('PRAGMA journal_mode').get() }, { journal_mode: 'wal' })
    other.close()
    const source = readFileSync(new URL('../../engine/node/sqlite.ts', import.meta.url), 'utf8')
    assert.match(source, /PRAGMA synchronous = FULL/)
  })

  test('a transaction whose work returns a promise is refused and undone', async (t) => {
    const catalogue = openIn(t)
    const failing = catalogue.transaction(async (records) => records.put('jobs', 'a', 1))
    await assert.rejects(failing, TypeError)
    assert.equal(await catalogue.get('jobs', 'a'), undefined)
  })

  test('a value that is no plain data is a bug of the caller, and nothing is written', async (t) => {
    const catalogue = openIn(t)
    for (const value of [new Map(), new Date(0), () => {}, Number.NaN, undefined]) {
      await assert.rejects(
        catalogue.transaction((records) => records.put('jobs', 'a', value)),
        TypeError,
      )
    }
    assert.deepEqual(await catalogue.list('jobs'), [])
  })

  test('a file of a later version is refused by name and left alone', (t) => {
    const file = join(temporaryDirectory(t), 'catalogue.sqlite')
    openSqliteCatalogue({ file, sandbox: 's' }).close()
    const database = new DatabaseSync(file)
    database.exec('PRAGMA user_version = 2')
    database.close()
    const before = readFileSync(file)
    assert.throws(() => openSqliteCatalogue({ file, sandbox: 's' }), refusalOf('state_too_new'))
    assert.ok(readFileSync(file).equals(before))
  })

  test('another program’s database is refused and left alone', (t) => {
    const file = join(temporaryDirectory(t), 'theirs.sqlite')
    const database = new DatabaseSync(file)
    database.exec('CREATE TABLE records (x)')
    database.close()
    const before = readFileSync(file)
    assert.throws(() => openSqliteCatalogue({ file, sandbox: 's' }), refusalOf('state_damaged'))
    assert.ok(readFileSync(file).equals(before))
  })

  for (const [title, damage] of [
    ['text', (file: string) => writeFileSync(file, 'this is no database, but a note of some length. '.repeat(40))],
    ['a page of zeros', (file: string) => overwrite(file, 4096, Buffer.alloc(4096))],
    ['half a file', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 6000))],
  ] as const) {
    test(`a file damaged by ${title} is refused naming it`, async (t) => {
      const directory = temporaryDirectory(t)
      const file = join(directory, 'catalogue.sqlite')
      const catalogue = openIn(t, directory)
      await catalogue.transaction((records) => {
        for (let index = 0; index < 500; index += 1) records.put('jobs', `k${index}`, 'x'.repeat(100))
      })
      await catalogue.close()
      damage(file)
      assert.throws(
        () => openSqliteCatalogue({ file, sandbox: 'default' }),
        (error) => refusalOf('state_damaged')(error) && String(error).includes(file),
      )
    })
  }

  test('an unreadable record is refused when it is read', async (t) => {
    const directory = temporaryDirectory(t)
    const catalogue = openIn(t, directory)
    await catalogue.transaction((records) => records.put('jobs', 'a', 1))
    const database = new DatabaseSync(join(directory, 'catalogue.sqlite'))
    database.exec("UPDATE records SET value = '{broken'")
    database.close()
    await assert.rejects(catalogue.get('jobs', 'a'), refusalOf('state_damaged'))
  })

  test('twenty kills in the middle of transactions lose nothing answered and leave no half', {
    timeout: 180_000,
  }, async (t) => {
    const directory = temporaryDirectory(t)
    let answered = 0
    for (let round = 0; round < 20; round += 1) {
      const child = runChild(import.meta.resolve('./children/catalogue-writer.ts'), [
        join(directory, 'catalogue.sqlite'),
      ])
      let output = ''
      child.stdout.on('data', (chunk: Buffer) => {
        output += chunk
        // Killed at another number of commits each time, while the next one is on its way.
        if (output.split('\n').length > 3 + round) child.kill('SIGKILL')
      })
      await once(child, 'close')
      const lines = output.split('\n').slice(0, -1)
      assert.ok(lines.length >= 3 + round, `round ${round}: ${output}`)
      answered = Number(lines.at(-1))
      const catalogue = openIn(t, directory)
      const values = await catalogue.list<number>('pairs')
      await catalogue.close()
      assert.equal(values.length, 40)
      assert.equal(new Set(values).size, 1, 'all records come from one transaction')
      assert.ok((values[0] ?? -1) >= answered, `answered ${answered}, found ${values[0]}`)
    }
    assert.ok(answered > 100)
  })
})

describe('openManifestStore', () => {
  test('a flipped bit or a cut is refused naming the file', async (t) => {
    const directory = temporaryDirectory(t)
    const store = openManifestStore({ directory })
    await store.save('a', listingOf(manifestEntries, nodeDigest))
    const [name = ''] = readdirSync(directory)
    const file = join(directory, name)
    const whole = readFileSync(file)
    for (let at = 0; at < whole.length; at += 13) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ 4, at)
      for (const bytes of [flipped, whole.subarray(0, at)]) {
        writeFileSync(file, bytes)
        await assert.rejects(
          store.load('a'),
          (error) => refusalOf('state_damaged')(error) && String(error).includes(file),
        )
      }
    }
    writeFileSync(file, 'sandbar-manifest\x001\0')
    assert.equal(await store.load('a'), undefined, 'what an older version wrote counts as nothing')
    writeFileSync(file, Buffer.from([...whole].with(0, 3).with(1, 252)))
    await assert.rejects(store.load('a'), refusalOf('state_too_new'))
    writeFileSync(file, whole)
    assert.deepEqual(await readManifest(store, 'a'), manifestEntries)
  })

  test('what a killed process left half is removed, and no key sees it', async (t) => {
    const directory = temporaryDirectory(t)
    await openManifestStore({ directory }).save('a', listingOf(manifestEntries, nodeDigest))
    writeFileSync(join(directory, 'a.manifest.writing'), 'half')
    const store = openManifestStore({ directory })
    assert.deepEqual(await store.keys(), ['a'])
    assert.equal(readdirSync(directory).length, 1)
    assert.equal(statSync(directory).mode & 0o777, 0o700)
  })

  test('a key too long for a file name is a bug of the caller', async (t) => {
    const store = openManifestStore({ directory: temporaryDirectory(t) })
    await assert.rejects(store.save('x'.repeat(201), listingOf([], nodeDigest)), TypeError)
    await assert.rejects(store.save('', listingOf([], nodeDigest)), TypeError)
  })
})

function overwrite(file: string, at: number, bytes: Buffer): void {
  const handle = openSync(file, 'r+')
  writeSync(handle, bytes, 0, bytes.length, at)
  closeSync(handle)
}

import assert from 'node:assert/strict'
import { chmodSync, linkSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Entry, readListing, type Volume } from '@sandbar/engine'
import { makeBase, openVolume, rootOf } from './directory-support.ts'
import { makeTwoPoints, runUntilDeath } from './kill-support.ts'
import { readRetained, retainedIn, writeRetained } from './retained-support.ts'
import { pieces, refusing, writeFile } from './volume-support.ts'

/** A snapshot of a volume, which needs all of it from now on. */
async function takeOf(volume: Volume, base: string): Promise<void> {
  await volume.capture('', undefined, async ({ listing }) => writeRetained(base, await readListing(listing)))
  volume.protect(retainedIn(base))
}

async function read(volume: Volume, entry: Entry): Promise<string> {
  return Buffer.from(await volume.readAsScanned('', entry, { offset: 0, length: entry.size })).toString('latin1')
}

async function contentsOf(volume: Volume, base: string): Promise<Map<string, string>> {
  const contents = new Map<string, string>()
  for (const entry of readRetained(base)) if (entry.kind === 'file') contents.set(entry.path, await read(volume, entry))
  return contents
}

function entryAt(base: string, path: string): Entry {
  return readRetained(base).find((entry) => entry.path === path) ?? assert.fail(`no ${path}`)
}

const keptFolder = (base: string) => join(base, 'source', 'state', 'kept')

describe('what a directory volume keeps for snapshots', () => {
  test('a removed file is kept without a copy of its bytes', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'source')
    await writeFile(volume, 'f', 'old')
    // Until the file is old enough to be trusted by its stamps.
    do await takeOf(volume, place.base)
    while (entryAt(place.base, 'f').racy)
    const { ino } = statSync(join(rootOf(place.base, 'source'), 'f'))
    await volume.remove('f')
    const [name = ''] = readdirSync(keptFolder(place.base))
    assert.equal(statSync(join(keptFolder(place.base), name)).ino, ino)
    assert.equal(await read(volume, entryAt(place.base, 'f')), 'old')
    await volume.close()
  })

  test('what was changed past the API is refused; what was moved or got another mode is found', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'source')
    for (const path of ['changed', 'replaced', 'moved', 'mode', 'twin']) await writeFile(volume, path, `old ${path}`)
    await takeOf(volume, place.base)
    const root = rootOf(place.base, 'source')
    writeFileSync(join(root, 'changed'), 'new changed')
    writeFileSync(join(root, 'other'), 'another file')
    renameSync(join(root, 'other'), join(root, 'replaced'))
    renameSync(join(root, 'moved'), join(root, 'elsewhere'))
    chmodSync(join(root, 'mode'), 0o600)
    linkSync(join(root, 'twin'), join(root, 'second'))
    for (const path of ['changed', 'replaced']) {
      await assert.rejects(read(volume, entryAt(place.base, path)), refusing('fs_changed_since_snapshot'))
    }
    for (const path of ['moved', 'mode', 'twin']) {
      assert.equal(await read(volume, entryAt(place.base, path)), `old ${path}`)
    }
    await volume.write('elsewhere', pieces('later'))
    await volume.remove('mode')
    await volume.remove('twin')
    await volume.write('second', pieces('later'))
    for (const path of ['moved', 'mode', 'twin']) {
      assert.equal(await read(volume, entryAt(place.base, path)), `old ${path}`)
    }
    await volume.close()
  })

  test('outlives the process; a removal that was cut off leaves no shared name', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'source')
    await writeFile(volume, 'f', 'old f')
    await writeFile(volume, 'g', 'old g')
    await takeOf(volume, place.base)
    await volume.write('f', pieces('new f'))
    await volume.close()
    const g = entryAt(place.base, 'g')
    linkSync(join(rootOf(place.base, 'source'), 'g'), join(keptFolder(place.base), g.digest))
    writeFileSync(join(keptFolder(place.base), 'writing-1-1'), 'half')
    const again = openVolume(place.base, 'source')
    again.protect(retainedIn(place.base))
    assert.deepEqual([...(await again.kept()).keys()], [entryAt(place.base, 'f').digest])
    await again.write('g', pieces('new g'))
    assert.deepEqual([...(await contentsOf(again, place.base)).values()], ['old f', 'old g'])
    await again.close()
  })

  for (const name of ['replacement-noted', 'replacement-copied']) {
    test(`a process killed at ${name} has kept what it changed`, async () => {
      using place = makeBase()
      const volume = openVolume(place.base, 'source')
      for (const path of ['patched', 'removed', 'replaced']) await writeFile(volume, path, `old ${path}`)
      await takeOf(volume, place.base)
      await volume.close()
      assert.equal(await runUntilDeath('change-beside-snapshot.ts', place.base, `${name}:1`), 'SIGKILL')
      const again = openVolume(place.base, 'source')
      assert.equal(readFileSync(join(rootOf(place.base, 'source'), 'replaced'), 'utf8'), 'new')
      for (const [path, content] of await contentsOf(again, place.base)) assert.equal(content, `old ${path}`)
      await again.close()
    })
  }

  for (const name of [
    'journal-prepared',
    'after-take',
    'after-attributes',
    'tree-synced',
    'journal-committed',
    'before-drop',
  ]) {
    test(`a commit killed at ${name} has kept what a snapshot needs of the point before`, async () => {
      using place = makeBase()
      await makeTwoPoints(place.base)
      const before = openVolume(place.base, 'target')
      await takeOf(before, place.base)
      const old = await contentsOf(before, place.base)
      await before.close()
      assert.equal(await runUntilDeath('commit-beside-snapshot.ts', place.base, `${name}:1`), 'SIGKILL')
      const after = openVolume(place.base, 'target')
      after.protect(retainedIn(place.base))
      const stage = await after.openStage('relationship', '')
      assert.equal((await stage.committed())?.pointId, 'p2')
      assert.deepEqual(await contentsOf(after, place.base), old)
      assert.ok((await after.kept()).size > 0)
      await after.close()
    })
  }
})

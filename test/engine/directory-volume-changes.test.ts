import assert from 'node:assert/strict'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Entry, Volume } from '@sandbar/engine'
import { plan } from '@sandbar/engine'
import { carries, makeBase, openVolume, rootOf } from './directory-support.ts'
import { type Scanned, scan } from './volume-support.ts'

const then = new Date('2020-02-02T02:02:02.5Z')

interface Hidden {
  title: string
  /** Paths that must be seen as changed; nothing else may be. */
  seen: string[]
  change: (root: string) => void
}

/** Same bytes long, same modification time: nothing but the change time tells. */
function rewrite(path: string, content: string, time = then): void {
  writeFileSync(path, content)
  utimesSync(path, time, time)
}

const changes: Hidden[] = [
  {
    title: 'the same size, with the modification time set back',
    seen: ['a'],
    change: (root) => rewrite(join(root, 'a'), 'AAAA'),
  },
  {
    title: 'the same size, with the modification time moved within its second',
    seen: ['a'],
    change: (root) => rewrite(join(root, 'a'), 'AAAA', new Date(then.getTime() + 1)),
  },
  {
    title: 'a replacement by another file of equal size and time',
    seen: ['', 'a'],
    change: (root) => {
      rewrite(join(root, 'new'), 'AAAA')
      renameSync(join(root, 'new'), join(root, 'a'))
    },
  },
  {
    title: 'a swap of two files of equal size and time',
    seen: ['', 'a', 'b'],
    change: (root) => {
      renameSync(join(root, 'a'), join(root, 'spare'))
      renameSync(join(root, 'b'), join(root, 'a'))
      renameSync(join(root, 'spare'), join(root, 'b'))
    },
  },
  { title: 'the mode only', seen: ['a'], change: (root) => chmodSync(join(root, 'a'), 0o600) },
  {
    title: 'a file that becomes a symlink',
    seen: ['', 'a'],
    change: (root) => {
      unlinkSync(join(root, 'a'))
      symlinkSync('b', join(root, 'a'))
    },
  },
  {
    title: 'a hard link that is broken',
    seen: ['', 'linked', 'second'],
    change: (root) => {
      unlinkSync(join(root, 'second'))
      rewrite(join(root, 'second'), 'LLLL')
    },
  },
  {
    title: 'the modification time moved backwards with new content',
    seen: ['a'],
    change: (root) => rewrite(join(root, 'a'), 'AAAA', new Date(0)),
  },
  {
    title: 'a file written through its second name',
    seen: ['linked', 'second'],
    change: (root) => rewrite(join(root, 'second'), 'LLLL'),
  },
  {
    title: 'a second name for a file',
    seen: ['', 'a', 'c'],
    change: (root) => linkSync(join(root, 'a'), join(root, 'c')),
  },
  { title: 'a file that is gone', seen: ['', 'a'], change: (root) => rmSync(join(root, 'a')) },
  {
    title: 'a symlink with another target of equal length',
    seen: ['', 'link'],
    change: (root) => {
      unlinkSync(join(root, 'link'))
      symlinkSync('b', join(root, 'link'))
    },
  },
]

function plant(root: string): void {
  for (const name of ['a', 'b', 'linked']) rewrite(join(root, name), name.slice(0, 1).repeat(4))
  linkSync(join(root, 'linked'), join(root, 'second'))
  symlinkSync('a', join(root, 'link'))
  mkdirSync(join(root, 'untouched'))
  rewrite(join(root, 'untouched', 'file'), 'quiet')
}

/** Scans until nothing is racy, so that only the witness speaks. */
async function settledScan(volume: Volume): Promise<Scanned> {
  let seen = await scan(volume, '')
  while (seen.entries.some(({ racy }) => racy)) seen = await scan(volume, '', { previous: seen.entries })
  return seen
}

function differing(before: readonly Entry[], after: readonly Entry[]): string[] {
  const witnesses = new Map(before.map(({ path, witness }) => [path, witness]))
  const paths = new Set([...before, ...after].map(({ path }) => path))
  const now = new Map(after.map(({ path, witness }) => [path, witness]))
  return [...paths].filter((path) => witnesses.get(path) !== now.get(path)).sort()
}

describe('a scan of a directory sees', () => {
  for (const { title, seen, change } of changes) {
    test(title, async () => {
      using place = makeBase()
      const volume = openVolume(place.base, 'v')
      const root = rootOf(place.base, 'v')
      plant(root)
      const before = await settledScan(volume)
      change(root)
      const after = await scan(volume, '', { previous: before.entries })
      const fresh = await scan(volume, '')
      const plain = ({ entries }: Scanned) => entries.map(({ racy, ...entry }) => entry)
      assert.deepEqual(plain(after), plain(fresh), 'what was reused is what a full read finds')
      assert.deepEqual(differing(before.entries, after.entries), seen)
      const { steps } = plan(before.entries, after.entries, { ...carries, movesByIdentity: true })
      // Another name for the same bytes needs work only where a name is new.
      assert.ok(steps.length > 0)
      await volume.close()
    })
  }

  test('a change inside the time stamp of the scan before, because young entries are read again', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v', { isCoarse: true })
    const path = join(rootOf(place.base, 'v'), 'f')
    writeFileSync(path, 'one')
    const first = await scan(volume, '')
    assert.equal(first.entries[1]?.racy, true)
    const forged = first.entries.map((entry) => ({ ...entry, digest: entry.digest && 'f'.repeat(64) }))
    const second = await scan(volume, '', { previous: forged })
    assert.equal(second.contentRead, 1)
    assert.equal(second.entries[1]?.digest, first.entries[1]?.digest)
    await volume.close()
  })

  test('each of many changes right after a scan that leave size and modification time as they were', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    const path = join(rootOf(place.base, 'v'), 'f')
    writeFileSync(path, '000')
    utimesSync(path, 1, 1)
    let before = await scan(volume, '')
    for (let round = 1; round < 100; round += 1) {
      writeFileSync(path, String(round).padStart(3, '0'))
      utimesSync(path, 1, 1)
      const after = await scan(volume, '', { previous: before.entries })
      assert.notEqual(after.entries[1]?.digest, before.entries[1]?.digest, `change ${round}`)
      before = after
    }
    await volume.close()
  })

  test('nothing, and reads nothing, when nothing changed', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    plant(rootOf(place.base, 'v'))
    const before = await settledScan(volume)
    const after = await scan(volume, '', { previous: before.entries })
    assert.equal(after.contentRead, 0)
    assert.deepEqual(after.entries, before.entries)
    assert.equal(lstatSync(join(rootOf(place.base, 'v'), 'a')).size, 4)
    await volume.close()
  })
})

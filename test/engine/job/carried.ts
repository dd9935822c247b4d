import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Cluster, JobReport } from '@sandbar/engine'
import { createDirectoryVolume, createSystemClock, openManifestStore } from '@sandbar/engine/node'
import { carries, makeBase, owners, rootOf } from '../directory-support.ts'
import { changeOddTree, lookAtTree, plantOddTree, roomOf } from './odd-tree.ts'
import { createPair, createRelationship, type Pair } from './support.ts'

/** Two clusters over directories: what comes through is looked at without the engine. */
export function carriedContract(name: string, notes: RegExp[]): void {
  describe(`a job between two directories ${name}`, { skip: process.platform !== 'linux' && 'made for Linux' }, () => {
    test('carries everything that the file systems can hold but special files', () =>
      withDirectories(async ({ pair, from, to }) => {
        plantOddTree(from)
        const before = lookAtTree(from)
        const { record } = await createRelationship(pair, { source: '/', target: '/' })
        const allow = { nonEmptyDirectory: true, pathCreate: false }
        const first = await nextReport(pair.alpha.cluster, () => pair.beta.cluster.authorize(record.id, allow))
        assert.deepEqual(lookAtTree(to), before)
        assert.deepEqual(
          first.problems.map(({ path, code }) => [path, code]),
          [['pipe', 'special_file']],
        )
        assertNotes(first, notes)
        assert.ok(first.counters.bytesTransferred < 4_500_000, `${first.counters.bytesTransferred} bytes`)

        const again = await nextReport(pair.alpha.cluster, () => pair.alpha.cluster.replicate(record.id))
        assert.deepEqual(again.changes, { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 })

        changeOddTree(from)
        await nextReport(pair.alpha.cluster, () => pair.alpha.cluster.replicate(record.id))
        assert.deepEqual(lookAtTree(to), lookAtTree(from))
        for (const file of ['hole-in-the-middle', 'hole-and-nothing-else', 'many-holes']) {
          const [here, there] = [roomOf(join(from, file)), roomOf(join(to, file))]
          assert.ok(there <= here + 200_000, `${file} takes ${there} bytes, want ${here}`)
        }
        const last = await nextReport(pair.alpha.cluster, () => pair.alpha.cluster.replicate(record.id))
        assert.deepEqual(last.changes, { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 })
      }))
  })
}

function assertNotes({ notes }: JobReport, wanted: RegExp[]): void {
  const all = owners ? wanted : [/^Owners and groups are not carried: this cluster does not run as root$/, ...wanted]
  assert.equal(notes.length, all.length, notes.join('\n'))
  for (const [index, pattern] of all.entries()) assert.match(notes[index] ?? '', pattern)
}

interface Directories {
  pair: Pair
  from: string
  to: string
}

async function withDirectories(work: (directories: Directories) => Promise<void>): Promise<void> {
  using place = makeBase()
  const open = (name: string) =>
    createDirectoryVolume({
      root: rootOf(place.base, name),
      stateDirectory: join(place.base, name, 'state'),
      clock: createSystemClock(),
    })
  const roots = { from: rootOf(place.base, 'alpha'), to: rootOf(place.base, 'beta') }
  for (const root of Object.values(roots)) mkdirSync(root, { recursive: true })
  const pair = await createPair({
    wrap: (name, ports) => ({
      ...ports,
      volume: open(name),
      manifests: openManifestStore({ directory: join(place.base, name, 'manifests') }),
    }),
  })
  try {
    await work({ pair, ...roots })
  } finally {
    await pair.close()
    // Paths that are too long for Node's own removal.
    for (const root of Object.values(roots)) execFileSync('sh', ['-c', 'chmod -R u+rwx "$0"; rm -rf "$0"', root])
  }
  const stages = join(place.base, 'beta/state/stages')
  assert.deepEqual(
    readdirSync(stages, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('trash')),
    [],
  )
}

async function nextReport(cluster: Cluster, start: () => Promise<unknown>): Promise<JobReport> {
  const { promise, resolve } = Promise.withResolvers<JobReport>()
  const end = cluster.subscribe((event) => {
    if (event.type === 'report') resolve(event.report)
  })
  await start()
  const report = await promise
  end()
  assert.equal(report.error, '')
  return report
}

export const xattrNotes = carries.xattrs === 'all' ? [] : [/^Of extended attributes only|^Extended attributes/]

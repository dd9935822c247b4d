import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { carriesAll, type JobReport } from '@sandbar/engine'
import { createCollisionFinder } from '../../../engine/core/folding.ts'
import { establishPolicy, quarterMs } from './policy-support.ts'
import { createPair, establish, fill, type Pair, put, read, scan } from './support.ts'

/** A pair whose target says that it folds names; one that is given two that fall together fails. */
function createFolding(): Promise<Pair> {
  return createPair({
    wrap: (name, ports) => {
      if (name === 'alpha') return ports
      const carries = { ...carriesAll, foldsNames: true as const }
      return { ...ports, volume: { ...ports.volume, carries } }
    },
  })
}

async function pathsOn(pair: Pair): Promise<string[]> {
  return (await scan(pair.beta.volume, 'replica')).map(({ path }) => path)
}

async function run({ clock, alpha }: Pair, id: string): Promise<JobReport> {
  await clock.advance(60_000)
  const [report] = await alpha.cluster.reports(id)
  assert.equal(report?.outcome, 'committed', report?.error)
  return report ?? assert.fail()
}

const named = (report: JobReport) => report.problems.map(({ path, code, message }) => [path, code, message])
const staysBehind = (other: string) => `Stays behind: on the target's file system it is one name with '${other}'`

describe('two names of the source that are one on the target', () => {
  test('the first is carried with all the rest, and the other is named in each report', async () => {
    const pair = await createFolding()
    await fill(pair.alpha.volume, {
      'projects/Notes.txt': 'flood',
      'projects/maps/\xc3\xa9': '1',
      'projects/maps/e\xcc\x81': '2',
    })
    const id = await establish(pair)
    const problems = [
      ['maps/\xc3\xa9', 'name_collision', staysBehind('e\u0301')],
      ['notes.txt', 'name_collision', staysBehind('Notes.txt')],
    ]
    assert.deepEqual(await pathsOn(pair), ['', 'Notes.txt', 'maps', 'maps/bay.csv', 'maps/e\xcc\x81'])
    assert.equal(await read(pair.beta.volume, 'replica/Notes.txt'), 'flood')
    assert.deepEqual(named((await pair.alpha.cluster.reports(id))[0] ?? assert.fail()), problems)

    const again = await run(pair, id)
    assert.deepEqual(named(again), problems)
    assert.deepEqual(again.changes, { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 })
    assert.equal(again.counters.bytesTransferred, 0)
    await pair.close()
  })

  test('the one that the target has keeps its place, until the source has it no more', async () => {
    const pair = await createFolding()
    const id = await establish(pair)
    await put(pair.alpha.volume, 'projects/NOTES.txt', 'flood')
    assert.deepEqual(named(await run(pair, id)), [['NOTES.txt', 'name_collision', staysBehind('notes.txt')]])
    assert.equal(await read(pair.beta.volume, 'replica/notes.txt'), 'ebb')
    await pair.alpha.volume.remove('projects/notes.txt')
    assert.deepEqual((await run(pair, id)).problems, [])
    assert.deepEqual(await pathsOn(pair), ['', 'NOTES.txt', 'maps', 'maps/bay.csv'])
    assert.equal(await read(pair.beta.volume, 'replica/NOTES.txt'), 'flood')
    await pair.close()
  })

  test('a directory stays behind with all that it holds, and is named once', async () => {
    const pair = await createFolding()
    await fill(pair.alpha.volume, { 'projects/Maps/': '', 'projects/Maps/a': 'a', 'projects/Maps/b': 'b' })
    await fill(pair.alpha.volume, { 'projects/Maps0': 'no collision' })
    const id = await establish(pair)
    await pair.alpha.volume.rename('projects/Maps', 'projects/zone', { replace: false })
    assert.deepEqual((await run(pair, id)).problems, [])
    await pair.alpha.volume.rename('projects/zone', 'projects/MAPS', { replace: false })
    assert.deepEqual(named(await run(pair, id)), [['MAPS', 'name_collision', staysBehind('maps')]])
    assert.deepEqual(await pathsOn(pair), ['', 'Maps0', 'maps', 'maps/bay.csv', 'notes.txt'])
    await pair.close()
  })

  test('in the snapshot of a policy are treated alike', async () => {
    const pair = await createFolding()
    const id = await establishPolicy(pair)
    await put(pair.alpha.cluster.files, 'projects/Notes.txt', 'flood')
    await pair.clock.advance(quarterMs)
    const [report] = await pair.alpha.cluster.reports(id)
    assert.deepEqual(named(report ?? assert.fail()), [['notes.txt', 'name_collision', staysBehind('Notes.txt')]])
    assert.deepEqual(await pathsOn(pair), ['', 'Notes.txt', 'maps', 'maps/bay.csv'])
    await pair.close()
  })

  test('a rename that changes case only is a rename', async () => {
    const pair = await createFolding()
    const id = await establish(pair)
    await pair.alpha.volume.rename('projects/notes.txt', 'projects/Notes.txt', { replace: false })
    const report = await run(pair, id)
    assert.deepEqual([report.changes.moved, report.problems], [1, []])
    assert.deepEqual(await pathsOn(pair), ['', 'Notes.txt', 'maps', 'maps/bay.csv'])
    await pair.close()
  })
})

describe('createCollisionFinder', () => {
  test('looks at one directory at a time and takes bytes that are no text as they are', () => {
    const finder = createCollisionFinder()
    const tree = ['', 'A/', 'A/x', 'A/X', 'a/', 'a/x', 'b/', 'b/x', '\xff', '\xfe', '__proto__', '__PROTO__']
    for (const path of tree) finder.add(path.replace(/\/$/, ''), path.endsWith('/'))
    assert.deepEqual(finder.groups(), [
      ['A/x', 'A/X'],
      ['A', 'a'],
      ['__proto__', '__PROTO__'],
    ])
  })
})

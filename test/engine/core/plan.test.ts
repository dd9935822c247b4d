import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { describe, test } from 'node:test'
import type { Entry, Step } from '@sandbar/engine'
import { applySteps, carriesAll, comparePaths, countChanges, diff, isInside, plan, treeDigest } from '@sandbar/engine'
import { scaled } from '../../support/campaign.ts'
import fc from '../../support/fast-check.ts'
import { nodeDigest } from './node-digest.ts'
import { edits, editTree, relatedTrees, rootEntry } from './random-trees.ts'

const here = { ...carriesAll, movesByIdentity: true }
const elsewhere = { ...carriesAll, movesByIdentity: false }

const hash = (text: string) => createHash('sha256').update(text).digest('hex')

function file(path: string, text: string, more: Partial<Entry> = {}): Entry {
  return entry(path, { kind: 'file', size: text.length, digest: hash(text), identity: `file ${text}`, ...more })
}

function directory(path: string, more: Partial<Entry> = {}): Entry {
  return entry(path, { kind: 'directory', identity: `directory ${path}`, ...more })
}

function entry(path: string, more: Partial<Entry>): Entry {
  return {
    path,
    kind: 'file',
    size: 0,
    digest: '',
    mode: 0o644,
    uid: 0,
    gid: 0,
    modifiedNs: 0n,
    identity: '',
    witness: '',
    ...more,
  }
}

function tree(...entries: Entry[]): Entry[] {
  return [rootEntry(), ...entries].sort((left, right) => comparePaths(left.path, right.path))
}

const digestOf = (entries: readonly Entry[]) => treeDigest(entries, nodeDigest, carriesAll)

function stepsOf(before: Entry[], after: Entry[], options = here): Step[] {
  const { steps } = plan(before, after, options)
  assert.equal(digestOf(applySteps(before, steps)), digestOf(after))
  return steps
}

const withoutAttributes = (steps: Step[]) => steps.filter(({ step }) => step !== 'attributes')

describe('plan', () => {
  for (const options of [here, elsewhere]) {
    const where = options.movesByIdentity ? 'on one volume' : 'across volumes'

    test(`its steps turn any tree into any later one, ${where}`, () => {
      fc.assert(
        fc.property(relatedTrees, ({ before, after }) => {
          const steps = plan(before, after, options).steps
          assert.equal(digestOf(applySteps(before, steps)), digestOf(after))
        }),
        { numRuns: scaled(400) },
      )
    })

    test(`it needs the content of every place step and counts each byte once, ${where}`, () => {
      fc.assert(
        fc.property(relatedTrees, ({ before, after }) => {
          const { steps, needs, totals } = plan(before, after, options)
          const placed = steps.filter(({ step }) => step === 'place')
          assert.deepEqual(
            placed.map((step) => ('digest' in step ? [step.path, step.digest] : [])),
            needs.map(({ path, digest }) => [path, digest]),
          )
          const sent = needs.flatMap(({ regions }) => regions).reduce((total, { length }) => total + length, 0)
          assert.equal(totals.bytesUnchanged + sent, totals.bytesTotal)
          assert.equal(totals.filesUnchanged + needs.length, totals.filesTotal)
        }),
      )
    })

    test(`it starts from files of the old tree only, ${where}`, () => {
      fc.assert(
        fc.property(relatedTrees, ({ before, after }) => {
          for (const { basis, digest, regions } of plan(before, after, options).needs) {
            if (basis === undefined) continue
            const old = before.find(({ path }) => path === basis)
            assert.equal(old?.kind, 'file')
            assert.equal(regions.length, 0)
            assert.equal(old?.digest, digest)
          }
        }),
      )
    })
  }

  test('it has nothing to do between a tree and itself', () => {
    fc.assert(
      fc.property(edits, (script) => {
        const same = editTree([rootEntry()], script)
        assert.deepEqual(plan(same, same, here).steps, [])
        // Links of a target are parted when its whole tree is compared.
        const parted = same.map((each, index) => ({ ...each, identity: `${index}` }))
        assert.deepEqual(plan(parted, same, { ...elsewhere, links: false }).steps, [])
        assert.deepEqual(diff(same, same, here), [])
      }),
    )
  })

  test('takes come deepest first, then what is put parents first, then attributes deepest first', () => {
    fc.assert(
      fc.property(relatedTrees, ({ before, after }) => {
        const { steps } = plan(before, after, here)
        const phase = ({ step }: Step) => (step === 'take' ? 0 : step === 'attributes' ? 2 : 1)
        for (const [index, step] of steps.entries()) {
          const next = steps[index + 1]
          if (!next) continue
          assert.ok(phase(step) <= phase(next))
          if (phase(step) !== phase(next)) continue
          const [inner, outer] = phase(step) === 1 ? [next, step] : [step, next]
          assert.ok(!isInside(outer.path, inner.path), `${inner.path} and ${outer.path}`)
        }
      }),
    )
  })

  test('a renamed directory with all its content is one move without data', () => {
    const before = tree(directory('old'), file('old/a', 'one'), directory('old/sub'), file('old/sub/b', 'two'))
    const moved = before.map((each) => ({ ...each, path: each.path.replace(/^old/, 'new') }))
    const { needs, changes } = plan(before, moved, here)
    assert.deepEqual(needs, [])
    assert.deepEqual(
      changes.map((change) => [change.change, change.path]),
      [['moved', 'new']],
    )
    assert.deepEqual(withoutAttributes(stepsOf(before, moved)), [
      { step: 'take', path: 'old', slot: 0 },
      { step: 'move', slot: 0, path: 'new' },
    ])
  })

  test('two files that change places are taken out and put back', () => {
    const before = tree(file('a', 'one'), file('b', 'two'))
    const after = tree(file('b', 'one'), file('a', 'two'))
    assert.deepEqual(withoutAttributes(stepsOf(before, after)), [
      { step: 'take', path: 'b', slot: 0 },
      { step: 'take', path: 'a', slot: 1 },
      { step: 'move', slot: 0, path: 'a' },
      { step: 'move', slot: 1, path: 'b' },
    ])
  })

  test('a chain of renames sends nothing but the new file at its end', () => {
    const before = tree(file('a', 'one'), file('b', 'two'))
    const after = tree(file('a', 'new'), file('b', 'one'), file('c', 'two'))
    const { needs } = plan(before, after, here)
    assert.deepEqual(
      needs.map(({ path }) => path),
      ['a'],
    )
    stepsOf(before, after)
  })

  test('a directory that changes places with its own child is turned inside out', () => {
    const before = tree(directory('a'), directory('a/b'), file('a/b/f', 'one'))
    const after = tree(
      directory('b', { identity: 'directory a/b' }),
      directory('b/a', { identity: 'directory a' }),
      file('b/f', 'one'),
    )
    assert.deepEqual(plan(before, after, here).needs, [])
    stepsOf(before, after)
  })

  test('a file moved out of a directory that goes is kept', () => {
    const before = tree(directory('gone'), file('gone/keep', 'one'), file('gone/lose', 'two'))
    const after = tree(file('keep', 'one'))
    assert.deepEqual(withoutAttributes(stepsOf(before, after)), [
      { step: 'take', path: 'gone/keep', slot: 0 },
      { step: 'take', path: 'gone', slot: null },
      { step: 'move', slot: 0, path: 'keep' },
    ])
  })

  test('a file can become a directory and back', () => {
    const asFile = tree(file('x', 'one'))
    const asDirectory = tree(directory('x'), file('x/y', 'two'))
    assert.equal(diff(asFile, asDirectory, here)[0]?.change, 'changed')
    stepsOf(asFile, asDirectory)
    stepsOf(asDirectory, asFile)
  })

  test('the time of a directory is set again when only its entries changed', () => {
    const before = tree(directory('d'), file('d/f', 'one'))
    for (const content of [[file('d/f', 'two')], [], [file('d/f', 'one'), file('d/g', 'two')]]) {
      const steps = stepsOf(before, tree(directory('d'), ...content))
      const last = steps.at(-1)
      assert.ok(last?.step === 'attributes' && last.path === 'd')
    }
  })

  test('a renamed file is found by its content when identities mean nothing', () => {
    const before = tree(file('old', 'one', { identity: '1' }))
    const after = tree(file('new', 'one', { identity: '9' }))
    assert.deepEqual(countChanges(diff(before, after, elsewhere)), {
      added: 0,
      changed: 0,
      moved: 1,
      removed: 0,
      attributes: 0,
    })
    assert.deepEqual(plan(before, after, elsewhere).needs, [])
  })

  test('identities of another volume never make a move', () => {
    const before = tree(directory('a', { identity: '7' }))
    const after = tree(directory('b', { identity: '7' }))
    assert.deepEqual(countChanges(diff(before, after, elsewhere)), {
      added: 1,
      changed: 0,
      moved: 0,
      removed: 1,
      attributes: 0,
    })
  })

  test('two candidates for a rename are copied on the target instead', () => {
    const before = tree(file('a', 'one', { identity: '1' }), file('b', 'one', { identity: '2' }))
    const after = tree(file('c', 'one', { identity: '8' }))
    const { needs, changes } = plan(before, after, elsewhere)
    assert.equal(countChanges(changes).moved, 0)
    assert.deepEqual(needs[0]?.regions, [])
    assert.ok(['a', 'b'].includes(needs[0]?.basis ?? ''))
  })

  test('a large file that was rewritten in one block sends that block', () => {
    const size = 2 * 1024 * 1024
    const blocks = Array.from({ length: 16 }, (_, index) => `block ${index}`)
    const before = tree(entry('f', { size, digest: 'old', blocks, identity: '1' }))
    const after = tree(entry('f', { size, digest: 'new', blocks: blocks.with(3, 'other'), identity: '1' }))
    const regions = [{ offset: 3 * 131_072, length: 131_072 }]
    const old = { path: 'f', size, blocks }
    assert.deepEqual(plan(before, after, here).needs, [{ path: 'f', digest: 'new', size, basis: 'f', regions, old }])
  })

  test('owners count only when both sides can set them', () => {
    const before = tree(file('f', 'one'))
    const after = tree(file('f', 'one', { uid: 1000 }))
    assert.equal(plan(before, after, { ...here, owners: false }).steps.length, 0)
    assert.equal(plan(before, after, here).steps.length, 1)
  })

  test('times that differ by less than a microsecond are the same where nanoseconds are not carried', () => {
    const coarse = { ...here, nanoseconds: false }
    const before = tree(file('f', 'one', { modifiedNs: 1_000_000_001_000n }))
    assert.deepEqual(diff(before, tree(file('f', 'one', { modifiedNs: 1_000_000_001_999n })), coarse), [])
    assert.equal(diff(before, tree(file('f', 'one', { modifiedNs: 1_000_000_001_999n })), here).length, 1)
    assert.equal(diff(before, tree(file('f', 'one', { modifiedNs: 1_000_000_002_000n })), coarse).length, 1)
  })
})

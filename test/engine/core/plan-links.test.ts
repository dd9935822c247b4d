import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { applySteps, carriesAll, comparePaths, type Entry, plan, type Step, treeDigest } from '@sandbar/engine'
import { nodeDigest } from './node-digest.ts'
import { rootEntry } from './random-trees.ts'

const here = { ...carriesAll, movesByIdentity: true }
const elsewhere = { ...carriesAll, movesByIdentity: false }

/** A name of an object with this content; names of one object share its identity. */
function name(path: string, identity: string, text = identity): Entry {
  const digest = nodeDigest.sha256(new TextEncoder().encode(text))
  return { ...rootEntry(), path, kind: 'file', mode: 0o644, size: text.length, digest, identity, linked: true }
}

function symlink(path: string, identity: string): Entry {
  return { ...rootEntry(), path, kind: 'symlink', target: 'there', identity, linked: true }
}

/** A name more or less shows in the object itself, as its change time does on a disk. */
function tree(...entries: Entry[]): Entry[] {
  const count = ({ identity }: Entry) => entries.filter((other) => other.identity === identity).length
  const counted = entries.map((entry) => ({ ...entry, witness: `${count(entry)}` }))
  return [rootEntry(), ...counted].sort((left, right) => comparePaths(left.path, right.path))
}

const digestOf = (entries: readonly Entry[]) => treeDigest(entries, nodeDigest, carriesAll)

/** Steps but for attributes of the root, as words; checked to make the tree that was planned. */
function stepsOf(before: Entry[], after: Entry[], options = here): string[] {
  const { steps, needs } = plan(before, after, options)
  assert.equal(digestOf(applySteps(before, steps)), digestOf(after))
  assert.equal(needs.length, steps.filter(({ step }) => step === 'place').length)
  return steps.filter(({ path }) => path !== '').map(inWords)
}

function inWords(step: Step): string {
  return step.step === 'name' ? `name ${step.path} of ${step.of}` : `${step.step} ${step.path}`
}

describe('plan of names of one file', () => {
  test('the content of a new file with three names is needed once', () => {
    const after = tree(name('a', '1'), name('b', '1'), name('c', '1'))
    assert.deepEqual(stepsOf(tree(), after), ['place a', 'name b of a', 'name c of a'])
  })

  for (const options of [here, elsewhere]) {
    const where = options.movesByIdentity ? 'on one volume' : 'across volumes'

    test(`a name that is added costs one step, ${where}`, () => {
      const { linked: _, ...alone } = name('m', '1')
      const before = tree(alone)
      const after = tree(name('a', '1'), name('m', '1'), name('z', '1'))
      assert.deepEqual(stepsOf(before, after, options), ['name a of m', 'name z of m'])
    })

    test(`a name that is removed leaves the others, ${where}`, () => {
      const after = tree(name('b', '1'))
      assert.deepEqual(stepsOf(tree(name('a', '1'), name('b', '1')), after, options), ['take a'])
    })

    test(`a change of content reaches all names and is needed once, ${where}`, () => {
      const before = tree(name('a', '1', 'old'), name('b', '1', 'old'))
      const after = tree(name('a', '1', 'new'), name('b', '1', 'new'))
      assert.deepEqual(stepsOf(before, after, options), ['take b', 'take a', 'place a', 'name b of a'])
    })

    test(`a change of attributes is set once, ${where}`, () => {
      const changed = (path: string) => ({ ...name(path, '1'), mode: 0o600, xattrs: '[["user.a","b"]]' })
      const before = tree(name('a', '1'), name('b', '1'))
      assert.deepEqual(stepsOf(before, tree(changed('a'), changed('b')), options), ['attributes a'])
    })

    test(`a name that gets bytes of its own parts from the others, ${where}`, () => {
      const after = tree(name('a', '1'), name('b', '2', 'own'))
      assert.deepEqual(stepsOf(tree(name('a', '1'), name('b', '1')), after, options), ['take b', 'place b'])
    })

    test(`a name that becomes a copy with the same bytes parts from the others without data, ${where}`, () => {
      const [before, after] = [tree(name('a', '1'), name('b', '1')), tree(name('a', '1'), name('b', '2', '1'))]
      assert.deepEqual(stepsOf(before, after, options), ['take b', 'place b'])
      assert.deepEqual(plan(before, after, options).needs[0]?.regions, [])
    })

    test(`copies that become names of one file lose one of the two, ${where}`, () => {
      const before = tree(name('a', '1'), name('b', '2', '1'))
      const after = tree(name('a', '1'), name('b', '1'))
      assert.deepEqual(stepsOf(before, after, options), ['take b', 'name b of a'])
    })

    test(`names change their group crosswise, ${where}`, () => {
      const before = tree(name('a', '1', 'x'), name('b', '1', 'x'), name('c', '2', 'x'), name('d', '2', 'x'))
      const after = tree(name('a', '1', 'x'), name('b', '2', 'x'), name('c', '2', 'x'), name('d', '1', 'x'))
      assert.equal(stepsOf(before, after, options).filter((step) => step.startsWith('place')).length, 0)
    })

    test(`symlinks can have several names, too, ${where}`, () => {
      const after = tree(symlink('s', '1'), symlink('t', '1'))
      assert.deepEqual(stepsOf(tree(), after, options), ['link s', 'name t of s'])
    })
  }

  test('names move with their directory, and a new name is made where its file then is', () => {
    const directory = (path: string): Entry => ({ ...rootEntry(), path, identity: 'directory' })
    const before = tree(directory('d'), name('d/a', '1'))
    const after = tree(directory('e'), name('e/a', '1'), name('z', '1'))
    assert.deepEqual(
      stepsOf(before, after).filter((step) => !step.startsWith('attributes')),
      ['take d', 'move e', 'name z of e/a'],
    )
  })

  test('where links are not carried each name is a file of its own', () => {
    const after = tree(name('a', '1'), name('b', '1'))
    const { steps } = plan(tree(), after, { ...elsewhere, links: false })
    assert.deepEqual(
      steps.map(({ step }) => step),
      ['place', 'place', 'attributes'],
    )
  })

  test('a file whose other names lie outside the tree is a plain file', () => {
    assert.deepEqual(stepsOf(tree(), tree(name('a', '1')), elsewhere), ['place a'])
    assert.deepEqual(stepsOf(tree(name('a', '1')), tree(name('a', '9', '1')), elsewhere), [])
  })
})

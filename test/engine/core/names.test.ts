import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  comparePaths,
  depthOf,
  isInside,
  isRefusal,
  joinPath,
  nameFromText,
  nameOf,
  nameToText,
  parentOf,
  pathFromText,
  pathToText,
  validateName,
} from '@sandbar/engine'
import { scaled } from '../../support/campaign.ts'
import fc from '../../support/fast-check.ts'

const isInvalidName = (thrown: unknown) => isRefusal(thrown, 'fs_invalid_name')

const byteNames = fc
  .array(
    fc.oneof(
      fc.nat(255),
      fc.constantFrom(...[...'\\x5c80\xc3\xbc\xed\xa0\xf0\x9f\xef\xbb\xbf'].map((c) => c.charCodeAt(0))),
    ),
    {
      minLength: 1,
      maxLength: 20,
      size: 'max',
    },
  )
  .map((bytes) => String.fromCharCode(...bytes))

describe('names', () => {
  test('any bytes survive being shown to people and typed again', () => {
    fc.assert(
      fc.property(byteNames, (name) => {
        assert.equal(nameFromText(nameToText(name)), name)
        assert.ok(nameToText(name).isWellFormed())
      }),
      { numRuns: scaled(2000) },
    )
  })

  test('text without backslashes survives as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.isWellFormed() && !text.includes('\\'))
        assert.equal(nameToText(nameFromText(text)), text)
      }),
    )
  })

  test('bytes that are no UTF-8 are shown in hex', () => {
    assert.equal(nameToText('a\xff\xc3\xbc'), 'a\\xffü')
    assert.equal(nameFromText('a\\xffü'), 'a\xff\xc3\xbc')
    assert.equal(nameToText('\\n \\x41'), '\\n \\x41')
    assert.equal(nameToText('\\xff'), '\\x5cxff')
  })

  test('half a character is refused', () => {
    assert.throws(() => nameFromText('a\ud800'), { message: /"a\ufffd": it holds half a character/ })
    assert.throws(() => nameFromText('\ud800'), isInvalidName)
  })

  test('names that no directory can hold are refused', () => {
    for (const bad of ['', '.', '..', 'a/b', 'a\0', 'x'.repeat(256), 'ü\u0100']) {
      assert.throws(() => validateName(bad), isInvalidName, JSON.stringify(bad))
    }
    for (const good of ['...', ' ', '\n', '-', 'x'.repeat(255)]) assert.equal(validateName(good), good)
  })
})

describe('paths', () => {
  test('text with and without slashes at the ends means the same path', () => {
    for (const text of ['/a/b', 'a/b/', '/a/b/', '//a//b']) assert.equal(pathFromText(text), 'a/b')
    for (const text of ['/', '']) assert.equal(pathFromText(text), '')
    assert.throws(() => pathFromText('/a/../b'), isInvalidName)
  })

  test('directories end in a slash for people', () => {
    assert.equal(pathToText('a/\xc3\xbc'), '/a/ü')
    assert.equal(pathToText('a/\xc3\xbc', { directory: true }), '/a/ü/')
    assert.equal(pathToText(''), '/')
    assert.equal(pathToText('', { directory: true }), '/')
  })

  test('parts of a path', () => {
    assert.deepEqual([parentOf('a/b/c'), nameOf('a/b/c'), depthOf('a/b/c')], ['a/b', 'c', 3])
    assert.deepEqual([parentOf('a'), nameOf('a'), depthOf('a')], ['', 'a', 1])
    assert.deepEqual([parentOf(''), nameOf(''), depthOf('')], ['', '', 0])
    assert.deepEqual([joinPath('', 'a'), joinPath('a', 'b'), joinPath('a', '')], ['a', 'a/b', 'a'])
    assert.ok(isInside('a/b', 'a') && isInside('a', 'a') && isInside('a', ''))
    assert.ok(!isInside('ab', 'a') && !isInside('', 'a'))
  })

  test('their order is that of their names, so a directory stays together with its content', () => {
    const sorted = ['', 'a', 'a/b', 'a/b/c', 'a/\xff', 'a b', 'a-', 'a.b', 'aa', '\xff']
    assert.deepEqual(sorted.toReversed().sort(comparePaths), sorted)
    fc.assert(
      fc.property(fc.array(byteNames), fc.array(byteNames), (left, right) => {
        const clean = (names: string[]) => names.map((name) => name.replaceAll('/', ''))
        const [one, other] = [clean(left).filter(Boolean), clean(right).filter(Boolean)]
        const index = one.findIndex((name, at) => name !== other[at])
        const wanted = index < 0 ? one.length - other.length : (one[index] ?? '') < (other[index] ?? '') ? -1 : 1
        assert.equal(Math.sign(comparePaths(one.join('/'), other.join('/'))), Math.sign(wanted))
      }),
    )
  })
})

import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { document } from '@sandbar/openapi'
import { formPattern } from '../../plugin/shortcodes/form-pattern.ts'

const matches = (pattern: string, text: string) => new RegExp(`^(?:${formPattern(pattern)})$`, 'v').test(text)

describe('the pattern of a form field', () => {
  it('matches the whole text where a schema matches somewhere in it', () => {
    assert.equal(formPattern('^[0-9]+$'), '[0-9]+')
    assert.ok(matches('b', 'abc'))
    assert.ok(!matches('^b', 'abc'))
  })

  it('is one that browsers take, with the same meaning', () => {
    const pattern = '^[^\\u0000-\\u001f/\\\\:]{1,8}$'
    assert.throws(() => new RegExp(pattern, 'v'))
    assert.ok(matches(pattern, 'a-b'))
    for (const text of ['a/b', 'a:b', 'a\\b', 'a\u0001', '']) assert.ok(!matches(pattern, text), JSON.stringify(text))
    assert.ok(matches('^[-(x)|]+$', '-(x)|'))
  })

  it('is left out where none can be made', () => {
    assert.equal(formPattern('('), undefined)
  })

  it('exists for every pattern of the contract', () => {
    const patterns = [...JSON.stringify(document).matchAll(/"pattern":("(?:[^"\\\\]|\\\\.)*")/g)].map(
      ([, text]) => JSON.parse(text ?? '') as string,
    )
    assert.ok(patterns.length > 20)
    for (const pattern of new Set(patterns)) assert.notEqual(formPattern(pattern), undefined, pattern)
  })
})

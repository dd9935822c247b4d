import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { normalizeOptions } from '../../plugin/options.ts'

const messageOf = (options: unknown): string => {
  try {
    normalizeOptions(options)
  } catch (error) {
    return (error as Error).message
  }
  return assert.fail('the options were accepted')
}

describe('normalizeOptions', () => {
  it('fills every default', () => {
    const { jekyll, lint, search, typography, browserBundle, clusters } = normalizeOptions()
    assert.deepEqual(
      { jekyll, lint, search, typography, browserBundle, clusters },
      {
        jekyll: null,
        lint: 'warn',
        search: false,
        typography: 'quotes',
        browserBundle: 'assets/sandbar',
        clusters: '',
      },
    )
  })

  const wrong: [unknown, RegExp][] = [
    [{ jekyl: true }, /^Could not use the option jekyl with the value true: no such option, did you mean jekyll$/],
    [{ zzzzzzzz: 1 }, /zzzzzzzz .* known are jekyll, platforms/],
    [{ jekyll: 'yes' }, /jekyll .*'yes': pass true, or an object/],
    [{ jekyll: { confg: 'x' } }, /jekyll\.confg .* did you mean jekyll\.config$/],
    [{ pages: { 'a.html': 'x' } }, /pages .*they need jekyll: true/],
    [{ jekyll: true, pages: { '/a.html': '---' } }, /pages\.\/a\.html .* use a path of the tree/],
    [{ jekyll: true, pages: { 'a.html': 'x' } }, /pages\.a\.html .* begins with front matter/],
    [{ lint: 'loud' }, /lint .*'loud': pass one of error, warn, off$/],
    [{ typography: true }, /typography .*true: pass one of quotes, kramdown, none$/],
    [{ platforms: ['aws'] }, /platforms .*\["aws"\]: pass an object$/],
    [{ platforms: { 'a b': 'A' } }, /platforms\.a b .* it is part of URLs$/],
    [{ clusters: 'localhost' }, /clusters .*'localhost': pass 'page' or the origin of a lab/],
    [{ openapi: { openapi: '2.0' } }, /openapi .* version 3\.0 or 3\.1$/],
    [{ search: 'on' }, /search .*'on': pass true or false$/],
    [{ search: true }, /search .*true: leave it out/],
    [{ browserBundle: '../out' }, /browserBundle .* pass a folder below the output, or false$/],
    ['jekyll', /options .*'jekyll': pass an object/],
  ]
  for (const [options, message] of wrong) {
    it(`names option, value and fix for ${JSON.stringify(options)}`, () => {
      assert.match(messageOf(options), message)
    })
  }
})

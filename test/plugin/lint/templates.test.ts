import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { briefly, lintFiles, page } from './support.ts'

const shared = (text: string) => ({
  '_includes/text.md': text,
  'aws.md': page('{% include text.md %}\n', 'platform: aws\n'),
  'azure.md': page('{% include text.md %}\n', 'platform: azure\n'),
})
const tested = '{% if page.platform == "aws" %}A{% else %}B{% endif %}\n'

describe('what the linter finds in templates', () => {
  it('is nothing in text that differs by platform', () => {
    assert.deepEqual(lintFiles(shared(tested)), [])
  })

  it('is a branch that no page takes, with the pages that reach it', () => {
    const found = lintFiles(shared(`${tested}{% if page.platform == "on-prem" %}C{% endif %}\n`))
    assert.deepEqual(briefly(found), ['dead-branch _includes/text.md:2 /aws.html /azure.html'])
    assert.match(found[0]?.message ?? '', /No page takes page\.platform == "on-prem"/)
  })

  it('is a condition that every page takes', () => {
    const found = lintFiles(shared(`${tested}{% unless page.platform == "on-prem" %}C{% endunless %}\n`))
    assert.deepEqual(briefly(found), ['constant-condition _includes/text.md:2 /aws.html /azure.html'])
  })

  it('is a platform that nobody declared, with the nearest', () => {
    const found = lintFiles(shared(`${tested}{% if page.platform == "azzure" %}C{% endif %}\n`))
    assert.deepEqual(briefly(found), ['unknown-platform _includes/text.md:2 /aws.html /azure.html'])
    assert.match(found[0]?.message ?? '', /nearest is azure/)
  })

  it('is a comparison with a value that a page doesn’t set', () => {
    const found = lintFiles({ ...shared(tested), 'plain.md': page('{% include text.md %}\n') })
    assert.deepEqual(briefly(found), ['unset-in-condition _includes/text.md:1 /plain.html'])
  })

  it('is not a guard, and not what the configuration decides', () => {
    const guards = '{% if page.note %}N{% endif %}{% if site.baseurl != "/" %}S{% endif %}{{ page.x | default: "y" }}\n'
    assert.deepEqual(lintFiles(shared(tested + guards)), [])
  })

  it('is an output of what nothing sets, at its line in the source', () => {
    const found = lintFiles({ 'a.md': page('Text\n\n{{ page.versoin }} {{ site.nobody }}\n', 'title: A\n') })
    assert.deepEqual(briefly(found), ['undefined-output a.md:6 /a.html', 'undefined-output a.md:6 /a.html'])
    assert.deepEqual(
      found.map(({ column }) => column),
      [4, 23],
    )
  })

  it('is no optional value of a layout, only one that no page ever sets', () => {
    const files = {
      '_layouts/d.html': '{{ page.title }}{{ page.never }}{{ content }}',
      'a.md': page('a\n', 'layout: d\ntitle: A\n'),
      'b.md': page('b\n', 'layout: d\n'),
    }
    assert.deepEqual(briefly(lintFiles(files)), ['undefined-output _layouts/d.html:1 /a.html /b.html'])
  })

  it('is an include that no page includes, and a parameter that no include reads', () => {
    const found = lintFiles({
      '_includes/old.html': 'x',
      '_includes/box.html': '<b>{% include inner.html %}</b>',
      '_includes/inner.html': '{{ include.text }}',
      'a.md': page('{% include box.html text="x" kind="y" %}\n'),
    })
    assert.deepEqual(briefly(found), ['unused-include _includes/old.html:1', 'unused-parameter a.md:3 /a.html'])
    assert.match(found[1]?.message ?? '', /box\.html never reads the parameter kind/)
  })

  it('is a page for one platform that says the same for all', () => {
    const found = lintFiles({
      'a.md': page('Same\n', 'platform: aws\n'),
      'b.md': page('Same\n', 'platforms: [aws, azure]\n'),
    })
    assert.deepEqual(briefly(found), ['unused-value a.md:1 /a.html'])
  })

  it('is a page that breaks, while the others are checked all the same', () => {
    const found = lintFiles({ 'a.md': page('{% include nobody.html %}\n'), 'b.md': page('[x](c.html)\n') })
    assert.deepEqual(briefly(found), ['broken-page a.md:3 /a.html', 'broken-link b.md:3 /b.html'])
  })
})

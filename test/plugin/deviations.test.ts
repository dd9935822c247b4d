import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { jekyllCases } from './support/cases.ts'
import { normalForm } from './support/normal-form.ts'
import { outputOf, siteOf } from './support/site.ts'

const wanted = JSON.parse(readFileSync(new URL('./fixtures/deviations.json', import.meta.url), 'utf8')) as Record<
  string,
  string
>

describe('where the plugin differs from Jekyll on purpose', () => {
  const cases = jekyllCases.filter(({ verdict }) => verdict === 'deviate')

  for (const { id, construct, files, page } of cases.filter((jekyllCase) => jekyllCase.id in wanted)) {
    it(`${id}: ${construct}`, () => {
      const site = siteOf(files, { typography: 'kramdown', indentedCode: true })
      assert.equal(normalForm(outputOf(site, page.replace(/\.md$/, '.html')) ?? ''), wanted[id])
    })
  }

  it('is written down for every such case', () => {
    const missing = cases.map(({ id }) => id).filter((id) => !(id in wanted))
    assert.deepEqual(missing, [])
  })
})

describe('typography', () => {
  const text = `"It's" so -- or --flag... and \`"code"\`\n`
  const rendered = (typography: 'quotes' | 'kramdown' | 'none') =>
    outputOf(siteOf({ 'a.md': `---\n---\n${text}` }, { typography }), 'a.html')

  it('turns quotes and ellipses by default, and leaves dashes as typed', () => {
    assert.equal(rendered('quotes'), '<p>“It’s” so -- or --flag… and <code>&quot;code&quot;</code></p>\n')
  })

  it('turns everything with kramdown, and nothing with none', () => {
    assert.equal(rendered('kramdown'), '<p>“It’s” so – or –flag… and <code>&quot;code&quot;</code></p>\n')
    assert.equal(rendered('none'), "<p>&quot;It's&quot; so -- or --flag... and <code>&quot;code&quot;</code></p>\n")
  })
})

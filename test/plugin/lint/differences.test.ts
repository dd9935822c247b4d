import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { parse } from 'parse5'
import { compareSite } from '../../../plugin/lint/differences.ts'
import { printDifferences, printDifferencesPage } from '../../../plugin/lint/print-differences.ts'
import { siteOf } from '../support/site.ts'
import { page } from './support.ts'

const body = `# Ports

Always the same.

{% if page.platform == "aws" %}Open the security group of the nodes for the port of replication.{% else %}Open the security group of the nodes for everything.{% endif %}

- One{% if page.platform == "on-prem" %}
- Two{% endif %}
`
const config = 'platforms: { on-prem: On premises, aws: AWS, azure: "<Azure>" }\n'
const site = () =>
  siteOf({
    '_config.yml': config,
    'a.md': page(body, 'platforms: [on-prem, aws]\n'),
    'b.md': page('Same\n', 'platforms: [on-prem, aws, azure]\n'),
    'c.md': page('General\n'),
  })

describe('differences between platforms', () => {
  it('are the blocks that some versions have, under their heading, in reading order', () => {
    const [ports, same, ...others] = compareSite(site())
    assert.deepEqual(others, [])
    assert.deepEqual(ports?.urls, { 'on-prem': '/on-prem/a.html', aws: '/aws/a.html', azure: null })
    assert.equal(ports?.common, 3)
    assert.deepEqual(
      ports?.different.map(({ heading, element, text, on }) => [heading, element, text.slice(-12), on]),
      [
        ['Ports', 'p', ' everything.', ['on-prem']],
        ['Ports', 'p', 'replication.', ['aws']],
        ['Ports', 'li', 'Two', ['on-prem']],
      ],
    )
    assert.deepEqual([same?.common, same?.different], [1, []])
  })

  it('count a text that stands more often on one platform', () => {
    const twice = '{% if page.platform == "aws" %}x\n\n{% endif %}x\n'
    const [found] = compareSite(siteOf({ 'a.md': page(twice, 'platforms: [aws, azure]\n') }))
    assert.deepEqual(
      found?.different.map(({ text, on }) => [text, on]),
      [['x', ['aws']]],
    )
  })

  it('are printed from where two texts part', () => {
    const text = printDifferences(compareSite(site()))
    assert.match(text, /^a\.md: 3 blocks on all platforms, 3 different, not on azure$/m)
    assert.match(text, /only on-prem under "Ports" \(p\): \.\.\. everything\.$/m)
    assert.match(text, /^b\.md: 1 block on all platforms, no difference$/m)
    assert.equal(printDifferences([]), 'No page is written for a platform\n')
  })

  it('are printed as a page of their own, escaped, with a row for each page', () => {
    const html = printDifferencesPage(compareSite(site()), { 'on-prem': 'On premises', aws: 'AWS', azure: '<Azure>' })
    assert.match(html, /<th scope="col">&lt;Azure&gt;<\/th>/)
    assert.match(html, /<td>absent<\/td>/)
    assert.match(html, /<td>2 of 3<\/td>/)
    const errors: string[] = []
    parse(html, { onParseError: ({ code }) => errors.push(code) })
    assert.deepEqual(errors, [])
  })
})

import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { attributeOf, byClass, byTag, findAll, textOf } from './support/dom.ts'
import { guideParts, ownGuide } from './support/guide.ts'
import { outputOf, siteOf } from './support/site.ts'

const seeds = new URL('../../../shared/seeds/', import.meta.url)
const platforms = ['on-prem', 'aws', 'azure', ''] as const

/** A guide included by one small page for each platform, and one page without a platform. */
function renderGuide(guide: string, platform: string): string {
  const name = platform === '' ? 'plain' : platform
  const front = platform === '' ? 'title: Guide' : `title: Guide\nplatform: ${platform}`
  const files = {
    ...guideParts,
    '_includes/shared/guide.md': guide,
    [`${name}/guide.md`]: `---\n${front}\n---\n{% include shared/guide.md %}\n`,
  }
  return outputOf(siteOf(files), `${name}/guide.html`) ?? ''
}

const depth = (ancestors: string[], name: string): number => ancestors.filter((ancestor) => ancestor === name).length

function assertNoLeaks(html: string): void {
  assert.doesNotMatch(html, /\{[{%]|[%}]\}|markdown=/)
}

describe('guide in our own words', () => {
  for (const platform of platforms) {
    const html = renderGuide(ownGuide, platform)
    const hasWall = platform === 'on-prem' || platform === 'aws'

    it(`takes the branches of ${platform || 'no platform'}`, () => {
      const [first] = byClass(html, 'important')
      assert.ok(first)
      assert.equal(textOf(first).includes('year 12'), hasWall)
      assert.equal(
        byTag(html, 'li').some((item) => textOf(item).startsWith('Wall:')),
        hasWall,
      )
      assertNoLeaks(html)
    })
  }

  const html = renderGuide(ownGuide, 'on-prem')

  it('turns span callouts into boxes with inline Markdown', () => {
    const [tip] = byClass(html, 'tip')
    assert.ok(tip)
    assert.equal(textOf(tip), 'Tip: A floating one is best.')
    assert.equal(attributeOf(tip, 'role'), 'note')
    assert.equal(
      byTag(html, 'em').some((element) => textOf(element) === 'floating'),
      true,
    )
  })

  it('ends the paragraph at a callout that follows a sentence on its line', () => {
    const guide = 'A bar shows it. {% include note.html content="The _bar_ is slow." %}\n\nNext.\n'
    const box = '<div class="callout note" role="note"><b>Note:</b> The <em>bar</em> is slow.</div>'
    assert.match(renderGuide(guide, 'aws'), new RegExp(`^<p>A bar shows it\\.</p>\\n${box}\\s*<p>Next\\.</p>`))
  })

  it('keeps the text of split callouts as HTML, over blank lines', () => {
    const [box] = byClass(html, 'note')
    assert.ok(box)
    assert.match(textOf(box), /opens \*every\* drawer KEY_WRITE: opens the archive$/)
    assert.equal(
      findAll(html, (element, ancestors) => element.tagName === 'code' && ancestors.includes('div')).length,
      2,
    )
  })

  it('nests steps and puts callouts into the step they stand in', () => {
    const inner = findAll(html, (element, ancestors) => element.tagName === 'li' && depth(ancestors, 'ol') === 2)
    assert.equal(inner.length, 3)
    const boxes = findAll(html, (element, ancestors) => element.tagName === 'div' && depth(ancestors, 'ol') === 2)
    assert.deepEqual(boxes.map(textOf), ['Tip: A floating one is best.', 'Note: Your harbour’s wall may want another.'])
    const steps = findAll(html, (element, ancestors) => element.tagName === 'li' && depth(ancestors, 'ol') === 1)
    assert.equal(steps.length, 3 + 2)
  })

  it('keeps the icon table inside its step, with the base path in the image addresses', () => {
    const cells = findAll(html, (element, ancestors) => element.tagName === 'td' && ancestors.includes('li'))
    assert.equal(cells.length, 4)
    const images = byClass(html, 'docimage')
    assert.deepEqual(
      images.map((image) => attributeOf(image, 'src')),
      ['/docs/images/sailing.png', '/docs/images/waiting.png'],
    )
    assert.match(html, /The boat's on its way\./)
  })

  it('gives headings kramdown ids and keeps the anchor before one', () => {
    const ids = findAll(html, (element) => element.tagName === 'h2').map((element) => attributeOf(element, 'id'))
    assert.deepEqual(ids, [
      'how-the-tide-tables-travel',
      'before-you-sail',
      'to-make-a-pair',
      'to-watch-a-pair',
      'known-limits',
    ])
    const anchor = byTag(html, 'a').find((element) => attributeOf(element, 'id') === 'make-a-pair')
    assert.ok(anchor)
    assert.match(html, /<strong>&gt; Change…<\/strong>/)
  })

  it('inserts configuration values before Markdown runs', () => {
    assert.match(html, /Sign in to the <strong>Web UI<\/strong> of the <em>source<\/em>\./)
  })
})

describe('seed documents', () => {
  const skip = existsSync(seeds) ? false : 'the seed documents are not beside this repository'
  const seed = (name: string) => readFileSync(new URL(name, seeds), 'utf8')

  for (const platform of platforms) {
    it(`render the continuous replication guide unmodified for ${platform || 'no platform'}`, { skip }, () => {
      const html = renderGuide(seed('continuous-replication.md'), platform)
      const isWide = platform === 'on-prem' || platform === 'aws'
      assertNoLeaks(html)
      const [first] = byClass(html, 'important')
      assert.ok(first)
      const target = byTag(html, 'a')
        .map((link) => attributeOf(link, 'href') ?? '')
        .find((href) => href.startsWith('../'))
      assert.equal(target?.startsWith('../upgrading'), isWide)
      assert.equal(
        byTag(html, 'li').some((item) => textOf(item).startsWith('Root Directory:')),
        isWide,
      )
      assert.equal(byClass(html, 'replication-icon').length, 7)
      assert.equal(
        findAll(html, (element, ancestors) => element.tagName === 'table' && ancestors.includes('li')).length,
        1,
      )
      const substeps = findAll(html, (element, ancestors) => element.tagName === 'li' && depth(ancestors, 'ol') === 2)
      assert.equal(substeps.length, 4)
      const nested = findAll(html, (element, ancestors) => element.tagName === 'li' && depth(ancestors, 'ul') === 2)
      assert.equal(nested.length, 2 + 4)
      assert.equal(byClass(html, 'note').length, 1 + 5)
      assert.equal(byClass(html, 'tip').length, 1)
    })
  }

  it('render the dashboard tutorial unmodified', { skip }, () => {
    const files = { ...guideParts, 'tutorial.md': seed('qf2-dashboard-replication.md') }
    const site = siteOf(files)
    const html = outputOf(site, 'tutorial.html') ?? ''
    assertNoLeaks(html)
    assert.equal(byTag(html, 'h1').length, 1)
    assert.ok(byTag(html, 'img').length >= 10)
    const starts = byTag(html, 'ol').map((list) => attributeOf(list, 'start') ?? '1')
    assert.deepEqual(starts.slice(0, 3), ['1', '3', '4'])
    assert.ok(byTag(html, 'strong').some((element) => textOf(element) === 'Status.'))
    assert.deepEqual(
      site.notices.map(({ rule }) => rule),
      ['ignored-front-matter'],
    )
  })
})

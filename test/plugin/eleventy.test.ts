import assert from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { buildWithEleventy } from './support/build.ts'
import { jekyllCases } from './support/cases.ts'
import { attributeOf, byTag } from './support/dom.ts'
import { guideParts, ownGuide } from './support/guide.ts'
import { normalForm } from './support/normal-form.ts'

/** Cases whose outcome depends on Eleventy's part: addresses, copies, generated files, layouts, collections. */
const wholeSites = [
  ...[
    'page-builtin',
    'page-url-index',
    'perm-noslash',
    'perm-pretty',
    'lay-inherit',
    'def-layout-permalink',
    'site-no-frontmatter',
  ],
  ...[
    'site-css-frontmatter',
    'site-json-page',
    'redirect-from-list',
    'redirect-json',
    'sitemap',
    'col-output',
    'seed-crlf',
    'page-dup-key',
  ],
]

describe('the plugin in Eleventy', () => {
  for (const id of wholeSites) {
    it(`builds the case ${id} as Jekyll does`, async (t) => {
      const jekyllCase = jekyllCases.find((candidate) => candidate.id === id)
      assert.ok(jekyllCase)
      const built = await buildWithEleventy(t, jekyllCase.files, { plugin: { typography: 'kramdown', lint: 'off' } })
      assert.equal(normalForm(built.read(jekyllCase.page)), normalForm(jekyllCase.expect_html ?? ''))
    })
  }

  it('builds pages that the configuration makes beside those of the tree, with layouts, site data and links', async (t) => {
    const files = {
      '_config.yml': 'defaults: [{ scope: { path: api }, values: { layout: plain } }]\n',
      '_layouts/plain.html': '<main>{{ page.title }}: {{ content }}</main>',
      'index.html': '---\n---\n{% for page in site.pages %}{{ page.url }} {% endfor %}',
    }
    const pages = { 'api/list.html': '---\ntitle: List\npermalink: /api/list/\n---\n{{ 1 | plus: 2 }}' }
    const built = await buildWithEleventy(t, files, { plugin: { pages } })
    assert.equal(built.read('api/list/index.html'), '<main>List: 3</main>')
    assert.match(built.read('index.html'), /\/api\/list\//)
  })

  it('writes one complete page for each platform, copies statics, and leaves partial files out', async (t) => {
    const front =
      '---\ntitle: Tides\nplatforms: [on-prem, aws, azure]\npermalink: /{platform}/tides/\nlayout: guide\n---\n'
    const layout =
      '<nav>{% for p in page.platforms %}<a href="{{ p.url | relative_url }}">{{ p.label }}</a>{% endfor %}</nav>{{ content }}'
    const files = {
      ...guideParts,
      'tides.md': front + ownGuide,
      '_layouts/guide.html': layout,
      'images/dots.png': 'png',
      'notes.txt': 'plain',
    }
    const built = await buildWithEleventy(t, files)
    assert.deepEqual(readdirSync(built.output).sort(), ['aws', 'azure', 'images', 'notes.txt', 'on-prem'])
    const links = byTag(built.read('aws/tides/index.html'), 'a').map((link) => attributeOf(link, 'href'))
    assert.deepEqual(links.slice(0, 3), ['/docs/on-prem/tides/', '/docs/aws/tides/', '/docs/azure/tides/'])
    assert.match(built.read('on-prem/tides/index.html'), /year 12 or newer/)
    assert.match(built.read('azure/tides/index.html'), /keeps its tables fresh/)
    assert.equal(built.read('images/dots.png'), 'png')
  })

  it('keeps filters of the user and data of Eleventy reachable', async (t) => {
    const files = { 'a.md': '---\n---\n{{ "ahoy" | shout }} {{ eleventy.generator | size | at_least: 1 }}\n' }
    const configure = (eleventyConfig: { addFilter(name: string, filter: (text: string) => string): void }) =>
      eleventyConfig.addFilter('shout', (text) => `${text.toUpperCase()}!`)
    const built = await buildWithEleventy(t, files, { configure })
    assert.match(built.read('a.html'), /<p>AHOY! \d+<\/p>/)
  })

  it('stops the build with file and line of a missing include', async (t) => {
    const files = { 'g/a.md': '---\n---\n\n{% include gone.html %}\n' }
    await assert.rejects(buildWithEleventy(t, files), (error: Error) => {
      const causes: string[] = []
      for (
        let at: unknown = error;
        at instanceof Error;
        at = (at as { originalError?: unknown }).originalError ?? at.cause
      )
        causes.push(at.message)
      assert.match(causes.join('\n'), /g\/a\.md:4:1: Could not include gone\.html/)
      return true
    })
  })

  it('stops the build on a finding when lint is error', async (t) => {
    const files = { 'a.md': '---\ntitle: A\ntitle: B\n---\n' }
    await assert.rejects(buildWithEleventy(t, files, { plugin: { lint: 'error' } }), /a\.md:3: Key title is set twice/)
  })

  it('puts the browser part into the output', async (t) => {
    const built = await buildWithEleventy(t, { 'a.md': '---\n---\nx\n' }, { plugin: { browserBundle: 'js' } })
    assert.ok(existsSync(join(built.output, 'js/sandbar.css')))
    assert.doesNotMatch(built.read('js/index.js'), /from\s*["']node:/)
  })

  it('adds the tags to plain Eleventy too', async (t) => {
    const built = await buildWithEleventy(
      t,
      { 'a.md': '---\n---\n# Über *Zeit*\n\n{% tryit "getVersion" %}\n' },
      { plugin: { jekyll: false } },
    )
    const html = built.read('a/index.html')
    assert.match(html, /<h1 id="über-zeit">/)
    assert.equal(byTag(html, 'sandbar-tryit').length, 1)
  })
})

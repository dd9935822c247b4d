import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { BuildError } from 'eleventy-plugin-sandbar'
import { outputOf, siteOf } from './support/site.ts'

/** The error of building one page. */
function errorOf(files: Record<string, string>): BuildError {
  try {
    const site = siteOf(files)
    for (const page of site.pages) site.render(page)
  } catch (error) {
    assert.ok(error instanceof BuildError)
    return error
  }
  return assert.fail('the site was built')
}

describe('BuildError', () => {
  it('names file, line and nearest name of an include that does not exist', () => {
    const error = errorOf({
      '_includes/note.html': 'x',
      'g/a.md': '---\ntitle: A\n---\nOne.\n\nTwo {% include noet.html %}\n',
    })
    assert.equal(
      error.message,
      'g/a.md:6:5: Could not include noet.html: no such file in _includes, nearest is note.html',
    )
    assert.deepEqual(error.place, { file: 'g/a.md', line: 6, column: 5 })
  })

  it('names the include, not the page, when the fault is in the include', () => {
    const error = errorOf({ '_includes/a.html': 'x\n{% nosuch %}\n', 'p.md': '---\n---\n{% include a.html %}\n' })
    assert.match(error.message, /^_includes\/a\.html:2:1: Could not run the tag nosuch/)
  })

  it('names the layout and its line, counting its front matter', () => {
    const error = errorOf({
      '_layouts/l.html': '---\nk: v\n---\n<main>\n{% include gone.html %}</main>\n',
      'p.md': '---\nlayout: l\n---\nx\n',
    })
    assert.match(error.message, /^_layouts\/l\.html:5:1: Could not include gone\.html/)
  })

  it('refuses an include that leads out of the tree', () => {
    const error = errorOf({ 'p.md': '---\n---\n{% include ../../secret.txt %}\n', 'secret.txt': 'no' })
    assert.match(error.message, /^p\.md:3:1: Could not include/)
  })

  it('refuses an include that includes itself', () => {
    const error = errorOf({ '_includes/a.html': '{% include a.html %}', 'p.md': '---\n---\n{% include a.html %}\n' })
    assert.match(error.message, /includes itself/)
  })

  it('says what to do about Liquid in an include parameter', () => {
    const error = errorOf({ '_includes/a.html': 'x', 'p.md': '---\n---\n{% include a.html t="{{ page.url }}" %}\n' })
    assert.match(error.message, /^p\.md:3:1: .* use capture before it/)
  })

  it('names line and column of YAML that cannot be read', () => {
    assert.match(
      errorOf({ 'p.md': '---\ntitle: A\nlist: [1, 2\n---\nx\n' }).message,
      /^p\.md:4:\d+: Could not read the YAML/,
    )
    assert.match(errorOf({ '_data/x.yml': 'a: 1\nb: [\n' }).message, /^_data\/x\.yml:\d+:\d+: /)
    assert.match(errorOf({ '_data/x.json': '{' }).message, /^_data\/x\.json: Could not read the JSON/)
  })

  it('names the opening of a tag that is never closed', () => {
    const error = errorOf({ 'p.md': '---\n---\n{% highlight js %}x\n' })
    assert.match(error.message, /^p\.md:3:1: Could not close the tag highlight js/)
  })
})

describe('notices', () => {
  it('name both lines of a key that is set twice, and the build goes on', () => {
    const site = siteOf({ 'p.md': '---\ntitle: One\nkind: guide\ntitle: Two\n---\n{{ page.title }}\n' })
    assert.equal(outputOf(site, 'p.html'), '<p>Two</p>\n')
    assert.deepEqual(site.notices, [
      { rule: 'duplicate-key', file: 'p.md', line: 4, message: 'Key title is set twice: line 2 is lost, line 4 wins' },
    ])
  })

  it('tell apart equal keys of different maps', () => {
    const site = siteOf({ '_config.yml': 'a:\n  name: x\nb:\n  name: y\nlist:\n- name: 1\n- name: 2\na:\n  name: z\n' })
    assert.deepEqual(
      site.notices.map(({ line, message }) => [line, message.slice(0, 5)]),
      [[8, 'Key a']],
    )
  })

  it('name the nearest layout for one that does not exist', () => {
    const site = siteOf({ '_layouts/guide.html': '{{ content }}', 'p.md': '---\nlayout: giude\n---\nx\n' })
    assert.match(site.notices[0]?.message ?? '', /Layout giude does not exist, nearest is guide/)
  })
})

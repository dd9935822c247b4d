import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { contentsOf } from '../../site/contents.ts'
import { linkHeadings } from '../../site/heading-links.ts'
import { relativeLinks } from '../../site/relative-links.ts'
import { boxWideParts } from '../../site/scroll-boxes.ts'
import { treeOf } from '../../site/seed-tree.ts'

/** What a browser makes of the only link of a page. */
function resolved(link: string, url: string): string {
  const html = relativeLinks(`<!doctype html><a href="${link}">x</a>`, url)
  const written = /href="([^"]*)"/.exec(html)?.[1] ?? ''
  assert.doesNotMatch(written, /^\//)
  return new URL(written, `http://host/below${url}`).href.replace('http://host/below', '')
}

describe('relativeLinks', () => {
  test('every link leads to the same page below another folder', () => {
    const pages = ['/', '/a/', '/a/b/', '/a/b.html', '/c/b/', '/a/b/?q=1#x', '/assets/site.css']
    for (const from of ['/', '/a/', '/a/b/', '/a/b.html', '/a/b/c/']) {
      for (const to of pages) assert.equal(resolved(to, from), to, `${to} from ${from}`)
    }
  })

  test('other links, texts and attributes stay as they are', () => {
    const html =
      '<!doctype html><a href="https://example.org/" title="/a > /b">/a/</a><a href="#here">x</a><a href="//cdn/">y</a><input value="/projects">'
    assert.equal(relativeLinks(html, '/a/'), html)
  })

  test('quotes and ampersands of a link are still escaped', () => {
    const html = relativeLinks('<!doctype html><img src="/p/?a=1&amp;b=&quot;2&quot;">', '/a/')
    assert.equal(html, '<!doctype html><img src="../p/?a=1&amp;b=&quot;2&quot;">')
  })
})

describe('boxWideParts', () => {
  test('a table gets a box named after its heading, once', () => {
    const html = '<!doctype html><h2>Events <code>x</code></h2><p>a</p><table><tr><td>1</td></tr></table>'
    const boxed = boxWideParts(html)
    assert.match(
      boxed,
      /<div class="table-box" tabindex="0" role="region" aria-label="Table: Events x"><table>.*<\/table><\/div>$/,
    )
    assert.equal(boxWideParts(boxed), boxed)
  })

  test('code can take the focus, unless the page says otherwise', () => {
    const html = '<!doctype html><pre class="a">x</pre><pre tabindex="-1">y</pre>'
    assert.equal(boxWideParts(html), '<!doctype html><pre tabindex="0" class="a">x</pre><pre tabindex="-1">y</pre>')
  })
})

describe('contentsOf', () => {
  test('lists the second-level headings that have an id', () => {
    const html = '<h2 id="a">A <em>b</em> &amp; c</h2><h3 id="b">B</h3><h2>no id</h2><div><h2 id="d">D</h2></div>'
    assert.deepEqual(contentsOf(html), [
      { id: 'a', title: 'A b & c' },
      { id: 'd', title: 'D' },
    ])
  })
})

describe('treeOf', () => {
  test('nests paths, directories first, each level by name', () => {
    const tree = treeOf([
      { path: '/b', kind: 'directory' },
      { path: '/b/z.txt', kind: 'file', text: '' },
      { path: '/b/y', kind: 'directory' },
      { path: '/a.txt', kind: 'file', text: '' },
    ])
    assert.deepEqual(tree, [
      { name: 'b/', entries: [{ name: 'y/', entries: [] }, { name: 'z.txt' }] },
      { name: 'a.txt' },
    ])
  })
})

describe('linkHeadings', () => {
  test('a heading of the text gets a link to itself beside it; its name stays its own', () => {
    const html = '<!doctype html><article class="prose"><h2 id="a">A <em>b</em> "c"</h2></article>'
    assert.equal(
      linkHeadings(html),
      '<!doctype html><article class="prose"><div class="headed"><h2 id="a">A <em>b</em> "c"</h2>' +
        '<a class="permalink" href="#a" aria-label="Link to this part: A b &quot;c&quot;">#</a></div></article>',
    )
  })

  test('headings without an id, of widgets and beside the text are left alone', () => {
    const html =
      '<!doctype html><h2 id="x">x</h2><article class="prose"><h1 id="t">t</h1><h2>b</h2><sandbar-tryit><h3 id="c">c</h3></sandbar-tryit></article>'
    assert.equal(linkHeadings(html), html)
  })
})

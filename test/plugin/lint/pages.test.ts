import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { briefly, lintFiles, page } from './support.ts'

describe('what the linter finds on pages', () => {
  it('is a link that leads nowhere, with the nearest page', () => {
    const found = lintFiles({ 'guide/a.md': page('[x](instal.html)\n'), 'guide/install.md': page('x\n') })
    assert.deepEqual(briefly(found), ['broken-link guide/a.md:3 /guide/a.html'])
    assert.match(found[0]?.message ?? '', /instal\.html leads to no page and no file, nearest is install\.html/)
  })

  it('is no link that arrives: folders, files, redirects, elsewhere, with a base path or a whole address', () => {
    const links = [
      '/docs/',
      '/docs/b',
      '/docs/b.html#part',
      '/docs/f.pdf',
      '/docs/old/',
      'https://docs.example/docs/b.html',
      'https://e.example/x',
      'mailto:a@e.example',
      '#part',
      '#top',
      '',
    ]
    const files = {
      '_config.yml': 'url: https://docs.example\nbaseurl: /docs\n',
      'index.md': page(
        `${links.map((link) => `<a href="${link}">x</a>`).join(' ')}\n\n# Part\n`,
        'redirect_from: /old/\n',
      ),
      'b.md': page('## Part\n'),
      'f.pdf': 'x',
    }
    assert.deepEqual(lintFiles(files), [])
  })

  it('is a fragment that the page doesn’t have, also of the page itself', () => {
    const found = lintFiles({ 'a.md': page('[x](b.html#usgae) [y](#no)\n'), 'b.md': page('## Usage\n') })
    assert.deepEqual(briefly(found), ['broken-fragment a.md:3 /a.html', 'broken-fragment a.md:3 /a.html'])
    assert.match(found[0]?.message ?? '', /nearest is #usage/)
  })

  it('is a picture that is not there, and one without an alternative text', () => {
    const found = lintFiles({ 'a.md': page('![A map](map.png)\n<img src="here.png">\n'), 'here.png': 'x' })
    assert.deepEqual(briefly(found), ['broken-image a.md:3 /a.html', 'missing-alt a.md:4 /a.html'])
  })

  it('is found in the include that holds it, on every page that includes it', () => {
    const files = {
      '_includes/end.md': '\n[x](gone.html)\n',
      'a.md': page('{% include end.md %}\n'),
      'sub/b.md': page('{% include end.md %}\n'),
    }
    assert.deepEqual(briefly(lintFiles(files)), ['broken-link _includes/end.md:2 /a.html /sub/b.html'])
  })

  it('is an id given twice', () => {
    const found = lintFiles({ 'a.md': page('## Usage\n\n<a id="usage"></a>\n') })
    assert.deepEqual(briefly(found), ['duplicate-id a.md:5 /a.html'])
  })

  it('is Liquid that readers see, but not in code', () => {
    const raw = '{% raw %}`{{ x }}` {{ y }}{% endraw %}\n'
    const found = lintFiles({ 'a.md': page(raw) })
    assert.deepEqual(briefly(found), ['leaked-liquid a.md:3 /a.html'])
    assert.match(found[0]?.message ?? '', /Readers see "\{\{ y \}\}"/)
  })

  it('is a key given twice, as it was noticed while reading', () => {
    assert.deepEqual(briefly(lintFiles({ 'a.md': page('x\n', 'title: A\ntitle: B\n') })), ['duplicate-key a.md:3'])
  })
})

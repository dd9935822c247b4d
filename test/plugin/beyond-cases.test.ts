import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outputOf, siteOf } from './support/site.ts'

const front = '---\n---\n'
const html = (body: string) => outputOf(siteOf({ 'a.html': front + body }), 'a.html')
const markdown = (body: string) => outputOf(siteOf({ 'a.md': front + body }), 'a.html')

describe('numbers in templates', () => {
  it('stay decimal through variables, conditions and filters', () => {
    assert.equal(html('{% assign x = 2.0 %}{{ x }} {{ x | plus: 1 }} {% if x == 2 %}same{% endif %}'), '2.0 3.0 same')
    assert.equal(html('{% case 2.0 %}{% when 2 %}two{% endcase %} {{ 10.0 | divided_by: 4 }}'), 'two 2.5')
    assert.equal(html('{{ 0.1 | plus: 0.2 }} {{ "1.50" | times: 2 }} {{ "12 months" | plus: 1 }}'), '0.3 3.0 13')
  })

  it('round half away from zero, and keep the sign of the divisor', () => {
    assert.equal(
      html('{{ 2.5 | round }} {{ -2.5 | round }} {{ 1.005 | round: 2 }} {{ -7 | modulo: 3 }}'),
      '3 -3 1.01 2',
    )
  })

  it('stop the build when they are divided by nothing', () => {
    assert.throws(() => html('{{ 1 | divided_by: 0 }}'), /a\.html:3.*Could not divide 1 by 0/)
    assert.throws(() => html('{{ 1 | modulo: 0 }}'), /Could not take 1 modulo 0/)
  })

  it('come from front matter with their point, and from data', () => {
    const site = siteOf({
      'a.html': '---\nversion: 7.0\nsmall: 1e3\n---\n{{ page.version }} {{ site.data.d.v }}',
      '_data/d.yml': 'v: 3.0\n',
    })
    assert.equal(outputOf(site, 'a.html'), '7.0 3.0')
  })
})

describe('backslashes in templates', () => {
  it('are plain characters in strings, also in conditions, and untouched in raw text and includes', () => {
    assert.equal(html(`{{ 'c:\\dir' | append: "\\n" }}`), 'c:\\dir\\n')
    assert.equal(html(`{% if 'a\\b' == 'a\\b' %}same{% endif %}`), 'same')
    assert.equal(html(`{% raw %}{{ "a\\b" }}{% endraw %}`), '{{ "a\\b" }}')
    const site = siteOf({
      'a.html': `${front}{% include i.html t="say \\"hi\\"" %}`,
      '_includes/i.html': '{{ include.t }}',
    })
    assert.equal(outputOf(site, 'a.html'), 'say "hi"')
  })
})

describe('comments and conditions', () => {
  it('hide tags that nobody knows, but not a tag that is broken', () => {
    assert.equal(html('A{% comment %}{% nobody knows %}{{ x }}{% endcomment %}B'), 'AB')
    assert.equal(html('A{% comment %}{% if x %}y{% endif %}{% endcomment %}B'), 'AB')
    assert.throws(() => html('A{% comment %}B'), /a\.html:3.*endcomment is missing/)
  })

  it('need what they test', () => {
    assert.throws(() => html('{% unless %}x{% endunless %}'), /Could not read the tag unless: it has no condition/)
  })
})

describe('attributes of code', () => {
  it('go on the box of the block, and a class may name the language', () => {
    const printed = markdown('```sh\nls\n```\n{: #list .wide}\n')
    assert.match(printed ?? '', /^<div class="wide language-sh highlighter-rouge" id="list">/)
    const indented = outputOf(
      siteOf({ 'a.md': `${front}    ls\n{: .language-sh}\n` }, { indentedCode: true }),
      'a.html',
    )
    assert.match(indented ?? '', /^<div class="language-sh highlighter-rouge"><div class="highlight">/)
  })

  it('may stand after the backticks', () => {
    assert.match(
      markdown('```yaml {.wide} title="x.yml"\na: 1\n```\n') ?? '',
      /^<div class="wide language-yaml [^>]*title="x.yml"/,
    )
  })
})

describe('math', () => {
  it('needs an end and a paragraph of its own, and is escaped', () => {
    assert.equal(markdown('Costs $$ and more.\n'), '<p>Costs $$ and more.</p>\n')
    assert.equal(markdown('$$a < b$$\n'), '\\[a &lt; b\\]\n')
    assert.equal(markdown('$$a$$ is math\n'), '<p>\\(a\\) is math</p>\n')
  })
})

describe('content of other pages', () => {
  const ask = `${front}{% for p in site.pages %}{% if p.name == "b.md" %}{{ p.content | strip }}{% endif %}{% endfor %}`

  it('is HTML for a page that comes later by name, and the source for one that comes before', () => {
    const site = siteOf({ 'a.html': ask, 'b.md': `${front}*b*`, 'c.html': ask })
    assert.equal(outputOf(site, 'c.html'), '<p><em>b</em></p>')
    assert.equal(outputOf(site, 'a.html'), '*b*')
  })
})

describe('posts page by page', () => {
  const posts = Object.fromEntries([1, 2, 3].map((day) => [`_posts/2024-01-0${day}-p${day}.md`, front]))
  const index = `${front}{{ paginator.page }}:{% for p in paginator.posts %}{{ p.slug }} {% endfor %}{{ paginator.next_page_path }}`

  it('follow paginate_path, in a folder too', () => {
    const config = 'plugins: [jekyll-paginate]\npaginate: 2\npaginate_path: /news/p:num/\n'
    const site = siteOf({ ...posts, '_config.yml': config, 'news/index.html': index, 'index.html': index })
    assert.equal(outputOf(site, 'news/index.html'), '1:p3 p2 /news/p2/')
    assert.equal(outputOf(site, 'news/p2/index.html'), '2:p1 ')
    assert.equal(outputOf(site, 'index.html'), ':')
  })

  it('stay on one page without the plugin', () => {
    const site = siteOf({ ...posts, '_config.yml': 'paginate: 2\n', 'index.html': index })
    assert.equal(outputOf(site, 'index.html'), ':')
    assert.equal(outputOf(site, 'page2/index.html'), undefined)
  })
})

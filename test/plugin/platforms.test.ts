import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outputOf, siteOf } from './support/site.ts'

const config = 'platforms:\n  on-prem: On premises\n  aws: AWS\n  azure: Azure\n'
const bar =
  '{% for p in page.platforms %}{{ p.label }}={{ p.url | default: "none" }}{% if p.current %}*{% endif %}{% if p.reason %}({{ p.reason }}){% endif %};{% endfor %}'

describe('platform pages', () => {
  it('make one complete page for each platform of a source', () => {
    const body = "{% if page.platform == 'aws' %}Instances.{% else %}Racks.{% endif %}\n"
    const site = siteOf({ '_config.yml': config, 'limits.md': `---\nplatforms: [on-prem, aws]\n---\n${body}` })
    assert.deepEqual(
      site.pages.map(({ output }) => output),
      ['on-prem/limits.html', 'aws/limits.html'],
    )
    assert.equal(outputOf(site, 'on-prem/limits.html'), '<p>Racks.</p>\n')
    assert.equal(outputOf(site, 'aws/limits.html'), '<p>Instances.</p>\n')
  })

  it('take the address from a permalink with the platform in it', () => {
    const front = 'platforms: [aws, azure]\npermalink: /{platform}/continuous-replication/'
    const site = siteOf({ '_config.yml': config, 'a.md': `---\n${front}\n---\n{{ page.url }} {{ page.dir }}\n` })
    assert.equal(
      outputOf(site, 'aws/continuous-replication/index.html'),
      '<p>/aws/continuous-replication/ /aws/continuous-replication/</p>\n',
    )
    assert.equal(site.pages.length, 2)
  })

  it('come from defaults as well', () => {
    const defaults = 'defaults:\n  - scope: {path: guides}\n    values: {platforms: [aws, azure]}\n'
    const site = siteOf({ '_config.yml': config + defaults, 'guides/a.md': '---\n---\nx\n', 'b.md': '---\n---\ny\n' })
    assert.deepEqual(
      site.pages.map(({ url }) => url),
      ['/b.html', '/aws/guides/a.html', '/azure/guides/a.html'],
    )
  })

  it('offer the same page on the other platforms, and say why one is missing', () => {
    const site = siteOf({ '_config.yml': config, 'a.html': `---\nplatforms: [on-prem, aws]\n---\n${bar}` })
    assert.equal(
      outputOf(site, 'on-prem/a.html'),
      'On premises=/on-prem/a.html*;AWS=/aws/a.html;Azure=none(Not part of the guide for Azure);',
    )
  })

  it('give the reason that the page gives', () => {
    const front = 'platforms: [aws]\nplatform_reasons: {azure: The service does this for you}'
    const site = siteOf({
      '_config.yml': 'platforms: {aws: AWS, azure: Azure}\n',
      'a.html': `---\n${front}\n---\n${bar}`,
    })
    assert.equal(outputOf(site, 'aws/a.html'), 'AWS=/aws/a.html*;Azure=none(The service does this for you);')
  })

  it('pair small pages of their own by a shared key', () => {
    const page = (platform: string) => `---\nplatform: ${platform}\nplatform_key: limits\n---\n${bar}`
    const site = siteOf({
      '_config.yml': 'platforms: {aws: AWS, azure: Azure}\n',
      'x/a.html': page('aws'),
      'y/b.html': page('azure'),
    })
    assert.equal(outputOf(site, 'x/a.html'), 'AWS=/x/a.html*;Azure=/y/b.html;')
  })

  it('leave pages without a platform alone', () => {
    const site = siteOf({ '_config.yml': config, 'a.html': '---\n---\n[{{ page.platforms }}]' })
    assert.equal(outputOf(site, 'a.html'), '[]')
  })

  it('send an old address of a source to its first platform', () => {
    const site = siteOf({ '_config.yml': config, 'a.md': '---\nplatforms: [aws, azure]\nredirect_from: /old/\n---\n' })
    assert.match(outputOf(site, 'old/index.html') ?? '', /url=\/aws\/a\.html/)
    assert.equal(site.generated.filter(({ output }) => output === 'old/index.html').length, 1)
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { createNavigation, type NavPage } from '../../site/navigation.ts'

const sections = {
  guides: { title: 'Guides', groups: { plan: 'Plan', operate: 'Operate' } },
  api: { title: 'API', groups: {} },
  empty: { title: 'Nothing yet', groups: {} },
}

const start: NavPage = { url: '/aws/start/', title: 'Start', section: 'guides', order: 0, platform: 'aws' }
const late: NavPage = { url: '/aws/late/', title: 'Late', section: 'guides', group: 'operate', platform: 'aws' }
const early: NavPage = { url: '/aws/early/', title: 'A & B', section: 'guides', group: 'plan', platform: 'aws' }
const other: NavPage = { url: '/azure/start/', title: 'Start', section: 'guides', order: 0, platform: 'azure' }
const tag: NavPage = { url: '/api/files/', title: 'Files', section: 'api' }
const call: NavPage = { url: '/api/files/list/', title: 'List', section: 'api', parent: '/api/files/', method: 'GET' }
const hidden: NavPage = { url: '/404.html', title: 'Missing', section: 'api', nav: false }

const pages = [late, other, call, hidden, start, early, tag]
const navigation = createNavigation({ pages, data: { sections } })
const linksOf = (html: string) => [...html.matchAll(/href="([^"]+)"/g)].map(([, url]) => url)

describe('createNavigation', () => {
  test('a tab leads to the first page of its section, on the reader’s platform; sections without pages have none', () => {
    assert.deepEqual(linksOf(navigation.tabs(early)), ['/aws/start/', '/api/files/'])
    assert.deepEqual(linksOf(navigation.tabs(other)), ['/azure/start/', '/api/files/'])
    assert.match(navigation.tabs(tag), /<a href="\/api\/files\/" aria-current="true">API<\/a>/)
  })

  test('the tree lists the pages of the platform: those without a group first, then groups in the order of the data', () => {
    assert.deepEqual(linksOf(navigation.tree(start, '')), ['/aws/start/', '/aws/early/', '/aws/late/'])
    assert.match(navigation.tree(start, ''), /<summary>Plan<\/summary>/)
  })

  test('one line of the tree is marked as the current page, with the contents below it', () => {
    const tree = navigation.tree(early, '<ul class="contents"></ul>')
    assert.match(tree, /<a aria-current="page" href="\/aws\/early\/">A &amp; B<\/a><ul class="contents"><\/ul>/)
    assert.equal(tree.match(/aria-current/g)?.length, 1)
  })

  test('pages below another are listed on it and on its other pages only', () => {
    assert.deepEqual(linksOf(navigation.tree(tag, '')), ['/api/files/', '/api/files/list/'])
    assert.deepEqual(linksOf(navigation.tree(call, '')), ['/api/files/', '/api/files/list/'])
    assert.deepEqual(linksOf(navigation.tree(hidden, '')), ['/api/files/'])
  })

  test('breadcrumbs name section, group and the page above', () => {
    assert.deepEqual(linksOf(navigation.breadcrumbs(call)), ['/api/files/', '/api/files/'])
    assert.match(navigation.breadcrumbs(late), /Guides<\/a><\/li><li>Operate<\/li>/)
  })

  test('pages are turned in the order of the tree; the ends have one neighbour, unlisted pages none', () => {
    assert.deepEqual(linksOf(navigation.turner(start)), ['/aws/early/'])
    assert.deepEqual(linksOf(navigation.turner(early)), ['/aws/start/', '/aws/late/'])
    assert.deepEqual(linksOf(navigation.turner(call)), ['/api/files/'])
    assert.equal(navigation.turner(hidden), '')
  })

  test('a group that the section lacks stops the build with page and group', () => {
    const lost = { ...early, group: 'plam' }
    assert.throws(
      () => createNavigation({ pages: [start, lost], data: { sections } }).tree(start, ''),
      /Could not place \/aws\/early\/ in the tree: the section guides has no group "plam", known are plan, operate/,
    )
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FileEntry, Listing } from '../../../plugin/browser/cluster-client.ts'
import {
  buildTree,
  countMarks,
  createCounterpart,
  type Mark,
  type TreeNode,
} from '../../../plugin/browser/tree-model.ts'

const time = '2026-01-05T10:00:00.123456789Z'
const file = (name: string, sizeBytes = 1, modified = time): FileEntry => ({
  name,
  kind: 'file',
  sizeBytes,
  modified,
  childCount: 0,
})
const directory = (name: string, childCount = 1): FileEntry => ({ ...file(name, 0), kind: 'directory', childCount })
const listing = (...entries: FileEntry[]): Listing => ({ entries, isPartial: false })

const source = new Map([
  ['/', listing(directory('projects', 3))],
  ['/projects/', listing(file('b.txt'), file('a.txt', 2), directory('sub'))],
  ['/projects/sub/', listing(file('new.txt'))],
])
const target = new Map([
  ['/', listing(directory('replica', 3))],
  [
    '/replica/',
    listing(file('a.txt', 1), file('b.txt', 1, '2026-01-05T10:00:00.123456Z'), directory('sub', 0), file('old.txt')),
  ],
  ['/replica/sub/', listing()],
])

function build(side: 'source' | 'target', maxRows = 300): TreeNode[] {
  const isSource = side === 'source'
  const missingMark: Mark = isSource ? 'new' : 'gone'
  const [root, otherRoot] = isSource ? ['/projects/', '/replica/'] : ['/replica/', '/projects/']
  const counterpart = createCounterpart({ root, otherRoot, otherListings: isSource ? target : source })
  return buildTree({ listings: isSource ? source : target, isOpen: () => true, counterpart, missingMark, maxRows })
}

const flat = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [node.path + (node.mark ? ` ${node.mark}` : ''), ...flat(node.children ?? [])])

describe('buildTree', () => {
  test('marks what is new and what changed on the source; times count to the microsecond', () => {
    assert.deepEqual(flat(build('source')), [
      '/projects/',
      '/projects/sub/',
      '/projects/sub/new.txt new',
      '/projects/a.txt changed',
      '/projects/b.txt',
    ])
    assert.deepEqual(countMarks(build('source')), { new: 1, changed: 1, gone: 0 })
  })

  test('marks on the target only what the source no longer has', () => {
    assert.deepEqual(
      flat(build('target')).filter((row) => row.includes(' ')),
      ['/replica/old.txt gone'],
    )
  })

  test('does not guess about directories that were not read or not read to the end', () => {
    const unread = createCounterpart({ root: '/projects/', otherRoot: '/replica/', otherListings: new Map() })
    assert.equal(unread('/projects/a.txt'), undefined)
    const partial = new Map([['/replica/', { entries: [], isPartial: true }]])
    const half = createCounterpart({ root: '/projects/', otherRoot: '/replica/', otherListings: partial })
    assert.equal(half('/projects/a.txt'), undefined)
    assert.equal(half('/elsewhere/a.txt'), undefined)
  })

  test('draws no more rows than allowed and says how many are missing', () => {
    const many = new Map([
      ['/', listing(directory('big', 5000))],
      ['/big/', { entries: Array.from({ length: 300 }, (_, index) => file(`f${index}`)), isPartial: true }],
    ])
    const [big] = buildTree({
      listings: many,
      isOpen: () => true,
      counterpart: () => undefined,
      missingMark: 'new',
      maxRows: 100,
    })
    assert.equal(big?.children?.length, 99)
    assert.equal(big?.hiddenCount, 4901)
  })

  test('keeps closed directories closed', () => {
    const [root] = buildTree({
      listings: source,
      isOpen: () => false,
      counterpart: () => undefined,
      missingMark: 'new',
      maxRows: 9,
    })
    assert.equal(root?.children, null)
  })
})

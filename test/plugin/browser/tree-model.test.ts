import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { FileEntry, Listing } from '../../../plugin/browser/cluster-client.ts'
import { compareTrees, type Side } from '../../../plugin/browser/comparison.ts'
import { readSubtree } from '../../../plugin/browser/survey.ts'
import { buildTree, type TreeNode } from '../../../plugin/browser/tree-model.ts'

const time = '2026-01-05T10:00:00.123456789Z'
const file = (name: string, sizeBytes = 1, modified = time): FileEntry => ({
  name,
  kind: 'file',
  sizeBytes,
  modified,
  mode: '0644',
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

const sides: [source: Side, target: Side] = [
  { root: '/projects/', listings: source },
  { root: '/replica/', listings: target },
]

function build(side: 0 | 1, isOpen = (_path: string) => true): TreeNode[] {
  return buildTree({ listings: sides[side].listings, isOpen, comparison: compareTrees(...sides), maxRows: 300 })
}

const flat = (nodes: readonly TreeNode[]): string[] =>
  nodes.flatMap((node) => [node.path + (node.mark ? ` ${node.mark}` : ''), ...flat(node.children ?? [])])

/** Both sides with the listings of one of them replaced. */
const withTarget = (listings: Side['listings']): [Side, Side] => [sides[0], { root: '/replica/', listings }]

describe('compareTrees', () => {
  test('finds what is new, changed and gone in whole trees; times count to the microsecond', () => {
    const { marks, differences, compared, isComplete } = compareTrees(...sides)
    assert.deepEqual(Object.fromEntries(marks), {
      '/projects/a.txt': 'changed',
      '/projects/sub/new.txt': 'new',
      '/replica/old.txt': 'gone',
    })
    assert.deepEqual({ differences, compared, isComplete }, { differences: 3, compared: 5, isComplete: true })
  })

  test('counts all that is in a directory which only one side has', () => {
    const lone = new Map([['/replica/', listing(file('a.txt', 2), file('b.txt'))]])
    const { marks } = compareTrees(...withTarget(lone))
    assert.deepEqual([...marks.keys()], ['/projects/sub/', '/projects/sub/new.txt'])
  })

  test('a mode is a difference, and so is a kind', () => {
    const [left, right] = [file('a.txt'), { ...file('a.txt'), mode: '0600' }]
    const pair = (other: FileEntry): [Side, Side] => [
      { root: '/p/', listings: new Map([['/p/', listing(left)]]) },
      { root: '/r/', listings: new Map([['/r/', listing(other)]]) },
    ]
    assert.equal(compareTrees(...pair(left)).differences, 0)
    assert.equal(compareTrees(...pair(right)).differences, 1)
    assert.equal(compareTrees(...pair({ ...left, kind: 'other' })).differences, 1)
  })

  test('does not guess about directories that were not read or not read to the end', () => {
    const unread = compareTrees(...withTarget(new Map()))
    assert.deepEqual([unread.differences, unread.isComplete], [0, false])
    const half = compareTrees(...withTarget(new Map([['/replica/', { entries: [file('a.txt')], isPartial: true }]])))
    assert.deepEqual([...half.marks], [['/projects/a.txt', 'changed']])
    assert.equal(half.isComplete, false)
  })
})

describe('readSubtree', () => {
  const tree = (listings: ReadonlyMap<string, Listing>) => async (path: string) => listings.get(path) ?? null

  test('reads all directories below one, and none beside it', async () => {
    const found = await readSubtree('/projects/', tree(source))
    assert.deepEqual([...found.keys()], ['/projects/', '/projects/sub/'])
  })

  test('stops before 2,000 entries and 200 directories, so that what was left out is seen as missing', async () => {
    const wide = (count: number) => listing(...Array.from({ length: count }, (_, index) => directory(`d${index}`)))
    const many = await readSubtree('/', async (path) => (path === '/' ? wide(500) : listing(file('a'))))
    assert.equal(many.size, 200)
    const deep = await readSubtree('/', async (path) => (path === '/' ? wide(3) : wide(900)))
    assert.deepEqual([...deep.keys()].slice(0, 3), ['/', '/d0/', '/d1/'])
    assert.ok(!deep.has('/d2/'))
    assert.deepEqual([...(await readSubtree('/none/', async () => null))], [])
  })
})

describe('buildTree', () => {
  test('marks what is new and what changed on the source', () => {
    assert.deepEqual(flat(build(0)), [
      '/projects/',
      '/projects/sub/',
      '/projects/sub/new.txt new',
      '/projects/a.txt changed',
      '/projects/b.txt',
    ])
  })

  test('marks on the target only what the source no longer has', () => {
    assert.deepEqual(
      flat(build(1)).filter((row) => row.includes(' ')),
      ['/replica/old.txt gone'],
    )
  })

  test('a closed directory counts what it hides; an open one leaves that to its rows', () => {
    const [closed] = build(0, () => false)
    assert.deepEqual(closed?.hiddenMarks, { new: 1, changed: 1, gone: 0 })
    const [open] = build(0)
    assert.equal(open?.hiddenMarks, null)
    const sub = build(0, (path) => path === '/projects/')[0]?.children?.find(({ name }) => name === 'sub')
    assert.deepEqual([sub?.mark, sub?.hiddenMarks?.new], [null, 1])
  })

  test('draws no more rows than allowed and says how many are missing', () => {
    const many = new Map([
      ['/', listing(directory('big', 5000))],
      ['/big/', { entries: Array.from({ length: 300 }, (_, index) => file(`f${index}`)), isPartial: true }],
    ])
    const [big] = buildTree({
      listings: many,
      isOpen: () => true,
      comparison: null,
      maxRows: 100,
    })
    assert.equal(big?.children?.length, 99)
    assert.equal(big?.hiddenCount, 4901)
  })

  test('keeps closed directories closed', () => {
    const [root] = buildTree({
      listings: source,
      isOpen: () => false,
      comparison: null,
      maxRows: 9,
    })
    assert.equal(root?.children, null)
  })
})

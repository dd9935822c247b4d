import assert from 'node:assert/strict'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const seeds = join(dirname(root), 'shared', 'seeds')
/** So many words in a row are a sentence, not a name or a label of a screen. */
const runLength = 8
/** The longest label of the product's screens: readers look for exactly these words. */
const label = 'Map Local User/Group IDs to Associated NFS IDs'

/** The words of a text in small letters, without markup. */
function wordsOf(text: string): string[] {
  const plain = text.replaceAll(label, ' ').replace(/\{%.*?%\}|\{\{.*?\}\}|<[^>]*>/gs, ' ')
  return plain.toLowerCase().match(/[a-z0-9]+(?:['’][a-z]+)?/g) ?? []
}

function runsOf(words: readonly string[]): string[] {
  return words.slice(runLength - 1).map((_, index) => words.slice(index, index + runLength).join(' '))
}

/** Runs of words that a text shares with the known ones. */
function borrowed(text: string, known: ReadonlySet<string>): string[] {
  return runsOf(wordsOf(text)).filter((run) => known.has(run))
}

describe('the words of the site', () => {
  test('borrowing is noticed, whatever the markup', () => {
    const known = new Set(
      runsOf(wordsOf('Copying begins **when** an <b>administrator</b> of the other side agrees to it.')),
    )
    assert.equal(borrowed('Here copying begins when an administrator of the other side agrees.', known).length, 3)
    assert.deepEqual(borrowed('Copying begins as soon as an administrator of the other side agrees.', known), [])
  })

  test('no sentence of the documents that the project grew from is among them', (t) => {
    if (!existsSync(seeds)) return t.skip('the seed documents are not here to compare with')
    const files = globSync('*.md', { cwd: seeds })
    assert.ok(files.length >= 2, `${files.length} seeds`)
    const known = new Set(files.flatMap((file) => runsOf(wordsOf(readFileSync(join(seeds, file), 'utf8')))))
    const pages = globSync('site/content/**/*.{md,html,yml}', { cwd: root })
    assert.ok(pages.length >= 15, `${pages.length} pages`)
    const copied = pages.flatMap((page) =>
      borrowed(readFileSync(join(root, page), 'utf8'), known).map((run) => `${page}: ${run}`),
    )
    assert.deepEqual(copied, [])
  })
})

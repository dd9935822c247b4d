import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const tests = dirname(dirname(fileURLToPath(import.meta.url)))
const file = join(tests, '../site/content/_data/laws.yml')

interface Law {
  law: string
  tests: { file: string; title: string }[]
}

/** The few forms that the table's lines have. */
function readLaws(text: string): Law[] {
  const laws: Law[] = []
  for (const line of text.split('\n').filter((each) => each !== '' && !each.startsWith('#'))) {
    const law = /^- law: (.+)$/.exec(line)?.[1]
    const [, file, title] = /^ {4}- \{ file: (\S+), title: '(.+)' \}$/.exec(line) ?? []
    if (law !== undefined) laws.push({ law, tests: [] })
    else if (file !== undefined && title !== undefined) laws.at(-1)?.tests.push({ file, title })
    else assert.equal(line, '  tests:')
  }
  return laws
}

const laws = readLaws(readFileSync(file, 'utf8'))

describe('the table of laws on the page of guarantees', () => {
  for (const { law, tests: named } of laws) {
    test(`${law}: names tests that there are`, () => {
      assert.ok(named.length > 0)
      for (const { file, title } of named) {
        const path = join(tests, file)
        assert.ok(existsSync(path), file)
        const titles = readFileSync(path, 'utf8').split('\n').filter(isTitle).join('\n')
        assert.ok(titles.includes(title), `${file} has no test "${title}"`)
      }
    })
  }
})

/** Lines that can hold the title of a test: those that begin one, and titles that stand alone. */
function isTitle(line: string): boolean {
  return /\b(test|it|describe)\(|^\s*(title:|const title =|'[^']+': \{)/.test(line)
}

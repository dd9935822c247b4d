import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'

const root = join(import.meta.dirname, '..', '..')

interface Row {
  id: string
  says: string
  file: string
  test: string
}

const rows = JSON.parse(readFileSync(join(root, 'site/content/_data/fidelity.json'), 'utf8')) as Row[]

describe('the table of what clients need', () => {
  test('names tests that are there', () => {
    const lost = rows.filter(({ file, test: title }) => {
      if (!existsSync(join(root, file))) return true
      const text = readFileSync(join(root, file), 'utf8')
      return !["'", '`'].some((quote) => text.includes(`${quote}${title}${quote}`))
    })
    assert.deepEqual(lost, [])
  })

  test('has one row for each id, and a sentence in each', () => {
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length)
    for (const { id, says } of rows) assert.match(says, /^[A-Z].{10,}\.$/, id)
  })

  test('leaves no need out', () => {
    const ids = new Set(rows.map(({ id }) => id))
    for (let row = 1; row <= 14; row += 1) assert.ok(ids.has(`wire-${row}`), `wire-${row}`)
    for (let row = 1; row <= 10; row += 1) assert.ok(ids.has(`list-${row}`), `list-${row}`)
    const commands = rows.filter(({ id }) => id.startsWith('members-'))
    assert.ok(commands.length >= 31, `${commands.length} rows about members`)
  })
})

import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { buildSite } from '../../site/build.ts'

const directory = mkdtempSync(join(tmpdir(), 'sandbar-security-'))
const tests = fileURLToPath(new URL('..', import.meta.url))
const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }
const plain = (html: string) => html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity)

describe('the page on security', () => {
  let rows: string[]
  before(async () => {
    await buildSite(directory)
    const page = readFileSync(join(directory, 'project/security/index.html'), 'utf8')
    rows = page.match(/<tr><td>[\s\S]*?<\/tr>/g) ?? []
  })
  after(() => rmSync(directory, { recursive: true }))

  test('names for each threat a test, or says that there is none', () => {
    assert.ok(rows.length >= 25, `${rows.length} rows`)
    for (const row of rows) assert.match(row, /<p><code>|<b>Missing:<\/b>/)
  })

  test('names tests that are there', () => {
    const named = rows.flatMap((row) => [...row.matchAll(/<p><code>([^<]+)<\/code> ([^<]+)<\/p>/g)])
    assert.ok(named.length > 40, `${named.length} tests`)
    for (const [, file = '', title = ''] of named) {
      const path = join(tests, file)
      assert.ok(existsSync(path), file)
      assert.ok(readFileSync(path, 'utf8').includes(plain(title)), `${file} has no test "${plain(title)}"`)
    }
  })
})

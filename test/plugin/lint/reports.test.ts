import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { compareBaseline, createBaseline, readBaseline } from '../../../plugin/lint/baseline.ts'
import { createFinding, mergeFindings } from '../../../plugin/lint/finding.ts'
import { printJson, printSarif, printText } from '../../../plugin/lint/report.ts'

const link = createFinding({
  rule: 'broken-link',
  file: 'a b.md',
  line: 3,
  column: 7,
  message: 'x leads nowhere',
  pages: ['/a/'],
})
const include = createFinding({
  rule: 'unused-include',
  file: 'i.html',
  line: 0,
  column: 0,
  message: 'No page includes it',
})

describe('reports of the linter', () => {
  it('say place, severity, rule and pages in text, and what it comes to', () => {
    const text =
      'a b.md:3:7: error: x leads nowhere (broken-link) [/a/]\ni.html: notice: No page includes it (unused-include)\n2 findings: 1 error, 1 notice\n'
    assert.equal(printText([link, include]), text)
    assert.equal(printText([]), 'Nothing found\n')
  })

  it('name three pages of many', () => {
    const many = { ...link, pages: ['/a/', '/b/', '/c/', '/d/', '/e/'] }
    assert.match(printText([many]), /\[\/a\/, \/b\/, \/c\/ and 2 more pages\]/)
  })

  it('come as JSON that reads back', () => {
    assert.deepEqual(JSON.parse(printJson([link, include])), { findings: [link, include] })
  })

  it('come as SARIF with a rule, a level and a region for each result', () => {
    const { version, runs } = JSON.parse(printSarif([link, include]))
    assert.equal(version, '2.1.0')
    const [{ tool, results }] = runs
    for (const result of results) assert.equal(tool.driver.rules[result.ruleIndex].id, result.ruleId)
    assert.deepEqual(
      results.map(({ level }: { level: string }) => level),
      ['error', 'note'],
    )
    assert.deepEqual(results[0].locations[0].physicalLocation, {
      artifactLocation: { uri: 'a%20b.md' },
      region: { startLine: 3, startColumn: 7 },
    })
    assert.equal(results[1].locations[0].physicalLocation.region, undefined)
  })

  it('hold one finding for a fault that shows on several pages', () => {
    const merged = mergeFindings([{ ...link, pages: ['/b/'] }, link, link])
    assert.deepEqual(merged, [{ ...link, pages: ['/a/', '/b/'] }])
  })

  it('know only rules of the table', () => {
    assert.throws(() => createFinding({ ...link, rule: 'nobody' }), /Could not report nobody/)
  })
})

describe('a baseline', () => {
  it('leaves out what was there, whatever its line, as often as it was there', () => {
    const baseline = readBaseline(JSON.stringify(createBaseline([link, include])), 'b.json')
    const moved = { ...link, line: 90 }
    assert.deepEqual(compareBaseline([moved, link], baseline), { fresh: [link], known: 1, mended: 1 })
  })

  it('says what is wrong with its file', () => {
    assert.throws(() => readBaseline('{', 'b.json'), /Could not read the baseline b\.json: it is no JSON/)
    assert.throws(() => readBaseline('{"version": 2}', 'b.json'), /wanted \{ "version": 1/)
  })
})

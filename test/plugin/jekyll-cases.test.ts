import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { jekyllCases, judge } from './support/cases.ts'

const compared = jekyllCases.filter(({ verdict }) => verdict !== 'deviate')

describe('Jekyll conformance table', () => {
  for (const tier of [1, 2, 3]) {
    describe(`tier ${tier}`, () => {
      for (const jekyllCase of compared.filter((candidate) => candidate.tier === tier)) {
        it(`${jekyllCase.id}: ${jekyllCase.construct}`, () => {
          assert.equal(judge(jekyllCase), null)
        })
      }
    })
  }

  it('is complete', (t) => {
    t.diagnostic(`${jekyllCases.length - compared.length} cases deviate on purpose: see deviations.test.ts`)
    assert.equal(jekyllCases.length, 249)
    assert.ok(compared.length > 230)
  })
})

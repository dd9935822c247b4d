import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { jekyllCases, judge, pendingCases } from './support/cases.ts'

const compared = jekyllCases.filter(({ verdict }) => verdict !== 'deviate')

describe('Jekyll conformance table', () => {
  for (const jekyllCase of compared.filter(({ id }) => !pendingCases.includes(id))) {
    it(`${jekyllCase.id}: ${jekyllCase.construct}`, () => {
      assert.equal(judge(jekyllCase), null)
    })
  }

  it('has a pending list that names only cases which do not pass yet', (t) => {
    const passing = compared.filter((jekyllCase) => pendingCases.includes(jekyllCase.id) && judge(jekyllCase) === null)
    const unknown = pendingCases.filter((id) => !compared.some((jekyllCase) => jekyllCase.id === id))
    for (const tier of [1, 2, 3]) {
      const all = compared.filter((jekyllCase) => jekyllCase.tier === tier)
      const pending = all.filter(({ id }) => pendingCases.includes(id))
      t.diagnostic(`tier ${tier}: ${all.length - pending.length} of ${all.length} as Jekyll`)
    }
    t.diagnostic(`${jekyllCases.length - compared.length} cases deviate on purpose: see deviations.test.ts`)
    assert.deepEqual({ passing: passing.map(({ id }) => id), unknown }, { passing: [], unknown: [] })
  })
})

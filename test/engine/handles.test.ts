import assert from 'node:assert/strict'
import { closeSync, fstatSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { openJournal } from '../../engine/node/stage/journal.ts'
import { parseRecords } from '../../engine/node/stage/records.ts'
import { makeBase, openVolume } from './directory-support.ts'
import { withFault } from './faults/failing-calls.ts'

describe('handles, whose numbers somebody else gets next,', () => {
  test('are not closed again when a volume is closed twice', async () => {
    using place = makeBase()
    const volume = openVolume(place.base, 'v')
    await volume.openStage('relationship', '')
    await volume.close()
    const path = join(place.base, 'file')
    writeFileSync(path, 'x')
    const handles = Array.from({ length: 4 }, () => openSync(path, 'r'))
    await volume.close()
    for (const handle of handles) {
      assert.equal(fstatSync(handle).size, 1)
      closeSync(handle)
    }
  })

  test('of a journal that could not start over still lead to the journal that counts', async () => {
    using place = makeBase()
    const path = join(place.base, 'journal')
    const begin = { type: 'begin', format: 2, key: 'k', root: '' } as const
    const point = (pointId: string) => ({ type: 'committed', pointId, note: '' }) as const
    for (let at = 1, isHit = true; isHit; at += 1) {
      const { journal } = openJournal(path)
      journal.replace([begin, point('old')])
      const { hit } = await withFault({ code: 'EIO', at }, async () => journal.replace([begin, point('new')]))
      isHit = hit !== null
      journal.append(point('last'))
      journal.close()
      const { records, isDamaged } = parseRecords(readFileSync(path))
      assert.equal(isDamaged, false)
      assert.deepEqual(records.slice(2), [point('last')], `call ${at}, ${hit}`)
    }
  })
})

import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import type { Step } from '@sandbar/engine'
import { makeBase, openVolume, rootOf, stageDirectory } from './directory-support.ts'

const attributes = { mode: 0o750, uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0, modifiedNs: 10n ** 18n }
const count = 6000

/** More steps than are held in memory. */
function plan(): Step[] {
  const names = Array.from({ length: count }, (_, index) => `link-${String(index).padStart(5, '0')}`)
  return [
    { step: 'makeDirectory', path: 'links', attributes },
    ...names.map((name): Step => ({ step: 'link', path: `links/${name}`, target: name, attributes })),
    { step: 'attributes', path: 'links', attributes },
  ]
}

describe('a plan that is longer than the memory', () => {
  test('is carried out as a short one, and leaves nothing in the stage', async () => {
    using place = makeBase()
    const target = openVolume(place.base, 'target')
    const stage = await target.openStage('relationship', '')
    const steps = plan()
    // An earlier plan that was given up does not count.
    await stage.addSteps(steps.slice(0, 3000), 0)
    for (let from = 0; from < steps.length; from += 500) await stage.addSteps(steps.slice(from, from + 500), from)
    await stage.commit({ pointId: 'p1', note: '' })
    assert.equal(readdirSync(join(rootOf(place.base, 'target'), 'links')).length, count)
    assert.equal((await target.info('links')).modifiedNs, attributes.modifiedNs)
    await target.close()
    assert.deepEqual(readdirSync(stageDirectory(place.base, 'target')).sort(), ['aside', 'journal', 'slots', 'staged'])
    assert.ok(readFileSync(join(stageDirectory(place.base, 'target'), 'journal')).length < 2 ** 20)
  })
})

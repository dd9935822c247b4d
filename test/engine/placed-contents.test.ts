import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { lstatSync, readFileSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { makeBase, openVolume, rootOf, ship } from './directory-support.ts'
import { scan } from './volume-support.ts'

describe('a point that a volume has put in place', () => {
  test('is not read again to be known, but for what somebody else has changed since', async () => {
    using place = makeBase()
    const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
    const stage = await target.openStage('relationship', '')
    const [from, to] = [rootOf(place.base, 'source'), rootOf(place.base, 'target')]
    for (const name of ['one', 'two', 'three']) writeFileSync(join(from, name), `content of ${name}`)
    await ship({ source, target, stage, pointId: 'first' })
    let before = (await scan(target, '')).entries
    // Where time stamps are coarse, what is young is read again.
    while (before.some(({ racy }) => racy)) before = (await scan(target, '', { previous: before })).entries
    for (const name of ['one', 'two']) writeFileSync(join(from, name), `content of ${name}, new`)
    await ship({ source, target, stage, pointId: 'second' })
    const { mtime } = lstatSync(join(to, 'two'))
    writeFileSync(join(to, 'two'), 'CONTENT OF TWO, NEW')
    utimesSync(join(to, 'two'), mtime, mtime)
    const after = await scan(target, '', { previous: before })
    assert.equal(after.contentRead, 1)
    const digests = ({ entries }: typeof after) => entries.map(({ path, digest }) => [path, digest])
    assert.deepEqual(digests(after), digests(await scan(target, '')))
    await Promise.all([source.close(), target.close()])
  })

  test('is known to the next process, too, unless what says so is damaged', async () => {
    using place = makeBase()
    const [source, target] = [openVolume(place.base, 'source'), openVolume(place.base, 'target')]
    const stage = await target.openStage('relationship', '')
    for (const name of ['one', 'two']) writeFileSync(join(rootOf(place.base, 'source'), name), `content of ${name}`)
    await ship({ source, target, stage, pointId: 'first' })
    await Promise.all([source.close(), target.close()])
    const file = join(place.base, 'target', 'state', 'placed')
    const whole = readFileSync(file, 'utf8')
    for (const [text, isKnown] of [
      [whole, true],
      [whole.replace(/[0-9a-f]{8}"/, '00000000"'), false],
      [whole.slice(0, -9), false],
      ['', false],
    ] as const) {
      writeFileSync(file, text)
      const next = openVolume(place.base, 'target')
      const { entries, contentRead } = await scan(next, '')
      assert.equal(contentRead, isKnown ? 0 : 2)
      assert.equal(entries[1]?.digest, createHash('sha256').update('content of one').digest('hex'))
      await next.close()
    }
  })
})

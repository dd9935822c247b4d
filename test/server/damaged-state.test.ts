import assert from 'node:assert/strict'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { isRefusal } from '@sandbar/engine'
import { replicateOnce } from '../../server/replicate/replicate.ts'
import { withFault } from '../engine/faults/failing-calls.ts'
import { createRandom, type Random } from '../engine/simulation/random.ts'
import { noise } from '../engine/volume-support.ts'
import { campaignSeed, scaled } from '../support/campaign.ts'
import { damageOne, damages } from './campaign/damage.ts'
import { readTree } from './program.ts'

const rounds = scaled(60)
const base = mkdtempSync(join(tmpdir(), 'sandbar-damage-'))
const [source, target, data, backup] = ['source', 'target', 'data', 'backup'].map((name) => join(base, name)) as [
  string,
  string,
  string,
  string,
]
after(() => rmSync(base, { recursive: true, force: true }))

function replicate() {
  const request = {
    source,
    target: { directory: target },
    dataDirectory: data,
    coreVersion: '7.10.2',
    allowNonEmpty: false,
  }
  return replicateOnce(request, { onProgress: () => {}, signal: new AbortController().signal })
}

/** A commit, or a failure that says what is wrong; a bug is neither. */
async function attempt(): Promise<{ committed: boolean; error: string }> {
  try {
    const { outcome, error } = await replicate()
    return { committed: outcome === 'committed', error }
  } catch (thrown) {
    assert.ok(thrown instanceof Error)
    const isNamed = isRefusal(thrown) || thrown.constructor === Error
    assert.ok(isNamed, `${thrown.stack}`)
    return { committed: false, error: thrown.message }
  }
}

function plant(): void {
  mkdirSync(join(source, 'deep/er'), { recursive: true })
  for (let index = 0; index < 12; index += 1) writeFileSync(join(source, `deep/${index}`), `content ${index}\n`)
  writeFileSync(join(source, 'large'), noise(1_300_000))
}

function change(random: Random, round: number): void {
  writeFileSync(join(source, `deep/${random.below(12)}`), `changed in round ${round}\n`)
  writeFileSync(join(source, 'large'), noise(1_300_000, random.below(3)))
  if (round % 3 === 0) rmSync(join(source, 'deep/er'), { recursive: true, force: true })
  else mkdirSync(join(source, 'deep/er'), { recursive: true })
}

describe('a state directory that was damaged', () => {
  const seed = campaignSeed()
  const title = 'is repaired by a full comparison or refused by name, and the target is never silently wrong'
  test(`${title} (${rounds} times, SANDBAR_SEED=${seed})`, async (t) => {
    const random = createRandom(seed)
    plant()
    assert.ok((await attempt()).committed)
    const seen = { repaired: 0, refused: 0 }
    for (let round = 0; round < rounds; round += 1) {
      const old = readTree(target)
      change(random, round)
      // Now and then a job was cut off before, and something lies in the stage.
      if (random.chance(0.5)) await withFault({ code: 'EIO', at: random.between(20, 250), forGood: true }, attempt)
      const between = readTree(target)
      cpSync(data, backup, { recursive: true, preserveTimestamps: true })
      const damage = random.pick(damages)
      const done = damageOne(join(data, 'replicate'), { damage, random })
      const { committed, error } = await attempt()
      const where = `round ${round}: ${done}; ${committed ? 'committed' : error}`
      const [now, goal] = [readTree(target), readTree(source)]
      if (committed) assert.deepEqual(now, goal, where)
      else {
        const isWhole = [old, between, goal].some((tree) => isSame(now, tree))
        assert.ok(isWhole, `${where}: the target is no whole point`)
        assert.notEqual(error, '', where)
        // As a person would: back to the state of before the damage.
        rmSync(data, { recursive: true })
        renameSync(backup, data)
        const again = await attempt()
        assert.ok(again.committed, `${where}; then ${again.error}`)
        assert.deepEqual(readTree(target), goal, where)
      }
      seen[committed ? 'repaired' : 'refused'] += 1
      rmSync(backup, { recursive: true, force: true })
    }
    t.diagnostic(`${seen.repaired} repaired or harmless, ${seen.refused} refused`)
    assert.ok(seen.repaired > 0 && seen.refused > 0)
  })
})

function isSame(one: Map<string, string>, other: Map<string, string>): boolean {
  return one.size === other.size && [...one].every(([path, content]) => other.get(path) === content)
}

import assert from 'node:assert/strict'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, listingOf, Refusal, type Volume } from '@sandbar/engine'
import { nodeDigest, openManifestStore } from '@sandbar/engine/node'
import { readManifest } from '../catalogue-contract.ts'
import { carries, openVolume, ship, treeOf } from '../directory-support.ts'
import { makeTwoPoints } from '../kill-support.ts'
import { digestOfTree, noise, pieces, type Scanned, scan, writeFile } from '../volume-support.ts'
import { withFault } from './failing-calls.ts'

/** What a volume does in one go, to be broken at each of its calls to the file system. */
export interface Scenario {
  /** Leaves a directory in which `act` can run; resolves to what the target may look like afterwards. */
  prepare(base: string): Promise<string[]>
  act(base: string): Promise<void>
  /** How the tree that `act` changes looks, seen by a process that starts anew. */
  look(base: string): Promise<string>
}

const key = 'relationship'

/** Opens volumes for one piece of work; they are closed whatever becomes of it. */
async function withVolumes(base: string, names: readonly string[], work: (...volumes: Volume[]) => Promise<void>) {
  const opened: Volume[] = []
  try {
    for (const name of names) opened.push(openVolume(base, name, { isInline: true }))
    await work(...opened)
  } finally {
    for (const volume of opened) await volume.close()
  }
}

function shipTo(base: string, pointId: string): Promise<void> {
  return withVolumes(base, ['source', 'target'], async (source, target) => {
    if (!source || !target) return
    const stage = await target.openStage(key, '')
    await ship({ source: whole(source), target: whole(target), stage, pointId })
  })
}

/** The job of the tests knows nothing of problems: a tree that can't be seen whole is not shipped. */
function whole(volume: Volume): Volume {
  return {
    ...volume,
    async scan(...asked) {
      const result = await volume.scan(...asked)
      const [problem] = result.problems
      if (problem) {
        await result.listing.close()
        throw new Refusal('fs_io', problem.message)
      }
      return result
    },
  }
}

async function lookAt(base: string, name: string): Promise<string> {
  let tree = ''
  await withVolumes(base, [name], async (volume) => {
    // Opening it carries out what had been decided.
    if (volume && name === 'target') await volume.openStage(key, '')
    tree = volume ? await treeOf(volume) : ''
  })
  return tree
}

const secondJob: Scenario = {
  async prepare(base) {
    const { old, next } = await makeTwoPoints(base)
    return [old, next]
  },
  act: (base) => shipTo(base, 'p2'),
  look: (base) => lookAt(base, 'target'),
}

const firstJob: Scenario = {
  async prepare(base) {
    await withVolumes(base, ['source', 'target'], async (source) => {
      if (!source) return
      await source.create('', 'd', { kind: 'directory' })
      for (const name of ['d/a', 'd/b', 'c']) await writeFile(source, name, `content of ${name}`)
      await source.create('', 'link', { kind: 'symlink', target: 'd/a' })
    })
    return [await lookAt(base, 'target'), await lookAt(base, 'source')]
  },
  act: (base) => shipTo(base, 'p1'),
  look: (base) => lookAt(base, 'target'),
}

/** The disk went away in the middle of a job and is back: what was decided is to be carried out. */
function recovery(at: number): Scenario {
  return {
    ...secondJob,
    async prepare(base) {
      const points = await secondJob.prepare(base)
      await withFault({ code: 'EIO', at, forGood: true }, () => shipTo(base, 'p2'))
      return points
    },
  }
}

/** Without the times of the run itself, which differ between two runs of the same calls. */
async function lookAtFiles(base: string): Promise<string> {
  let tree = ''
  await withVolumes(base, ['source'], async (volume) => {
    const { entries } = volume ? await scan(volume, '') : { entries: [] }
    const isRecent = ({ modifiedNs }: Entry) => modifiedNs > 1_000_000_000_000_000_000n
    const timeless = entries.map((entry) => (isRecent(entry) ? { ...entry, modifiedNs: 0n } : entry))
    tree = digestOfTree({ entries: timeless }, carries)
  })
  return tree
}

type FileCall = (volume: Volume) => Promise<unknown>

/** Calls of the files API on the source: each is carried out or not, and none after one that was not. */
function fileCalls(...calls: FileCall[]): Scenario {
  const first = (count: number) => (base: string) =>
    withVolumes(base, ['source'], async (volume) => {
      for (const call of calls.slice(0, count)) if (volume) await call(volume)
    })
  const plant = (base: string) =>
    withVolumes(base, ['source'], async (volume) => {
      if (!volume) return
      await volume.create('', 'd', { kind: 'directory' })
      await writeFile(volume, 'd/f', noise(70_000))
      await writeFile(volume, 'g', 'g')
      for (const name of ['d/f', 'g']) await volume.setAttributes(name, { modifiedNs: 1_000_000_000n })
    })
  return {
    async prepare(base) {
      await plant(base)
      const states = [await lookAtFiles(base)]
      for (let count = 1; count <= calls.length; count += 1) {
        const twin = join(base, `twin-${count}`)
        mkdirSync(twin)
        await plant(twin)
        await first(count)(twin)
        states.push(await lookAtFiles(twin))
      }
      return states
    },
    act: first(calls.length),
    look: lookAtFiles,
  }
}

/** So that files of two runs have the same times. */
const stamp: FileCall = (volume) => volume.setAttributes('d/f', { modifiedNs: 2_000_000_000n })

/** A look that fails says so, or names what it could not see. */
const scanning: Scenario = {
  prepare: async (base) => {
    await firstJob.prepare(base)
    return [await lookAt(base, 'source')]
  },
  act: (base) =>
    withVolumes(base, ['source'], async (source) => {
      if (source) assertWhole(await scan(source, ''))
    }),
  look: (base) => lookAt(base, 'source'),
}

function assertWhole({ entries, problems }: Scanned): void {
  const paths = ['', 'c', 'd', 'd/a', 'd/b', 'link']
  const named = (path: string) =>
    entries.some((entry) => entry.path === path) || problems.some((problem) => isAbove(problem.path, path))
  assert.deepEqual(
    paths.filter((path) => !named(path)),
    [],
    'something is missing without a word',
  )
}

function isAbove(upper: string, path: string): boolean {
  return upper === '' || path === upper || path.startsWith(`${upper}/`)
}

const manifests: Scenario = {
  async prepare(base) {
    await firstJob.prepare(base)
    await saveManifest(base, 'c')
    const before = await manifests.look(base)
    const twin = join(base, 'twin')
    mkdirSync(twin)
    await firstJob.prepare(twin)
    return [before, `${before},d,d/a,d/b,link`]
  },
  act: (base) => saveManifest(base, 'link'),
  async look(base) {
    const entries = await readManifest(openManifestStore({ directory: join(base, 'manifests') }), 'tree')
    return (entries ?? []).map(({ path }) => path).join(',')
  },
}

async function saveManifest(base: string, last: string): Promise<void> {
  const store = openManifestStore({ directory: join(base, 'manifests') })
  await withVolumes(base, ['source'], async (source) => {
    const { entries } = source ? await scan(whole(source), '') : { entries: [] }
    const kept = entries.slice(0, entries.findIndex(({ path }) => path === last) + 1)
    await store.save('tree', listingOf(kept, nodeDigest))
  })
}

export const scenarios: Readonly<Record<string, Scenario>> = {
  'a first job': firstJob,
  'a job with every kind of step': secondJob,
  'a recovery before the decision': recovery(40),
  'a recovery after the decision': recovery(170),
  'a write of a whole file': fileCalls((volume) => volume.write('d/f', pieces(noise(90_000, 2))), stamp),
  'a write into a file': fileCalls((volume) => volume.write('d/f', pieces('patch'), { offset: 60_000 }), stamp),
  'a directory that is made': fileCalls((volume) => volume.create('d', 'new', { kind: 'directory' })),
  'a rename over another file': fileCalls((volume) => volume.rename('d/f', 'g', { replace: true })),
  'a removal': fileCalls((volume) => volume.remove('d/f')),
  'a change of attributes': fileCalls((volume) => volume.setAttributes('d/f', { mode: 0o600 }), stamp),
  'a scan': scanning,
  'a manifest that is saved': manifests,
}

/** Open files of this process; undefined where that can't be told. */
export function countHandles(): number | undefined {
  try {
    return readdirSync('/proc/self/fd').length
  } catch {
    return undefined
  }
}

import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Carried, Stage, Volume } from '@sandbar/engine'
import { concatBytes, plan } from '@sandbar/engine'
import { createDirectoryVolume, createSystemClock } from '@sandbar/engine/node'
import { digestOfTree, scan } from './volume-support.ts'
import type { VolumeUnderTest } from './volume-under-test.ts'

export const owners = process.geteuid?.() === 0

/** What directories carry here. */
export const carries = await findCarried()

/** A fresh directory for one test, removed afterwards whatever its modes. */
export function makeBase(): { base: string; [Symbol.dispose](): void } {
  const base = mkdtempSync(join(tmpdir(), 'sandbar-volume-'))
  return { base, [Symbol.dispose]: () => removeOpened(base) }
}

async function findCarried(): Promise<Carried> {
  using base = makeBase()
  const volume = openVolume(base.base, 'volume')
  await volume.close()
  return volume.carries
}

/** Directories are opened up on the way: without privileges their modes would keep them. */
function removeOpened(directory: string): void {
  openUp(Buffer.from(directory))
  rmSync(directory, { recursive: true, force: true })
}

function openUp(directory: Buffer): void {
  chmodSync(directory, 0o700)
  for (const entry of readdirSync(directory, { withFileTypes: true, encoding: 'buffer' })) {
    if (entry.isDirectory()) openUp(Buffer.concat([directory, Buffer.from('/'), entry.name]))
  }
}

/** The volume `name` below a test's directory, made when it is missing. */
export function openVolume(
  base: string,
  name: string,
  options: { isInline?: boolean; isCoarse?: boolean } = {},
): Volume {
  const root = rootOf(base, name)
  mkdirSync(root, { recursive: true })
  const stateDirectory = join(base, name, 'state')
  return createDirectoryVolume({ root, stateDirectory, clock: createSystemClock(), ...options })
}

export function rootOf(base: string, name: string): string {
  return join(base, name, 'root')
}

/** The one stage of a volume. */
export function stageDirectory(base: string, name: string): string {
  const stages = join(base, name, 'state', 'stages')
  const [only = ''] = readdirSync(stages)
  return join(stages, only)
}

export interface ShipOptions {
  source: Volume
  target: Volume
  stage: Stage
  pointId: string
}

/** One job as clusters do it: what lies in the stage is not sent again. Returns how many contents were sent. */
export async function ship({ source, target, stage, pointId }: ShipOptions): Promise<number> {
  const [{ entries: before }, { entries: after }] = [await scan(target, ''), await scan(source, '')]
  const { steps, needs } = plan(before, after, { ...carries, movesByIdentity: false })
  const have = await stage.have()
  let sent = 0
  for (const { path, regions, ...content } of needs) {
    const there = have.get(content.digest) ?? 0
    have.set(content.digest, there - 1)
    if (there > 0) continue
    const entry = after.find((each) => each.path === path)
    if (entry === undefined) throw new Error(`No entry at ${path}`)
    const parts = await Promise.all(regions.map((region) => source.readRegion('', entry, region)))
    await stage.receive({ ...content, regions, isLast: true }, concatBytes(parts))
    sent += 1
  }
  await stage.commit({ pointId, note: `note of ${pointId}`, steps })
  return sent
}

export async function treeOf(volume: Volume): Promise<string> {
  return digestOfTree(await scan(volume, ''), carries)
}

/** For the contract of volumes. */
export async function makeDirectoryVolume(): Promise<VolumeUnderTest> {
  const { base, [Symbol.dispose]: remove } = makeBase()
  const volume = openVolume(base, 'volume')
  const close = async () => {
    await volume.close()
    remove()
  }
  return { volume, close }
}

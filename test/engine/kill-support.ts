import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Volume } from '@sandbar/engine'
import { openVolume, ship, treeOf } from './directory-support.ts'
import { noise, pieces, writeFile } from './volume-support.ts'

/** Runs a script of `children` and tells which signal ended it; null when it ended by itself, well. */
export async function runUntilDeath(script: string, base: string, failpoint: string): Promise<string | null> {
  const path = fileURLToPath(new URL(`children/${script}`, import.meta.url))
  const child = spawn(process.execPath, ['--conditions=source', '--disable-warning=ExperimentalWarning', path, base], {
    env: { ...process.env, SANDBAR_FAILPOINT: failpoint, NODE_OPTIONS: '' },
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const [code, signal] = await once(child, 'exit')
  if (code !== null && code !== 0) throw new Error(`${script} ended with code ${code} at ${failpoint}`)
  return signal
}

export interface Points {
  old: string
  next: string
}

/**
 * A target at point `p1` and a source that has moved on, with every kind of step between the two; `isFull`: and a new
 * directory with so many files that they are not synced one by one.
 */
export async function makeTwoPoints(base: string, { isFull = false } = {}): Promise<Points> {
  const [source, target] = [openVolume(base, 'source'), openVolume(base, 'target')]
  await plant(source)
  const stage = await target.openStage('relationship', '')
  await ship({ source, target, stage, pointId: 'p1' })
  const old = await treeOf(target)
  await change(source)
  if (isFull) await fillDirectory(source)
  const next = await treeOf(source)
  await Promise.all([source.close(), target.close()])
  return { old, next }
}

async function plant(volume: Volume): Promise<void> {
  for (const path of ['kept', 'moved', 'gone']) await volume.create('', path, { kind: 'directory' })
  await writeFile(volume, 'kept/changed', 'old')
  await writeFile(volume, 'kept/same', 'same')
  await writeFile(volume, 'moved/inside', 'inside')
  await writeFile(volume, 'gone/file', 'gone')
  await writeFile(volume, 'large', noise(1_300_000))
  await volume.create('', 'becomes-directory', { kind: 'symlink', target: 'kept' })
}

async function fillDirectory(volume: Volume): Promise<void> {
  await volume.create('', 'full', { kind: 'directory' })
  for (let file = 0; file < 25; file += 1) await writeFile(volume, `full/file-${file}`, `content ${file}`)
}

async function change(volume: Volume): Promise<void> {
  await volume.write('kept/changed', pieces('new'))
  await volume.rename('moved', 'kept/arrived', { replace: false })
  await volume.remove('gone/file')
  await volume.remove('gone')
  await volume.write('large', pieces('patched'), { offset: 700_000 })
  await volume.remove('becomes-directory')
  await volume.create('', 'becomes-directory', { kind: 'directory' })
  await writeFile(volume, 'becomes-directory/twin-a', 'twin')
  await writeFile(volume, 'becomes-directory/twin-b', 'twin')
  await volume.create('', 'another-name', { kind: 'link', to: 'becomes-directory/twin-a' })
  await volume.create('kept/arrived', 'same', { kind: 'link', to: 'kept/same' })
  await volume.create('', 'link', { kind: 'symlink', target: '/nowhere' })
  await volume.setAttributes('kept', { mode: 0o555, modifiedNs: 1_234_567_891_000n })
}

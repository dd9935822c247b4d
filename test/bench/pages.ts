import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createDirectoryVolume, createSystemClock } from '@sandbar/engine/node'
import { median, type Row, seconds } from './table.ts'

const pageSize = 1_000
/** A directory that was changed a moment ago is read anew for each page. */
const settleMs = 2_500

/** Pages of a directory with `count` entries on the disk: the first, and those at its end. */
export async function benchPages(count: number): Promise<Row[]> {
  const base = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  const root = join(base, 'root')
  mkdirSync(join(root, 'many'), { recursive: true })
  for (let index = 0; index < count; index += 1) writeFileSync(join(root, 'many', nameOf(index)), '')
  const volume = createDirectoryVolume({ root, stateDirectory: join(base, 'state'), clock: createSystemClock() })
  await pause(settleMs)
  const page = (from: number) => seconds(() => volume.list('many', { after: nameOf(from), limit: pageSize }))
  const first = await page(-1)
  const deep: number[] = []
  for (let from = count - 10 * pageSize; from < count; from += pageSize) deep.push(await page(from - 1))
  await volume.close()
  rmSync(base, { recursive: true })
  return [
    { name: `first ${pageSize} of ${count} entries, ms`, ours: first * 1000 },
    { name: '  a page near the end: median', ours: median(deep) * 1000 },
  ]
}

function nameOf(index: number): string {
  return index < 0 ? '' : `file-${String(index).padStart(9, '0')}`
}

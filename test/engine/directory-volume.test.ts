import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createSystemClock } from '@sandbar/engine/node'
import { createDirectoryVolume } from '../../engine/node/volume/index.ts'
import { carries } from './directory-support.ts'
import { volumeContract } from './volume-contract.ts'

async function makeVolume() {
  const base = mkdtempSync(join(tmpdir(), 'sandbar-volume-'))
  const root = join(base, 'root')
  mkdirSync(root)
  const volume = createDirectoryVolume({ root, stateDirectory: join(base, 'state'), clock: createSystemClock() })
  const close = async () => {
    await volume.close()
    rmSync(base, { recursive: true, force: true })
  }
  return { volume, close }
}

volumeContract('directory volume', makeVolume, { carries, runs: 25 })

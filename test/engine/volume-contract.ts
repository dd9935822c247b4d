import type { Volume } from '@sandbar/engine'
import { volumeFilesContract } from './volume-files-contract.ts'
import { volumeJobsContract } from './volume-jobs-contract.ts'
import { volumeScanContract } from './volume-scan-contract.ts'
import { volumeStageContract } from './volume-stage-contract.ts'

/** Makes an empty volume; the suite closes what it gets. */
export type MakeVolume = () => Promise<VolumeUnderTest>

export interface VolumeUnderTest {
  volume: Volume
  close(): Promise<void>
}

export interface VolumeCapabilities {
  /** User and group numbers can be set. */
  owners: boolean
  /** Random trees for each law: fewer where each costs system calls. */
  runs: number
  /** A volume with room for so many bytes of content; absent where nothing sets a limit. */
  makeSmallVolume?: (capacityBytes: number) => Promise<VolumeUnderTest>
}

/** What every volume promises, whatever it is made of. */
export function volumeContract(name: string, makeVolume: MakeVolume, capabilities: VolumeCapabilities): void {
  volumeFilesContract(name, makeVolume, capabilities)
  volumeScanContract(name, makeVolume, capabilities)
  volumeStageContract(name, makeVolume, capabilities)
  volumeJobsContract(name, makeVolume, capabilities)
}

/** Runs `work` with volumes of its own and closes them. */
export async function withVolumes(
  makers: readonly MakeVolume[],
  work: (...volumes: [Volume, Volume]) => Promise<void>,
): Promise<void> {
  const made = await Promise.all(makers.map((make) => make()))
  const [first, second = first] = made.map(({ volume }) => volume)
  try {
    if (first && second) await work(first, second)
  } finally {
    for (const { close } of made) await close()
  }
}

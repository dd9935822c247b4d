import type { Carried, Volume } from '@sandbar/engine'

/** Makes an empty volume; the suite closes what it gets. */
export type MakeVolume = () => Promise<VolumeUnderTest>

export interface VolumeUnderTest {
  volume: Volume
  close(): Promise<void>
}

export interface VolumeCapabilities {
  carries: Carried
  /** Random trees for each law: fewer where each costs system calls. */
  runs: number
  /** A volume with room for so many bytes of content; absent where nothing sets a limit. */
  makeSmallVolume?: (capacityBytes: number) => Promise<VolumeUnderTest>
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

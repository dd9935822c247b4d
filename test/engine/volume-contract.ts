import { volumeFilesContract } from './volume-files-contract.ts'
import { volumeJobsContract } from './volume-jobs-contract.ts'
import { volumeOwnersContract } from './volume-owners-contract.ts'
import { volumeScanContract } from './volume-scan-contract.ts'
import { volumeSnapshotContract } from './volume-snapshot-contract.ts'
import { volumeStageContract } from './volume-stage-contract.ts'
import type { MakeVolume, VolumeCapabilities } from './volume-under-test.ts'

/** What every volume promises, whatever it is made of. */
export function volumeContract(name: string, makeVolume: MakeVolume, capabilities: VolumeCapabilities): void {
  volumeFilesContract(name, makeVolume, capabilities)
  volumeOwnersContract(name, makeVolume, capabilities)
  volumeScanContract(name, makeVolume, capabilities)
  volumeStageContract(name, makeVolume, capabilities)
  volumeJobsContract(name, makeVolume, capabilities)
  volumeSnapshotContract(name, makeVolume, capabilities)
}

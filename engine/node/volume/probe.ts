import { closeSync, fstatSync, futimesSync, openSync, statfsSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a scan compares change times with, in ns: the file system's own "now", since its stamps may lag the process's
 * clock or come from another machine.
 */
export interface RacyLimit {
  /** An entry changed at or after this could change again inside the same stamp. */
  fromNs: bigint
  /** A change after a look always gets another stamp: then nothing that was looked at is racy. */
  isExact: boolean
}

const fineSlackNs = 20_000_000n
/** For stamps of a file system that is not asked itself. */
const coarseSlackNs = 2_000_000_000n

/** Those whose stamps are fine for whoever has looked (ext4, xfs, btrfs, tmpfs), where the kernel knows how. */
const fineSystems: readonly number[] = [0xef53, 0x58465342, 0x9123683e, 0x01021994]
const touches = 8
/** Later than any stamp. */
const never = 2n ** 64n

export interface ProbeOptions {
  /** The probe's directory lies on the scanned file system. */
  isNear: boolean
  /** Stamps count as coarse whatever they are. */
  isCoarse: boolean
}

/** Touches a probe file in `directory`. */
export function probeRacyLimit(directory: string, { isNear, isCoarse }: ProbeOptions): RacyLimit {
  const handle = openSync(join(directory, 'probe'), 'a', 0o600)
  try {
    // A look before each touch makes kernels with multigrain stamps give a fresh one.
    fstatSync(handle, { bigint: true })
    const stamps = Array.from({ length: touches }, () => {
      futimesSync(handle, new Date(0), new Date(0))
      return fstatSync(handle, { bigint: true }).ctimeNs
    })
    const isExact = isNear && !isCoarse && new Set(stamps).size === touches && isFineSystem(directory)
    const [first = 0n] = stamps
    return { fromNs: isExact ? never : first - (isNear ? fineSlackNs : coarseSlackNs), isExact }
  } finally {
    closeSync(handle)
  }
}

function isFineSystem(directory: string): boolean {
  return process.platform === 'linux' && fineSystems.includes(statfsSync(directory).type)
}

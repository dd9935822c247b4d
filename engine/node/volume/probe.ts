import { closeSync, fstatSync, futimesSync, openSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a scan compares change times with, in ns: the file system's own "now", since its stamps may lag the process's
 * clock or come from another machine.
 */
export interface RacyLimit {
  /** An entry changed at or after this could change again inside the same stamp. */
  fromNs: bigint
}

const fineSlackNs = 20_000_000n
/** For stamps of a file system that is not asked itself. */
const coarseSlackNs = 2_000_000_000n

/** Touches a probe file in `directory`; `isNear`: that lies on the scanned file system. */
export function probeRacyLimit(directory: string, { isNear }: { isNear: boolean }): RacyLimit {
  const handle = openSync(join(directory, 'probe'), 'a', 0o600)
  try {
    // A look before the touch makes kernels with multigrain stamps give a fresh one.
    fstatSync(handle, { bigint: true })
    futimesSync(handle, new Date(0), new Date(0))
    const { ctimeNs } = fstatSync(handle, { bigint: true })
    return { fromNs: ctimeNs - (isNear ? fineSlackNs : coarseSlackNs) }
  } finally {
    closeSync(handle)
  }
}

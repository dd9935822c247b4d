import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import type { Digest } from '../ports/digest.ts'

/** SHA-256 in plain JavaScript, for where nothing faster is built in. */
export const memoryDigest: Digest = {
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  start() {
    const running = sha256.create()
    return {
      update: (bytes) => void running.update(bytes),
      finish: () => bytesToHex(running.digest()),
    }
  },
}

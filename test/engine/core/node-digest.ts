import { createHash } from 'node:crypto'
import type { Digest } from '@sandbar/engine'

/** SHA-256 of Node, so that laws over thousands of trees stay quick. */
export const nodeDigest: Digest = {
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  start() {
    const hash = createHash('sha256')
    return { update: (bytes) => void hash.update(bytes), finish: () => hash.digest('hex') }
  },
}

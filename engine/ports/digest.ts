/** SHA-256, synchronous; each environment brings its fastest. */
export interface Digest {
  /** Hex, lower case. */
  sha256(bytes: Uint8Array): string
  /** For content that arrives in pieces. */
  start(): RunningDigest
}

export interface RunningDigest {
  update(bytes: Uint8Array): void
  /** Hex, lower case; the digest can't be used afterwards. */
  finish(): string
}

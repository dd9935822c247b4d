/** New identifiers and secrets. Seeded in tests and in memory, random elsewhere. */
export interface Identifiers {
  /** A UUID, version 4, lower case. */
  uuid(): string
  /** Unpredictable bytes outside tests. */
  bytes(length: number): Uint8Array
}

import { randomBytes, randomUUID } from 'node:crypto'
import type { Identifiers } from '../ports/identifiers.ts'

/** From the operating system's generator: fit for secrets. */
export const randomIdentifiers: Identifiers = {
  uuid: () => randomUUID(),
  bytes: (length) => new Uint8Array(randomBytes(length)),
}

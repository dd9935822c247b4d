import { expectMatch } from '../if-match.ts'

/** A stored value and how often it was written. */
export interface Versioned<T> {
  version: number
  value: T
}

/** The ETag of a version; values that were never written are at 1. */
export function etagOf(version: number): string {
  return `"${version}"`
}

/** The next version of a value, if `If-Match` names the present one. */
export function nextVersion<T>(before: Versioned<T>, value: T, ifMatch: string | undefined): Versioned<T> {
  expectMatch(ifMatch, etagOf(before.version))
  return { version: before.version + 1, value }
}

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry, Retained } from '@sandbar/engine'
import { decodeJson, encodeJson } from '../../engine/core/codec.ts'

/** One retained snapshot whose tree lies in a file, so that a child process can need it too. */
export function retainedIn(base: string): Retained {
  const entries = readRetained(base)
  return {
    isAny: () => true,
    contentsOf: async (identity) => entries.filter((entry) => entry.identity === identity && entry.kind === 'file'),
  }
}

export function writeRetained(base: string, entries: readonly Entry[]): void {
  writeFileSync(join(base, 'snapshot.json'), encodeJson(entries))
}

export function readRetained(base: string): Entry[] {
  return decodeJson(readFileSync(join(base, 'snapshot.json'), 'utf8')) as Entry[]
}

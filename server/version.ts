import { readFileSync } from 'node:fs'

/** The program's own version. */
export function ownVersion(): string {
  // By name: seen from the built file, the manifest is one folder further up.
  const text = readFileSync(new URL(import.meta.resolve('@sandbar/server/package.json')), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../engine/simulation/random.ts'

/** What can become of a file on a disk that lies. */
export const damages = [
  'bit flip',
  'truncate',
  'zero page',
  'delete',
  'older version',
  'newer version',
  'swap',
] as const
export type Damage = (typeof damages)[number]

const pageBytes = 4096
const families: readonly [name: string, pattern: RegExp][] = [
  ['catalogue', /catalogue\.sqlite/],
  ['journal', /\/journal$/],
  ['manifest', /\.manifest$/],
  ['stage', /\/(staged|scratch|aside|slots)\//],
]

/** Harms one file of a state directory; resolves to what was done to which, null when there is no such file. */
export function damageOne(directory: string, { damage, random }: { damage: Damage; random: Random }): string | null {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size > 0)
    .sort()
  const [family, pattern] = random.pick(families)
  const chosen = files.filter((file) => pattern.test(file))
  if (chosen.length === 0) return null
  const file = random.pick(chosen)
  if (damage === 'delete') rmSync(file)
  else writeFileSync(file, damaged(readFileSync(file), { damage, random }))
  return `${damage} of the ${family}, ${file.slice(directory.length + 1)}`
}

function damaged(bytes: Buffer, { damage, random }: { damage: Damage; random: Random }): Buffer {
  const at = random.below(bytes.length)
  const copy = Buffer.from(bytes)
  switch (damage) {
    case 'bit flip':
      copy.writeUInt8(copy.readUInt8(at) ^ (1 << random.below(8)), at)
      return copy
    case 'truncate':
      return copy.subarray(0, at)
    case 'zero page': {
      const page = at - (at % pageBytes)
      return copy.fill(0, page, Math.min(page + pageBytes, copy.length))
    }
    case 'swap':
      return swapped(copy, { one: at, other: random.below(bytes.length) })
    default: {
      // The version stands near the beginning of each kind of file.
      const place = random.below(Math.min(24, copy.length))
      const by = damage === 'newer version' ? 1 : -1
      copy.writeUInt8((copy.readUInt8(place) + by) & 0xff, place)
      return copy
    }
  }
}

/** Two pieces of 64 bytes change places. */
function swapped(bytes: Buffer, { one, other }: { one: number; other: number }): Buffer {
  const size = Math.min(64, bytes.length - Math.max(one, other))
  const first = Buffer.from(bytes.subarray(one, one + size))
  bytes.copy(bytes, one, other, other + size)
  first.copy(bytes, other)
  return bytes
}

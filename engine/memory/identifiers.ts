import type { Identifiers } from '../ports/identifiers.ts'

/** The same identifiers for the same seed: for tests and demonstrations, never for secrets. */
export function seededIdentifiers(seed: number): Identifiers {
  const random = sfc32(seed)
  const bytes = (length: number) => Uint8Array.from({ length }, () => random() & 0xff)
  return { bytes, uuid: () => formatUuid(bytes(16)) }
}

function formatUuid(bytes: Uint8Array): string {
  const marked = bytes.map((byte, at) => (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte))
  const hex = Array.from(marked, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

/** Chris Doty-Humphrey's small fast counting generator, 32 bits a call; the first rounds only mix the seed in. */
function sfc32(seed: number): () => number {
  let [a, b, c, counter] = [seed >>> 0, Math.floor(seed / 2 ** 32) >>> 0, 0x9e3779b9, 1]
  const next = () => {
    const result = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + result) | 0
    return result >>> 0
  }
  for (let round = 0; round < 15; round += 1) next()
  return next
}

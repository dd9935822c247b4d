/** How often each of very many digests came up, without an object for each: about 40 bytes. */
export interface DigestCounts {
  /** 0 for a digest that never came up. Digests are 64 hex digits; half of them tell two apart. */
  get(digest: string): number
  /** The count becomes this much more; never below 0. */
  add(digest: string, by: number): void
  copy(): DigestCounts
}

const wordsPerSlot = 5
const least = 256

export function createDigestCounts(from?: { table: Uint32Array; used: number }): DigestCounts {
  let table = from ? from.table.slice() : new Uint32Array(least * wordsPerSlot)
  let used = from?.used ?? 0

  /** The slot of a key, or the free one that it would take. A count is kept one higher, so that 0 marks a free slot. */
  function slotOf(key: readonly number[]): number {
    const slots = table.length / wordsPerSlot
    for (let slot = (key[0] ?? 0) % slots; ; slot = (slot + 1) % slots) {
      const at = slot * wordsPerSlot
      if (table[at + 4] === 0) return at
      if (key.every((word, index) => table[at + index] === word)) return at
    }
  }

  function grow(): void {
    const old = table
    table = new Uint32Array(old.length * 2)
    for (let at = 0; at < old.length; at += wordsPerSlot) {
      if (old[at + 4] === 0) continue
      table.set(old.subarray(at, at + wordsPerSlot), slotOf([...old.subarray(at, at + 4)]))
    }
  }

  return {
    get: (digest) => Math.max(0, (table[slotOf(keyOf(digest)) + 4] ?? 0) - 1),
    add(digest, by) {
      const key = keyOf(digest)
      const at = slotOf(key)
      const before = table[at + 4] ?? 0
      table.set(key, at)
      table[at + 4] = Math.max(1, Math.max(1, before) + by)
      if (before > 0) return
      used += 1
      if (used * wordsPerSlot * 3 > table.length * 2) grow()
    },
    copy: () => createDigestCounts({ table, used }),
  }
}

function keyOf(digest: string): readonly number[] {
  return [0, 8, 16, 24].map((at) => Number.parseInt(digest.slice(at, at + 8), 16))
}

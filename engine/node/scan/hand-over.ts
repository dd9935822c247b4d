import type { Entry } from '../../core/entry.ts'
import { contentRowBytes, largestPacked, mostPackedBytes, writeContentRow } from '../../core/packed-contents.ts'

/** Takes a piece of packed contents; gives memory back for another one, if it can. */
export type Give = (packed: Uint8Array<ArrayBuffer>) => Promise<{ isMoreWanted: boolean; memory?: ArrayBuffer }>

/** Packs small contents that a walk has read, for those who need them. */
export interface HandOver {
  /** The bytes are copied. What is returned has to be waited for before more is added. */
  add(entry: Entry, bytes: Uint8Array): Promise<void> | undefined
  /** Resolves when everything has found its place. */
  finish(): Promise<void>
}

/** Pieces that may be on their way at a time. */
const mostOpen = 4

export function createHandOver(give: Give): HandOver {
  const open = new Set<Promise<void>>()
  const spare: ArrayBuffer[] = []
  let piece = new Uint8Array(0)
  let length = 0
  let isWanted = true

  function flush(): Promise<unknown> | undefined {
    if (length > 0) {
      const sending: Promise<void> = give(piece.subarray(0, length)).then(({ isMoreWanted, memory }) => {
        isWanted &&= isMoreWanted
        if (memory) spare.push(memory)
        open.delete(sending)
      })
      open.add(sending)
    }
    piece = new Uint8Array(spare.pop() ?? new ArrayBuffer(mostPackedBytes))
    length = 0
    return open.size >= mostOpen ? Promise.race(open) : undefined
  }

  return {
    add(entry, bytes) {
      if (!isWanted || !isPackable(entry)) return undefined
      const more = contentRowBytes + bytes.length
      const waiting = length + more > piece.length ? flush() : undefined
      writeContentRow(piece, length, entry)
      piece.set(bytes, length + contentRowBytes)
      length += more
      return waiting?.then(() => {})
    },
    async finish() {
      if (isWanted) flush()
      await Promise.all(open)
    },
  }
}

/** Others need more than a row says, or may come as another name of what is there. */
function isPackable({ size, sparse, linked, xattrs }: Entry): boolean {
  return size > 0 && size <= largestPacked && !sparse && !linked && xattrs === undefined
}

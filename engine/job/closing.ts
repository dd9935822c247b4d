/** Something that takes space until it is closed. */
export interface Closable {
  close(): Promise<void>
}

/** Listings and differences of one piece of work, closed together at its end. */
export interface Closing {
  add<T extends Closable>(item: T): T
  closeAll(): Promise<void>
}

export function createClosing(): Closing {
  const items = new Set<Closable>()
  return {
    add(item) {
      items.add(item)
      return item
    },
    async closeAll() {
      await Promise.allSettled([...items].map((item) => item.close()))
      items.clear()
    },
  }
}

/** What has to be closed again, in the reverse of the order in which it was opened. */
export interface Closers {
  add(close: () => unknown): void
  /** Closes each once, one after the other; a failure of one spares none of the others and is dropped. */
  closeAll(): Promise<void>
}

export function createClosers(): Closers {
  const closers: (() => unknown)[] = []
  return {
    add: (close) => void closers.push(close),
    async closeAll() {
      for (const close of closers.splice(0).reverse()) await Promise.allSettled([attempt(close)])
    },
  }
}

async function attempt(close: () => unknown): Promise<void> {
  await close()
}

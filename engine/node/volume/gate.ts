/** Holds readers and writers of files while a commit changes the tree, so that nobody sees a mix. */
export interface Gate {
  /** Runs `work` as soon as nobody has the tree to himself; it must not wait before it has looked at the tree. */
  whenOpen<T>(work: () => T): Promise<Awaited<T>>
  /** Closes the gate while `work` runs; one at a time. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
}

export function createGate(): Gate {
  let closed: Promise<void> | undefined

  async function whenOpen<T>(work: () => T): Promise<Awaited<T>> {
    while (closed !== undefined) await closed
    return await work()
  }

  async function exclusively<T>(work: () => Promise<T>): Promise<T> {
    while (closed !== undefined) await closed
    const { promise, resolve } = Promise.withResolvers<void>()
    closed = promise
    try {
      return await work()
    } finally {
      closed = undefined
      resolve()
    }
  }

  return { whenOpen, exclusively }
}

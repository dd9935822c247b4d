/** Holds readers and writers of files while a commit changes the tree, so that nobody sees a mix. */
export interface Gate {
  /** Resolves when no commit is under way. */
  passed(): Promise<void>
  /** Closes the gate while `work` runs; one at a time. */
  exclusively<T>(work: () => Promise<T>): Promise<T>
}

export function createGate(): Gate {
  let closed: Promise<void> | undefined

  async function passed(): Promise<void> {
    while (closed !== undefined) await closed
  }

  async function exclusively<T>(work: () => Promise<T>): Promise<T> {
    await passed()
    const { promise, resolve } = Promise.withResolvers<void>()
    closed = promise
    try {
      return await work()
    } finally {
      closed = undefined
      resolve()
    }
  }

  return { passed, exclusively }
}

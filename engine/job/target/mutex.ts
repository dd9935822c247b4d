/** Runs tasks of one key one after the other. */
export interface Mutex {
  run<T>(key: string, task: () => Promise<T>): Promise<T>
  /** Resolves when nothing is left to run. */
  idle(): Promise<void>
}

export function createMutex(): Mutex {
  const tails = new Map<string, Promise<unknown>>()
  return {
    run(key, task) {
      const before = tails.get(key) ?? Promise.resolve()
      const result = before.then(task, task)
      tails.set(key, result)
      const forget = () => {
        if (tails.get(key) === result) tails.delete(key)
      }
      result.then(forget, forget)
      return result
    },
    async idle() {
      while (tails.size > 0) await Promise.allSettled(tails.values())
    },
  }
}

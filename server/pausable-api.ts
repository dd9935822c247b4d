import type { Api } from './core/index.ts'

/** An API whose calls can be held back while what is below it is exchanged. */
export interface PausableApi extends Api {
  /** Holds further calls back; resolves when those under way are answered, or after the grace time. */
  pause(graceMs: number): Promise<void>
  resume(): void
}

export function createPausableApi(api: Api): PausableApi {
  const running = new Set<Promise<unknown>>()
  let gate = Promise.resolve()
  let open = () => {}
  return {
    async handle(request) {
      await gate
      const answer = api.handle(request)
      const mine = answer.finally(() => running.delete(mine))
      running.add(mine)
      return answer
    },
    async pause(graceMs) {
      const { promise, resolve } = Promise.withResolvers<void>()
      gate = promise
      open = resolve
      await settledWithin(graceMs, [...running])
    },
    resume: () => open(),
  }
}

async function settledWithin(ms: number, works: readonly Promise<unknown>[]): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([Promise.allSettled(works), late])
  clearTimeout(timer)
}

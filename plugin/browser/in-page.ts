import { createInPage } from '@sandbar/server/inpage'
import type { Sandbox, SandboxEvent } from './sandbox.ts'

/** How often the sandbox's clock is led, in real milliseconds. */
const beatMs = 100
/** A page that was asleep does not catch up: its sandbox slept too. */
const longestBeatMs = 1000

/** Starts two clusters in this page, on the wall clock. */
export async function startInPage(): Promise<Sandbox> {
  const page = await createInPage({ startAtMs: Date.now(), drive: driveInRealTime })
  return {
    mode: 'in-page',
    clusters: page.clusters.map(({ name, address }) => ({ name, address, api: null })),
    fetch: (cluster, path, init) => page.fetch(`/clusters/${encodeURIComponent(cluster)}/api${path}`, init),
    events: (listener) => page.subscribe((event) => listener(event satisfies SandboxEvent)),
    link(listener) {
      listener('live')
      return () => {}
    },
    clock: async () => ({ nowMs: page.clock.now(), rate: page.clock.paused ? 0 : page.clock.rate }),
    async reports(relationshipId) {
      const all = await Promise.all(page.clusters.map(({ name }) => page.reports(name, relationshipId).catch(() => [])))
      return all.flat()
    },
    reset: page.reset,
  }
}

function driveInRealTime(tick: (elapsedMs: number) => Promise<void>): () => void {
  let isStopped = false
  let lastMs = performance.now()
  async function beat() {
    const nowMs = performance.now()
    const elapsedMs = document.hidden ? 0 : Math.min(nowMs - lastMs, longestBeatMs)
    lastMs = nowMs
    try {
      await tick(elapsedMs)
    } catch (thrown) {
      // A broken beat must not stop the clock; the browser's console has the cause.
      reportError(thrown)
    }
    if (!isStopped) setTimeout(beat, beatMs)
  }
  void beat()
  return () => {
    isStopped = true
  }
}

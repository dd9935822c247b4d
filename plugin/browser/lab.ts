import { createListeners } from './listeners.ts'
import type { ClockReading, LinkState, ReportSummary, Sandbox, SandboxCluster, SandboxEvent } from './sandbox.ts'
import { followStream } from './sse.ts'

interface LabOptions {
  /** Where the lab's pages are mounted, '' at the root of the origin. */
  base: string
  /** Of the lab, not of a cluster; sent as a header only. */
  token: string
  clusters: readonly SandboxCluster[]
}

const sandboxPath = '/lab/v1/sandboxes/default'

/** The sandbox of the lab that served this page; null when the page came from somewhere else. */
export async function findLab(base: string): Promise<Sandbox | null> {
  try {
    const asked = await fetch(`${base}/lab/v1/page-token`, { headers: { accept: 'application/json' } })
    if (!asked.ok || !isJson(asked)) return null
    const { token } = (await asked.json()) as { token: string }
    const described = await fetch(base + sandboxPath, { headers: { authorization: `Bearer ${token}` } })
    if (!described.ok) return null
    const { clusters } = (await described.json()) as { clusters: Partial<SandboxCluster>[] }
    return createLabSandbox({ base, token, clusters: clusters.map(normalizeCluster) })
  } catch {
    // A plain file server, or none: the page brings its own clusters.
    return null
  }
}

function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('json')
}

function normalizeCluster(told: Partial<SandboxCluster>): SandboxCluster {
  const name = told.name ?? ''
  return { name, address: told.address ?? name, api: told.api ?? null }
}

function createLabSandbox({ base, token, clusters }: LabOptions): Sandbox {
  const authorization = { authorization: `Bearer ${token}` }
  const events = createListeners<SandboxEvent>()
  const links = createListeners<LinkState>()
  let linkState: LinkState = 'live'
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(base + sandboxPath + path, { ...init, headers: { ...authorization, 'content-type': 'application/json' } })

  followStream({
    open: (lastId, signal) =>
      fetch(`${base}${sandboxPath}/events`, {
        signal,
        headers: {
          ...authorization,
          accept: 'text/event-stream',
          ...(lastId === '' ? {} : { 'last-event-id': lastId }),
        },
      }),
    onEvent: ({ event, data }) => events.tell({ event, ...JSON.parse(data) } as SandboxEvent),
    onState: (state) => {
      linkState = state === 'live' ? 'live' : 'reconnecting'
      links.tell(linkState)
    },
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  })

  return {
    mode: 'server',
    clusters,
    fetch: (cluster, path, init) => fetch(`${base}/clusters/${encodeURIComponent(cluster)}/api${path}`, init),
    events: events.add,
    link(listener) {
      listener(linkState)
      return links.add(listener)
    },
    clock: async () => readClock(await ask('/clock')),
    async reports(relationshipId) {
      const { entries } = (await (await ask('/reports')).json()) as { entries: { reports: ReportSummary[] }[] }
      return entries.flatMap(({ reports }) => reports).filter((report) => report.relationshipId === relationshipId)
    },
    async reset() {
      const answer = await ask('/reset', { method: 'POST', body: '{}' })
      if (!answer.ok) throw new Error(`The lab could not reset the sandbox: it answered ${answer.status}`)
    },
  }
}

async function readClock(answer: Response): Promise<ClockReading> {
  const { now, rate, paused } = (await answer.json()) as { now: string; rate: number; paused: boolean }
  return { nowMs: Date.parse(now), rate: paused ? 0 : rate }
}

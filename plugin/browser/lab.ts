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
    const token = await askToken(base)
    if (token === null) return null
    const described = await fetch(base + sandboxPath, { headers: { authorization: `Bearer ${token}` } })
    if (!described.ok) return null
    const { clusters } = (await described.json()) as { clusters: Partial<SandboxCluster>[] }
    return createLabSandbox({ base, token, clusters: clusters.map(normalizeCluster) })
  } catch {
    // A plain file server, or none: the page brings its own clusters.
    return null
  }
}

async function askToken(base: string): Promise<string | null> {
  const asked = await fetch(`${base}/lab/v1/page-token`, { headers: { accept: 'application/json' } })
  return asked.ok && isJson(asked) ? ((await asked.json()) as { token: string }).token : null
}

function isJson(response: Response): boolean {
  return (response.headers.get('content-type') ?? '').includes('json')
}

function normalizeCluster(told: Partial<SandboxCluster>): SandboxCluster {
  const name = told.name ?? ''
  return { name, address: told.address ?? name, api: told.api ?? null }
}

/** Calls of the lab with its token. A sandbox that was started anew has a new one: it is asked for once. */
function createLabFetch({ base, token }: LabOptions): (path: string, init: RequestInit) => Promise<Response> {
  let present = token
  return async (path, init) => {
    const send = () =>
      fetch(base + sandboxPath + path, { ...init, headers: { ...init.headers, authorization: `Bearer ${present}` } })
    const answer = await send()
    if (answer.status !== 401) return answer
    present = (await askToken(base)) ?? present
    return send()
  }
}

function createLabSandbox(options: LabOptions): Sandbox {
  const { base, clusters } = options
  const events = createListeners<SandboxEvent>()
  const links = createListeners<LinkState>()
  let linkState: LinkState = 'live'
  const call = createLabFetch(options)
  const ask = (path: string, init: RequestInit = {}) =>
    call(path, { ...init, headers: { 'content-type': 'application/json' } })

  followStream({
    open: (lastId, signal) =>
      call('/events', {
        signal,
        headers: { accept: 'text/event-stream', ...(lastId === '' ? {} : { 'last-event-id': lastId }) },
      }),
    onEvent: ({ event, data }) => events.tell({ event, ...JSON.parse(data) } as SandboxEvent),
    onState: (state) => {
      linkState = state === 'live' ? 'live' : 'reconnecting'
      links.tell(linkState)
    },
    after: (ms, action) => {
      const timer = setTimeout(action, ms)
      return () => clearTimeout(timer)
    },
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

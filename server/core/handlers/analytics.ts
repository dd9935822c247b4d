import { type FileInfo, isRefusal, pathFromText } from '@sandbar/engine'
import type { Handler, HandlersOf, Services } from '../handler.ts'

const mostEntries = 1_000
const hourMs = 3_600_000

/** The id of what a caller named by path or id; undefined when it is gone, or was never one. */
async function idOf(ref: string, { cluster }: Services): Promise<string | undefined> {
  if (!ref.startsWith('/')) return /^\d+$/.test(ref) ? ref : undefined
  try {
    const info: FileInfo = await cluster.files.info(pathFromText(ref))
    return info.id
  } catch (thrown) {
    if (isRefusal(thrown)) return undefined
    throw thrown
  }
}

const getCurrentActivity: Handler = async ({ query, services }) => {
  const { activity, cluster } = services
  const all = activity.recent.now(cluster.clock.now())
  const wanted = all.filter(({ type }) => query.type === undefined || type === query.type).slice(0, mostEntries)
  const entries = []
  for (const { ref, peer, type, rate } of wanted) {
    const id = await idOf(ref, services)
    if (id !== undefined) entries.push({ id, ip: peer, rate, type })
  }
  return { json: { entries } }
}

const getTimeSeries: Handler = ({ query, services }) => {
  const nowMs = services.cluster.clock.now()
  const beginMs = query['begin-time'] === undefined ? nowMs - hourMs : Number(query['begin-time']) * 1000
  return { json: services.activity.rates.since(beginMs, nowMs) }
}

/** The functions of tag `analytics`. */
export const handlers: HandlersOf<'analytics'> = { getCurrentActivity, getTimeSeries }

import { type Api, Fault } from '../core/index.ts'

/** One request to a cluster's API and what it came to. No bodies and no headers: they hold passwords and tokens. */
export interface JournalRow {
  number: number
  /** Time of the sandbox, RFC 3339. */
  at: string
  cluster: string
  method: string
  /** Path and query as they were sent, at most 2,000 characters. */
  url: string
  status: number
  /** Of a refusal; null otherwise. */
  errorClass: string | null
  /** The answer's `Sandbar-Request-Id`. */
  request: string
  /** The answer's `Sandbar-Depth`; null when no operation was found. */
  depth: string | null
}

/** The last requests of a sandbox, both clusters in one order. */
export interface Journal {
  /** The API with every answered call written down. */
  watch(cluster: string, api: Api): Api
  /** Rows in order after a number (from the oldest kept when absent), at most `limit`, of one cluster or of all. */
  rows(wanted: { after?: number; limit: number; cluster?: string }): JournalRow[]
  /** Number of the last row; 0 before the first. */
  readonly last: number
}

const keptRows = 1000
const longestUrl = 2000

/** Keeps the last 1,000. `now` is the sandbox's time in milliseconds since 1970. */
export function createJournal(now: () => number): Journal {
  const ring: JournalRow[] = []
  let last = 0
  return {
    watch: (cluster, api) => ({
      async handle(request) {
        const answer = await api.handle(request)
        last += 1
        ring[last % keptRows] = {
          ...{ number: last, at: new Date(now()).toISOString(), cluster, method: request.method },
          url: request.url.slice(0, longestUrl),
          status: answer.status,
          errorClass: answer.status < 400 ? null : errorClassOf(answer.body),
          request: answer.headers['Sandbar-Request-Id'] ?? '',
          depth: answer.headers['Sandbar-Depth'] ?? null,
        }
        return answer
      },
    }),
    rows({ after = 0, limit, cluster }) {
      const first = Math.max(after, last - keptRows) + 1
      const numbers = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
      const kept = numbers.flatMap((number) => ring[number % keptRows] ?? [])
      return kept.filter((row) => cluster === undefined || row.cluster === cluster).slice(0, limit)
    },
    get last() {
      return last
    },
  }
}

/** `GET .../journal`: rows after `after`, at most `limit` (100), of `cluster` or of all. */
export function journalPage(journal: Journal, { clusters, query }: { clusters: readonly string[]; query: unknown }) {
  const { cluster, after = '0', limit = '100', ...rest } = query as Record<string, unknown>
  const [stranger] = Object.keys(rest)
  if (stranger !== undefined) bad(stranger, 'cluster, after or limit')
  if (cluster !== undefined && !clusters.some((name) => name === cluster)) bad('cluster', clusters.join(' or '))
  const entries = journal.rows({
    after: readNumber('after', after, Number.MAX_SAFE_INTEGER),
    limit: Math.max(1, readNumber('limit', limit, keptRows)),
    ...(typeof cluster === 'string' ? { cluster } : {}),
  })
  return { entries, last: journal.last }
}

function readNumber(name: string, value: unknown, most: number): number {
  const number = typeof value === 'string' && /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN
  return number <= most ? number : bad(name, `a whole number up to ${most}`)
}

function bad(name: string, wanted: string): never {
  throw new Fault('bad_value', `Cannot read the journal with "${name.slice(0, 100)}": want ${wanted}`)
}

function errorClassOf(body: unknown): string | null {
  if (!(body instanceof Uint8Array)) return null
  const { error_class } = JSON.parse(new TextDecoder().decode(body)) as { error_class?: string }
  return error_class ?? null
}

import { encodeSegment } from './request.ts'
import type { Sandbox } from './sandbox.ts'
import type { Sessions } from './session.ts'
import { errorIn } from './words.ts'

/** One name in a directory, as the files API tells it. */
export interface FileEntry {
  name: string
  kind: 'file' | 'directory' | 'other'
  sizeBytes: number
  /** RFC 3339. */
  modified: string
  /** As octal digits: `0644`. */
  mode: string
  /** Names inside; 0 for what is no directory. */
  childCount: number
}

/** A directory as far as it was read. */
export interface Listing {
  entries: FileEntry[]
  /** There are more names than were read. */
  isPartial: boolean
}

/** A relationship as one cluster's status call tells it; members that only one side has are optional. */
export interface RelationshipStatus {
  id: string
  state: string
  end_reason: string
  source_cluster_name: string
  source_root_path: string
  target_cluster_name: string
  target_root_path: string
  target_root_read_only?: boolean
  replication_enabled?: boolean
  next_active_time?: string
  job_state: string
  recovery_point: string
  error_from_last_job: string
  replication_job_status: JobStatus | null
}

export interface JobStatus {
  percent_complete: number
  estimated_seconds_remaining: string | null
  bytes_transferred: string
  bytes_total: string
  files_transferred: string
  files_unchanged: string
  files_total: string
}

/** The calls that the live view makes, all through the API, with a session of its own. */
export interface ClusterClient {
  /** At most `limit` names; null when there is no such directory. `path` ends in a slash. */
  list(path: string, limit: number): Promise<Listing | null>
  read(path: string): Promise<Uint8Array>
  write(path: string, text: string): Promise<void>
  create(directory: string, name: string): Promise<void>
  remove(path: string): Promise<void>
  relationships(role: 'source' | 'target'): Promise<RelationshipStatus[]>
  replicate(id: string): Promise<void>
}

/** A call that the API answered with an error; the message is the API's description. */
export class ApiRefusal extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

/** A client of one cluster. Its calls reject with `ApiRefusal`, or with `TypeError` when nobody answers. */
export function createClusterClient(options: { sandbox: Sandbox; sessions: Sessions; cluster: string }): ClusterClient {
  const call = (method: string, path: string, body?: string) => callApi(options, { method, path, body })
  const ref = (path: string) => `/v1/files/${encodeSegment(path === '/' ? path : path.replace(/\/$/, ''))}`
  const json = (value: unknown) => JSON.stringify(value)
  return {
    async list(path, limit) {
      try {
        const answer = await call('GET', `${ref(path)}/entries/?limit=${limit}`)
        return readListing(await answer.json())
      } catch (thrown) {
        if (thrown instanceof ApiRefusal && thrown.status === 404) return null
        throw thrown
      }
    },
    read: async (path) => new Uint8Array(await (await call('GET', `${ref(path)}/data`)).arrayBuffer()),
    write: async (path, text) => void (await call('PUT', `${ref(path)}/data`, text)),
    create: async (directory, name) =>
      void (await call('POST', `${ref(directory)}/entries/`, json({ name, action: 'CREATE_FILE' }))),
    remove: async (path) => void (await call('DELETE', ref(path))),
    relationships: async (role) => (await call('GET', `/v2/replication/${role}-relationships/status/`)).json(),
    replicate: async (id) =>
      void (await call('POST', `/v2/replication/source-relationships/${encodeSegment(id)}/replicate`)),
  }
}

interface ApiCall {
  method: string
  path: string
  body: string | undefined
}

async function callApi(
  { sandbox, sessions, cluster }: { sandbox: Sandbox; sessions: Sessions; cluster: string },
  { method, path, body }: ApiCall,
): Promise<Response> {
  const ask = async () => {
    const { session } = await sessions.ensure(cluster)
    const type = path.endsWith('/data') ? 'application/octet-stream' : 'application/json'
    const headers = { authorization: `Bearer ${session?.token ?? ''}`, 'content-type': type }
    return sandbox.fetch(cluster, path, { method, headers, ...(body === undefined ? {} : { body }) })
  }
  let answer = await ask()
  if (answer.status === 401) {
    // The sandbox was reset or the session ended: the view's own session is simply made anew.
    sessions.expire(cluster)
    answer = await ask()
  }
  if (answer.ok) return answer
  const text = await answer.text()
  throw new ApiRefusal(answer.status, errorIn(text)?.description || `${cluster} answered ${answer.status}`)
}

interface WireListing {
  files: { name: string; type: string; size: string; mode: string; modification_time: string; child_count?: number }[]
  paging?: { next?: string | null }
}

function readListing(wire: WireListing): Listing {
  const entries = wire.files.map((file) => ({
    name: file.name,
    kind: kindOf(file.type),
    sizeBytes: Number(file.size),
    modified: file.modification_time,
    mode: file.mode,
    childCount: file.child_count ?? 0,
  }))
  return { entries, isPartial: Boolean(wire.paging?.next) }
}

function kindOf(type: string): FileEntry['kind'] {
  if (type === 'FS_FILE_TYPE_DIRECTORY') return 'directory'
  return type === 'FS_FILE_TYPE_FILE' ? 'file' : 'other'
}

/** One answer as it must be over every edge. */
export interface Line {
  call: string
  status: number
  headers: Record<string, string>
  body: unknown
}

const keptHeaders = [
  'content-type',
  'content-length',
  'allow',
  'retry-after',
  'etag',
  'sandbar-depth',
  'x-content-type-options',
]
/** Differ between a directory on disk and a tree in memory, or from moment to moment. */
const maskedFields = new Set([
  ...[
    'access_time',
    'modification_time',
    'change_time',
    'creation_time',
    'timestamp',
    'expiration',
    'recovery_point',
    'job_start_time',
  ],
  ...['blocks', 'datablocks', 'owner', 'owner_details', 'group', 'group_details', 'num_links', 'mode', 'data_revision'],
  ...[
    'source_root_id',
    'target_root_id',
    'local_root',
    'source_file_id',
    'source_file_ids',
    'file_number',
    'serial_number',
    'mac_address',
  ],
  // The clock's own time, and the room of the volume.
  ...['time', 'free_size_bytes', 'total_size_bytes'],
  ...['nanoseconds', 'bearer_token', 'throughput_overall', 'throughput_current', 'estimated_seconds_remaining'],
])
/** Whether a job has begun by the time of an answer is chance; where it matters, a case waits for it and checks it. */
const jobFields = new Set(['job_state', 'job_start_time', 'replication_job_status'])
/** The part of a security identifier that is made of the cluster's UUID. */
const ownSid = /S-1-5-21-\d+-\d+-\d+/g
const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g

/** Collects answers with everything masked that may differ between two runs; equal UUIDs stay equal. */
export function createTranscript() {
  const lines: Line[] = []
  const names = new Map<string, string>()
  const nameOf = (id: string) => {
    if (!names.has(id)) names.set(id, `uuid-${names.size + 1}`)
    return names.get(id) ?? id
  }
  const withoutIds = (text: string) => text.replace(uuid, nameOf).replace(ownSid, 'own-sid')
  return {
    lines: lines as readonly Line[],
    add(call: string, answer: { status: number; headers: Record<string, string>; body: unknown }) {
      const isFile = typeof answer.body === 'object' && answer.body !== null && 'file_number' in answer.body
      const kept = keptHeaders.filter((name) => answer.headers[name] !== undefined)
      const headers = Object.fromEntries(kept.map((name) => [name, withoutIds(answer.headers[name] ?? '')]))
      // The length varies with what is masked; that it is right is checked with every answer.
      const isBytes = headers['content-type'] === 'application/octet-stream'
      if (isBytes || headers['content-length'] !== '0') delete headers['content-length']
      if (isFile || call.includes('/data')) delete headers.etag
      lines.push({ call: withoutIds(call), status: answer.status, headers, body: mask(answer.body, withoutIds) })
    },
  }
}

function mask(value: unknown, withoutIds: (text: string) => string): unknown {
  if (typeof value === 'string') return withoutIds(value)
  if (Array.isArray(value)) return value.map((item) => mask(item, withoutIds))
  if (typeof value !== 'object' || value === null) return value
  const isFile = 'file_number' in value || 'paging' in value
  // Each kind of volume and network refuses in words of its own; the class is what programs read.
  const isOwnWords =
    'error_class' in value &&
    /^(fs_|http_precondition|relationship_manager_bad_target_address)/.test(String(value.error_class))
  const isDirectory = 'type' in value && value.type === 'FS_FILE_TYPE_DIRECTORY'
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (jobFields.has(name)) return [name, `<${name}>`]
      const hides =
        maskedFields.has(name) ||
        (isFile && name === 'id') ||
        (isDirectory && name === 'size') ||
        (isOwnWords && name === 'description')
      return [name, hides && member !== '' && member !== null ? `<${name}>` : mask(member, withoutIds)]
    }),
  )
}

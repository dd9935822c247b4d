import { examplesOf, type OperationId, operationIds, operations } from '@sandbar/openapi'
import { type ApiAnswer, apiClient } from '../support/api-client.ts'
import { type Measured, measure, type Ready, residentMiB, type Server, startBare, startProgram } from './servers.ts'
import { median, type Row } from './table.ts'

const connections = 64
/** What is asked seldom stays cold for long: rounds that don't count. */
const warmUps = 6

/** What is made first, so that there is something to read. */
const made: readonly OperationId[] = [
  'createSourceRelationship',
  'createSnapshot',
  'createSnapshotPolicy',
  'createQuota',
  'createRole',
  'createLockKey',
  'createNfsExport',
  'createSmbShare',
]
/** Values of path parameters; which of them is one of an operation's is found by asking. */
const candidates = ['1', '%2Fprojects', '500', '513', 'Observers', 'admin', '2', 'en0', '%2Fprojects%2FREADME.txt']

/**
 * Authenticated reads of everything that can be read of a seeded cluster, one operation after the other over 64
 * connections, beside a bare HTTPS server of Node that gives the same bytes. Both are processes of their own.
 */
export async function benchSurface({ rounds, seconds }: { rounds: number; seconds: number }): Promise<Row[]> {
  const program = await startProgram(['--memory'])
  const idleMiB = residentMiB(program)
  const client = apiClient(program.ready.clusters[0]?.api ?? '')
  await client.login()
  const answers = await readAll(client, program.ready)
  const bare = await startBare({ answers, files: {} })
  const paths = Object.keys(answers)
  const asked = { paths, headers: { Authorization: client.authorization() }, connections, seconds }
  try {
    const pairs: { ours: Measured; bare: Measured }[] = []
    await Promise.all([program, bare].map((server) => measure(server, { ...asked, seconds: seconds * warmUps })))
    while (pairs.length < rounds) pairs.push({ bare: await measure(bare, asked), ours: await measure(program, asked) })
    const reads = operationIds.filter((id) => operations[id].method === 'GET' && operations[id].depth !== 'none')
    const of = (figure: (pair: { ours: Measured; bare: Measured }) => number) => median(pairs.map(figure))
    const row = (name: string, key: 'perSecond' | 'median' | 'p99' | 'cpuUs'): Row => ({
      name,
      ours: of(({ ours }) => ours[key]),
      peer: { name: 'bare node:https', value: of((pair) => pair.bare[key]) },
    })
    return [
      { name: `operations read, of ${reads.length} with GET`, ours: paths.length },
      {
        name: 'bytes',
        ours: of((p) => p.ours.bytes / p.ours.calls),
        peer: { name: 'b', value: of((p) => p.bare.bytes / p.bare.calls) },
      },
      row('reads of all of them/s, 64 connections', 'perSecond'),
      row('  processor time of the server, µs per read', 'cpuUs'),
      row('  ms per read: median', 'median'),
      row('  p99', 'p99'),
      { name: '  memory at rest, MiB', ours: idleMiB },
      { name: '  memory after that, MiB', ours: residentMiB(program) },
    ]
  } finally {
    await Promise.all([program, bare].map((server: Server) => server.stop()))
  }
}

type Client = ReturnType<typeof apiClient>

/** The answers 200 to all reads that end, by path. */
async function readAll(client: Client, { clusters }: Ready) {
  const ids: string[] = []
  for (const id of made) {
    const { path, method } = operations[id]
    const example = examplesOf(id).requests[0]?.value as object
    const target = { target_address: clusters[1]?.address, source_root_path: '/projects', target_root_path: '/replica' }
    const body = id === 'createSourceRelationship' ? { ...example, ...target } : example
    const { json } = await client({ method, path, body })
    if (json?.id !== undefined) ids.push(String(json.id))
  }
  const answers: Record<string, { headers: Record<string, string>; body: string }> = {}
  for (const id of operationIds) {
    const { method, depth, answer } = operations[id]
    if (method !== 'GET' || depth === 'none' || id === 'readChanges') continue
    const found = await findAnswer(client, id, ids)
    // Bytes come without a length, which a bare server would rather say.
    if (found && answer !== 'bytes')
      answers[found.path] = { headers: textOf(found), body: Buffer.from(found.text).toString('base64') }
  }
  return answers
}

async function findAnswer(client: Client, id: OperationId, ids: readonly string[]) {
  const { path, parameters } = operations[id]
  const query = parameters.filter(({ in: place, required }) => place === 'query' && required)
  if (query.length > 0) return undefined
  for (const value of path.includes('{') ? [...ids, ...candidates] : ['']) {
    const filled = path.replaceAll(/\{\w+\}/g, value)
    const answer = await client({ path: filled })
    if (answer.status === 200) return { ...answer, path: filled }
  }
  return undefined
}

function textOf({ headers }: ApiAnswer): Record<string, string> {
  const ours = Object.entries(headers).filter(
    ([name]) => !/^(date|connection|keep-alive|transfer-encoding)$/.test(name),
  )
  return Object.fromEntries(ours.map(([name, value]) => [name, String(value)]))
}

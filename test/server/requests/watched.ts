import assert from 'node:assert/strict'
import { AsyncLocalStorage } from 'node:async_hooks'
import { inspect, isDeepStrictEqual } from 'node:util'
import { type Catalogue, createCluster, type Volume } from '@sandbar/engine'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryNetwork,
  createMemoryVolume,
  memoryDigest,
  seededIdentifiers,
} from '@sandbar/engine/memory'
import {
  type Api,
  type ApiRequest,
  createApi,
  createDigestPasswords,
  createRecords,
  createSessions,
  defaultAccount,
  plantAccounts,
  plantSeed,
  preparePlanting,
  seeds,
} from '@sandbar/server/core'

/** What one request touched, each row with its value of before. */
interface Touched {
  rows: Map<string, { collection: string; key: string; before: unknown }>
  /** The files before the first call that might change some; undefined when there was none. */
  filesBefore?: string
}

export interface Answer {
  status: number
  headers: Record<string, string>
  json: unknown
}

/** Two clusters in memory of which the first is asked, and watched: which request changed what. */
export interface Watched {
  api: Api
  /** By which the other cluster is known. */
  partner: string
  bugs: unknown[]
  /** Sends it; `changed` names what differs from before it, in its own doing and not in that of jobs that go on. */
  ask(request: ApiRequest): Promise<Answer & { changed: string[] }>
  /** The header of a login as the administrator; the same until it no longer works. */
  bearer(): Promise<Record<string, string>>
  close(): Promise<void>
}

const network = { port: 3712, addresses: ['203.0.113.10', '203.0.113.20'] }
const credentials = JSON.stringify({ username: defaultAccount.name, password: defaultAccount.password })

export async function openWatched(): Promise<Watched> {
  const context = new AsyncLocalStorage<Touched>()
  const wires = createMemoryNetwork()
  const clock = createManualClock({ startAtMs: Date.UTC(2026, 0, 5, 10) })
  const identifiers = seededIdentifiers(1)
  const bugs: unknown[] = []
  const open = async (name: string, index: number) => {
    const ports = { clock, digest: memoryDigest, identifiers }
    const volume = createMemoryVolume({ clock, digest: memoryDigest })
    await plantSeed(volume, index === 0 ? seeds.demo.first : seeds.demo.second)
    const catalogue = createMemoryCatalogue()
    const transport = wires.transport({ name, aliases: [network.addresses[index] ?? ''], port: network.port })
    const watched = { catalogue: watchCatalogue(catalogue, context), volume: watchVolume(volume, context) }
    const cluster = createCluster(
      { ...ports, ...watched, manifests: createMemoryManifestStore(), transport },
      { name, coreVersion: '7.10.2', intervalMs: 60_000, retryMs: 60_000, maxRelationships: 100 },
    )
    await cluster.start()
    const records = createRecords(watched.catalogue)
    const passwords = createDigestPasswords(ports)
    await plantAccounts(records, await preparePlanting(defaultAccount, passwords))
    const api = createApi({
      ...{ cluster: () => cluster, records: () => records, ...ports, sessions: createSessions(ports), passwords },
      address: network.addresses[index] ?? '',
      neighbours: [],
      onBug: (thrown, request) => bugs.push([request, thrown]),
    })
    return { api, cluster, catalogue, volume }
  }
  const [alpha, beta] = [await open('alpha', 0), await open('beta', 1)]
  const send = async (request: ApiRequest) => readAnswer(await alpha.api.handle(request))
  let headers: Record<string, string> = {}
  return {
    api: alpha.api,
    partner: network.addresses[1] ?? '',
    bugs,
    async ask(request) {
      const touched: Touched = { rows: new Map() }
      const isDeleting = (await alpha.cluster.treeDeletes.list()).length > 0
      const answer = await context.run(touched, () => send(request))
      const changed = await changesOf(touched, alpha.catalogue)
      const { filesBefore } = touched
      // What a deletion of a tree takes away meanwhile is not this request's doing.
      const isSame = isDeleting || filesBefore === undefined || filesBefore === (await digestOf(alpha.volume))
      return { ...answer, changed: isSame ? changed : ['files', ...changed] }
    },
    async bearer() {
      const known = await send({ method: 'GET', url: '/v1/session/who-am-i', headers, body: null })
      if (known.status === 200) return headers
      const body = new TextEncoder().encode(credentials)
      const { json } = await send({ method: 'POST', url: '/v1/session/login', headers: {}, body })
      headers = { authorization: `Bearer ${(json as { bearer_token?: string })?.bearer_token}` }
      return headers
    },
    close: async () => void (await Promise.all([alpha.cluster.close(), beta.cluster.close()])),
  }
}

async function readAnswer({ status, headers, body }: Awaited<ReturnType<Api['handle']>>): Promise<Answer> {
  if (body !== null && !(body instanceof Uint8Array)) {
    for await (const _ of body) if (headers['Content-Type'] === 'text/event-source') break
    return { status, headers, json: undefined }
  }
  const isJson = body !== null && headers['Content-Type'] === 'application/json'
  return { status, headers, json: isJson ? JSON.parse(new TextDecoder().decode(body)) : undefined }
}

/** All that a tree shows of its files, but when they were read; revisions change with every content and attribute. */
async function digestOf(volume: Volume, path = ''): Promise<string> {
  const infos = await volume.list(path)
  const below = await Promise.all(
    infos.filter(({ kind }) => kind === 'directory').map((info) => digestOf(volume, info.path)),
  )
  return inspect([infos.map(({ accessedNs: _, ...info }) => info), below], { depth: null, maxArrayLength: null })
}

async function changesOf({ rows }: Touched, catalogue: Catalogue): Promise<string[]> {
  const changed: string[] = []
  for (const [name, { collection, key, before }] of rows) {
    const now = await catalogue.get(collection, key)
    if (!isDeepStrictEqual(withoutCounter(now), withoutCounter(before))) changed.push(name)
  }
  return changed
}

/** The id of a snapshot that came to nothing is never given again; nobody can see that it was taken. */
function withoutCounter(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('nextSnapshotId' in row)) return row
  const { nextSnapshotId: _, ...rest } = row
  return rest
}

function watchCatalogue(inner: Catalogue, context: AsyncLocalStorage<Touched>): Catalogue {
  return {
    ...inner,
    transaction: (work) =>
      inner.transaction((records) => {
        const note = (collection: string, key: string) => {
          const name = `${collection} ${key}`
          const rows = context.getStore()?.rows
          if (rows && !rows.has(name)) rows.set(name, { collection, key, before: records.get(collection, key) })
        }
        return work({
          ...records,
          put: (collection, key, value) => {
            note(collection, key)
            records.put(collection, key, value)
          },
          remove: (collection, key) => {
            note(collection, key)
            records.remove(collection, key)
          },
        })
      }),
  }
}

/** Everything else changes files, what is added later too. */
const reading: ReadonlySet<string> = new Set<keyof Volume>([
  ...(['info', 'pathOf', 'list', 'read', 'space', 'scan', 'readRegion', 'blockDigests', 'openStage'] as const),
  ...(['protect', 'capture', 'readAsScanned', 'infoAsScanned', 'kept', 'dropKept', 'close'] as const),
])

function watchVolume(inner: Volume, context: AsyncLocalStorage<Touched>): Volume {
  return new Proxy(inner, {
    get(target, name: keyof Volume) {
      const value: unknown = Reflect.get(target, name)
      if (typeof value !== 'function' || reading.has(name)) return value
      return async (...given: unknown[]) => {
        const touched = context.getStore()
        if (touched) touched.filesBefore ??= await digestOf(target)
        return value.apply(target, given)
      }
    },
  })
}

/** The watch itself works: a change is seen, and whose it was. */
export async function assertWatching(watched: Watched): Promise<void> {
  const headers = await watched.bearer()
  const body = new TextEncoder().encode('{"name":"seen-by-the-watch","action":"CREATE_FILE"}')
  const made = await watched.ask({ method: 'POST', url: '/v1/files/%2F/entries/', headers, body })
  assert.deepEqual([made.status, made.changed], [200, ['files']])
  const named = new TextEncoder().encode('{"cluster_name":"seen"}')
  const put = await watched.ask({ method: 'PUT', url: '/v1/cluster/settings', headers, body: named })
  assert.equal(put.status, 200)
  assert.ok(put.changed.length > 0, 'a changed setting is seen')
}

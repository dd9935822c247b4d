import assert from 'node:assert/strict'
import {
  type Clock,
  type Cluster,
  type ClusterOptions,
  type ClusterPorts,
  carriesAll,
  createCluster,
  type Entry,
  type RelationshipView,
  readListing,
  treeDigest,
  type Volume,
} from '@sandbar/engine'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryNetwork,
  createMemoryVolume,
  type ManualClock,
  type MemoryNetwork,
  memoryDigest,
  seededIdentifiers,
} from '@sandbar/engine/memory'

export const startAtMs = Date.UTC(2026, 0, 5, 12)

export interface Side {
  cluster: Cluster
  ports: ClusterPorts
  volume: Volume
}

export interface Pair {
  clock: ManualClock
  network: MemoryNetwork
  alpha: Side
  beta: Side
  /** Stops a side and starts it again on what it left. */
  restart(name: 'alpha' | 'beta', between?: () => Promise<void>): Promise<void>
  close(): Promise<void>
}

interface PairOptions {
  /** Changes the ports of one side before it is used. */
  wrap?: (name: 'alpha' | 'beta', ports: ClusterPorts) => ClusterPorts
  /** The clock of one side and of its files; default: the pair's. */
  clockOf?: (name: 'alpha' | 'beta', base: ManualClock) => Clock
  /** Where time begins, in milliseconds since 1970. */
  beginsAtMs?: number
  /** Of both clusters. */
  options?: Partial<ClusterOptions>
  optionsOf?: { alpha?: Partial<ClusterOptions>; beta?: Partial<ClusterOptions> }
}

/** Two clusters in one process: alpha with a small tree in `projects`, beta with an empty `replica`. */
export async function createPair({
  wrap = (_, ports) => ports,
  clockOf = (_, base) => base,
  beginsAtMs = startAtMs,
  options = {},
  optionsOf = {},
}: PairOptions = {}): Promise<Pair> {
  const clock = createManualClock({ startAtMs: beginsAtMs })
  const network = createMemoryNetwork()
  const sides = { alpha: createSide('alpha'), beta: createSide('beta') }
  await fill(sides.alpha.volume, {
    'projects/': '',
    'projects/notes.txt': 'ebb',
    'projects/maps/': '',
    'projects/maps/bay.csv': 'x,y\n1,2\n',
  })
  await fill(sides.beta.volume, { 'replica/': '', 'archive/': '', 'archive/old.txt': 'old' })
  await sides.alpha.cluster.start()
  await sides.beta.cluster.start()

  function createSide(name: 'alpha' | 'beta'): Side {
    const host = name === 'alpha' ? '203.0.113.10' : '203.0.113.20'
    const ownClock = clockOf(name, clock)
    const volume = createMemoryVolume({ clock: ownClock, digest: memoryDigest })
    const ports: ClusterPorts = wrap(name, {
      volume,
      catalogue: createMemoryCatalogue(),
      manifests: createMemoryManifestStore(),
      transport: network.transport({ name, aliases: [host], port: 3712, fingerprint: `${name}-1` }),
      clock: ownClock,
      digest: memoryDigest,
      identifiers: seededIdentifiers(name.length * 1000 + (name === 'alpha' ? 1 : 2)),
    })
    return { volume, ports, cluster: build(name, ports) }
  }
  function build(name: 'alpha' | 'beta', ports: ClusterPorts): Cluster {
    return createCluster(ports, {
      name,
      coreVersion: '7.10.2',
      intervalMs: 60_000,
      retryMs: 60_000,
      maxRelationships: 100,
      ...options,
      ...optionsOf[name],
    })
  }
  return {
    clock,
    network,
    ...sides,
    async restart(name, between = async () => {}) {
      const side = sides[name]
      await side.cluster.close()
      await between()
      side.cluster = build(name, side.ports)
      await side.cluster.start()
    },
    async close() {
      await sides.alpha.cluster.close()
      await sides.beta.cluster.close()
    },
  }
}

/** Paths that end with a slash are directories. */
export async function fill(volume: Volume, tree: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(tree)) {
    const names = path.replace(/\/$/, '').split('/')
    const name = names.pop() ?? ''
    const parent = names.join('/')
    if (path.endsWith('/')) await volume.create(parent, name, { kind: 'directory' })
    else await put(volume, path, content)
  }
}

export async function put(
  files: Pick<Volume, 'create' | 'write'>,
  path: string,
  content: string | Uint8Array,
): Promise<void> {
  const parent = path.split('/').slice(0, -1).join('/')
  await files.create(parent, path.split('/').at(-1) ?? '', { kind: 'file' }).catch(() => {})
  await files.write(path, pieces(content))
}

export async function* pieces(content: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof content === 'string' ? new TextEncoder().encode(content) : content
}

/** A relationship from alpha's `projects` to beta's `replica`, not authorized yet. */
export async function createRelationship(
  pair: Pair,
  more: { target?: string; source?: string } = {},
): Promise<RelationshipView> {
  return pair.alpha.cluster.createRelationship({
    sourceRootPath: more.source ?? '/projects',
    targetRootPath: more.target ?? '/replica',
    targetAddress: '203.0.113.20',
    targetPort: 3712,
    settings: {},
  })
}

/** The same, authorized, with its first job done. */
export async function establish(pair: Pair): Promise<string> {
  const { record } = await createRelationship(pair)
  await pair.beta.cluster.authorize(record.id, { nonEmptyDirectory: false, pathCreate: false })
  await pair.clock.settle()
  const view = await pair.alpha.cluster.sourceRelationship(record.id)
  assert.equal(view.record.errorFromLastJob, '')
  assert.ok(view.record.recoveryPoint)
  return record.id
}

export async function scan(volume: Volume, root: string): Promise<Entry[]> {
  return readListing((await volume.scan(root)).listing)
}

/** Names, bytes and attributes are the same on both sides. */
export async function assertSameTrees(pair: Pair, [left, right] = ['projects', 'replica']): Promise<void> {
  const trees = [await scan(pair.alpha.volume, left ?? ''), await scan(pair.beta.volume, right ?? '')]
  const shown = trees.map((entries) => entries.map(({ path, kind, size, mode }) => ({ path, kind, size, mode })))
  assert.deepEqual(shown[1], shown[0])
  const digests = trees.map((entries) => treeDigest(entries, memoryDigest, carriesAll))
  assert.equal(digests[1], digests[0])
}

export async function read(volume: Pick<Volume, 'read'>, path: string): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const piece of volume.read(path)) text += decoder.decode(piece, { stream: true })
  return text
}

export async function states(pair: Pair, id: string): Promise<string[]> {
  const views = await Promise.all(
    [pair.alpha.cluster, pair.beta.cluster].map(async (cluster) => [
      ...(await cluster.sourceRelationships()),
      ...(await cluster.targetRelationships()),
    ]),
  )
  return views.flatMap((all) => all.filter((view) => view.record.id === id).map((view) => view.record.state))
}

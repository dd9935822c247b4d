import { type Cluster, createCluster, type Transport } from '@sandbar/engine'
import {
  createBreather,
  createSystemClock,
  lockDataDirectory,
  nodeDigest,
  randomIdentifiers,
} from '@sandbar/engine/node'
import type { Closers } from '../closers.ts'
import { openDiskStorage } from '../disk-storage.ts'

interface SideOptions {
  name: string
  coreVersion: string
  /** Absolute. */
  root: string
  stateDirectory: string
  /** A source is only read: nothing of ours comes near it. */
  isReadOnly: boolean
  transport: Transport
}

const dayMs = 86_400_000
const maxRelationships = 100

/** A short-lived cluster on a directory: it starts no job by itself and knows what the last one left. */
export async function openSide(options: SideOptions, closers: Closers): Promise<Cluster> {
  const { name, coreVersion, root, stateDirectory, isReadOnly, transport } = options
  const { release, mustHold } = lockDataDirectory(stateDirectory)
  closers.add(release)
  const clock = createSystemClock()
  const storage = await openDiskStorage({ dataDirectory: stateDirectory, mustHold, root, isReadOnly, clock, closers })
  const tools = { clock, digest: nodeDigest, identifiers: randomIdentifiers, breather: createBreather() }
  const waits = { intervalMs: dayMs, retryMs: dayMs }
  const cluster = createCluster({ ...storage, ...tools, transport }, { name, coreVersion, ...waits, maxRelationships })
  closers.add(() => cluster.close())
  await cluster.start()
  return cluster
}

import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { basename } from 'node:path'
import { type Cluster, isRefusal } from '@sandbar/engine'
import { createMemoryNetwork } from '@sandbar/engine/memory'
import { createKnownClusters, createTcpTransport, loadOrCreateCertificate } from '@sandbar/engine/node'
import type { Closers } from '../closers.ts'
import { authorizeAt } from './authorize-at.ts'
import type { Directories } from './directories.ts'
import { openSide } from './open-side.ts'
import type { Partner } from './relationship.ts'
import { type ClusterTarget, isDirectoryTarget, type ReplicateRequest } from './request.ts'

/** The source's cluster, and how it finds its target. */
export interface Pair {
  source: Cluster
  partner: Partner
}

const port = 3712

/** Opens what one run needs; `closers` ends all of it. */
export function openPair(request: ReplicateRequest, directories: Directories, closers: Closers): Promise<Pair> {
  const { target } = request
  if (isDirectoryTarget(target)) return openBothSides(request, directories, closers)
  return openSourceSide({ request, target, directories }, closers)
}

/** Both sides in this process, without a socket between them. */
async function openBothSides(
  { coreVersion, allowNonEmpty }: ReplicateRequest,
  directories: Directories,
  closers: Closers,
): Promise<Pair> {
  const network = createMemoryNetwork()
  // A name of its own for each target directory: the source knows its relationships by it.
  const targetName = basename(directories.targetState ?? '')
  const side = (name: string, places: { root: string; stateDirectory: string; isReadOnly: boolean }) =>
    openSide({ name, coreVersion, ...places, transport: network.transport({ name, port }) }, closers)
  const { target: to, targetState, source: from, sourceState } = directories
  const target = await side(targetName, { root: to ?? '', stateDirectory: targetState ?? '', isReadOnly: false })
  const source = await side('source', { root: from, stateDirectory: sourceState, isReadOnly: true })
  const authorize = async (id: string) => {
    const { record } = await target.targetRelationship(id)
    if (record.state !== 'AWAITING_AUTHORIZATION') return
    await target.authorize(id, { nonEmptyDirectory: allowNonEmpty, pathCreate: false }).catch((error: unknown) => {
      if (!isRefusal(error, 'relationship_target_not_empty')) throw error
      const message = `Can't replicate to ${directories.target}: it is not empty. Empty it, or give --allow-non-empty: then what SOURCE does not have is removed`
      throw new Error(message, { cause: error })
    })
  }
  const address = { targetAddress: targetName, targetPort: port }
  return { source, partner: { address, targetRootPath: '/', authorize } }
}

interface Remote {
  request: ReplicateRequest
  target: ClusterTarget
  directories: Directories
}

/** The source alone; it dials and can't be dialled. */
async function openSourceSide({ request, target, directories }: Remote, closers: Closers): Promise<Pair> {
  const { coreVersion, allowNonEmpty } = request
  const { sourceState, source: root } = directories
  const host = await findHost(target)
  const transport = createTcpTransport({
    host: '127.0.0.1',
    port: null,
    certificate: target.tls ? await loadOrCreateCertificate(sourceState, ['sandbar-replicate']) : null,
    known: createKnownClusters([{ name: 'target', port: target.port, dial: { host, port: target.port } }]),
  })
  const places = { root, stateDirectory: sourceState, isReadOnly: true }
  const source = await openSide({ name: 'source', coreVersion, ...places, transport }, closers)
  const login = target.authorizeAt
  const authorize =
    login && ((id: string, fingerprint: string | null) => authorizeAt(login, { id, fingerprint, allowNonEmpty }))
  const address = { targetAddress: host, targetPort: target.port }
  return { source, partner: { address, targetRootPath: target.path, authorize } }
}

async function findHost({ host, port }: ClusterTarget): Promise<string> {
  if (isIP(host)) return host
  const { address } = await lookup(host).catch((cause: unknown) => {
    throw new Error(
      `Can't find the machine "${host}" of TARGET ${host}:${port}: correct the name or give its IP address`,
      {
        cause,
      },
    )
  })
  return address
}

import { pathFromText } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import { storedCollection } from '../stored/collection.ts'
import { storedSettings } from '../stored/settings.ts'
import { notADirectory } from './file-ref.ts'

interface Host {
  address: string
  port: number
}

interface SpokePortal {
  id: number
  type: string
  state: string
  status: string
  hub_hosts: Host[]
  hub_id: number
  hub_cluster_uuid: string
  hub_cluster_name: string | null
  filesystem_uuid: string
  roots: { local_root: string; remote_root: string; authorized: boolean }[]
}

/** No proposal reaches a hub, so this stays as it is. */
const unanswered = {
  ...{ state: 'PENDING', status: 'INACTIVE', hub_id: 0, hub_cluster_uuid: '', hub_cluster_name: null },
  filesystem_uuid: '00000000-0000-0000-0000-000000000000',
}

const spokes = storedCollection<SpokePortal>({
  name: 'portal-spokes',
  noun: 'spoke portal',
  ids: 'number',
  most: 100,
  create: ({ type, hub_hosts }: Pick<SpokePortal, 'type' | 'hub_hosts'>, id) => ({
    ...{ id, type, ...unanswered, hub_hosts, roots: [] },
  }),
  list: { entries: 'entries' },
})

/** The id of the directory that is to show the hub. */
async function directoryId({ services }: Call, path: string): Promise<string> {
  const info = await services.cluster.files.info(pathFromText(path))
  if (info.kind !== 'directory') throw notADirectory(info)
  return info.id
}

const createSpokePortalRoot: Handler = async (call) => {
  const { spoke_root_path } = bodyOf<{ spoke_root_path: string; hub_root_path: string }>(call)
  const local_root = await directoryId(call, spoke_root_path)
  const others = (await spokes.all(call.services)).flatMap(({ roots }) => roots)
  if (others.some((root) => root.local_root === local_root))
    throw new Fault('conflict', `Could not use ${spoke_root_path}: a portal shows its directory there already`)
  return spokes.change(call, (portal) => ({
    ...portal,
    roots: [...portal.roots, { local_root, remote_root: '', authorized: false }],
  }))
}

const deleteSpokePortalRoot: Handler = (call) => {
  const spokeRoot = param(call, 'spoke_root')
  return spokes.change(call, (portal) => {
    const roots = portal.roots.filter(({ local_root }) => local_root !== spokeRoot)
    if (roots.length === portal.roots.length)
      throw new Fault('not_found', `Could not find the root ${spokeRoot}: portal ${portal.id} does not show it`)
    return { ...portal, roots }
  })
}

/** Clients want to see what went. */
const deleteSpokePortal: Handler = async (call) => {
  const { json } = await spokes.get(call)
  await spokes.remove(call)
  return { json }
}

const listPortalFilesystems: Handler = async ({ services }) => {
  const { totalBytes, freeBytes } = await services.cluster.files.space()
  return { json: [{ uuid: null, usage_bytes: totalBytes - freeBytes }] }
}

const eviction = storedSettings({ name: 'portal-eviction', defaults: { free_threshold: 0.05 } })

/** The functions of tag `portals`. */
export const handlers: HandlersOf<'portals'> = {
  listSpokePortals: spokes.list,
  createSpokePortal: spokes.create,
  getSpokePortal: spokes.get,
  modifySpokePortal: spokes.patch,
  deleteSpokePortal,
  createSpokePortalRoot,
  deleteSpokePortalRoot,
  listHubPortals: () => ({ json: { entries: [] } }),
  getPortalEvictionSettings: eviction.get,
  replacePortalEvictionSettings: eviction.put,
  modifyPortalEvictionSettings: eviction.patch,
  listPortalFilesystems,
  listPortalQuorumEvents: () => ({ json: { entries: [], nodes_queried: [1] } }),
}

import type { Cluster } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { bodyOf, type Handler, type HandlersOf, param } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import type { Reply } from '../respond.ts'

const getClusterSettings: Handler = ({ services }) => settingsReply(services.cluster)

const setClusterSettings: Handler = async (call) => {
  const { cluster } = call.services
  expectMatch(call.headers['if-match'], etagOf(cluster))
  await cluster.rename(bodyOf<{ cluster_name: string }>(call).cluster_name)
  return settingsReply(cluster)
}

const listNodes: Handler = ({ services }) => ({ json: [onlyNode(services.cluster)] })

const getNode: Handler = (call) => {
  const id = param(call, 'id')
  if (id !== '1') throw new Fault('not_found', `Could not find node ${id}: the cluster has node 1 only`)
  return { json: onlyNode(call.services.cluster) }
}

function settingsReply(cluster: Cluster): Reply {
  return { json: { cluster_name: cluster.name }, headers: { ETag: etagOf(cluster) } }
}

/** The settings are the name alone, so the name is their version. */
function etagOf(cluster: Cluster): string {
  return `"${cluster.name}"`
}

/** A sandbox cluster is one process, so it shows itself as one node. */
function onlyNode({ name, uuid }: Cluster) {
  const digits = uuid.replaceAll('-', '').slice(-10)
  return {
    id: 1,
    node_status: 'online',
    node_name: `${name}-1`,
    uuid,
    label: 'sandbox',
    model_number: 'sandbar',
    serial_number: digits,
    // The first bits mark an address that no manufacturer gave out.
    mac_address: `02:${(digits.match(/../g) ?? []).join(':')}`,
  }
}

/** The functions of tag `cluster`. */
export const handlers: HandlersOf<'cluster'> = {
  getClusterSettings,
  setClusterSettings,
  listNodes,
  getNode,
}

import type { Cluster } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { type Call, type Handler, param } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import { macAddressOf, nodeNameOf, serialNumberOf } from './node-facts.ts'

/** A sandbox cluster is one process, so it shows itself as one node. */
function nodeOf(cluster: Cluster) {
  return {
    id: 1,
    node_status: 'online',
    node_name: nodeNameOf(cluster),
    uuid: cluster.uuid,
    label: 'sandbox',
    model_number: 'sandbar',
    serial_number: serialNumberOf(cluster),
    mac_address: macAddressOf(cluster),
  }
}

const ofNode =
  (answer: Handler): Handler =>
  (call) => {
    const id = param(call, 'id')
    if (id !== '1') throw new Fault('not_found', `Could not find node ${id}: the cluster has node 1 only`)
    return answer(call)
  }

const light = storedSettings({ name: 'node-light', defaults: { light_visible: false } })

async function chassisOf({ services }: Call) {
  return { id: 1, ...(await light.read(services)), psu_statuses: [] }
}

/** Whoever switches the light is told nothing. */
const setLight: Handler = async (call) => {
  await light.put(call)
  return {}
}

const getNodeState: Handler = ({ services }) => ({
  json: { node_id: 1, state: 'ACTIVE', cluster_id: services.cluster.uuid },
})

const noPlan = { nodes_to_be_replaced: [], nodes_currently_being_replaced: [], target_stripe_config: null }

export const nodeHandlers = {
  listNodes: ({ services }) => ({ json: [nodeOf(services.cluster)] }),
  getNode: ofNode(({ services }) => ({ json: nodeOf(services.cluster) })),
  getNodeReplacementPlan: () => ({ json: noPlan }),
  listNodeChassis: async (call) => ({ json: [await chassisOf(call)] }),
  getNodeChassis: ofNode(async (call) => ({ json: await chassisOf(call) })),
  listNodeLights: async ({ services }) => ({ json: [{ id: 1, ...(await light.read(services)) }] }),
  getNodeLight: ofNode(async ({ services }) => ({ json: await light.read(services) })),
  setNodeLight: ofNode(setLight),
  identifyNode: ofNode(setLight),
  getNodeState,
  listUnconfiguredNodes: () => ({ json: { nodes: [], current_node_uuid: '' } }),
} satisfies Record<string, Handler>

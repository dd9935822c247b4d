import type { Cluster } from '@sandbar/engine'
import { bodyOf, type Handler, type HandlersOf } from '../handler.ts'
import { expectMatch } from '../if-match.ts'
import type { Reply } from '../respond.ts'
import { storedSettings } from '../stored/settings.ts'
import { nodeHandlers } from './cluster-nodes.ts'
import { slotHandlers } from './cluster-slots.ts'
import { tlsHandlers } from './cluster-tls.ts'

const getClusterSettings: Handler = ({ services }) => settingsReply(services.cluster)

const setClusterSettings: Handler = async (call) => {
  const { cluster } = call.services
  expectMatch(call.headers['if-match'], etagOf(cluster))
  await cluster.rename(bodyOf<{ cluster_name: string }>(call).cluster_name)
  return settingsReply(cluster)
}

function settingsReply(cluster: Cluster): Reply {
  return { json: { cluster_name: cluster.name }, headers: { ETag: etagOf(cluster) } }
}

/** The settings are the name alone, so the name is their version. */
function etagOf(cluster: Cluster): string {
  return `"${cluster.name}"`
}

const notStarted = { state: 'NOT_STARTED', blocked_reason: '', data_at_risk: false }
const notRunning = {
  status: 'NOT_RUNNING',
  data_at_risk: false,
  blocked_reason: '',
  phase: '',
  elapsed_seconds: 0,
  estimated_seconds_left: 0,
  percent_complete: 0,
  coordinator_node: 1,
}

/** Each file is kept once, by the host. */
const protection = {
  blocks_per_stripe: 1,
  data_blocks_per_stripe: 1,
  protection_system_type: 'PROTECTION_SYSTEM_TYPE_EC',
  max_node_failures: 0,
  max_drive_failures: 0,
  max_drive_spares: 0,
  remaining_node_failures: 0,
  remaining_drive_failures: 0,
  pending_configuration: null,
}

/** In digits, since a client that asks for it turns it into a number by itself. */
const clamp = storedSettings({
  name: 'capacity-clamp',
  defaults: { capacity_clamp: null as number | null },
  show: ({ capacity_clamp }) => ({ capacity_clamp: inDigits(capacity_clamp) }),
})

const getCapacityClamps: Handler = async ({ services }) => {
  const { capacity_clamp } = await clamp.read(services)
  return { json: { data: inDigits(capacity_clamp), external_object: null } }
}

function inDigits(bytes: number | null): string | null {
  return bytes === null ? null : String(BigInt(bytes))
}

/** The functions of tag `cluster`. */
export const handlers: HandlersOf<'cluster'> = {
  getClusterSettings,
  setClusterSettings,
  ...nodeHandlers,
  ...slotHandlers,
  ...tlsHandlers,
  getRestriperStatus: () => ({ json: notStarted }),
  getRestriperStatusV1: () => ({ json: notRunning }),
  getProtectionStatus: () => ({ json: protection }),
  getCapacityClamp: clamp.get,
  setCapacityClamp: clamp.put,
  getCapacityClamps,
  getChecksummingStatus: () => ({ json: { status: 'DISABLED' } }),
  getSsdEndurance: () => ({ json: { 1: [] } }),
}

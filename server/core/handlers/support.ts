import type { Handler, HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const reports = {
  enabled: false,
  mq_host: '',
  mq_port: 443,
  mq_proxy_host: '',
  mq_proxy_port: 0,
  s3_proxy_host: '',
  s3_proxy_port: 0,
  s3_proxy_disable_https: false,
  vpn_enabled: false,
  vpn_host: '',
  period: 60,
}
const nexus = { nexus_enabled: false, nexus_host: '', nexus_port: 443, nexus_interval: 60 }
const capabilities = { nexus_capability_remote_support: false, nexus_capability_sso: false }
const defaults = { ...reports, ...nexus, ...capabilities }

/** Some of the settings, in the order of `model`. */
function only(model: Partial<typeof defaults>, all: typeof defaults): Partial<typeof defaults> {
  const names = Object.keys(model) as (keyof typeof defaults)[]
  return Object.fromEntries(names.map((name) => [name, all[name]]))
}

/** Both groups of calls show the settings of Nexus, so they share one set. */
const settings = storedSettings({
  name: 'support',
  defaults,
  show: (all: typeof defaults) => only({ ...reports, ...nexus }, all),
})
const connection = storedSettings({
  name: 'support',
  defaults,
  show: (all: typeof defaults) => only({ ...nexus, ...capabilities }, all),
})

/** Whoever changes settings this way is told nothing. The key for Nexus proves itself to nobody here, so it is dropped. */
const modifyMonitoringSettings: Handler = async (call) => {
  const { nexus_registration_key: _, ...json } = call.json as Record<string, unknown>
  await settings.patch({ ...call, json })
  return {}
}

/** All settings of this path; what only the other path knows stays. */
const replaceMonitoringSettings: Handler = async (call) => {
  await settings.patch(call)
  return {}
}

const listMonitoringStatuses: Handler = () => ({
  json: [{ node_id: 1, monitoring: 'DISABLED', file_upload: 'DISABLED', vpn_connection: 'DISABLED' }],
})

const getNexusRegistration: Handler = async (call) => {
  const { nexus_enabled } = await connection.read(call.services)
  const { headers } = await connection.get(call)
  const json = { nexus_enabled, registration_status: 'NONE', secret_created_at: null }
  return { json, ...(headers && { headers }) }
}

const vpnKeys = storedSettings({
  name: 'vpn-keys',
  defaults: { mqvpn_client_crt: '', mqvpn_client_key: '', qumulo_ca_crt: '' },
})

/** The functions of tag `support`. */
export const handlers: HandlersOf<'support'> = {
  getMonitoringSettings: settings.get,
  replaceMonitoringSettings,
  modifyMonitoringSettings,
  listMonitoringStatuses,
  getVpnKeys: vpnKeys.get,
  replaceVpnKeys: vpnKeys.put,
  modifyVpnKeys: vpnKeys.patch,
  getNexusConnection: connection.get,
  modifyNexusConnection: connection.patch,
  getNexusRegistration,
}

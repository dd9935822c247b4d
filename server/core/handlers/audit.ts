import { Fault } from '../errors.ts'
import type { Call, Handler, HandlersOf } from '../handler.ts'
import { storedCollection } from '../stored/collection.ts'
import { pageOf } from '../stored/page.ts'
import { storedSettings } from '../stored/settings.ts'
import { formatTime } from '../wire/time.ts'

const cloudwatch = storedSettings({
  name: 'audit.cloudwatch',
  defaults: { enabled: false, log_group_name: '', region: '' },
})
const syslog = storedSettings({
  name: 'audit.syslog',
  defaults: { enabled: false, server_address: '', server_port: 514, local_enabled: false, format: 'csv' },
})

type DestinationType = 'SYSLOG' | 'CLOUDWATCH' | 'LOCAL'

interface DestinationConfig {
  type: DestinationType
  name: string
  enabled: boolean
  [field: string]: unknown
}

interface Destination {
  id: number
  config: DestinationConfig
}

const ownFields: Readonly<Record<DestinationType, { all: readonly string[]; needed: readonly string[] }>> = {
  SYSLOG: { all: ['log_format', 'server_address', 'server_port'], needed: ['server_address'] },
  CLOUDWATCH: { all: ['log_group_name', 'region'], needed: ['log_group_name', 'region'] },
  LOCAL: { all: ['log_format'], needed: [] },
}

function checkConfig({ config }: Destination): void {
  const { type } = config
  const { all, needed } = ownFields[type]
  const foreign = Object.keys(config).find((field) => !['type', 'name', 'enabled', ...all].includes(field))
  if (foreign !== undefined) throw new Fault('bad_value', `Could not use ${foreign}: a ${type} destination has none`)
  const lacking = needed.find((field) => !config[field])
  if (lacking !== undefined)
    throw new Fault('bad_value', `Could not use the destination ${config.name}: ${type} needs ${lacking}`)
}

const destinations = storedCollection<Destination>({
  name: 'audit-destinations',
  noun: 'audit destination',
  ids: 'number',
  most: 100,
  create: ({ config }: { config: DestinationConfig }, id) => ({ id, config }),
  check: checkConfig,
  list: { entries: 'entries' },
})

/** A new destination comes wrapped, a changed one does not. */
const wrapped =
  (handler: Handler): Handler =>
  (call) =>
    handler({ ...call, json: { config: call.json } })

/** Nothing is sent to servers of others, so no connection is ever up. */
function statusOf(isEnabled: boolean) {
  if (!isEnabled) return { connection_status: 'AUDIT_LOG_DISABLED', error_message: '', error_details: '' }
  return {
    connection_status: 'AUDIT_LOG_DISCONNECTED',
    error_message: 'The emulator sends its audit log to no server',
    error_details: 'Read the log at /v1/audit/log/',
  }
}

const statusFrom =
  (settings: { read(services: Call['services']): Promise<{ enabled: boolean }> }): Handler =>
  async ({ services }) => ({ json: statusOf((await settings.read(services)).enabled) })

const getAuditDestinationStatus: Handler = async (call) => {
  const { config } = (await destinations.get(call)).json as Destination
  const isKept = config.enabled && config.type === 'LOCAL'
  return { json: isKept ? { ...statusOf(false), connection_status: 'AUDIT_LOG_CONNECTED' } : statusOf(config.enabled) }
}

const listAuditEvents: Handler = (call) => {
  const entries = call.services.activity.audit()
  const page = pageOf(call, { items: entries, keyOf: ({ number }) => String(number), end: null })
  const shown = page.items.map(({ number: _, atMs, ...event }) => ({ timestamp: formatTime(atMs), ...event }))
  return { json: { entries: shown, paging: page.paging } }
}

/** The functions of tag `audit`. */
export const handlers: HandlersOf<'audit'> = {
  getCloudwatchAuditConfig: cloudwatch.get,
  replaceCloudwatchAuditConfig: cloudwatch.put,
  modifyCloudwatchAuditConfig: cloudwatch.patch,
  getCloudwatchAuditStatus: statusFrom(cloudwatch),
  getSyslogAuditConfig: syslog.get,
  replaceSyslogAuditConfig: syslog.put,
  modifySyslogAuditConfig: syslog.patch,
  getSyslogAuditStatus: statusFrom(syslog),
  listAuditDestinations: destinations.list,
  createAuditDestination: destinations.create,
  getAuditDestination: destinations.get,
  replaceAuditDestination: wrapped(destinations.put),
  modifyAuditDestination: wrapped(destinations.patch),
  deleteAuditDestination: destinations.remove,
  getAuditDestinationStatus,
  listAuditEvents,
}

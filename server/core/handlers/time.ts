import type { Handler, HandlersOf, Services } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import { formatTime } from '../wire/time.ts'

interface TimeSettings {
  use_ad_for_primary: boolean
  ntp_servers: string[]
  source: string
}

const defaults: TimeSettings = { use_ad_for_primary: false, ntp_servers: [], source: 'API_TIME_SOURCE_NTP' }

const toV1 = ({ source: _, ...settings }: TimeSettings) => settings

const settings = storedSettings({ name: 'time', defaults })
/** The same settings as the older paths show them. Their PUT names all that they know, so it is a PATCH of the whole. */
const settingsV1 = storedSettings({ name: 'time', defaults, show: toV1 })

/** The clock of a sandbox follows nobody: tests stop and advance it. */
async function statusOf(services: Services) {
  return {
    config: await settings.read(services),
    time: formatTime(services.cluster.clock.now()),
    status: 'TIME_NOT_SYNCHRONIZING',
  }
}

const getTimeStatus: Handler = async ({ services }) => ({ json: await statusOf(services) })

const getTimeStatusV1: Handler = async ({ services }) => {
  const status = await statusOf(services)
  return { json: { ...status, config: toV1(status.config) } }
}

/** Not every runtime counts UTC among its zones. */
const zones = [...new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort()

const listTimeZones: Handler = () => ({ json: zones })

/** The functions of tag `time`. */
export const handlers: HandlersOf<'time'> = {
  getTimeSettings: settings.get,
  modifyTimeSettings: settings.patch,
  getDefaultTimeSettings: () => ({ json: defaults }),
  getTimeStatus,
  listTimeZones,
  getTimeSettingsV1: settingsV1.get,
  modifyTimeSettingsV1: settingsV1.patch,
  replaceTimeSettingsV1: settingsV1.patch,
  getTimeStatusV1,
  listTimeZonesV1: listTimeZones,
}

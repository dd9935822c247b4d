import type { HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

interface WebUiSettings {
  inactivity_timeout: { nanoseconds: string } | null
  login_banner: string | null
}

const defaults: WebUiSettings = { inactivity_timeout: null, login_banner: null }

const settings = storedSettings({ name: 'web-ui', defaults })

/** The functions of tag `web-ui`. */
export const handlers: HandlersOf<'web-ui'> = {
  getWebUiSettings: settings.get,
  replaceWebUiSettings: settings.put,
  modifyWebUiSettings: settings.patch,
}

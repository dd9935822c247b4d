import { storedSettings } from '../stored/settings.ts'

/** Whether watches may reach below their directory. */
export const notifySettings = storedSettings({ name: 'notify', defaults: { recursive_mode: 'ENABLED' } })

import type { HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'

const settings = storedSettings({
  name: 'ftp',
  defaults: {
    enabled: false,
    check_remote_host: true,
    log_operations: false,
    chroot_users: false,
    allow_unencrypted_connections: false,
    expand_wildcards: false,
    anonymous_user: null as object | null,
    greeting: '',
  },
})

/** The functions of tag `ftp`. */
export const handlers: HandlersOf<'ftp'> = {
  getFtpSettings: settings.get,
  replaceFtpSettings: settings.put,
  modifyFtpSettings: settings.patch,
  getFtpStatus: async ({ services }) => ({ json: { settings: await settings.read(services), statuses: [] } }),
}

import type { Handler, HandlersOf } from '../handler.ts'
import { storedSettings } from '../stored/settings.ts'
import * as lockKeys from './lock-keys.ts'
import { notifySettings } from './notify-settings.ts'

/** The product counts in blocks of this size, whatever the host does. */
const blockSize = 4096

const getFileSystem: Handler = async ({ services }) => {
  const { cluster } = services
  const [{ totalBytes, freeBytes }, snapshots] = await Promise.all([cluster.files.space(), cluster.snapshotUsage()])
  return {
    json: {
      block_size_bytes: blockSize,
      total_size_bytes: String(totalBytes),
      free_size_bytes: String(freeBytes),
      snapshot_size_bytes: String(snapshots.totalBytes),
    },
  }
}

const atime = storedSettings({ name: 'atime', defaults: { enabled: false, granularity: 'HOUR' } })
const permissions = storedSettings({ name: 'permissions', defaults: { mode: 'CROSS_PROTOCOL' } })

/** The functions of tag `file-system`. */
export const handlers: HandlersOf<'file-system'> = {
  getFileSystem,
  getAtimeSettings: atime.get,
  replaceAtimeSettings: atime.put,
  modifyAtimeSettings: atime.patch,
  getNotifySettings: notifySettings.get,
  replaceNotifySettings: notifySettings.put,
  getPermissionsSettings: permissions.get,
  replacePermissionsSettings: permissions.put,
  ...lockKeys,
}

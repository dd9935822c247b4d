import type { HandlersOf } from '../handler.ts'

/** The functions of tag `object-storage`. */
export const handlers: HandlersOf<'object-storage'> = {
  listObjectStorageUris: () => ({ json: [] }),
  listObjectBridges: () => ({ json: { entries: [] } }),
}

import type { OperationsOfTag } from '@sandbar/openapi/operations'
import type { HandlersOf } from '../handler.ts'

type Tag = keyof OperationsOfTag

/**
 * Loads the functions behind the operations of each tag. They come when they are first wanted, so that a page carries
 * only what it uses. An emulated operation without a function does not compile.
 */
export const handlerGroups: { readonly [T in Tag]: () => Promise<HandlersOf<T>> } = {
  session: async () => (await import('./session.ts')).handlers,
  version: async () => (await import('./version.ts')).handlers,
  cluster: async () => (await import('./cluster.ts')).handlers,
  replication: async () => (await import('./replication.ts')).handlers,
  files: async () => (await import('./files.ts')).handlers,
  snapshots: async () => (await import('./snapshots.ts')).handlers,
}

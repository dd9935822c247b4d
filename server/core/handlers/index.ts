import type { OperationsOfTag } from '@sandbar/openapi/routes'
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
  'file-system': async () => (await import('./file-system.ts')).handlers,
  'file-acls': async () => (await import('./file-acls.ts')).handlers,
  'file-locks': async () => (await import('./file-locks.ts')).handlers,
  'file-streams': async () => (await import('./file-streams.ts')).handlers,
  'tree-delete': async () => (await import('./tree-delete.ts')).handlers,
  'user-metadata': async () => (await import('./user-metadata.ts')).handlers,
  quotas: async () => (await import('./quotas.ts')).handlers,
  snapshots: async () => (await import('./snapshots.ts')).handlers,
  analytics: async () => (await import('./analytics.ts')).handlers,
  audit: async () => (await import('./audit.ts')).handlers,
  'cluster-creation': async () => ({}),
  dns: async () => (await import('./dns.ts')).handlers,
  encryption: async () => (await import('./encryption.ts')).handlers,
  license: async () => (await import('./license.ts')).handlers,
  metrics: async () => (await import('./metrics.ts')).handlers,
  network: async () => (await import('./network.ts')).handlers,
  'object-storage': async () => (await import('./object-storage.ts')).handlers,
  nfs: async () => (await import('./nfs.ts')).handlers,
  smb: async () => (await import('./smb.ts')).handlers,
  s3: async () => (await import('./s3.ts')).handlers,
  ftp: async () => (await import('./ftp.ts')).handlers,
  portals: async () => (await import('./portals.ts')).handlers,
  shutdown: async () => (await import('./shutdown.ts')).handlers,
  support: async () => (await import('./support.ts')).handlers,
  time: async () => (await import('./time.ts')).handlers,
  upgrade: async () => (await import('./upgrade.ts')).handlers,
  'web-ui': async () => (await import('./web-ui.ts')).handlers,
  'access-tokens': async () => (await import('./access-tokens.ts')).handlers,
  authentication: async () => (await import('./authentication.ts')).handlers,
  identity: async () => (await import('./identity.ts')).handlers,
  'local-groups': async () => (await import('./groups.ts')).handlers,
  'local-users': async () => (await import('./users.ts')).handlers,
  'active-directory': async () => (await import('./active-directory.ts')).handlers,
  ldap: async () => (await import('./ldap.ts')).handlers,
  saml: async () => (await import('./saml.ts')).handlers,
  tenants: async () => (await import('./tenants.ts')).handlers,
  roles: async () => (await import('./roles.ts')).handlers,
}

// Made by `npm run generate` from openapi/source. Do not edit.
/** Loads the validators of a tag's requests; tags without JSON bodies have none. */
export const loaders: Readonly<Record<string, () => Promise<object>>> = {
  'session': () => import('./session.ts'),
  'cluster': () => import('./cluster.ts'),
  'replication': () => import('./replication.ts'),
  'files': () => import('./files.ts'),
  'access-tokens': () => import('./access-tokens.ts'),
  'audit': () => import('./audit.ts'),
  'authentication': () => import('./authentication.ts'),
  'dns': () => import('./dns.ts'),
  'identity': () => import('./identity.ts'),
  'local-groups': () => import('./local-groups.ts'),
  'local-users': () => import('./local-users.ts'),
  'network': () => import('./network.ts'),
  'portals': () => import('./portals.ts'),
  'roles': () => import('./roles.ts'),
  'support': () => import('./support.ts'),
  'time': () => import('./time.ts'),
  'web-ui': () => import('./web-ui.ts'),
}

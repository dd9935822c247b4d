import { privileges } from '../privileges.ts'

/** What the middle of a privilege's name stands for. */
const areas: Readonly<Record<string, string>> = {
  ACCESS_TOKENS: 'access tokens',
  AD: 'Active Directory',
  ANALYTICS: 'activity and capacity over time',
  AUDIT: 'the audit log’s settings',
  AUTH_CACHE: 'the cache of identities',
  CAPACITY: 'the limit on capacity',
  CHECKSUMMING: 'the state of checksums',
  CLUSTER: 'the cluster and its nodes',
  DNS: 'DNS',
  ENCRYPTION: 'encryption keys at rest',
  FILE: 'files',
  FS_ATTRIBUTES: 'facts about the whole file system',
  FS_DELETE_TREE: 'jobs that delete directories',
  FS_FILE_LOCK: 'locks that keep files from being changed',
  FS_KEY_MANAGEMENT: 'keys that lock snapshots and files',
  FS_LOCK: 'locks of NFS and SMB clients',
  FS_SETTINGS: 'settings of the file system',
  FTP: 'FTP',
  IDENTITY: 'identities and their attributes',
  IDENTITY_CONFIG: 'where identities come from',
  IDENTITY_MAPPING: 'identities that stand for the same person',
  KERBEROS_KEYTAB: 'the Kerberos keytab',
  KERBEROS_SETTINGS: 'Kerberos settings',
  KV: 'the cluster’s key-value store',
  LDAP: 'LDAP',
  LICENSE: 'the licence',
  LOCAL_GROUP: 'local groups',
  LOCAL_USER: 'local users',
  METRICS: 'metrics',
  METRICS_CONFIG: 'who may fetch metrics',
  NETWORK: 'the network',
  NETWORK_IP_ALLOCATION: 'the IP addresses in use',
  NFS_EXPORT: 'NFS exports',
  NFS_SETTINGS: 'NFS settings',
  OBJECT_STORAGE_URIS: 'the buckets below the file system',
  PORTAL_GLOBAL: 'all portals of the cluster',
  PORTAL_HUB: 'portal hubs',
  PORTAL_SPOKE: 'portal spokes',
  QUOTA: 'quotas',
  REBOOT: 'restarts',
  RECONCILER: 'the reconciler',
  REPLICATION_OBJECT: 'replication to and from object storage',
  REPLICATION_SOURCE: 'replication from this cluster',
  REPLICATION_TARGET: 'replication to this cluster',
  ROLE: 'roles',
  S3_BUCKETS: 'S3 buckets',
  S3_CREDENTIALS: 'S3 access keys',
  S3_SETTINGS: 'S3 settings',
  S3_UPLOADS: 'unfinished S3 uploads',
  SAML_SETTINGS: 'single sign-on',
  SERVICE_PUBLIC_KEYS: 'public keys of services',
  SMB_FILE_HANDLE: 'open files of SMB clients',
  SMB_SESSION: 'sessions of SMB clients',
  SMB_SHARE: 'SMB shares',
  SNAPSHOT: 'snapshots',
  SNAPSHOT_CALCULATE_USED_CAPACITY: 'the capacity that snapshots use',
  SNAPSHOT_DIFFERENCE: 'differences between snapshots',
  SNAPSHOT_POLICY: 'snapshot policies',
  SUPPORT: 'the connection to the vendor’s support',
  TENANT: 'tenants',
  TIME: 'the time settings',
  UNCONFIGURED_NODE: 'nodes that belong to no cluster yet',
  UPGRADE: 'upgrades',
  WEB_UI_SETTINGS: 'settings of the Web UI',
}

const verbs: Readonly<Record<string, string>> = {
  READ: 'See',
  WRITE: 'Change',
  USE: 'Use',
  FULL_ACCESS: 'Read and change all',
  READ_ACCESS: 'Read all',
  EVICT: 'Drop cached data of',
}

const others: Readonly<Record<string, string>> = {
  PRIVILEGE_DEBUG: 'Look into the cluster’s inner workings',
  PRIVILEGE_POWER_CYCLE: 'Switch nodes off and on',
  PRIVILEGE_REPLICATION_REVERSE_RELATIONSHIP: 'Reverse the direction of a replication relationship',
  PRIVILEGE_SNAPSHOT_LOCK: 'Lock snapshots',
  PRIVILEGE_TEST_ONLY: 'Used by the vendor’s own tests',
}

/** One line for each privilege, by its name. */
export function privilegeTexts(): Record<string, string> {
  return Object.fromEntries(privileges.map((name) => [name, others[name] ?? textOf(name)]))
}

function textOf(name: string): string {
  const [, area = '', verb = ''] = /^PRIVILEGE_(.+?)_(FULL_ACCESS|READ_ACCESS|READ|WRITE|USE|EVICT)$/.exec(name) ?? []
  return `${verbs[verb]} ${areas[area]}`
}

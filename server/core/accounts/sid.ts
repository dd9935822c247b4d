/** Security identifier of everybody. */
export const everyoneSid = 'S-1-1-0'

/** The first part of the security identifiers of a cluster's own users and groups, made of its UUID. */
export function domainSid(clusterUuid: string): string {
  const digits = clusterUuid.replaceAll('-', '')
  const parts = [0, 8, 16].map((at) => Number.parseInt(digits.slice(at, at + 8), 16))
  return `S-1-5-21-${parts.join('-')}`
}

/** The security identifier of one of the cluster's own users or groups. */
export function sidOf(clusterUuid: string, id: string): string {
  return `${domainSid(clusterUuid)}-${id}`
}

/** Windows' own form for user and group numbers of NFS. */
export const nfsSids = { user: 'S-1-5-88-1-', group: 'S-1-5-88-2-' } as const

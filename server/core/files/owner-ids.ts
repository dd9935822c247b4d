import type { FileInfo } from '@sandbar/engine'

/** The product counts POSIX users and groups among its own ids from these on. */
const firstUserId = 3n * 2n ** 32n
const firstGroupId = 4n * 2n ** 32n

/** Auth id of the owner: a user of the cluster itself, or the number of NFS among the product's ids. */
export function ownerIdOf({ uid, localUser }: Pick<FileInfo, 'uid' | 'localUser'>): string {
  return localUser ?? String(firstUserId + BigInt(uid))
}

/** Auth id of the group, likewise. */
export function groupIdOf({ gid, localGroup }: Pick<FileInfo, 'gid' | 'localGroup'>): string {
  return localGroup ?? String(firstGroupId + BigInt(gid))
}

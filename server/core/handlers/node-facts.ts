import type { Cluster } from '@sandbar/engine'

/** The name of the only node. */
export function nodeNameOf({ name }: Cluster): string {
  return `${name}-1`
}

/** Ten digits that stay with the cluster. */
export function serialNumberOf({ uuid }: Cluster): string {
  return uuid.replaceAll('-', '').slice(-10)
}

/** A hardware address of its own; the first bits mark one that no manufacturer gave out. */
export function macAddressOf(cluster: Cluster): string {
  return `02:${(serialNumberOf(cluster).match(/../g) ?? []).join(':')}`
}

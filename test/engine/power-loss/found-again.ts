import { type BigIntStats, lstatSync, type Stats } from 'node:fs'
import { interceptFiles } from '../faults/file-calls.ts'
import type { Attributes, Inode } from './disk-log.ts'

interface Known {
  inode: Inode
  attributes: Attributes
  /** When the copy got its present state. */
  builtNs: bigint
}

/** Nothing on a disk has such a number. */
const others = 1_000_000_000_000n

/**
 * Objects of a directory that was built anew have other inode numbers and times than those that they stand for. While
 * `work` runs, whoever looks at them sees the ones they stand for, as long as nobody changes them.
 */
export async function asFoundAgain<T>(
  built: readonly { path: string; inode: Inode; attributes: Attributes }[],
  work: () => Promise<T>,
): Promise<T> {
  const known = new Map<bigint, Known>()
  for (const { path, inode, attributes } of built) {
    const stats = lstatSync(path, { bigint: true })
    known.set(stats.ino, { inode, attributes, builtNs: stats.ctimeNs })
  }
  const restore = interceptFiles(['lstatSync', 'statSync', 'fstatSync'], (_, original, args) => {
    const stats = original(...args) as Stats | BigIntStats | undefined
    if (stats) disguise(stats, known.get(BigInt(stats.ino)))
    return stats
  })
  try {
    return await work()
  } finally {
    restore()
  }
}

function disguise(stats: Stats | BigIntStats, as: Known | undefined): void {
  const inode = as ? BigInt(as.inode) : BigInt(stats.ino) + others
  if (!isExact(stats)) {
    stats.ino = Number(inode)
    return
  }
  stats.ino = inode
  if (stats.ctimeNs !== as?.builtNs) return
  stats.ctimeNs = as.attributes.changedNs
  stats.mtimeNs = as.attributes.modifiedNs
}

function isExact(stats: Stats | BigIntStats): stats is BigIntStats {
  return typeof stats.ino === 'bigint'
}

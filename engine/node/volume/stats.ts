import type { BigIntStats } from 'node:fs'

/** What is looked at of an object, as Node's own calls tell it. */
export type Stats = Pick<
  BigIntStats,
  | ('dev' | 'ino' | 'mode' | 'nlink' | 'uid' | 'gid' | 'size' | 'blocks')
  | ('mtimeNs' | 'ctimeNs' | 'birthtimeNs')
  | ('isFile' | 'isDirectory' | 'isSymbolicLink' | 'isFIFO' | 'isSocket')
>

import type { FileInfo } from '@sandbar/engine'
import type { StoredAcl } from './acl.ts'

/** What the API keeps about an entry beyond what its volume does. Absent members: nothing was ever set. */
export interface FileExtras {
  /** In order of type and key. */
  metadata?: readonly MetadataEntry[]
  /** Changes of the metadata. */
  metadataRevision?: number
  lock?: FileLock
  acl?: StoredAcl
  /** In order of their ids. */
  streams?: readonly StreamRow[]
  /** Id of the stream that was made last; none comes twice. */
  lastStream?: number
  /** SMB's flags that are on. */
  flags?: readonly string[]
  /** Time of creation in nanoseconds, when it was set. */
  createdNs?: string
  /** Time of change, when it was set; it holds until the entry changes. */
  changed?: { ns: string; revision: string }
}

export interface MetadataEntry {
  type: 'GENERIC' | 'S3' | 'WELL_KNOWN'
  key: string
  /** Base64. */
  value: string
}

export interface FileLock {
  /** RFC 3339; null: none. */
  retentionUntil: string | null
  legalHold: boolean
}

export interface StreamRow {
  id: string
  name: string
  /** Bytes. */
  size: number
  /** Where its bytes are; null when it has none. Bytes under an id never change. */
  contentId: string | null
  revision: number
}

/** An entry with what the API keeps about it. */
export interface ShownInfo extends FileInfo {
  extras?: FileExtras
  /** When it came into being, whatever its time of creation was set to. */
  bornNs?: bigint
}

const none: FileExtras = {}
const blockSize = 4096

export function extrasOf(info: ShownInfo): FileExtras {
  return info.extras ?? none
}

/** Tells entries apart that have the same id one after the other. */
export function bornNsOf({ bornNs, createdNs }: ShownInfo): bigint {
  return bornNs ?? createdNs
}

/** Blocks of 4096 bytes that all named streams of an entry take. */
export function streamBlocks(extras: FileExtras | undefined): number {
  return (extras?.streams ?? []).reduce((blocks, { size }) => blocks + Math.ceil(size / blockSize), 0)
}

import { join } from 'node:path'
import type { Catalogue, Clock, ManifestStore, Volume } from '@sandbar/engine'
import { createDirectoryVolume, openManifestStore, openSqliteCatalogue } from '@sandbar/engine/node'
import type { Closers } from './closers.ts'
import { ownedStorage } from './owned-storage.ts'

/** Where a cluster keeps files and state. */
export interface Storage {
  volume: Volume
  catalogue: Catalogue
  manifests: ManifestStore
}

interface DiskStorageOptions {
  /** Absolute, and locked by the caller. */
  dataDirectory: string
  /** Throws when somebody else owns the data directory by now. */
  mustHold: () => void
  /** Absolute; it must exist. */
  root: string
  /** The files are only read; default: false. */
  isReadOnly?: boolean
  clock: Clock
  /** Sees the volume before there is a catalogue. */
  onVolume?: (volume: Volume) => Promise<void>
  closers: Closers
}

/** A cluster's parts on disk: its files in `root`, its state in the data directory. */
export async function openDiskStorage(options: DiskStorageOptions): Promise<Storage> {
  const { dataDirectory, mustHold, root, isReadOnly = false, clock, onVolume, closers } = options
  const stateDirectory = join(dataDirectory, 'state')
  const volume = createDirectoryVolume({ root, stateDirectory, isReadOnly, clock })
  closers.add(() => volume.close())
  await onVolume?.(volume)
  const catalogue = openSqliteCatalogue({ file: catalogueFile(dataDirectory), sandbox: 'default' })
  closers.add(() => catalogue.close())
  const manifests = openManifestStore({ directory: join(dataDirectory, 'manifests') })
  return ownedStorage({ volume, catalogue, manifests }, mustHold)
}

export function catalogueFile(dataDirectory: string): string {
  return join(dataDirectory, 'catalogue.sqlite')
}

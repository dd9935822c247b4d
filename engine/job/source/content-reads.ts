import { concatBytes } from '../../core/bytes.ts'
import type { Entry, TreePath } from '../../core/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import { blockDigests } from '../../core/regions.ts'
import type { Region } from '../../core/step.ts'
import type { Digest } from '../../ports/digest.ts'
import type { Volume } from '../../ports/volume.ts'
import { cutRegions } from './cut-regions.ts'

const pieceBytes = 1024 * 1024

/** A scanned file of the source. */
export interface SourceFile {
  volume: Pick<Volume, 'readRegion' | 'blockDigests'>
  root: TreePath
  entry: Entry
}

/** The regions' bytes in one piece; undefined when the file is not what it was when it was scanned. */
export async function readRegions(
  { volume, root, entry }: SourceFile,
  regions: readonly (Region & { into?: Uint8Array })[],
): Promise<Uint8Array | undefined> {
  return unlessMoving(async () => {
    const parts: Uint8Array[] = []
    for (const region of regions) parts.push(await volume.readRegion(root, entry, region))
    const [only] = parts
    return only && parts.length === 1 ? only : concatBytes(parts)
  })
}

/** Digests of the blocks of a region; undefined as for `readRegions`. */
export async function digestRegion(file: SourceFile, region: Region, digest: Digest): Promise<string[] | undefined> {
  const { volume, root, entry } = file
  if (volume.blockDigests) return unlessMoving(async () => volume.blockDigests?.(root, entry, region))
  const blocks: string[] = []
  for (const piece of cutRegions([region], pieceBytes).flatMap(({ regions }) => regions)) {
    const bytes = await readRegions(file, [piece])
    if (!bytes) return undefined
    blocks.push(...blockDigests(bytes, digest))
  }
  return blocks
}

async function unlessMoving<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (isMoving(error)) return undefined
    throw error
  }
}

function isMoving(error: unknown): boolean {
  return isRefusal(
    error,
    'fs_changed_since_snapshot',
    'fs_no_such_entry',
    'fs_no_such_path',
    'fs_not_a_file',
    'fs_not_a_directory',
    'fs_access_denied',
  )
}

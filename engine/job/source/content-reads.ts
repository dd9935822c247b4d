import { concatBytes } from '../../core/bytes.ts'
import type { Entry, TreePath } from '../../core/entry.ts'
import { isRefusal } from '../../core/refusal.ts'
import type { Region } from '../../core/step.ts'
import type { Volume } from '../../ports/volume.ts'

/** A scanned file of the source. */
export interface SourceFile {
  volume: Pick<Volume, 'readRegion'>
  root: TreePath
  entry: Entry
}

/** The regions' bytes in one piece; undefined when the file is not what it was when it was scanned. */
export async function readRegions(
  { volume, root, entry }: SourceFile,
  regions: readonly Region[],
): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = []
  try {
    for (const region of regions) parts.push(await volume.readRegion(root, entry, region))
  } catch (error) {
    if (isMoving(error)) return undefined
    throw error
  }
  const [only] = parts
  return only && parts.length === 1 ? only : concatBytes(parts)
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

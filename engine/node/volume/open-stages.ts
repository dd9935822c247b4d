import type { TreePath } from '../../core/entry.ts'
import type { Scan, ScanOptions, Volume } from '../../ports/volume.ts'
import { type FileListing, isFileListing } from '../listing/file-listing.ts'
import { type DirectoryStage, openDirectoryStage, type StageOptions } from '../stage/index.ts'

/** The stages of a volume, each opened once. */
export interface OpenStages {
  /** Of roots with a stage, scans are kept: what a commit takes must be what its plan was made from. */
  scan: Volume['scan']
  open(key: string, root: TreePath): Promise<DirectoryStage>
  close(): Promise<void>
}

type StagePorts = Omit<StageOptions, 'key' | 'root' | 'takeLastScan' | 'forget'>

export function createOpenStages(ports: StagePorts, scanFiles: Volume['scan']): OpenStages {
  const stages = new Map<string, Promise<DirectoryStage>>()
  const lastScans = new Map<TreePath, FileListing | undefined>()

  function remember(root: TreePath, listing: FileListing | undefined): void {
    void lastScans.get(root)?.close()
    lastScans.set(root, listing)
  }

  async function scan(scanned: TreePath, options?: ScanOptions): Promise<Scan> {
    const result = await scanFiles(scanned, options)
    if (lastScans.has(scanned) && isFileListing(result.listing)) remember(scanned, result.listing.share())
    return result
  }

  function open(key: string, root: TreePath): Promise<DirectoryStage> {
    const known = stages.get(key)
    if (known !== undefined) return known
    const forget = () => {
      stages.delete(key)
      remember(root, undefined)
      lastScans.delete(root)
    }
    remember(root, undefined)
    const takeLastScan = () => {
      const listing = lastScans.get(root)
      lastScans.set(root, undefined)
      return listing
    }
    const opening = openDirectoryStage({ ...ports, key, root, takeLastScan, forget })
    stages.set(key, opening)
    opening.catch(forget)
    return opening
  }

  return {
    scan,
    open,
    async close() {
      const opened = await Promise.allSettled(stages.values())
      await Promise.all(opened.map((stage) => (stage.status === 'fulfilled' ? stage.value.close() : undefined)))
      for (const listing of lastScans.values()) await listing?.close()
    },
  }
}

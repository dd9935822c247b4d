import { readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateDirectory, syncDirectory } from '../durable.ts'
import { removeTree } from '../remove-tree.ts'
import { textToBytes } from '../volume/system-paths.ts'
import { failpoint } from './failpoints.ts'

/** Files of one stage. Names are numbers, never the user's. */
export interface Layout {
  readonly directory: string
  readonly journal: string
  /** Steps that wait for their commit, when they are many. */
  readonly plan: string
  /** Contents, directories and symlinks on their way in. */
  readonly staged: string
  /** What was taken out of the tree and is dropped after the commit. */
  readonly aside: string
  /** What was taken out and is put back elsewhere. */
  readonly slots: string
}

export function createLayout(directory: string): Layout {
  return {
    directory,
    journal: join(directory, 'journal'),
    plan: join(directory, 'plan'),
    staged: join(directory, 'staged'),
    aside: join(directory, 'aside'),
    slots: join(directory, 'slots'),
  }
}

export function makeFolders(layout: Layout): void {
  for (const folder of [layout.directory, layout.staged, layout.aside, layout.slots]) makePrivateDirectory(folder)
  syncDirectory(layout.directory)
}

const trashPrefix = 'trash-'
let trashCount = 0

/** Moves folders out of the way at once; `emptyTrash` may take its time. */
export function throwAway(layout: Layout, folders: readonly string[]): void {
  for (const folder of folders) {
    trashCount += 1
    renameSync(folder, join(layout.directory, `${trashPrefix}${process.pid}-${performance.now()}-${trashCount}`))
    makePrivateDirectory(folder)
  }
}

/** What can't be removed now is tried again when the stage is opened the next time. */
export async function emptyTrash(layout: Layout): Promise<void> {
  for (const name of readdirSync(layout.directory)) {
    if (!name.startsWith(trashPrefix)) continue
    failpoint('before-drop')
    await removeTree(textToBytes(join(layout.directory, name)))
    failpoint('after-drop')
  }
}

import type { TreePath } from '../../core/entry.ts'
import { parentOf } from '../../core/names.ts'
import type { Step } from '../../core/step.ts'
import type { Delta, StagedFile } from './staged-content.ts'

export type DeltaFile = StagedFile & { delta: Delta }

/**
 * Contents that only lie over the file whose place they take, by its path: that file can be changed where it is. Plans
 * do not know of that, they take the file away and place the new content.
 */
export function findPatches(steps: Iterable<Step>, files: Iterable<StagedFile>): Map<TreePath, DeltaFile> {
  const overlays = Map.groupBy([...files].filter(isOverlay), ({ delta }) => delta.basis)
  const patches = new Map<TreePath, DeltaFile>()
  if (overlays.size === 0) return patches
  const taken = new Set<TreePath>()
  for (const step of steps) {
    if (step.step === 'take') taken.add(step.path)
    if (step.step !== 'place' || !taken.has(step.path)) continue
    const file = overlays.get(step.path)?.find(({ digest, size }) => digest === step.digest && size === step.size)
    if (file && !isAnyTaken(parentOf(step.path), taken)) patches.set(step.path, file)
  }
  return patches
}

export function isDelta(file: StagedFile): file is DeltaFile {
  return file.delta !== undefined
}

function isOverlay(file: StagedFile): file is DeltaFile {
  return isDelta(file) && file.delta.copies === undefined
}

/** Directories around it that move or vanish take the file along. */
function isAnyTaken(path: TreePath, taken: ReadonlySet<TreePath>): boolean {
  if (path === '') return false
  return taken.has(path) || isAnyTaken(parentOf(path), taken)
}

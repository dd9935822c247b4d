import type { Attributes, TreePath } from './entry.ts'

/**
 * One unit of a plan. A plan is carried out in order: all takes (paths as they were before, deepest first), then
 * everything that puts something in its place (paths as they will be, parents first), then attributes (deepest first).
 */
export type Step =
  /** Takes what is at `path` out of the tree: to a slot that a later `move` puts back, or aside (`slot` null). */
  | { step: 'take'; path: TreePath; slot: number | null }
  | { step: 'makeDirectory'; path: TreePath; attributes: Attributes }
  /** Puts staged content at `path`. */
  | { step: 'place'; path: TreePath; digest: string; size: number; attributes: Attributes }
  | { step: 'link'; path: TreePath; target: string; attributes: Attributes }
  /** Puts what was taken to `slot` at `path`. */
  | { step: 'move'; slot: number; path: TreePath }
  | { step: 'attributes'; path: TreePath; attributes: Attributes }

/** A byte range of a file. */
export interface Region {
  offset: number
  length: number
}

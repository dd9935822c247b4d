import type { Attributes, TreePath } from './entry.ts'
import type { XattrScope } from './xattrs.ts'

/** What a step sets. Owners and what is finer than a microsecond are set as far as the volume can. */
export interface AttributesToSet extends Attributes {
  /** Extended attributes of this scope become exactly `xattrs`, others stay; absent: all stay as they are. */
  xattrScope?: Exclude<XattrScope, 'none'>
}

/**
 * One unit of a plan. A plan is carried out in order: all takes (paths as they were before, deepest first), then
 * everything that puts something in its place (paths as they will be, parents first), then more names of what is in
 * place, then attributes (deepest first): of what differs, of each new directory, and of each directory that these
 * steps disturb.
 */
export type Step =
  /** Takes what is at `path` out of the tree: to a slot that a later `move` puts back, or aside (`slot` null). */
  | { step: 'take'; path: TreePath; slot: number | null }
  | { step: 'makeDirectory'; path: TreePath; attributes: AttributesToSet }
  /** Puts staged content at `path`. Of a sparse one, zero bytes take no room where that can be. */
  | { step: 'place'; path: TreePath; digest: string; size: number; sparse?: true; attributes: AttributesToSet }
  | { step: 'link'; path: TreePath; target: string; attributes: AttributesToSet }
  /** Puts what was taken to `slot` at `path`. */
  | { step: 'move'; slot: number; path: TreePath }
  /** Makes `path` another name of the file or symlink at `of`, a path as it will be (a hard link). */
  | { step: 'name'; path: TreePath; of: TreePath }
  | { step: 'attributes'; path: TreePath; attributes: AttributesToSet }

/** A byte range of a file. */
export interface Region {
  offset: number
  length: number
}

/** A range of a new content that an old one holds, too. */
export interface Copy extends Region {
  /** Where it begins in the old content. */
  from: number
}

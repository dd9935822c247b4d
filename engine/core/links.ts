import type { Entry, TreePath } from './entry.ts'
import type { CompareOptions } from './same.ts'

/** Says what an entry is a name of, within one scan. Directories have one name only. */
export function objectOf({ linked, kind, identity, path }: Entry): string {
  return linked && kind !== 'directory' ? `\0${identity}` : path
}

/** Which old objects live on as which new ones: never two as one, never one as two. */
export interface Pairs {
  /** True when an old object may live on, or does already, as a new one. */
  mayPair(old: Entry, entry: Entry): boolean
  pair(old: Entry, entry: Entry): void
}

/** Without links each name is an object of its own, and then the names alone decide. */
export function createPairs({ links }: CompareOptions): Pairs {
  const newOfOld = new Map<string, string>()
  const oldOfNew = new Map<string, string>()
  const matters = (old: Entry, entry: Entry) => links === true && (old.linked === true || entry.linked === true)
  return {
    mayPair(old, entry) {
      if (!matters(old, entry)) return true
      const [before, after] = [objectOf(old), objectOf(entry)]
      return (newOfOld.get(before) ?? after) === after && (oldOfNew.get(after) ?? before) === before
    },
    pair(old, entry) {
      if (!matters(old, entry)) return
      newOfOld.set(objectOf(old), objectOf(entry))
      oldOfNew.set(objectOf(entry), objectOf(old))
    },
  }
}

/**
 * New names that are made by linking to another name of their object: to one that stays what it is, else to the
 * first. By path, with the other name.
 */
export function findLinks(after: readonly Entry[], kept: ReadonlyMap<TreePath, Entry>): Map<TreePath, TreePath> {
  const anchors = new Map<string, TreePath>()
  const linked = after.filter((entry) => entry.linked && entry.kind !== 'directory')
  for (const entry of linked) if (!anchors.has(objectOf(entry))) anchors.set(objectOf(entry), entry.path)
  for (const entry of linked.toReversed()) if (kept.has(entry.path)) anchors.set(objectOf(entry), entry.path)
  const links = new Map<TreePath, TreePath>()
  for (const entry of linked) {
    const anchor = anchors.get(objectOf(entry))
    if (anchor !== undefined && anchor !== entry.path) links.set(entry.path, anchor)
  }
  return links
}

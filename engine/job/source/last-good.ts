import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { comparePaths, isInside, parentOf } from '../../core/names.ts'
import type { Listing } from '../../ports/listing.ts'

/** What the target has. */
interface LastGood {
  listing: Listing
  movesByIdentity: boolean
}

/** Paths that could not be read, so that nobody knows what is there now. */
export function unreadPaths(problems: readonly Problem[]): ReadonlySet<TreePath> {
  const unread = problems.filter(({ code }) => code === 'unreadable' || code === 'changed_while_read')
  return new Set(unread.map(({ path }) => path))
}

/**
 * The scanned tree, and where something could not be read what the target has of it: a file without permission keeps
 * its last good state there instead of vanishing.
 */
export async function* withLastGood(
  scanned: Pick<Listing, 'entries'>,
  target: LastGood,
  unread: ReadonlySet<TreePath>,
): AsyncGenerator<readonly Entry[]> {
  const kept = keptOf(target, unread)
  let next = await kept.next()
  /** Directories of the new tree around the present path. */
  const around: TreePath[] = []
  for await (const batch of scanned.entries()) {
    const merged: Entry[] = []
    for (const entry of batch) {
      for (; !next.done && comparePaths(next.value.path, entry.path) < 0; next = await kept.next()) {
        addInside(merged, around, next.value)
      }
      // What is there now counts.
      if (!next.done && next.value.path === entry.path) next = await kept.next()
      addInside(merged, around, entry)
    }
    yield merged
  }
  const rest: Entry[] = []
  for (; !next.done; next = await kept.next()) addInside(rest, around, next.value)
  if (rest.length > 0) yield rest
}

/** Only what lies in a directory of the new tree can be kept there. */
function addInside(entries: Entry[], around: TreePath[], entry: Entry): void {
  while (around.length > 1 && !isInside(entry.path, around.at(-1) ?? '')) around.pop()
  if (entry.path !== '' && around.at(-1) !== parentOf(entry.path)) return
  entries.push(entry)
  if (entry.kind === 'directory') around.push(entry.path)
}

async function* keptOf({ listing, movesByIdentity }: LastGood, unread: ReadonlySet<TreePath>): AsyncGenerator<Entry> {
  for await (const batch of listing.entries()) {
    for (const entry of batch) {
      if (!isUnread(entry.path, unread)) continue
      // Identities of another volume may mean something else in this one. Without a witness the next scan does not
      // trust the entry.
      const identity = movesByIdentity ? entry.identity : `target ${entry.identity}`
      yield { ...entry, identity, witness: '' }
    }
  }
}

function isUnread(path: TreePath, unread: ReadonlySet<TreePath>): boolean {
  for (let above = path; above !== ''; above = parentOf(above)) if (unread.has(above)) return true
  return unread.has('')
}

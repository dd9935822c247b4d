import type { Entry, TreePath } from './entry.ts'
import { createPairs, findLinks, type Pairs } from './links.ts'
import { joinPath, nameOf, parentOf } from './names.ts'
import type { InParts } from './parts.ts'
import { type CompareOptions, sameContent } from './same.ts'

export interface MatchOptions extends CompareOptions {
  /** Both trees were scanned on one volume, so equal identities mean the same object. */
  movesByIdentity: boolean
}

const entriesPerPart = 1000

/** What the two trees have in common. */
export interface Matching {
  /** Old entry whose object lives on at a new path. */
  kept: Map<TreePath, Entry>
  /** Old paths whose objects live on. */
  claimed: Set<TreePath>
  /** Old entry that stood where a new one stands now, seen from the directory around it. */
  predecessor: Map<TreePath, Entry>
  oldByPath: Map<TreePath, Entry>
  /** New names of objects that have another name, where they are in place before: by path, with that name. */
  links: ReadonlyMap<TreePath, TreePath>
}

/** Finds for each new entry the old object that it is. Directories first, so that a moved tree is one move. */
export function* matchTrees(
  before: readonly Entry[],
  after: readonly Entry[],
  options: MatchOptions,
): InParts<Matching> {
  const trees = yield* indexTrees(before, after)
  const matching: Matching = {
    kept: new Map(),
    claimed: new Set(),
    predecessor: new Map(),
    oldByPath: trees.oldByPath,
    links: new Map(),
  }
  const pairs = createPairs(options)
  const renames = yield* findRenames(before, after, trees)
  let done = 0
  for (const entry of after) {
    done += 1
    if (done % entriesPerPart === 0) yield
    const predecessor = findPredecessor(entry, matching)
    if (predecessor) matching.predecessor.set(entry.path, predecessor)
    const search = { entry, predecessor, trees, matching, pairs, options }
    const old = findObject(search) ?? renames.get(entry.path)
    if (old && isFree(search, old)) claim(search, old)
  }
  yield
  return { ...matching, links: options.links ? findLinks(after, matching.kept) : matching.links }
}

interface Trees {
  oldByPath: Map<TreePath, Entry>
  newByPath: Map<TreePath, Entry>
  oldByIdentity: Map<string, Entry[]>
  newByIdentity: Map<string, Entry[]>
}

interface Search {
  entry: Entry
  predecessor: Entry | undefined
  trees: Trees
  matching: Matching
  pairs: Pairs
  options: MatchOptions
}

function* indexTrees(before: readonly Entry[], after: readonly Entry[]): InParts<Trees> {
  const oldByPath = new Map(before.map((entry) => [entry.path, entry]))
  yield
  const newByPath = new Map(after.map((entry) => [entry.path, entry]))
  yield
  const oldByIdentity = Map.groupBy(before, (entry) => entry.identity)
  yield
  const newByIdentity = Map.groupBy(after, (entry) => entry.identity)
  yield
  return { oldByPath, newByPath, oldByIdentity, newByIdentity }
}

function claim({ entry, matching, pairs }: Search, old: Entry): void {
  matching.kept.set(entry.path, old)
  matching.claimed.add(old.path)
  pairs.pair(old, entry)
}

function isFree({ entry, matching, pairs }: Search, old: Entry): boolean {
  return !matching.claimed.has(old.path) && pairs.mayPair(old, entry)
}

function findPredecessor(entry: Entry, matching: Matching): Entry | undefined {
  if (entry.path === '') return matching.oldByPath.get('')
  const directory = matching.kept.get(parentOf(entry.path))
  return directory && matching.oldByPath.get(joinPath(directory.path, nameOf(entry.path)))
}

function findObject(search: Search): Entry | undefined {
  const { entry, predecessor, options } = search
  if (entry.path === '') return predecessor
  if (predecessor && mayStay(search, predecessor)) return predecessor
  return options.movesByIdentity ? findByIdentity(search) : undefined
}

function mayStay(search: Search, old: Entry): boolean {
  const { entry, trees, options } = search
  if (!isFree(search, old) || !sameContent(old, entry)) return false
  if (!options.movesByIdentity || old.identity === entry.identity) return true
  return !trees.newByIdentity.get(old.identity)?.some((elsewhere) => sameContent(elsewhere, old))
}

function findByIdentity(search: Search): Entry | undefined {
  const { entry, trees } = search
  return trees.oldByIdentity
    .get(entry.identity)
    ?.find(
      (old) =>
        old.path !== '' &&
        isFree(search, old) &&
        sameContent(old, entry) &&
        trees.newByPath.get(old.path)?.identity !== entry.identity,
    )
}

/** Files that vanished at one path and appeared at one other with the same bytes. */
function* findRenames(before: readonly Entry[], after: readonly Entry[], trees: Trees): InParts<Map<TreePath, Entry>> {
  const vanished = Map.groupBy(
    before.filter((entry) => isRenamable(entry) && !trees.newByPath.has(entry.path)),
    contentKey,
  )
  yield
  const appeared = Map.groupBy(
    after.filter((entry) => isRenamable(entry) && !trees.oldByPath.has(entry.path)),
    contentKey,
  )
  yield
  const renames = new Map<TreePath, Entry>()
  for (const [key, [entry, ...others]] of appeared) {
    const [old, ...otherOld] = vanished.get(key) ?? []
    if (entry && old && others.length + otherOld.length === 0) renames.set(entry.path, old)
  }
  return renames
}

function isRenamable(entry: Entry): boolean {
  return entry.kind === 'file' && entry.size > 0
}

function contentKey(entry: Entry): string {
  return `${entry.digest} ${entry.size}`
}

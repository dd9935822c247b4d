import { closeSync, readlinkSync } from 'node:fs'
import type { Entry, Problem, TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import type { Digest } from '../../ports/digest.ts'
import { rememberNumbers } from '../listing/numbers.ts'
import type { ConfinedTree, DirectoryHandle } from '../volume/confined-tree.ts'
import { attempting, errorCode, toRefusal } from '../volume/failures.ts'
import type { KnownContents } from '../volume/known-contents.ts'
import type { RacyLimit } from '../volume/probe.ts'
import type { Stats } from '../volume/stats.ts'
import type { Address } from '../volume/system-paths.ts'
import { attributesOf, entryKindOf, identityOf, witnessOf } from '../volume/witness.ts'
import { readXattrs } from '../volume/xattrs.ts'
import { type ContentFailure, type ContentReader, type FileContent, readContent } from './content.ts'
import type { HandOver } from './hand-over.ts'
import type { Looker } from './looker.ts'
import type { Merge } from './merge.ts'

export interface WalkRequest extends ContentReader {
  root: TreePath
  tree: ConfinedTree
  looker: Looker
  digest: Digest
  racy: RacyLimit
  isHidden: (path: TreePath) => boolean
  /** Contents that this process has written itself. */
  known: Pick<KnownContents, 'find'>
  merge: Merge
  handOver: HandOver | undefined
}

export interface Walked {
  problems: Problem[]
  contentRead: number
}

/** Handles that a walk keeps open; deeper directories are reopened when it comes back to them. */
const openLevels = 32
const maxLevels = 1000
const leastHole = 32n * 1024n

interface Walk extends WalkRequest, Walked {}

/** A directory on the way down. */
interface Level {
  directory: DirectoryHandle
  isOpen: boolean
  path: TreePath
  depth: number
}

/** Walks a tree in the order of its paths, with synchronous calls: promises cost several times as much. */
export async function walkTree(request: WalkRequest): Promise<Walked> {
  const walk: Walk = { ...request, problems: [], contentRead: 0 }
  await walkLevel(walk, openRoot(walk))
  request.checkpoint()
  return { problems: walk.problems, contentRead: walk.contentRead }
}

function openRoot(walk: Walk): Level {
  const handle = attempting({ verb: 'scan', path: walk.root }, () => walk.tree.openDirectory(walk.root))
  return { directory: { handle, path: walk.root }, isOpen: true, path: '', depth: 0 }
}

async function walkNames(walk: Walk, level: Level, names: readonly string[]): Promise<void> {
  for (const name of names) {
    if (walk.breather.isDue()) {
      await walk.breather.pause()
      walk.checkpoint()
    }
    if (!level.isOpen && !reopen(walk, level)) return
    const pending = visit(walk, level, name)
    if (pending !== undefined) await pending
  }
}

function readNames(walk: Walk, level: Level): string[] {
  try {
    const names = walk.looker.names(level.directory).sort()
    // What is hidden lies at the top.
    return level.directory.path === '' ? names.filter((name) => !walk.isHidden(name)) : names
  } catch (thrown) {
    // A root that can't be read, perhaps removed since it was opened, is no tree with a problem.
    if (level.depth === 0) throw toRefusal(thrown, { verb: 'scan', path: walk.root })
    addProblem(walk, level.path, unreadable(thrown))
    return []
  }
}

/** Undefined when done without waiting, which is the common case and worth not paying a promise for. */
function visit(walk: Walk, level: Level, name: string): Promise<void> | undefined {
  const path = joinPath(level.path, name)
  try {
    const look = walk.looker.look(level.directory, name)
    // Gone since the directory was read: the second walk of the job decides what is true.
    if (look === undefined) return undefined
    if (look.isDirectory) return visitDirectory(walk, level, { name, path })
    if (walk.merge.isKnown(path, look)) return undefined
    const [stats, address] = [look.stats(), walk.tree.inside(level.directory, name)]
    if (stats.isFile()) return visitFile(walk, path, { stats, address })
    if (stats.isSymbolicLink()) addSymlink(walk, path, { stats, address })
    else addProblem(walk, path, special(stats))
  } catch (thrown) {
    addProblem(walk, path, unreadable(thrown))
  }
  return undefined
}

interface Seen {
  stats: Stats
  address: Address
}

function visitFile(walk: Walk, path: TreePath, seen: Seen): Promise<void> | undefined {
  const known = walk.known.find(witnessOf(seen.stats))
  if (known === undefined) return readFile(walk, path, seen)
  // Where stamps are coarse, a change right after that look would not show.
  addContent(walk, path, { ...seen, ...known, isSeenBefore: true })
  return undefined
}

function readFile(walk: Walk, path: TreePath, seen: Seen): Promise<void> | undefined {
  const fail = (thrown: unknown) => {
    if (errorCode(thrown) !== 'ENOENT') addProblem(walk, path, unreadable(thrown))
    return undefined
  }
  try {
    const content = readContent(seen.address, walk, seen.stats)
    if (!(content instanceof Promise)) return addRead(walk, path, { ...seen, content })
    return content.then((read) => addRead(walk, path, { ...seen, content: read }), fail)
  } catch (thrown) {
    return fail(thrown)
  }
}

function addRead(
  walk: Walk,
  path: TreePath,
  { stats, address, content }: Seen & { content: FileContent | ContentFailure },
): Promise<void> | undefined {
  if (typeof content === 'string') {
    addProblem(walk, path, content === 'special' ? special(stats) : changing)
    return undefined
  }
  walk.contentRead += 1
  const entry = addContent(walk, path, { address, ...content })
  return content.bytes && walk.handOver?.add(entry, content.bytes)
}

function addContent(walk: Walk, path: TreePath, content: FileContent & Seen & { isSeenBefore?: true }): Entry {
  const { stats, digest, blocks } = content
  const sparse = isSparse(stats) ? { sparse: true as const } : {}
  const entry = { ...describe(walk, path, content), digest, ...(blocks === undefined ? {} : { blocks }), ...sparse }
  if (content.isSeenBefore && !walk.racy.isExact) Object.assign(entry, { racy: true })
  rememberNumbers(entry, stats)
  walk.merge.add(entry)
  return entry
}

/** Holes that are worth it; file systems keep the end of a file in less than a block, or the content packed. */
function isSparse({ size, blocks }: Stats): boolean {
  return blocks * 512n + leastHole <= size
}

function addSymlink(walk: Walk, path: TreePath, seen: Seen): void {
  walk.merge.add({ ...describe(walk, path, seen), target: readlinkSync(seen.address, 'latin1') })
}

function addDirectory(walk: Walk, { path, directory }: Level): void {
  const look = walk.looker.lookAtOpen(directory)
  if (walk.merge.isKnown(path, look)) return
  walk.merge.add(describe(walk, path, { stats: look.stats(), address: walk.tree.inside(directory, '.') }))
}

/** Looked at after its names were read, so that what changes them meanwhile shows in its own witness. */
async function visitDirectory(
  walk: Walk,
  parent: Level,
  { name, path }: { name: string; path: TreePath },
): Promise<void> {
  if (parent.depth >= maxLevels) return addProblem(walk, path, tooDeep)
  const level = descend(walk, parent, { name, path })
  if (level !== undefined) await walkLevel(walk, level)
}

async function walkLevel(walk: Walk, level: Level): Promise<void> {
  try {
    const names = readNames(walk, level)
    addDirectory(walk, level)
    await walkNames(walk, level, names)
  } finally {
    close(level)
  }
}

function descend(walk: Walk, parent: Level, { name, path }: { name: string; path: TreePath }): Level | undefined {
  const full = joinPath(parent.directory.path, name)
  try {
    const handle = walk.looker.open(parent.directory, name)
    if (parent.depth >= openLevels) close(parent)
    return { directory: { handle, path: full }, isOpen: true, path, depth: parent.depth + 1 }
  } catch (thrown) {
    if (errorCode(thrown) !== 'ENOENT') addProblem(walk, path, unreadable(thrown))
    return undefined
  }
}

function reopen(walk: Walk, level: Level): boolean {
  try {
    level.directory.handle = walk.tree.openDirectory(level.directory.path)
    level.isOpen = true
    return true
  } catch (thrown) {
    addProblem(walk, level.path, unreadable(thrown))
    return false
  }
}

function close(level: Level): void {
  if (!level.isOpen) return
  level.isOpen = false
  closeSync(level.directory.handle)
}

/** An entry with its extended attributes. They are read after the look at the object, so that a change shows later. */
function describe(walk: Walk, path: TreePath, { stats, address }: Seen): Entry {
  const xattrs = xattrsOf(walk, path, address)
  return xattrs === undefined ? toEntry(walk, path, stats) : { ...toEntry(walk, path, stats), xattrs }
}

function xattrsOf(walk: Walk, path: TreePath, address: Address): string | undefined {
  try {
    return readXattrs(address)
  } catch (thrown) {
    // Gone since, or closed to us: then the content is, too, and that is said there.
    if (!['ENOENT', 'EACCES'].includes(errorCode(thrown) ?? '')) addProblem(walk, path, unreadable(thrown))
    return undefined
  }
}

function toEntry(walk: Walk, path: TreePath, stats: Stats): Entry {
  const entry: Entry = {
    path,
    kind: entryKindOf(stats) ?? 'file',
    size: stats.isFile() ? Number(stats.size) : 0,
    digest: '',
    ...attributesOf(stats),
    identity: identityOf(stats),
    witness: witnessOf(stats),
  }
  if (stats.ctimeNs >= walk.racy.fromNs) entry.racy = true
  if (stats.nlink > 1n && !stats.isDirectory()) entry.linked = true
  return entry
}

type Trouble = Omit<Problem, 'path'>

const tooDeep: Trouble = { code: 'too_deep', message: `Lies more than ${maxLevels} directories deep` }
const changing: Trouble = { code: 'changed_while_read', message: 'Changed each time that it was read' }

function addProblem(walk: Walk, path: TreePath, trouble: Trouble): void {
  walk.problems.push({ path, ...trouble })
}

function special(stats: Stats): Trouble {
  const kind = stats.isFIFO() ? 'pipe' : stats.isSocket() ? 'socket' : 'device'
  return { code: 'special_file', message: `Is a ${kind}, which is not replicated` }
}

/** Not the entry's fault: the scan as a whole can't be trusted. */
const outOfResources = new Set(['EMFILE', 'ENFILE', 'ENOMEM'])

function unreadable(thrown: unknown): Trouble {
  const code = errorCode(thrown)
  if (code === undefined || outOfResources.has(code)) throw toRefusal(thrown, { verb: 'scan', path: '' })
  return { code: 'unreadable', message: `Cannot be read: the operating system answered ${code}` }
}

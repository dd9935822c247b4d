import { type BigIntStats, closeSync, lstatSync, readdirSync, readlinkSync } from 'node:fs'
import type { Entry, Problem, Scan, TreePath } from '../../core/entry.ts'
import { joinPath } from '../../core/names.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Digest } from '../../ports/digest.ts'
import type { ScanOptions } from '../../ports/volume.ts'
import { createBreather } from './breather.ts'
import type { ConfinedTree, DirectoryHandle } from './confined-tree.ts'
import { type ContentReader, type FileContent, readContent } from './content.ts'
import { attempting, errorCode, toRefusal } from './failures.ts'
import type { KnownContents } from './known-contents.ts'
import type { RacyLimit } from './probe.ts'
import type { Address } from './system-paths.ts'
import { attributesOf, entryKindOf, identityOf, witnessOf } from './witness.ts'
import { readableXattrs, readXattrs } from './xattrs.ts'

export interface ScanRequest {
  root: TreePath
  tree: ConfinedTree
  digest: Digest
  racy: RacyLimit
  isHidden: (path: TreePath) => boolean
  known: Pick<KnownContents, 'find'>
  options: ScanOptions
}

/** Handles that a walk keeps open; deeper directories are reopened when it comes back to them. */
const openLevels = 32
const maxLevels = 1000
const leastHole = 32n * 1024n

interface Walk extends ScanRequest, ContentReader {
  scan: Scan
  previous: ReadonlyMap<TreePath, Entry>
  files: number
  bytes: number
}

/** A directory on the way down. */
interface Level {
  directory: DirectoryHandle
  isOpen: boolean
  path: TreePath
  depth: number
}

/** Walks a tree with synchronous calls (promises cost several times as much) in slices of a few milliseconds. */
export async function scanTree(request: ScanRequest): Promise<Scan> {
  const { options } = request
  const walk: Walk = {
    ...request,
    breather: createBreather(),
    checkpoint: () => checkpoint(walk),
    scan: { entries: [], problems: [], contentRead: 0 },
    previous: new Map(options.previous?.map((entry) => [entry.path, entry])),
    files: 0,
    bytes: 0,
  }
  const level = openRoot(walk)
  try {
    const stats = lstatSync(request.tree.inside(level.directory, '.'), { bigint: true })
    walk.scan.entries.push(describe(walk, '', { stats, address: request.tree.inside(level.directory, '.') }))
    await walkDirectory(walk, level)
  } finally {
    close(level)
  }
  checkpoint(walk)
  return walk.scan
}

function openRoot(walk: Walk): Level {
  const handle = attempting({ verb: 'scan', path: walk.root }, () => walk.tree.openDirectory(walk.root))
  return { directory: { handle, path: walk.root }, isOpen: true, path: '', depth: 0 }
}

async function walkDirectory(walk: Walk, level: Level): Promise<void> {
  const names = readNames(walk, level)
  for (const name of names) {
    if (walk.breather.isDue()) {
      await walk.breather.pause()
      checkpoint(walk)
    }
    if (!level.isOpen && !reopen(walk, level)) return
    const pending = visit(walk, level, name)
    if (pending !== undefined) await pending
  }
}

function readNames(walk: Walk, level: Level): string[] {
  try {
    const names = readdirSync(walk.tree.inside(level.directory, '.'), 'latin1')
    return names.filter((name) => !walk.isHidden(joinPath(level.directory.path, name))).sort()
  } catch (thrown) {
    addProblem(walk, level.path, unreadable(thrown))
    return []
  }
}

/** Undefined when done without waiting, which is the common case and worth not paying a promise for. */
function visit(walk: Walk, level: Level, name: string): Promise<void> | undefined {
  const path = joinPath(level.path, name)
  const address = walk.tree.inside(level.directory, name)
  try {
    const stats = lstatSync(address, { bigint: true, throwIfNoEntry: false })
    // Gone since the directory was read: the second walk of the job decides what is true.
    if (stats === undefined) return undefined
    if (stats.isFile()) return visitFile(walk, path, { stats, address })
    if (stats.isDirectory()) return visitDirectory(walk, level, { name, path, stats })
    if (stats.isSymbolicLink()) addSymlink(walk, path, { stats, address })
    else addProblem(walk, path, special(stats))
  } catch (thrown) {
    addProblem(walk, path, unreadable(thrown))
  }
  return undefined
}

interface Seen {
  stats: BigIntStats
  address: Address
}

function visitFile(walk: Walk, path: TreePath, seen: Seen): Promise<void> | undefined {
  const before = walk.previous.get(path)
  if (before === undefined || before.racy || before.witness !== witnessOf(seen.stats)) {
    const known = walk.known.find(witnessOf(seen.stats))
    if (known === undefined) return readFile(walk, path, seen)
    addContent(walk, path, { ...seen, ...known })
    return undefined
  }
  // A change of any attribute changes the witness, too.
  addFile(walk, before)
  return undefined
}

async function readFile(walk: Walk, path: TreePath, seen: Seen): Promise<void> {
  try {
    const content = await readContent(seen.address, walk)
    if (content === 'special') return addProblem(walk, path, special(seen.stats))
    if (content === 'changed') return addProblem(walk, path, changing)
    walk.scan.contentRead += 1
    addContent(walk, path, { address: seen.address, ...content })
  } catch (thrown) {
    if (errorCode(thrown) === 'ENOENT') return
    addProblem(walk, path, unreadable(thrown))
  }
}

function addContent(walk: Walk, path: TreePath, content: FileContent & Seen): void {
  const { stats, digest, blocks } = content
  const entry = describe(walk, path, content)
  entry.digest = digest
  if (blocks !== undefined) entry.blocks = blocks
  if (isRacy(walk, stats)) entry.racy = true
  if (isSparse(stats)) entry.sparse = true
  addFile(walk, entry)
}

/** Holes that are worth it; file systems keep the end of a file in less than a block, or the content packed. */
function isSparse({ size, blocks }: BigIntStats): boolean {
  return blocks * 512n + leastHole <= size
}

function addFile(walk: Walk, entry: Entry): void {
  walk.scan.entries.push(entry)
  walk.files += 1
  walk.bytes += entry.size
}

function addSymlink(walk: Walk, path: TreePath, { stats, address }: Seen): void {
  const entry = describe(walk, path, { stats, address })
  entry.target = readlinkSync(address, 'latin1')
  walk.scan.entries.push(entry)
}

async function visitDirectory(
  walk: Walk,
  parent: Level,
  { name, path, stats }: { name: string; path: TreePath; stats: BigIntStats },
): Promise<void> {
  if (parent.depth >= maxLevels) return addProblem(walk, path, tooDeep)
  const level = descend(walk, parent, { name, path })
  if (level === undefined) return
  try {
    walk.scan.entries.push(describe(walk, path, { stats, address: walk.tree.inside(level.directory, '.') }))
    await walkDirectory(walk, level)
  } finally {
    close(level)
  }
}

function descend(walk: Walk, parent: Level, { name, path }: { name: string; path: TreePath }): Level | undefined {
  const full = joinPath(parent.directory.path, name)
  try {
    const handle = walk.tree.openDirectoryIn(parent.directory, name)
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
  const entry = toEntry(path, stats)
  const before = walk.previous.get(path)
  const isKnown = before?.witness === entry.witness && !before.racy
  const xattrs = isKnown ? before.xattrs : xattrsOf(walk, path, address)
  if (xattrs !== undefined) entry.xattrs = xattrs
  if (!stats.isFile() && readableXattrs() !== 'none' && isRacy(walk, stats)) entry.racy = true
  return entry
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

function isRacy({ racy }: Walk, { ctimeNs }: BigIntStats): boolean {
  return ctimeNs >= racy.fromNs
}

function toEntry(path: TreePath, stats: BigIntStats): Entry {
  return {
    path,
    kind: entryKindOf(stats) ?? 'file',
    size: stats.isFile() ? Number(stats.size) : 0,
    digest: '',
    ...attributesOf(stats),
    identity: identityOf(stats),
    witness: witnessOf(stats),
    ...(stats.nlink > 1n && !stats.isDirectory() ? { linked: true } : {}),
  }
}

function checkpoint(walk: Walk): void {
  if (walk.options.signal?.aborted) throw new Refusal('job_aborted', 'Scan stopped: the job was aborted')
  walk.options.onProgress?.({ files: walk.files, bytes: walk.bytes })
}

type Trouble = Omit<Problem, 'path'>

const tooDeep: Trouble = { code: 'too_deep', message: `Lies more than ${maxLevels} directories deep` }
const changing: Trouble = { code: 'changed_while_read', message: 'Changed each time that it was read' }

function addProblem(walk: Walk, path: TreePath, trouble: Trouble): void {
  walk.scan.problems.push({ path, ...trouble })
}

function special(stats: BigIntStats): Trouble {
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

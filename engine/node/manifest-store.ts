import { closeSync, copyFileSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import type { Entry } from '../core/entry.ts'
import type { MatchOptions } from '../core/match.ts'
import { isRefusal, Refusal } from '../core/refusal.ts'
import { compareInMemory } from '../ports/array-listing.ts'
import type { ManifestStore } from '../ports/catalogue.ts'
import type { Digest } from '../ports/digest.ts'
import type { Differences, Listing } from '../ports/listing.ts'
import { isEmpty } from '../ports/moved-paths.ts'
import { nodeDigest } from './digest.ts'
import { makePrivateDirectory, syncDirectory } from './durable.ts'
import { collectEntries } from './listing/collect.ts'
import { compareFiles } from './listing/compare.ts'
import { type FileListing, isFileListing, openFileListing } from './listing/file-listing.ts'
import { openPairs } from './listing/pair-file.ts'
import { nameTemporaryFiles, removeQuietly, type TemporaryFiles } from './listing/temporary.ts'
import { createBreather } from './volume/breather.ts'
import { errorCode } from './volume/failures.ts'
import { sharedWorkers } from './workers/pool.ts'

const extension = '.manifest'
const temporaryExtension = '.writing'
/** Entries that are looked through faster here than a worker could be asked. */
const mostHere = 2000
/** The same for rows whose blocks are only read: some thirty milliseconds. */
const mostCheckedHere = 100_000
/** Leaves room for the extensions in the 255 bytes of a name. */
const longestName = 200

/** One file per key in a directory of its own (created with mode 0700). What an earlier process left half is removed. */
export function openManifestStore(options: { directory: string; digest?: Digest }): ManifestStore {
  const { directory, digest = nodeDigest } = options
  makePrivateDirectory(directory)
  for (const name of readdirSync(directory)) {
    if (name.endsWith(temporaryExtension)) rmSync(join(directory, name))
  }
  const temporary = nameTemporaryFiles(directory, temporaryExtension)
  const pathOf = (key: string) => join(directory, fileNameFromKey(key) + extension)
  const collect = (entries: AsyncIterable<readonly Entry[]>) => collectEntries(entries, { temporary, digest })
  return {
    async save(key, listing) {
      if (isFileListing(listing)) return keep(listing, pathOf(key))
      const collected = await collect(listing.entries())
      try {
        keep(collected, pathOf(key))
      } finally {
        await collected.close()
      }
    },
    load: async (key) => openChecked(pathOf(key)),
    async remove(key) {
      await unlink(pathOf(key)).catch(ignoreMissing)
      syncDirectory(directory)
    },
    keys: async () =>
      readdirSync(directory)
        .filter((name) => name.endsWith(extension))
        .map((name) => keyFromFileName(name.slice(0, -extension.length)))
        .sort(),
    collect,
    compare: (before, after, options) => compareListings(before, after, { ...options, temporary }),
  }
}

/** Durable under its name when it returns. */
function keep({ reader }: FileListing, path: string): void {
  const temporary = path + temporaryExtension
  try {
    rmSync(temporary, { force: true })
    linkSync(reader.path, temporary)
  } catch {
    // Another file system, or one without links.
    copyFileSync(reader.path, temporary)
  }
  const handle = openSync(temporary, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  renameSync(temporary, path)
  // A rename between two names of one file leaves both.
  removeQuietly(temporary)
  syncDirectory(join(path, '..'))
}

/** Every block is read once: what is damaged must show before a job relies on it. */
async function openChecked(path: string): Promise<FileListing | undefined> {
  let listing: FileListing | undefined
  try {
    listing = openFileListing(path, { isTemporary: false })
    if (listing) await check(listing)
    return listing
  } catch (error) {
    await listing?.close()
    if (errorCode(error) === 'ENOENT') return undefined
    throw asDamaged(error, path)
  }
}

async function check({ reader, count }: FileListing): Promise<void> {
  if (count > mostCheckedHere) {
    await sharedWorkers().run('verify', { path: reader.path })
    return
  }
  const breather = createBreather()
  for (const place of reader.blocks) {
    if (breather.isDue()) await breather.pause()
    reader.read(place)
  }
}

async function compareListings(
  before: Listing,
  after: Listing,
  { temporary, ...options }: MatchOptions & { temporary: TemporaryFiles },
): Promise<Differences> {
  if (!isFileListing(before) || !isFileListing(after)) return compareInMemory(before, after, options)
  const since = options.movesByIdentity ? sinceOf(after, before) : undefined
  if (since) return since.differences
  const path = temporary.next()
  if (before.count + after.count > mostHere) {
    const asked = { before: before.reader.path, after: after.reader.path, options: plain(options), path }
    return openPairs(await sharedWorkers().run('compare', asked))
  }
  const sides = { before: before.reader, after: after.reader }
  return openPairs(await compareFiles(sides, { ...options, path, breather: createBreather() }))
}

/** What a scan found beside that listing, or beside one that was the same as it to the last row. */
function sinceOf({ since }: FileListing, before: Listing): FileListing['since'] {
  if (since === undefined || since.listing === before) return since
  return isEmpty(since.differences) && isFileListing(since.listing) ? sinceOf(since.listing, before) : undefined
}

/** Whatever else the caller has beside them does not travel between threads. */
function plain({ owners, nanoseconds, links, xattrs, movesByIdentity }: MatchOptions): MatchOptions {
  return {
    movesByIdentity,
    ...(owners === undefined ? {} : { owners }),
    ...(nanoseconds === undefined ? {} : { nanoseconds }),
    ...(links === undefined ? {} : { links }),
    ...(xattrs === undefined ? {} : { xattrs }),
  }
}

/** Keeps lower-case letters, digits, `-` and `_`; every other byte becomes `%` and two hex digits. */
function fileNameFromKey(key: string): string {
  const name = Array.from(Buffer.from(key, 'utf8'), (byte) => {
    const character = String.fromCharCode(byte)
    return /[a-z0-9_-]/.test(character) ? character : `%${byte.toString(16).padStart(2, '0')}`
  }).join('')
  if (name === '' || name.length > longestName) throw new TypeError(`Could not name a file after the key '${key}'`)
  return name
}

function keyFromFileName(name: string): string {
  return decodeURIComponent(name)
}

function ignoreMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

function asDamaged(error: unknown, path: string): unknown {
  if (isRefusal(error)) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new Refusal('state_damaged', `Could not trust ${path}: ${reason}`, { details: { file: path }, cause: error })
}

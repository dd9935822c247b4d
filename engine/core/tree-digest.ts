import { bytesFromBinary } from './bytes.ts'
import type { Entry, TreePath } from './entry.ts'
import { objectOf } from './links.ts'
import type { Sha256 } from './regions.ts'
import { type CompareOptions, microseconds } from './same.ts'
import { xattrsWithin } from './xattrs.ts'

const charactersPerPiece = 64 * 1024

/**
 * What a tree holds, one digest for each thing that counts or not when trees are compared: names, kinds, modes, times in
 * microseconds, sizes and contents; owners; what is finer than a microsecond; which names are of one object; extended
 * attributes for users, and all of them.
 */
export interface TreeDigests {
  entries: string
  owners: string
  nanoseconds: string
  links: string
  userXattrs: string
  allXattrs: string
}

/** A tree's digests while its entries come in, in their order. */
export interface RunningTreeDigest {
  add(entry: Entry): void
  finish(): TreeDigests
}

/** Identities, witnesses and block lists don't count, nor do modes of symlinks. */
export function startTreeDigest(digest: Sha256): RunningTreeDigest {
  const [entries, owners, nanoseconds] = [createColumn(digest), createColumn(digest), createColumn(digest)]
  const [links, userXattrs, allXattrs] = [createColumn(digest), createColumn(digest), createColumn(digest)]
  const firstNames = new Map<string, TreePath>()
  let lastOwner = ''
  return {
    add(entry) {
      const { path, modifiedNs, xattrs, uid, gid } = entry
      entries.add(canonical(entry))
      // The rest is the same nearly everywhere: only what is not takes a line.
      const owner = `${uid}:${gid}`
      if (owner !== lastOwner) owners.add(`${path}\0${owner}\n`)
      lastOwner = owner
      const rest = modifiedNs - microseconds(modifiedNs) * 1000n
      if (rest !== 0n) nanoseconds.add(`${path}\0${rest}\n`)
      const first = entry.linked ? firstNameOf(entry, firstNames) : undefined
      if (first !== undefined) links.add(`${path}\0${first}\n`)
      if (xattrs === undefined) return
      allXattrs.add(`${path}\0${xattrsWithin(xattrs, 'all') ?? ''}\n`)
      const ofUsers = xattrsWithin(xattrs, 'user')
      if (ofUsers !== undefined) userXattrs.add(`${path}\0${ofUsers}\n`)
    },
    finish: () => ({
      entries: entries.finish(),
      owners: owners.finish(),
      nanoseconds: nanoseconds.finish(),
      links: links.finish(),
      userXattrs: userXattrs.finish(),
      allXattrs: allXattrs.finish(),
    }),
  }
}

/**
 * One digest of all that counts under these options. Two scans have the same one when `diff` finds nothing between
 * them.
 */
export function chosenDigest(
  { entries, ...digests }: TreeDigests,
  digest: Sha256,
  { owners, nanoseconds, links, xattrs = 'none' }: CompareOptions,
): string {
  const chosen = [entries, owners && digests.owners, nanoseconds && digests.nanoseconds, links && digests.links]
  const ofXattrs = xattrs === 'none' ? '' : xattrs === 'user' ? digests.userXattrs : digests.allXattrs
  return digest.sha256(bytesFromBinary([...chosen, ofXattrs].map((each) => each || '').join(' ')))
}

/** The same of a tree that is in memory. */
export function treeDigest(entries: readonly Entry[], digest: Sha256, options: CompareOptions): string {
  const running = startTreeDigest(digest)
  for (const entry of entries) running.add(entry)
  return chosenDigest(running.finish(), digest, options)
}

/** Undefined for the first name of an object. */
function firstNameOf(entry: Entry, firstNames: Map<string, TreePath>): TreePath | undefined {
  const first = firstNames.get(objectOf(entry))
  if (first === undefined) firstNames.set(objectOf(entry), entry.path)
  return first
}

function createColumn(digest: Sha256) {
  const running = digest.start()
  let text = ''
  const flush = () => {
    running.update(bytesFromBinary(text))
    text = ''
  }
  return {
    add(line: string) {
      text += line
      if (text.length >= charactersPerPiece) flush()
    },
    finish() {
      flush()
      return running.finish()
    },
  }
}

function canonical({ path, kind, mode, modifiedNs, size, digest, target }: Entry): string {
  const attributes = `${kind === 'symlink' ? '' : mode.toString(8)}\0${microseconds(modifiedNs)}`
  return `${path}\0${kind}\0${attributes}\0${kind === 'file' ? size : 0}\0${digest}\0${target ?? ''}\0\n`
}

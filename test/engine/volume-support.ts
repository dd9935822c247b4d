import type {
  Carried,
  CompareOptions,
  Entry,
  Problem,
  Refusal,
  RefusalCode,
  ScanOptions,
  Stage,
  TreePath,
  Volume,
} from '@sandbar/engine'
import {
  concatBytes,
  isRefusal,
  joinPath,
  listingOf,
  parentOf,
  plan,
  readListing,
  treeDigest,
  xattrsWithin,
} from '@sandbar/engine'
import { nodeDigest } from './core/node-digest.ts'
import { type Edit, xattrs } from './core/random-trees.ts'

/** Predicate for `assert.rejects`. */
export function refusing(...codes: RefusalCode[]): (thrown: unknown) => thrown is Refusal {
  return (thrown): thrown is Refusal => isRefusal(thrown, ...codes)
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

export async function* pieces(...parts: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield typeof part === 'string' ? bytesOf(part) : part
}

export async function readAll(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part)
  return concatBytes(parts)
}

export async function readText(volume: Volume, path: TreePath): Promise<string> {
  return new TextDecoder().decode(await readAll(volume.read(path)))
}

/** Creates a file with content. */
export async function writeFile(volume: Volume, path: TreePath, content: string | Uint8Array): Promise<void> {
  await volume.create(parentOf(path), path.slice(path.lastIndexOf('/') + 1), { kind: 'file' })
  await volume.write(path, pieces(content))
}

/** Bytes that look random and are the same each time. */
export function noise(size: number, seed = 1): Uint8Array {
  const bytes = new Uint8Array(size)
  let state = seed
  for (let index = 0; index < size; index += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}

/** A whole scan in memory. */
export interface Scanned {
  entries: Entry[]
  problems: Problem[]
  contentRead: number
}

/** Scans a tree that is small enough to be looked at as a whole. */
export async function scan(
  volume: Volume,
  root: TreePath,
  { previous, ...options }: Omit<ScanOptions, 'previous'> & { previous?: readonly Entry[] } = {},
): Promise<Scanned> {
  const known = previous ? { previous: listingOf(previous, nodeDigest) } : {}
  const { listing, ...rest } = await volume.scan(root, { ...options, ...known })
  const entries = await readListing(listing)
  await listing.close()
  return { ...rest, entries }
}

export function digestOfTree({ entries }: Pick<Scanned, 'entries'>, carries: CompareOptions): string {
  return treeDigest(entries, nodeDigest, carries)
}

export interface Job {
  source: Volume
  sourceRoot: TreePath
  stage: Stage
  /** What the target holds: its own scan, or what the source sent last. */
  before: readonly Entry[]
  movesByIdentity: boolean
  carries: Carried
  pointId: string
}

/** One job without clusters: scan, plan, stage, commit. Returns what was scanned and how many bytes were sent. */
export async function runJob(job: Job): Promise<{ entries: Entry[]; bytesSent: number }> {
  const { entries } = await scan(job.source, job.sourceRoot)
  const { steps, needs } = plan(job.before, entries, { ...job.carries, movesByIdentity: job.movesByIdentity })
  let bytesSent = 0
  for (const { path, regions, ...content } of needs) {
    const entry = entries.find((each) => each.path === path)
    if (!entry) throw new Error(`No entry at ${path}`)
    const parts = await Promise.all(regions.map((region) => job.source.readRegion(job.sourceRoot, entry, region)))
    const bytes = concatBytes(parts)
    bytesSent += bytes.length
    await job.stage.receive({ ...content, regions, isLast: true }, bytes)
  }
  await job.stage.commit({ pointId: job.pointId, note: '', steps })
  return { entries, bytesSent }
}

/** Plays an edit script on a directory of a volume; edits that don't fit are refused by the volume and skipped. */
export async function editVolume(volume: Volume, root: TreePath, script: readonly Edit[]): Promise<void> {
  for (const edit of script) {
    const { entries } = await scan(volume, root)
    try {
      await playEdit(volume, root, { edit, entries })
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown
    }
  }
}

async function playEdit(
  volume: Volume,
  root: TreePath,
  { edit, entries }: { edit: Edit; entries: readonly Entry[] },
): Promise<void> {
  const pick = (index: number, from: readonly Entry[]) => joinPath(root, from[index % from.length]?.path ?? '')
  const directories = entries.filter(({ kind }) => kind === 'directory')
  const files = entries.filter(({ kind }) => kind === 'file')
  const into = pick(edit.other, directories)
  const from = pick(edit.pick, entries.slice(1))
  const content = pieces('x'.repeat(edit.content), edit.name)
  switch (edit.verb) {
    case 'file':
    case 'copy':
      await volume.create(into, edit.name, { kind: 'file' })
      await volume.write(joinPath(into, edit.name), content)
      break
    case 'directory':
      await volume.create(into, edit.name, { kind: 'directory' })
      break
    case 'symlink':
      await volume.create(into, edit.name, { kind: 'symlink', target: `../${edit.name}` })
      break
    case 'hardLink':
      if (from !== root) await volume.create(into, `l${edit.name}`, { kind: 'link', to: from })
      break
    case 'write':
      if (files.length > 0) await volume.write(pick(edit.pick, files), content)
      break
    case 'touch':
      await volume.setAttributes(pick(edit.pick, entries), { modifiedNs: BigInt(edit.content) * 1_000_000_001_000n })
      break
    case 'mode':
      await volume.setAttributes(pick(edit.pick, entries), { mode: [0o755, 0o700, 0o777][edit.content % 3] ?? 0 })
      break
    case 'xattr':
      await volume.setAttributes(pick(edit.pick, entries), {
        xattrs: xattrsWithin(xattrs(edit.content), volume.carries.xattrs),
      })
      break
    case 'remove':
      if (from !== root) await volume.remove(from)
      break
    case 'move':
      if (from !== root) await volume.rename(from, joinPath(into, edit.name), { replace: true })
      break
    case 'swap':
      await swap(volume, from, { other: pick(edit.other, entries.slice(1)), spare: joinPath(root, 'spare') })
  }
}

async function swap(
  volume: Volume,
  path: TreePath,
  { other, spare }: { other: TreePath; spare: TreePath },
): Promise<void> {
  if (path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`)) return
  await volume.rename(path, spare, { replace: false })
  await volume.rename(other, path, { replace: false })
  await volume.rename(spare, other, { replace: false })
}

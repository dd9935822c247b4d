import { isRefusal, nameOf, parentOf, pathFromText, type TreePath } from '@sandbar/engine'
import { Fault, type SeedEntry, seeds } from '../core/index.ts'
import type { SandboxCluster } from '../sandbox.ts'

type Body = Record<string, unknown>

/** One thing to make. Directories above it are made too. */
interface Wish {
  path: TreePath
  /** Null: a directory. */
  content: Uint8Array | null
}

const maxEntries = 10_000
const encoder = new TextEncoder()

/**
 * `POST .../seed`: `{"name": "demo"}`, or files of one's own by cluster. All of it is read before anything is made; what
 * is there already stays as it is, so a seed may be sown again.
 */
export async function sow(clusters: readonly SandboxCluster[], body: Body) {
  const wishes = readWishes(clusters, body)
  const entries = []
  for (const { cluster, wanted } of wishes) entries.push({ cluster: cluster.name, ...(await sowOne(cluster, wanted)) })
  return { entries }
}

interface ClusterWishes {
  cluster: SandboxCluster
  wanted: readonly Wish[]
}

function readWishes(clusters: readonly SandboxCluster[], body: Body): ClusterWishes[] {
  refuseUnknown(body, ['name', 'clusters'], 'the seed')
  if (Object.keys(body).length !== 1) refuse('give either name or clusters')
  if (body.clusters === undefined) return readNamed(clusters, body.name)
  const given = readObject(body.clusters, 'clusters')
  const names = clusters.map(({ name }) => name)
  refuseUnknown(given, names, 'clusters')
  return clusters.map((cluster) => ({ cluster, wanted: readList(given[cluster.name], `clusters.${cluster.name}`) }))
}

function readNamed(clusters: readonly SandboxCluster[], name: unknown): ClusterWishes[] {
  const known = Object.entries(seeds).find(([own]) => own === name)?.[1]
  if (!known) refuse(`name is ${show(name)}, want ${Object.keys(seeds).join(' or ')}`)
  const lists: (readonly SeedEntry[])[] = [known.first, known.second]
  return clusters.map((cluster, index) => ({ cluster, wanted: (lists[index] ?? []).map(fromSeed) }))
}

function fromSeed(entry: SeedEntry): Wish {
  return { path: pathFromText(entry.path), content: entry.kind === 'file' ? encoder.encode(entry.text) : null }
}

function readList(value: unknown, place: string): Wish[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) refuse(`${place} is ${show(value)}, want a list`)
  if (value.length > maxEntries) refuse(`${place} has ${value.length} entries, want at most ${maxEntries}`)
  return value.map((item, index) => readWish(readObject(item, `${place}[${index}]`), `${place}[${index}]`))
}

function readWish(item: Body, place: string): Wish {
  refuseUnknown(item, ['path', 'text', 'base64'], place)
  const { path, text, base64 } = item
  if (typeof path !== 'string' || !path.startsWith('/')) refuse(`${place}.path is ${show(path)}, want an absolute path`)
  if (text !== undefined && base64 !== undefined) refuse(`${place} has both text and base64, want one or none`)
  return { path: pathFromText(path), content: readContent({ text, base64 }, place) }
}

function readContent({ text, base64 }: { text: unknown; base64: unknown }, place: string): Uint8Array | null {
  if (text === undefined && base64 === undefined) return null
  if (typeof text === 'string') return encoder.encode(text)
  const isBase64 =
    typeof base64 === 'string' && /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(base64)
  if (!isBase64) refuse(`${place} has ${text === undefined ? 'base64' : 'text'} ${show(text ?? base64)}, want a text`)
  return Buffer.from(base64, 'base64')
}

async function sowOne({ files }: SandboxCluster, wanted: readonly Wish[]): Promise<{ made: number; kept: number }> {
  let made = 0
  const directories = new Set<TreePath>([''])
  const makeDirectory = async (path: TreePath): Promise<void> => {
    if (directories.has(path)) return
    await makeDirectory(parentOf(path))
    if (await makeUnlessThere(files(), { path, kind: 'directory' })) made += 1
    directories.add(path)
  }
  let kept = 0
  for (const { path, content } of wanted) {
    const before = made
    await makeDirectory(content === null ? path : parentOf(path))
    if (content === null) kept += made === before ? 1 : 0
    else if (await makeUnlessThere(files(), { path, kind: 'file' })) {
      await files().write(path, once(content))
      made += 1
    } else kept += 1
  }
  return { made, kept }
}

type Files = ReturnType<SandboxCluster['files']>

async function makeUnlessThere(files: Files, { path, kind }: { path: TreePath; kind: 'file' | 'directory' }) {
  try {
    await files.create(parentOf(path), nameOf(path), { kind })
    return true
  } catch (thrown) {
    // The answer for a name that is taken comes after the one for a place that is read-only.
    if (isRefusal(thrown, 'fs_entry_exists') && (await files.info(path)).kind === kind) return false
    throw thrown
  }
}

async function* once(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  if (bytes.length > 0) yield bytes
}

function readObject(value: unknown, place: string): Body {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body
  return refuse(`${place} is ${show(value)}, want an object`)
}

function refuseUnknown(body: Body, known: readonly string[], place: string): void {
  const stranger = Object.keys(body).find((name) => !known.includes(name))
  if (stranger !== undefined) refuse(`${place} has "${stranger.slice(0, 100)}", want ${known.join(', ')}`)
}

function show(value: unknown): string {
  return JSON.stringify(value)?.slice(0, 100) ?? 'missing'
}

function refuse(why: string): never {
  throw new Fault('decode', `Cannot sow the seed: ${why}`)
}

import type { FileInfo, Volume } from '@sandbar/engine'
import { nodeDigest } from '@sandbar/engine/node'

type Reader = Pick<Volume, 'info' | 'list' | 'read'>

/** A directory as people see it: a line of text for each path below it, that of the directory itself under `''`. */
export type Picture = ReadonlyMap<string, string>

/** Looks at a directory through the files API alone, so that no part of replication has a say in it. */
export async function readPicture(volume: Reader, root: string): Promise<Picture> {
  const picture = new Map<string, string>()
  const names = new Map<string, string>()
  const look = async (info: FileInfo, path: string): Promise<void> => {
    const first = info.kind === 'directory' ? undefined : names.get(info.id)
    names.set(info.id, first ?? path)
    picture.set(path, `${await describeEntry(volume, info)}${first === undefined ? '' : `, the same as '${first}'`}`)
    if (info.kind !== 'directory') return
    for (const child of await volume.list(info.path)) {
      const name = child.path.split('/').at(-1) ?? ''
      await look(child, path === '' ? name : `${path}/${name}`)
    }
  }
  await look(await volume.info(root), '')
  return picture
}

/** First difference between two pictures; undefined when they are the same. */
export function differenceOf(wanted: Picture, found: Picture): string | undefined {
  for (const path of new Set([...wanted.keys(), ...found.keys()])) {
    const [want, have] = [wanted.get(path), found.get(path)]
    if (want !== have) return `'${path}' is ${have ?? 'missing'}, want ${want ?? 'nothing there'}`
  }
  return undefined
}

async function describeEntry(volume: Reader, info: FileInfo): Promise<string> {
  const time = info.modifiedNs
  const owner = `${info.uid}:${info.gid} ${info.xattrs ?? ''}`
  if (info.kind === 'symlink') return `symlink ${owner} ${time} ${info.target}`
  const mode = info.mode.toString(8)
  if (info.kind === 'directory') return `directory ${mode} ${owner} ${time}`
  return `file ${mode} ${owner} ${time} ${await describeContent(volume, info.path)}`
}

async function describeContent(volume: Reader, path: string): Promise<string> {
  const parts: Uint8Array[] = []
  for await (const part of volume.read(path)) parts.push(part)
  const bytes = Buffer.concat(parts)
  return bytes.length <= 40 ? bytes.toString('latin1') : `${bytes.length} bytes ${nodeDigest.sha256(bytes)}`
}

/** What a directory looked like at which time. */
export interface History {
  /** Notes what it looks like from now on. */
  add(atMs: number, picture: Picture): void
  latest(): Picture
  /** Everything that it looked like at some moment from one millisecond to another. */
  between(fromMs: number, toMs: number): Picture[]
  /** Everything that it looked like at some moment of this millisecond. */
  at(atMs: number): Picture[]
}

export function createHistory(): History {
  const moments: { atMs: number; picture: Picture }[] = []
  const latest = () => moments.at(-1)?.picture ?? new Map<string, string>()
  const between = (fromMs: number, toMs: number) =>
    moments
      .filter((moment, index) => moment.atMs <= toMs && (moments[index + 1]?.atMs ?? Infinity) >= fromMs)
      .map(({ picture }) => picture)
  return {
    latest,
    add(atMs, picture) {
      if (moments.length === 0 || differenceOf(latest(), picture) !== undefined) moments.push({ atMs, picture })
    },
    between,
    at: (atMs) => between(atMs, atMs),
  }
}

import { binaryFromBytes, bytesFromBinary, concatBytes } from './bytes.ts'
import type { Entry, EntryKind } from './entry.ts'
import { atOnce, type InParts } from './parts.ts'
import { Refusal } from './refusal.ts'
import type { Sha256 } from './regions.ts'

/** 2: contents above 1 MiB are named by their blocks; 3: extended attributes, and which names have others. */
const version = 3
const fieldsOfHead = 3
const fieldsPerEntry = 14
const digestLength = 64
const kinds: Readonly<Record<string, EntryKind>> = { f: 'file', d: 'directory', l: 'symlink' }

const entriesPerPart = 500
const bytesPerPart = 128 * 1024

/** A manifest as bytes: version, number of entries, their fields, SHA-256 of all that. */
export function encodeManifest(entries: readonly Entry[], digest: Sha256): Uint8Array {
  return atOnce(encodeManifestInParts(entries, digest))
}

export function* encodeManifestInParts(entries: readonly Entry[], digest: Sha256): InParts<Uint8Array> {
  const running = digest.start()
  const parts: Uint8Array[] = []
  const add = (text: string) => {
    const bytes = bytesFromBinary(text)
    running.update(bytes)
    parts.push(bytes)
  }
  add(`sandbar-manifest\0${version}\0${entries.length}\0`)
  for (let start = 0; start < entries.length; start += entriesPerPart) {
    let text = ''
    for (const entry of entries.slice(start, start + entriesPerPart)) text += encodeEntry(entry)
    add(text)
    yield
  }
  return concatBytes([...parts, bytesFromBinary(running.finish())])
}

/** The entries again. Throws `state_damaged` for anything but an untouched manifest, `state_too_new` for a later one. */
export function decodeManifest(bytes: Uint8Array, digest: Sha256): Entry[] {
  return atOnce(decodeManifestInParts(bytes, digest))
}

export function* decodeManifestInParts(bytes: Uint8Array, digest: Sha256): InParts<Entry[]> {
  const end = bytes.length - digestLength
  const body = bytes.subarray(0, Math.max(0, end))
  const found = yield* digestInParts(body, digest)
  if (end < 0 || binaryFromBytes(bytes.subarray(end)) !== found) throw damaged('its digest does not fit')
  const entries: Entry[] = []
  let count = 0
  let fields: string[] = []
  let rest = ''
  for (let start = 0; start < body.length; start += bytesPerPart) {
    const pieces = (rest + binaryFromBytes(body.subarray(start, start + bytesPerPart))).split('\0')
    rest = pieces.pop() ?? ''
    fields = fields.length === 0 ? pieces : [...fields, ...pieces]
    if (start === 0) count = checkHead(fields.splice(0, fieldsOfHead))
    let at = 0
    for (; at + fieldsPerEntry <= fields.length; at += fieldsPerEntry) entries.push(decodeEntry(fields, at))
    fields = fields.slice(at)
    yield
  }
  if (entries.length !== count || fields.length > 0 || rest !== '') throw damaged('it has another number of entries')
  return entries
}

function* digestInParts(bytes: Uint8Array, digest: Sha256): InParts<string> {
  const running = digest.start()
  for (let start = 0; start < bytes.length; start += bytesPerPart) {
    running.update(bytes.subarray(start, start + bytesPerPart))
    yield
  }
  return running.finish()
}

/** The number of entries. */
function checkHead([name, found, count]: readonly string[]): number {
  if (name !== 'sandbar-manifest') throw damaged('it is something else')
  if (found === String(version)) return Number(count)
  if (Number(found) < version) throw damaged(`it has the old version ${found}`)
  throw new Refusal('state_too_new', `Cannot read the manifest: it has version ${found}, wanted ${version}`)
}

function encodeEntry(entry: Entry): string {
  const { path, kind, mode, uid, gid, modifiedNs, size, digest, blocks, target, identity, witness } = entry
  const letter = kind === 'symlink' ? 'l' : kind.charAt(0)
  const more = `${blocks ? `=${blocks.join(',')}` : ''}\0${target === undefined ? '' : `=${target}`}`
  const own = `${identity}\0${witness}\0${entry.racy ? 'r' : ''}${entry.linked ? 'n' : ''}${entry.sparse ? 's' : ''}\0${entry.xattrs ?? ''}`
  return `${path}\0${letter}\0${mode}\0${uid}\0${gid}\0${modifiedNs}\0${size}\0${digest}\0${more}\0${own}\0`
}

function decodeEntry(fields: readonly string[], at: number): Entry {
  const field = (index: number) => fields[at + index] ?? ''
  const kind = kinds[field(1)]
  if (!kind) throw damaged(`it names the kind ${JSON.stringify(field(1))}`)
  const entry: Entry = {
    path: field(0),
    kind,
    mode: Number(field(2)),
    uid: Number(field(3)),
    gid: Number(field(4)),
    modifiedNs: BigInt(field(5)),
    size: Number(field(6)),
    digest: field(7),
    identity: field(10),
    witness: field(11),
  }
  if (field(8) !== '') entry.blocks = field(8) === '=' ? [] : field(8).slice(1).split(',')
  if (field(9) !== '') entry.target = field(9).slice(1)
  if (field(12).includes('r')) entry.racy = true
  if (field(12).includes('n')) entry.linked = true
  if (field(12).includes('s')) entry.sparse = true
  if (field(13) !== '') entry.xattrs = field(13)
  return entry
}

function damaged(why: string): Refusal {
  return new Refusal('state_damaged', `Cannot read the manifest: ${why}`)
}

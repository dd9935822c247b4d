import { binaryFromBytes, bytesFromBinary, concatBytes } from './bytes.ts'
import type { Entry, EntryKind } from './entry.ts'
import { Refusal } from './refusal.ts'
import type { Sha256 } from './regions.ts'

const version = 1
const fieldsPerEntry = 13
const digestLength = 64
const kinds: Readonly<Record<string, EntryKind>> = { f: 'file', d: 'directory', l: 'symlink' }

/** A manifest as bytes: version, number of entries, their fields, SHA-256 of all that. */
export function encodeManifest(entries: readonly Entry[], digest: Sha256): Uint8Array {
  const head = `sandbar-manifest\0${version}\0${entries.length}\0`
  const body = bytesFromBinary(head + entries.map(encodeEntry).join(''))
  return concatBytes([body, bytesFromBinary(digest.sha256(body))])
}

/** The entries again. Throws `state_damaged` for anything but an untouched manifest, `state_too_new` for a later one. */
export function decodeManifest(bytes: Uint8Array, digest: Sha256): Entry[] {
  const end = bytes.length - digestLength
  const body = bytes.subarray(0, Math.max(0, end))
  if (end < 0 || binaryFromBytes(bytes.subarray(end)) !== digest.sha256(body)) throw damaged('its digest does not fit')
  const [name, found, count, ...fields] = binaryFromBytes(body).split('\0')
  if (name !== 'sandbar-manifest') throw damaged('it is something else')
  if (found !== String(version)) {
    throw new Refusal('state_too_new', `Cannot read the manifest: it has version ${found}, wanted ${version}`)
  }
  if (fields.length !== Number(count) * fieldsPerEntry + 1) throw damaged('it has another number of entries')
  return Array.from({ length: Number(count) }, (_, index) =>
    decodeEntry(fields.slice(index * fieldsPerEntry, (index + 1) * fieldsPerEntry)),
  )
}

function encodeEntry(entry: Entry): string {
  const fields = [
    entry.path,
    entry.kind === 'symlink' ? 'l' : entry.kind.charAt(0),
    entry.mode,
    entry.uid,
    entry.gid,
    entry.modifiedNs,
    entry.size,
    entry.digest,
    entry.blocks ? `=${entry.blocks.join(',')}` : '',
    entry.target === undefined ? '' : `=${entry.target}`,
    entry.identity,
    entry.witness,
    entry.racy ? 'r' : '',
  ]
  return fields.map((field) => `${field}\0`).join('')
}

function decodeEntry(fields: readonly string[]): Entry {
  const [path = '', kind = '', mode, uid, gid, modified = '', size, digest = '', ...more] = fields
  const [blocks = '', target = '', identity = '', witness = '', racy] = more
  const known = kinds[kind]
  if (!known) throw damaged(`it names the kind ${JSON.stringify(kind)}`)
  return {
    path,
    kind: known,
    mode: Number(mode),
    uid: Number(uid),
    gid: Number(gid),
    modifiedNs: BigInt(modified),
    size: Number(size),
    digest,
    ...(blocks === '' ? {} : { blocks: blocks === '=' ? [] : blocks.slice(1).split(',') }),
    ...(target === '' ? {} : { target: target.slice(1) }),
    identity,
    witness,
    ...(racy === 'r' ? { racy: true } : {}),
  }
}

function damaged(why: string): Refusal {
  return new Refusal('state_damaged', `Cannot read the manifest: ${why}`)
}

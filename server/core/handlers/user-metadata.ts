import { binaryFromBytes, type FileInfo } from '@sandbar/engine'
import { Fault } from '../errors.ts'
import { extrasOf, type MetadataEntry } from '../files/extras.ts'
import { bodyOf, type Call, type Handler, type HandlersOf, param } from '../handler.ts'
import type { Reply } from '../respond.ts'
import { pageOf } from '../stored/page.ts'
import { fileEtagOf } from '../wire/file.ts'
import { changeExtras, refInfo } from './file-ref.ts'

type MetadataType = MetadataEntry['type']

interface WireValue {
  value: string | number[]
}

const types: Record<string, MetadataType> = { generic: 'GENERIC', s3: 'S3', well_known: 'WELL_KNOWN' }

/** What S3 keeps of an object's headers, and all that the kind `well_known` takes. */
const wellKnown = [
  'Cache-Control',
  'Content-Disposition',
  'Content-Encoding',
  'Content-Language',
  'Content-Type',
  'Expires',
]

const longestKeyBytes = 255
const longestValueBytes = 64 * 1024
/** Of all keys and values of one file. */
const mostBytes = 256 * 1024

const listUserMetadata: Handler = async (call) => listed(call, entriesOf(await refInfo(call)))

const listUserMetadataOfType: Handler = async (call) => {
  const type = typeOf(call)
  return listed(
    call,
    entriesOf(await refInfo(call)).filter((entry) => entry.type === type),
  )
}

const getUserMetadata: Handler = async (call) => {
  const info = await refInfo(call)
  const found = find(entriesOf(info), call) ?? missing(call)
  return { json: { value: found.value }, headers: { ETag: fileEtagOf(info) } }
}

const setUserMetadata: Handler = (call) => put(call, () => undefined)

const createUserMetadata: Handler = (call) =>
  put(call, (present) => {
    if (present)
      throw new Fault('conflict', `Could not add the key ${shownKey(call)}: the file has it, replace its value instead`)
  })

const deleteUserMetadata: Handler = (call) =>
  changeMetadata(call, (entries) => {
    const present = find(entries, call) ?? missing(call)
    return entries.filter((entry) => entry !== present)
  })

/** The functions of tag `user-metadata`. */
export const handlers: HandlersOf<'user-metadata'> = {
  listUserMetadata,
  listUserMetadataOfType,
  getUserMetadata,
  setUserMetadata,
  createUserMetadata,
  deleteUserMetadata,
}

/** Puts the call's value under its key, after `check` has seen what is there. */
function put(call: Call, check: (present: MetadataEntry | undefined) => void): Promise<Reply> {
  const entry = { type: typeOf(call), key: keyOf(call), value: bytesOf(call) }
  return changeMetadata(call, (entries) => {
    const present = find(entries, call)
    check(present)
    const next = [...entries.filter((other) => other !== present), entry].sort(byPlace)
    expectRoom(next)
    return next
  })
}

async function changeMetadata(
  call: Call,
  toNext: (entries: readonly MetadataEntry[]) => MetadataEntry[],
): Promise<Reply> {
  const info = await changeExtras(call, ({ metadata = [], metadataRevision = 0, ...others }) => {
    const next = toNext(metadata)
    const revision = { metadataRevision: metadataRevision + 1 }
    return next.length === 0 ? { ...others, ...revision } : { ...others, ...revision, metadata: next }
  })
  return { headers: { ETag: fileEtagOf(info) } }
}

function listed(call: Call, items: readonly MetadataEntry[]): Reply {
  const page = pageOf(call, { items, keyOf: placeOf, end: '' })
  return { json: { entries: page.items, paging: page.paging } }
}

function entriesOf(info: FileInfo): readonly MetadataEntry[] {
  return extrasOf(info).metadata ?? []
}

function find(entries: readonly MetadataEntry[], call: Call): MetadataEntry | undefined {
  const place = placeOf({ type: typeOf(call), key: param(call, 'key') })
  return entries.find((entry) => placeOf(entry) === place)
}

function placeOf({ type, key }: Pick<MetadataEntry, 'type' | 'key'>): string {
  return `${type}/${key}`
}

function byPlace(one: MetadataEntry, other: MetadataEntry): number {
  return placeOf(one) < placeOf(other) ? -1 : 1
}

function typeOf(call: Call): MetadataType {
  return types[param(call, 'type')] ?? missing(call)
}

function keyOf(call: Call): string {
  const key = param(call, 'key')
  const bytes = new TextEncoder().encode(key).length
  if (!key.isWellFormed() || key === '' || key.includes('\0') || bytes > longestKeyBytes)
    throw new Fault(
      'bad_value',
      `Could not use the key ${shownKey(call)}: wanted 1 to ${longestKeyBytes} bytes of text`,
    )
  if (typeOf(call) === 'WELL_KNOWN' && !wellKnown.includes(key))
    throw new Fault('bad_value', `Could not use the key ${shownKey(call)}: wanted one of ${wellKnown.join(', ')}`)
  return key
}

/** Base64, as clients send it, or the bytes one by one, as the reference has it. */
function bytesOf(call: Call): string {
  const { value } = bodyOf<WireValue>(call)
  const binary = typeof value === 'string' ? decode(value) : binaryFromBytes(Uint8Array.from(value))
  if (binary.length > longestValueBytes)
    throw new Fault('bad_value', `Could not keep ${binary.length} bytes: a value has at most ${longestValueBytes}`)
  return btoa(binary)
}

function decode(text: string): string {
  try {
    return atob(text)
  } catch {
    throw new Fault('decode', `Could not read the value ${JSON.stringify(text.slice(0, 80))}: wanted base64`)
  }
}

function expectRoom(entries: readonly MetadataEntry[]): void {
  const bytes = entries.reduce((sum, { key, value }) => sum + key.length + value.length, 0)
  if (bytes <= mostBytes) return
  throw new Fault('conflict', `Could not add to the user metadata: a file keeps at most ${mostBytes} bytes of it`)
}

function shownKey(call: Call): string {
  return JSON.stringify(param(call, 'key').slice(0, 80).toWellFormed())
}

function missing(call: Call): never {
  throw new Fault('not_found', `Could not find the key ${shownKey(call)}: the file has none of this kind`)
}

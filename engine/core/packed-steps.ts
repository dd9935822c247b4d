import { binaryFromBytes } from './bytes.ts'
import type { TreePath } from './entry.ts'
import { hexOf, writeHex } from './hex.ts'
import type { AttributesToSet, Step } from './step.ts'

/**
 * Steps of a plan in one piece. One step is, little-endian, `u8 kind and flags | u32 length that its path shares with the
 * one before | u32 more bytes | path`, then by its kind: `attributes | 32 bytes digest | f64 size` (place), `attributes |
 * u32 length | target` (link), `attributes` (makeDirectory, attributes), `f64 slot` (take, -1 for none; move), `u32
 * length | path` (name). Attributes are `u16 mode | u32 uid | u32 gid | i64 mtime in ns`, and where a flag says so `u32
 * length | extended attributes`. All texts are byte strings.
 */
const kinds = ['take', 'makeDirectory', 'place', 'link', 'move', 'name', 'attributes'] as const
const kindMask = 7
const flag = { sparse: 8, xattrs: 16, userScope: 32, allScope: 64 } as const
const headBytes = 9
const shortText = 100
const attributeBytes = 18
/** More than any step takes beside its texts. */
const fixedBytes = headBytes + attributeBytes + 64

interface Writing {
  bytes: Uint8Array
  view: DataView
  at: number
}

/** Steps in the form above. */
export function packSteps(steps: readonly Step[]): Uint8Array {
  const out = writingInto(new Uint8Array(steps.length * 160 + fixedBytes))
  let before = ''
  for (const step of steps) {
    writeStep(out, step, before)
    before = step.path
  }
  return out.bytes.subarray(0, out.at)
}

function writeStep(out: Writing, step: Step, before: TreePath): void {
  reserve(out, fixedBytes + step.path.length + textBytes(step))
  const shared = sharedLength(before, step.path)
  out.bytes[out.at] = kinds.indexOf(step.step) | flagsOf(step)
  out.view.setUint32(out.at + 1, shared, true)
  out.at += 5
  writeText(out, step.path, shared)
  if ('attributes' in step) writeAttributes(out, step.attributes)
  switch (step.step) {
    case 'place':
      writeHex(out.bytes, out.at, step.digest)
      out.at += 32
      writeNumber(out, step.size)
      break
    case 'link':
      writeText(out, step.target, 0)
      break
    case 'name':
      writeText(out, step.of, 0)
      break
    case 'take':
    case 'move':
      writeNumber(out, step.slot ?? -1)
  }
}

function textBytes(step: Step): number {
  const more = step.step === 'link' ? step.target.length : step.step === 'name' ? step.of.length : 0
  return more + ('attributes' in step ? (step.attributes.xattrs?.length ?? 0) : 0)
}

function flagsOf(step: Step): number {
  const { xattrs, xattrScope: scope } = 'attributes' in step ? step.attributes : ({} as Partial<AttributesToSet>)
  const scopeFlag = scope === 'user' ? flag.userScope : scope === 'all' ? flag.allScope : 0
  const sparse = step.step === 'place' && step.sparse ? flag.sparse : 0
  return scopeFlag | sparse | (xattrs === undefined ? 0 : flag.xattrs)
}

function writeAttributes(out: Writing, { mode, uid, gid, modifiedNs, xattrs }: AttributesToSet): void {
  out.view.setUint16(out.at, mode, true)
  out.view.setUint32(out.at + 2, uid, true)
  out.view.setUint32(out.at + 6, gid, true)
  out.view.setBigInt64(out.at + 10, modifiedNs, true)
  out.at += attributeBytes
  if (xattrs !== undefined) writeText(out, xattrs, 0)
}

function writeNumber(out: Writing, value: number): void {
  out.view.setFloat64(out.at, value, true)
  out.at += 8
}

/** What follows `shared` characters, with its length in front. */
function writeText(out: Writing, text: string, shared: number): void {
  const length = text.length - shared
  out.view.setUint32(out.at, length, true)
  out.at += 4
  for (let index = 0; index < length; index += 1) out.bytes[out.at + index] = text.charCodeAt(shared + index)
  out.at += length
}

function writingInto(bytes: Uint8Array): Writing {
  return { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0 }
}

function reserve(out: Writing, more: number): void {
  if (out.at + more <= out.bytes.length) return
  const larger = new Uint8Array(Math.max(out.bytes.length * 2, out.at + more))
  larger.set(out.bytes.subarray(0, out.at))
  Object.assign(out, writingInto(larger), { at: out.at })
}

function sharedLength(left: string, right: string): number {
  const most = Math.min(left.length, right.length)
  let shared = 0
  while (shared < most && left.charCodeAt(shared) === right.charCodeAt(shared)) shared += 1
  return shared
}

interface Reading {
  bytes: Uint8Array
  view: DataView
  at: number
}

/** The steps of such a piece; undefined when it is not of that form. What they say is for the reader to check. */
export function unpackSteps(bytes: Uint8Array): Step[] | undefined {
  const from: Reading = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length), at: 0 }
  const steps: Step[] = []
  try {
    for (let before = ''; from.at < bytes.length; ) {
      const step = readStep(from, before)
      steps.push(step)
      before = step.path
    }
    return steps
  } catch (error) {
    // Of a view, when it is read behind its end, and of what is below.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function readStep(from: Reading, before: TreePath): Step {
  const head = from.view.getUint8(from.at)
  const shared = from.view.getUint32(from.at + 1, true)
  from.at += 5
  if (shared > before.length) throw new RangeError('More is shared than there is')
  const path = before.slice(0, shared) + readText(from)
  const step = kinds[head & kindMask]
  switch (step) {
    case 'take': {
      const slot = readNumber(from)
      return { step, path, slot: slot === -1 ? null : slot }
    }
    case 'move':
      return { step, path, slot: readNumber(from) }
    case 'name':
      return { step, path, of: readText(from) }
    case 'makeDirectory':
    case 'attributes':
      return { step, path, attributes: readAttributes(from, head) }
    case 'link': {
      const attributes = readAttributes(from, head)
      return { step, path, target: readText(from), attributes }
    }
    case 'place': {
      const attributes = readAttributes(from, head)
      const digest = readDigest(from)
      const place = { step, path, digest, size: readNumber(from), attributes }
      return head & flag.sparse ? { ...place, sparse: true } : place
    }
    default:
      throw new RangeError('No such step')
  }
}

function readAttributes(from: Reading, head: number): AttributesToSet {
  const { view, at } = from
  const attributes: AttributesToSet = {
    mode: view.getUint16(at, true),
    uid: view.getUint32(at + 2, true),
    gid: view.getUint32(at + 6, true),
    modifiedNs: view.getBigInt64(at + 10, true),
  }
  from.at += attributeBytes
  if (head & flag.xattrs) attributes.xattrs = readText(from)
  if (head & flag.userScope) attributes.xattrScope = 'user'
  else if (head & flag.allScope) attributes.xattrScope = 'all'
  return attributes
}

function readDigest(from: Reading): string {
  const digest = hexOf(from.bytes, from.at, 32)
  from.at += 32
  if (from.at > from.bytes.length) throw new RangeError('A digest is cut off')
  return digest
}

function readNumber(from: Reading): number {
  const value = from.view.getFloat64(from.at, true)
  from.at += 8
  return value
}

function readText(from: Reading): string {
  const length = from.view.getUint32(from.at, true)
  const start = from.at + 4
  from.at = start + length
  if (from.at > from.bytes.length) throw new RangeError('A text is cut off')
  const bytes = from.bytes.subarray(start, from.at)
  // Making a decoder for a name would cost more than the name.
  return length > shortText ? binaryFromBytes(bytes) : Reflect.apply(String.fromCharCode, null, bytes)
}

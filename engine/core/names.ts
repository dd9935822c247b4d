import { binaryFromBytes, bytesFromBinary } from './bytes.ts'
import type { TreePath } from './entry.ts'
import { Refusal } from './refusal.ts'

const maxNameBytes = 255
const ambiguous = /\\(?=x(?:5c|[89a-f][0-9a-f]))/g
// biome-ignore lint/suspicious/noControlCharactersInRegex: NUL is ASCII, too.
const plain = /^[\x00-\x5b\x5d-\x7f]*$/
const escaped = /\\x(?:5c(?=x(?:5c|[89a-f][0-9a-f]))|([89a-f][0-9a-f]))/g

/**
 * Bytes of a name as people write it: UTF-8, and `\xNN` (0x80 to 0xff, lower case) for a byte that is none. Throws
 * `fs_invalid_name` for lone surrogates; length and forbidden characters are `validateName`'s.
 */
export function nameFromText(text: string): string {
  // Most names: their bytes are their characters.
  if (plain.test(text)) return text
  if (!text.isWellFormed()) throw refuseText(text.toWellFormed(), 'it holds half a character, wanted whole ones')
  const encoder = new TextEncoder()
  const parts: string[] = []
  let end = 0
  for (const match of text.matchAll(escaped)) {
    parts.push(binaryFromBytes(encoder.encode(text.slice(end, match.index))))
    parts.push(match[1] === undefined ? '\\' : String.fromCharCode(Number.parseInt(match[1], 16)))
    end = match.index + match[0].length
  }
  return parts.join('') + binaryFromBytes(encoder.encode(text.slice(end)))
}

/** Text of a name's bytes, without loss: what is no UTF-8 shows as `\xNN`, and `nameFromText` finds the bytes again. */
export function nameToText(name: string): string {
  if (plain.test(name)) return name
  const whole = decode(name)
  return whole === undefined ? decodeInParts(name) : whole.replace(ambiguous, '\\x5c')
}

/** Path of text: `/a/b/`, `a/b` and `//a/b` are all `a/b`; `/` is the root. Throws `fs_invalid_name`. */
export function pathFromText(text: string): TreePath {
  const names = text.split('/').filter((part) => part !== '')
  return names.map((part) => validateName(nameFromText(part))).join('/')
}

/** Text of a path: `/a/b`, with a final slash for a directory. The root is always `/`. */
export function pathToText(path: TreePath, options: { directory?: boolean } = {}): string {
  if (path === '') return '/'
  const text = `/${plain.test(path) ? path : path.split('/').map(nameToText).join('/')}`
  return options.directory ? `${text}/` : text
}

/** The name itself, when it can be one: 1 to 255 bytes, no NUL, no slash, not `.` or `..`. Throws `fs_invalid_name`. */
export function validateName(name: string): string {
  if (name === '') throw refuseName(name, 'it is empty, wanted 1 to 255 bytes')
  if (name.length > maxNameBytes) throw refuseName(name, `it has ${name.length} bytes, wanted at most ${maxNameBytes}`)
  if (name === '.' || name === '..') throw refuseName(name, 'it is reserved for directories themselves')
  if (name.includes('\0') || name.includes('/')) throw refuseName(name, 'it holds a NUL or a slash')
  if (/[^\0-\xff]/.test(name)) throw refuseName(name, 'it is no string of bytes')
  return name
}

/** Path of an entry in a directory. */
export function joinPath(parent: TreePath, name: string): TreePath {
  return parent === '' ? name : name === '' ? parent : `${parent}/${name}`
}

/** Directory of an entry; the root's is the root. */
export function parentOf(path: TreePath): TreePath {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** Last name of a path; `''` for the root. */
export function nameOf(path: TreePath): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Number of names in a path: 0 for the root. */
export function depthOf(path: TreePath): number {
  return path === '' ? 0 : path.split('/').length
}

/** True for the directory itself and everything below it. */
export function isInside(path: TreePath, directory: TreePath): boolean {
  return directory === '' || path === directory || path.startsWith(`${directory}/`)
}

/** Order of scans: by the bytes of each name in turn, so a directory comes right before all of its content. */
export function comparePaths(left: TreePath, right: TreePath): number {
  const shared = Math.min(left.length, right.length)
  for (let index = 0; index < shared; index += 1) {
    const difference = rank(left.charCodeAt(index)) - rank(right.charCodeAt(index))
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

function rank(code: number): number {
  return code === 47 ? -1 : code
}

function decode(name: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytesFromBinary(name))
  } catch {
    return undefined
  }
}

function decodeInParts(name: string): string {
  const protectedStarts = new Set([...name.matchAll(ambiguous)].map((match) => match.index))
  let text = ''
  for (let index = 0; index < name.length; ) {
    const length = characterLength(name, index)
    const character = protectedStarts.has(index) ? '\\x5c' : decode(name.slice(index, index + length))
    text += character ?? `\\x${name.charCodeAt(index).toString(16)}`
    index += character === undefined ? 1 : length
  }
  return text
}

function characterLength(name: string, index: number): number {
  const lead = name.charCodeAt(index)
  return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
}

function refuseName(name: string, why: string): Refusal {
  return refuseText(nameToText(name), why)
}

function refuseText(text: string, why: string): Refusal {
  return new Refusal('fs_invalid_name', `Cannot use the name ${JSON.stringify(text.slice(0, 300))}: ${why}`)
}

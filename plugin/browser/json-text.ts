/**
 * JSON as text: finds, reads and replaces parts of a document without parsing and printing the rest, so that numbers,
 * spacing and order stay as they were received or typed.
 */

/** Where a value stands in the text: `text.slice(start, end)`. */
export interface Span {
  start: number
  end: number
}

/** One member of an object (with its name) or one item of an array (with its place). */
export interface Member extends Span {
  name: string
  /** Where the member begins, name included. */
  from: number
}

const blank = /[ \t\n\r]*/y

function skipBlank(text: string, at: number): number {
  blank.lastIndex = at
  blank.test(text)
  return blank.lastIndex
}

function endOfString(text: string, at: number): number {
  let end = at
  do end = text.indexOf('"', end + 1)
  while (end > 0 && isEscaped(text, end))
  return end < 0 ? text.length : end + 1
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0
  while (text[at - 1 - slashes] === '\\') slashes++
  return slashes % 2 === 1
}

const interesting = /["[\]{}]/g
const scalarEnd = /[,\]}\s]|$/g

function endOfContainer(text: string, at: number): number {
  let depth = 0
  interesting.lastIndex = at
  for (let found = interesting.exec(text); found; found = interesting.exec(text)) {
    if (found[0] === '"') interesting.lastIndex = endOfString(text, found.index)
    else depth += found[0] === '{' || found[0] === '[' ? 1 : -1
    if (depth === 0) return interesting.lastIndex
  }
  return text.length
}

function endOfValue(text: string, at: number): number {
  const first = text[at]
  if (first === '"') return endOfString(text, at)
  if (first === '{' || first === '[') return endOfContainer(text, at)
  scalarEnd.lastIndex = at
  return scalarEnd.exec(text)?.index ?? text.length
}

/** The document's value without the blanks around it. */
export function documentSpan(text: string): Span {
  const start = skipBlank(text, 0)
  return { start, end: endOfValue(text, start) }
}

/** The members of the object or array at `span`, empty for a scalar. The text must be valid JSON. */
export function* membersOf(text: string, span: Span): Generator<Member> {
  const isObject = text[span.start] === '{'
  if (!isObject && text[span.start] !== '[') return
  let at = skipBlank(text, span.start + 1)
  for (let index = 0; at < span.end - 1; index++) {
    const from = at
    const name = isObject ? (JSON.parse(text.slice(at, endOfString(text, at))) as string) : String(index)
    if (isObject) at = skipBlank(text, skipBlank(text, endOfString(text, at)) + 1)
    const end = endOfValue(text, at)
    yield { name, from, start: at, end }
    at = skipBlank(text, end)
    if (text[at] !== ',') return
    at = skipBlank(text, at + 1)
  }
}

/** Where the value at `path` stands; null when there is none. The text must be valid JSON. */
export function findValue(text: string, path: readonly string[]): Span | null {
  let span: Span = documentSpan(text)
  for (const name of path) {
    let next: Span | null = null
    for (const member of membersOf(text, span)) if (member.name === name) next = member
    if (!next) return null
    span = next
  }
  return { start: span.start, end: span.end }
}

/** The text with the member `name` of the top-level object set to `value` (JSON text) or removed (null). */
export function setMember(text: string, name: string, value: string | null): string {
  const root = documentSpan(text)
  const members = [...membersOf(text, root)]
  const index = members.findIndex((member) => member.name === name)
  const found = members[index]
  if (value === null) return found ? removeMember(text, root, { members, index }) : text
  if (found) return text.slice(0, found.start) + value + text.slice(found.end)
  const last = members.at(-1)
  const added = `${JSON.stringify(name)}: ${value}`
  if (!last) return `${text.slice(0, root.start)}{\n  ${added}\n}${text.slice(root.end)}`
  const gap = text.slice(members.at(-2)?.end ?? root.start + 1, last.from).replace(',', '')
  return `${text.slice(0, last.end)},${gap}${added}${text.slice(last.end)}`
}

function removeMember(text: string, root: Span, at: { members: Member[]; index: number }): string {
  const { members, index } = at
  if (members.length === 1) return `${text.slice(0, root.start)}{}${text.slice(root.end)}`
  const found = members[index] as Member
  const next = members[index + 1]
  if (next) return text.slice(0, found.from) + text.slice(next.from)
  return text.slice(0, (members[index - 1] as Member).end) + text.slice(found.end)
}

/** Null when the text is JSON, else what is wrong and where. */
export function jsonFault(text: string): { message: string; line: number; column: number } | null {
  try {
    JSON.parse(text)
    return null
  } catch {
    // Engines word the reason differently and often leave out the place: it is looked for here.
    return { message: 'This is not JSON', ...positionIn(text, endOfJson(text, 0)) }
  }
}

function positionIn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids them in strings
const wholeString = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y
const wholeScalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y

/** Where the JSON that begins at `at` can't go on. */
function endOfJson(text: string, at: number): number {
  const end = readJson(text, skipBlank(text, at))
  return end.isWhole ? skipBlank(text, end.at) : end.at
}

interface ReadEnd {
  at: number
  isWhole: boolean
}

function readJson(text: string, at: number): ReadEnd {
  if (text[at] === '{' || text[at] === '[') return readContainer(text, at)
  const pattern = text[at] === '"' ? wholeString : wholeScalar
  pattern.lastIndex = at
  return pattern.test(text) ? { at: pattern.lastIndex, isWhole: true } : { at, isWhole: false }
}

function readContainer(text: string, start: number): ReadEnd {
  const isObject = text[start] === '{'
  const close = isObject ? '}' : ']'
  let at = skipBlank(text, start + 1)
  if (text[at] === close) return { at: at + 1, isWhole: true }
  for (;;) {
    if (isObject) {
      const name = text[at] === '"' ? readJson(text, at) : { at, isWhole: false }
      if (!name.isWhole) return name
      at = skipBlank(text, name.at)
      if (text[at] !== ':') return { at, isWhole: false }
      at = skipBlank(text, at + 1)
    }
    const value = readJson(text, at)
    if (!value.isWhole) return value
    at = skipBlank(text, value.at)
    if (text[at] === close) return { at: at + 1, isWhole: true }
    if (text[at] !== ',') return { at, isWhole: false }
    at = skipBlank(text, at + 1)
  }
}

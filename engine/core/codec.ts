/** Nesting that `decodeJson` puts up with; our own values stay far below. */
const maxDepth = 64

/**
 * Plain data as JSON text that keeps bigints. `12n` becomes `{"$bigint":"12"}`; a member whose name starts with `$`
 * gets another `$` in front, so that data can't be mistaken for a mark. Members that are undefined are left out.
 * Throws TypeError for what is no plain data (functions, symbols, NaN, infinities, instances of classes).
 */
export function encodeJson(value: unknown): string {
  return JSON.stringify(mark(value))
}

/**
 * The value that `encodeJson` was given. Safe with text from strangers: throws SyntaxError for text that is not JSON,
 * holds unknown marks, is nested deeper than 64 levels, or names `__proto__`.
 */
export function decodeJson(text: string): unknown {
  return unmark(JSON.parse(text), 0)
}

function mark(value: unknown): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value
    case 'bigint':
      return { $bigint: value.toString() }
    case 'number':
      if (Number.isFinite(value)) return value
      break
    case 'object':
      if (value === null) return null
      if (Array.isArray(value)) return value.map(mark)
      if (isPlain(value)) return markMembers(value)
  }
  throw new TypeError(`Could not encode a value: ${String(value)} is no plain data`)
}

function markMembers(value: object): object {
  const marked: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    if (name === '__proto__') throw new TypeError('Could not encode a value: it names __proto__')
    if (member !== undefined) marked[name.startsWith('$') ? `$${name}` : name] = mark(member)
  }
  return marked
}

function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

function unmark(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth >= maxDepth) throw new SyntaxError(`Could not decode a value: nested deeper than ${maxDepth} levels`)
  if (Array.isArray(value)) return value.map((member) => unmark(member, depth + 1))
  const entries = Object.entries(value)
  const [only] = entries
  if (entries.length === 1 && only?.[0] === '$bigint') return parseBigint(only[1])
  const plain: Record<string, unknown> = {}
  for (const [name, member] of entries) plain[unmarkName(name)] = unmark(member, depth + 1)
  return plain
}

function unmarkName(name: string): string {
  if (name === '__proto__') throw new SyntaxError('Could not decode a value: it names __proto__')
  if (!name.startsWith('$')) return name
  if (!name.startsWith('$$')) throw new SyntaxError(`Could not decode a value: unknown mark ${name.slice(0, 40)}`)
  return name.slice(1)
}

function parseBigint(text: unknown): bigint {
  // The length bound keeps a stranger's number from costing quadratic time.
  if (typeof text !== 'string' || !/^-?\d{1,80}$/.test(text)) {
    throw new SyntaxError('Could not decode a value: a bigint is not written as digits')
  }
  return BigInt(text)
}

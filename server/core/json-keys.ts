/**
 * The first name that an object in well-formed JSON text holds twice, as it is written there; undefined when there is none.
 * Parsers keep the last of the two without a word, so what a caller sent would be dropped in silence.
 */
export function repeatedKey(text: string): string | undefined {
  /** The names of each object around the present place; null for a list. */
  const around: (Set<string> | null)[] = []
  let isKeyNext = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === quote) {
      const end = endOfString(text, at)
      const names = around.at(-1)
      if (isKeyNext && names) {
        const name = plain(text.slice(at, end + 1))
        if (names.has(name)) return name
        names.add(name)
      }
      isKeyNext = false
      at = end
    } else if (code === openBrace || code === openBracket) {
      around.push(code === openBrace ? new Set() : null)
      isKeyNext = code === openBrace
    } else if (code === closeBrace || code === closeBracket) around.pop()
    else if (code === comma) isKeyNext = true
  }
  return undefined
}

/** Where the string ends that begins at a quote. */
function endOfString(text: string, from: number): number {
  let end = text.indexOf('"', from + 1)
  while (isEscaped(text, end)) end = text.indexOf('"', end + 1)
  return end
}

function isEscaped(text: string, at: number): boolean {
  let before = at - 1
  while (text.charCodeAt(before) === backslash) before -= 1
  return (at - before) % 2 === 0
}

/** Without quotes and escapes: `"a"` and `"\u0061"` are one name. */
function plain(literal: string): string {
  return literal.includes('\\') ? String(JSON.parse(literal)) : literal.slice(1, -1)
}

const quote = 0x22
const comma = 0x2c
const backslash = 0x5c
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

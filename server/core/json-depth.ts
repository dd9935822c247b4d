/**
 * How many members all objects of a JSON text name together; undefined when it nests deeper than `limit`. Looks at what is
 * outside of strings only and needs no recursion, so that it can guard a parser that does.
 */
export function countMembers(limit: number, text: string): number | undefined {
  let depth = 0
  let members = 0
  let inString = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (inString) {
      if (code === backslash) at += 1
      else if (code === quote) inString = false
    } else if (code === quote) inString = true
    else if (code === openBracket || code === openBrace) {
      depth += 1
      if (depth > limit) return undefined
    } else if (code === closeBracket || code === closeBrace) depth -= 1
    else if (code === colon) members += 1
  }
  return members
}

const quote = 0x22
const backslash = 0x5c
const colon = 0x3a
const openBracket = 0x5b
const closeBracket = 0x5d
const openBrace = 0x7b
const closeBrace = 0x7d

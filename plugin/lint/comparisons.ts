import { type Token, TokenKind, type Value } from 'liquidjs'

/** `page.platform == "aws"`: a path of names, and what it is compared with. */
export interface Comparison {
  /** Names from the outermost on. */
  path: string[]
  /** The token that the path was written as. */
  token: Token
  operator: string
  /** The text on the other side; undefined when it is no text literal. */
  literal: string | undefined
}

const COMPARING = new Set(['==', '!=', 'contains', '<', '>', '<=', '>='])

/** The comparisons of a condition in order. Tests of existence (`if page.x`) are none. */
export function comparisonsOf(value: Value): Comparison[] {
  const found: Comparison[] = []
  const stack: (Token | null)[] = []
  for (const token of value.initial.postfix) {
    if (token.kind !== TokenKind.Operator) {
      stack.push(token)
      continue
    }
    const operator = token.getText()
    const [right, left] = [stack.pop(), operator === 'not' ? null : stack.pop()]
    stack.push(null)
    if (!COMPARING.has(operator)) continue
    for (const [one, other] of [
      [left, right],
      [right, left],
    ]) {
      const path = one ? pathOf(one) : undefined
      if (one && path) found.push({ path, token: one, operator, literal: literalOf(other) })
    }
  }
  return found
}

/** First names of everything that a value looks at. */
export const rootsOf = (value: Value): string[] =>
  value.initial.postfix.flatMap((token) => {
    const path = pathOf(token)
    return path?.[0] === undefined ? [] : [path[0]]
  })

/** The names of `a.b.c`; undefined for what is no path of plain names. */
export function pathOf(token: Token): string[] | undefined {
  if (token.kind !== TokenKind.PropertyAccess) return undefined
  const names = token.getText().trim()
  return /^[\w-]+(?:\.[\w-]+)*\??$/.test(names) ? names.split('.') : undefined
}

function literalOf(token: Token | null | undefined): string | undefined {
  return token?.kind === TokenKind.Quoted ? token.getText().slice(1, -1) : undefined
}

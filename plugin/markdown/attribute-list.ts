import type Token from 'markdown-it/lib/token.mjs'

/** What `{: #id .class key="value" name}` says. `names` are definitions to look up. */
export interface AttributeList {
  attributes: [string, string][]
  names: string[]
}

const PART = /#([\w:.-]+)|\.([\w:-]+)|([\w:-]+)=(?:"([^"]*)"|'([^']*)')|([\w:-]+)/g

/** Reads the inside of an attribute list. */
export function parseAttributeList(text: string): AttributeList {
  const attributes: [string, string][] = []
  const names: string[] = []
  for (const [, id, className, key, double, single, name] of text.matchAll(PART)) {
    if (id !== undefined) attributes.push(['id', id])
    else if (className !== undefined) attributes.push(['class', className])
    else if (key !== undefined) attributes.push([key, double ?? single ?? ''])
    else if (name !== undefined) names.push(name)
  }
  return { attributes, names }
}

/** Definitions by name, as `{:name: ...}` lines gave them. */
export type Definitions = Map<string, string>

/** Puts the attributes of a list on a token: classes add up, of others the last one wins. */
export function applyAttributes(token: Token, text: string, definitions: Definitions): void {
  const { attributes, names } = parseAttributeList(text)
  for (const name of names) {
    const defined = definitions.get(name)
    if (defined === undefined) token.meta = { ...token.meta, flags: [...(token.meta?.flags ?? []), name] }
    else applyAttributes(token, defined, new Map())
  }
  for (const [key, value] of attributes) {
    if (key === 'class') token.attrJoin('class', value)
    else token.attrSet(key, value)
  }
}

/** True when the token's attribute lists held that bare word, such as `toc`. */
export const hasFlag = (token: Token, flag: string): boolean =>
  ((token.meta as { flags?: string[] } | null)?.flags ?? []).includes(flag)

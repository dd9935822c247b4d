import { type Template, type Token, TokenKind } from 'liquidjs'
import { toDecimal } from '../decimal.ts'
import { walkTemplates } from './walk.ts'

const BRACES = /(\{%-?\s*(?:if|elsif|unless|case|when)\b(?:(?!%\}).)*?)\{\{(.*?)\}\}/g

/** `{% if {{x}} %}` means `{% if x %}`; columns stay as they are. */
export function dropConditionBraces(text: string): string {
  let result = text
  for (let before = ''; before !== result; ) {
    before = result
    result = result.replace(BRACES, '$1  $2  ')
  }
  return result
}

const RAW_OR_MARKUP =
  /\{%-?\s*raw\s*-?%\}[\s\S]*?\{%-?\s*endraw\s*-?%\}|\{%-?\s*include[\s\S]*?%\}|\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g
const STRING = /("[^"]*"|'[^']*')([^"'|]*(?=["'][^|]*?(?:\||-?[%}]\}$)))?/g

/**
 * A backslash is nothing special in a string of Liquid, where LiquidJS reads escapes: doubled, it is one again. What
 * follows a string that ends in one, up to the next filter, Jekyll overlooks. Includes read their parameters themselves.
 */
export function keepBackslashes(text: string): string {
  if (!text.includes('\\')) return text
  return text.replace(RAW_OR_MARKUP, (markup) => {
    if (/^\{%-?\s*(?:raw|include)/.test(markup) || !markup.includes('\\')) return markup
    return markup
      .replace(/("[^"]*\\"|'[^']*\\')[^|]*?(?=\||-?[%}]\}$)/, '$1')
      .replace(STRING, (whole) => whole.replaceAll('\\', '\\\\'))
  })
}

/** Makes decimals of the whole numbers that a template writes with a point: `2.0` stays `2.0`. */
export function markDecimals(templates: Template[], text: string): void {
  if (!/\{[{%][^}]*\d\.0/.test(text)) return
  walkTemplates(templates, (node) => {
    if (isNumber(node) && node.getText().includes('.') && typeof node.content === 'number')
      node.content = toDecimal(node.content)
  })
}

const isNumber = (node: object): node is Token & { content: unknown } =>
  'kind' in node && node.kind === TokenKind.Number && 'content' in node

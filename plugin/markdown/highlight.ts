import { createRequire } from 'node:module'
import type PrismType from 'prismjs'
import { escapeHtml } from './escape.ts'

const require = createRequire(import.meta.url)
const Prism = require('prismjs') as typeof PrismType
const loadLanguages = require('prismjs/components/index.js') as { (names: string[]): void; silent: boolean }
const { languages } = require('prismjs/components.js') as { languages: Record<string, { alias?: string | string[] }> }
loadLanguages.silent = true

const ALIASES: Record<string, string> = { console: 'shell-session', text: 'plain', plaintext: 'plain', conf: 'ini' }
const KNOWN = new Set(
  Object.entries(languages).flatMap(([name, { alias }]) => [name, ...(alias === undefined ? [] : [alias].flat())]),
)

/** True when code of that language gets tokens; names are lower case, as in fences. */
export const isKnownLanguage = (language: string): boolean => language in ALIASES || KNOWN.has(language)

/** Code as HTML with `token` classes and no inline styles; unknown languages are escaped only. */
export function highlightCode(code: string, language: string): string {
  const name = ALIASES[language] ?? language
  if (name === 'plain' || !KNOWN.has(name)) return escapeHtml(code)
  if (!Prism.languages[name]) loadLanguages([name])
  const grammar = Prism.languages[name]
  return grammar ? Prism.highlight(code, grammar, name) : escapeHtml(code)
}

import { createMarkdown } from '../markdown/kramdown.ts'
import { CURLY, type QuoteSet, type Typography } from '../markdown/typography.ts'
import type { SiteConfig } from './config.ts'
import { toList, toText } from './values.ts'

const NAMED: Record<string, string> = {
  lsquo: CURLY[0],
  rsquo: CURLY[1],
  ldquo: CURLY[2],
  rdquo: CURLY[3],
  apos: "'",
  quot: '"',
  laquo: '\u00ab',
  raquo: '\u00bb',
  lsaquo: '\u2039',
  rsaquo: '\u203a',
  sbquo: '\u201a',
  bdquo: '\u201e',
}

/** How the plugin reads Markdown beyond what `_config.yml` says. */
export interface MarkdownChoices {
  typography: Typography
  indentedCode: boolean
}

/** A Markdown renderer with the options of `kramdown` in `_config.yml`. Each call has its own heading ids. */
export function createRenderer(config: SiteConfig, choices: MarkdownChoices): (text: string) => string {
  const { kramdown } = config
  const md = createMarkdown({
    typography: choices.typography,
    indentedCode: choices.indentedCode,
    quotes: readQuotes(kramdown.smart_quotes),
    tocLevels: readLevels(kramdown.toc_levels),
    hardWrap: kramdown.hard_wrap === true,
    highlight: kramdown.syntax_highlighter !== null || !('syntax_highlighter' in kramdown),
    headingIds: { autoIds: kramdown.auto_ids !== false, prefix: toText(kramdown.auto_id_prefix) },
  })
  return (text) => md.render(text, {})
}

function readQuotes(value: unknown): QuoteSet {
  const names = typeof value === 'string' ? value.split(',') : toList(value)
  const [a, b, c, d] = names.map((name) => NAMED[name.trim()] ?? name.trim())
  return a !== undefined && b !== undefined && c !== undefined && d !== undefined ? [a, b, c, d] : CURLY
}

/** `toc_levels` as `2..3`, `2,3` or a list; all levels when unset. */
function readLevels(value: unknown): number[] {
  const range = /^(\d)\.\.(\d)$/.exec(toText(value))
  const all = [1, 2, 3, 4, 5, 6]
  if (range) return all.filter((level) => level >= Number(range[1]) && level <= Number(range[2]))
  const listed = (Array.isArray(value) ? value : toText(value).split(','))
    .map(Number)
    .filter((level) => all.includes(level))
  return listed.length > 0 ? listed : all
}

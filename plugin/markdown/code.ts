import type MarkdownIt from 'markdown-it'
import type Token from 'markdown-it/lib/token.mjs'
import { applyAttributes } from './attribute-list.ts'
import { escapeHtml } from './escape.ts'
import { highlightCode, isKnownLanguage } from './highlight.ts'

/** Options of the code block printer. `highlight: false` prints plain `pre > code`. */
export interface CodeOptions {
  highlight: boolean
}

/** Attributes of a block in order; classes come first in `class`. */
type Attributes = readonly (readonly [name: string, value: string])[]

/** A code block in the wrapper that Jekyll's style sheets expect; focusable, as it may scroll sideways. */
function codeBlock(code: string, language: string, attributes: Attributes): string {
  const name = language === '' ? 'plaintext' : language
  if (!isKnownLanguage(name)) return plainBlock(code, name, attributes)
  const body = highlightCode(code, name)
  return (
    `<div${printAttributes(attributes, `language-${name} highlighter-rouge`)}><div class="highlight">` +
    `<pre class="highlight" tabindex="0"><code class="language-${name}">${body}</code></pre></div></div>\n`
  )
}

function plainBlock(code: string, language: string, attributes: Attributes): string {
  const className = language === '' ? '' : ` class="language-${escapeHtml(language)}"`
  return `<pre${printAttributes(attributes, '')} tabindex="0"><code${className}>${escapeHtml(code)}</code></pre>\n`
}

function printAttributes(attributes: Attributes, className: string): string {
  const classes = [...attributes.filter(([name]) => name === 'class').map(([, value]) => value), className]
  const written = classes.filter((text) => text !== '').join(' ')
  const others = attributes.filter(([name]) => name !== 'class')
  const all: Attributes = written === '' ? others : [['class', written], ...others]
  return all.map(([name, value]) => ` ${name}="${escapeHtml(value)}"`).join('')
}

/** The block of `{% highlight LANG [linenos] %}`: a figure whose code carries `data-lang`, lines counted if asked. */
export function codeFigure(code: string, { language, hasNumbers }: { language: string; hasNumbers: boolean }): string {
  const highlighted = highlightCode(code, language)
  const body = hasNumbers ? numberLines(code, highlighted) : highlighted
  const name = escapeHtml(language)
  return (
    `<figure class="highlight"><pre tabindex="0"><code class="language-${name}" data-lang="${name}">` +
    `${body}</code></pre></figure>`
  )
}

/** A table of one row, as Jekyll's style sheets know it: the numbers in a cell of their own are not copied with the code. */
function numberLines(code: string, highlighted: string): string {
  const numbers = code.split('\n').map((_, index) => `${index + 1}\n`)
  return (
    '<table class="rouge-table"><tbody><tr>' +
    `<td class="gutter gl"><pre class="lineno">${numbers.join('')}</pre></td>` +
    `<td class="code"><pre>${highlighted}\n</pre></td></tr></tbody></table>`
  )
}

/** Prints fences and indented code with their language, their attributes, and highlighting done at build. */
export function useCode(md: MarkdownIt, { highlight }: CodeOptions): void {
  const print = highlight ? codeBlock : plainBlock
  const rule: MarkdownIt['renderer']['rules'][string] = (tokens, index) => {
    const token = tokens[index]
    if (!token) return ''
    readInfo(token)
    const [language, attributes] = takeLanguage(token.attrs ?? [])
    return print(token.content, language, attributes)
  }
  md.renderer.rules.fence = rule
  md.renderer.rules.code_block = rule
}

/** What stands after the backticks: a language, then attributes as `{.wide #id}` or `title="x.yml"`. */
function readInfo(token: Token): void {
  const [, language = '', rest = ''] = /^([^\s?{]*)(?:\?\S*)?\s*(.*)$/s.exec(token.info.trim()) ?? []
  applyAttributes(token, rest.replace(/[{}]/g, ' '), new Map())
  if (language !== '') token.attrJoin('class', `language-${language}`)
}

/** The language that a class names, and the attributes without that class. */
function takeLanguage(attributes: Attributes): [language: string, rest: Attributes] {
  const classes = attributes.filter(([name]) => name === 'class').flatMap(([, value]) => value.split(' '))
  const language = classes.find((name) => name.startsWith('language-'))
  const others = classes.filter((name) => name !== language).join(' ')
  const rest = attributes.filter(([name]) => name !== 'class')
  return [language?.slice('language-'.length) ?? '', others === '' ? rest : [['class', others], ...rest]]
}

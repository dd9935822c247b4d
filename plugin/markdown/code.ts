import type MarkdownIt from 'markdown-it'
import { escapeHtml } from './escape.ts'
import { highlightCode, isKnownLanguage } from './highlight.ts'

/** Options of the code block printer. `highlight: false` prints plain `pre > code`. */
export interface CodeOptions {
  highlight: boolean
}

/** A code block in the wrapper that Jekyll's style sheets expect; focusable, as it may scroll sideways. */
export function codeBlock(code: string, language: string): string {
  const name = language === '' ? 'plaintext' : language
  if (!isKnownLanguage(name)) return plainBlock(code, name)
  const body = highlightCode(code, name)
  return (
    `<div class="language-${name} highlighter-rouge"><div class="highlight">` +
    `<pre class="highlight" tabindex="0"><code class="language-${name}">${body}</code></pre></div></div>\n`
  )
}

/** The block of `{% highlight LANG %}`: a figure whose code carries `data-lang`. */
export function codeFigure(code: string, language: string): string {
  const body = highlightCode(code, language)
  const name = escapeHtml(language)
  return (
    `<figure class="highlight"><pre tabindex="0"><code class="language-${name}" data-lang="${name}">` +
    `${body}</code></pre></figure>`
  )
}

const plainBlock = (code: string, language: string): string =>
  `<pre tabindex="0"><code${language === '' ? '' : ` class="language-${escapeHtml(language)}"`}>${escapeHtml(code)}</code></pre>\n`

/** Prints fences and indented code with their language and with highlighting done at build. */
export function useCode(md: MarkdownIt, { highlight }: CodeOptions): void {
  const print = highlight ? codeBlock : plainBlock
  md.renderer.rules.fence = (tokens, index) => {
    const token = tokens[index]
    const language = /^[^\s?]+/.exec(token?.info.trim() ?? '')?.[0] ?? ''
    return print(token?.content ?? '', language)
  }
  md.renderer.rules.code_block = (tokens, index) => print(tokens[index]?.content ?? '', '')
}

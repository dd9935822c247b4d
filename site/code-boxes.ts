import { attributeOf, type Edit, type Element, escapeAttribute } from './html-edits.ts'

/** The words over a block of code, by the language of its fence. */
const languageWords: Readonly<Record<string, string>> = {
  bash: 'Shell',
  sh: 'Shell',
  shell: 'Shell',
  console: 'Shell',
  js: 'JavaScript',
  javascript: 'JavaScript',
  ts: 'TypeScript',
  typescript: 'TypeScript',
  py: 'Python',
  python: 'Python',
  go: 'Go',
  powershell: 'PowerShell',
  json: 'JSON',
  yaml: 'YAML',
  yml: 'YAML',
  html: 'HTML',
  css: 'CSS',
  http: 'HTTP',
  liquid: 'Liquid',
  toml: 'TOML',
}

/**
 * Gives each block of code of the text its language in words and a copy button, which a script brings to life. `icons`
 * is the address of the sheet of icons, seen from the page.
 */
export const codeBox = (icons: string) => (element: Element) => boxCode(element, icons)

function boxCode(element: Element, icons: string): Edit[] {
  const place = element.sourceCodeLocation
  if (element.tagName !== 'pre' || !place || !isOfText(element)) return []
  const word = languageWords[languageOf(element)] ?? ''
  const icon = `<svg class="i" aria-hidden="true"><use href="${escapeAttribute(icons)}#copy"></use></svg>`
  const copyButton = `<button class="copy" type="button" hidden>${icon}<span>Copy</span></button>`
  const bar = `<div class="code-bar"><span class="code-language">${word}</span>${copyButton}</div>`
  return [
    { start: place.startOffset, end: place.startOffset, text: `<div class="code">${bar}` },
    { start: place.endOffset, end: place.endOffset, text: '</div>' },
  ]
}

function languageOf(pre: Element): string {
  const code = pre.childNodes.find((child): child is Element => 'attrs' in child && child.tagName === 'code')
  return /language-([\w-]+)/.exec((code && attributeOf(code, 'class')) ?? '')?.[1] ?? ''
}

/** Not inside a widget, which has its own buttons, nor in a box already. */
function isOfText(element: Element): boolean {
  for (let at: Element['parentNode'] = element.parentNode; at && 'attrs' in at; at = at.parentNode) {
    if (at.tagName.startsWith('sandbar-') || attributeOf(at, 'class') === 'code') return false
    if (attributeOf(at, 'class') === 'prose') return true
  }
  return false
}

import type MarkdownIt from 'markdown-it'
import type StateInline from 'markdown-it/lib/rules_inline/state_inline.mjs'
import { isElementName, isNeverInText, readElement } from './html-scan.ts'

const ESCAPABLE = new Set('\\.*_+`-()[]{}#!:|"\'<>$^~=')
const RAW_INLINE = /^<(code|pre|script|style|tt|svg|math)[\s>]/i

/** Inline rules that differ from CommonMark: escapes, emphasis, raw code elements, blanks in link targets. */
export function useInlineRules(md: MarkdownIt): void {
  md.inline.ruler.at('escape', escapedCharacter)
  md.inline.ruler.at('newline', newline)
  md.inline.ruler.before('html_inline', 'raw_inline', rawInline)
  md.inline.ruler.before('html_inline', 'angle_word', angleWord)
  md.inline.ruler.before('link', 'link_with_blanks', linkWithBlanks)
  const Base = md.inline.State
  md.inline.State = class extends Base {
    override scanDelims(start: number, canSplitWord: boolean) {
      const marker = this.src[start] ?? ''
      const scanned = super.scanDelims(start, canSplitWord)
      if (marker !== '*' && marker !== '_') return scanned
      const [before, after] = [this.src[start - 1] ?? ' ', this.src[start + scanned.length] ?? ' ']
      const isWordInside = marker === '_' && /[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)
      const opens = !/\s/.test(after) && !(marker === '_' && /[\p{L}\p{N}_]/u.test(before))
      const closes = !/\s/.test(before) && !(marker === '_' && /[\p{L}\p{N}_]/u.test(after))
      return { can_open: opens && !isWordInside, can_close: closes && !isWordInside, length: scanned.length }
    }
  }
}

function escapedCharacter(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '\\') return false
  const next = state.src[state.pos + 1] ?? ''
  const isBreak = /^\\{1,2}\n/.exec(state.src.slice(state.pos, state.pos + 3))
  if (isBreak) return lineBreak(state, { length: isBreak[0].length, silent })
  if (next === '' || !ESCAPABLE.has(next)) return false
  if (!silent) {
    const token = state.push('text_special', '', 0)
    Object.assign(token, { content: next, markup: `\\${next}`, info: 'escape' })
  }
  state.pos += 2
  return true
}

function lineBreak(state: StateInline, { length, silent }: { length: number; silent: boolean }): boolean {
  if (!silent) state.push('hardbreak', 'br', 0)
  state.pos += length
  while (state.src[state.pos] === ' ') state.pos += 1
  return true
}

/** A line end. Two blanks before it break the line; further blanks stay. */
function newline(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '\n') return false
  if (!silent) {
    const blanks = state.pending.length - state.pending.trimEnd().length
    const isBreak = blanks >= 2 || state.md.options.breaks === true
    state.pending = state.pending.slice(0, state.pending.length - Math.min(2, blanks))
    state.push(isBreak ? 'hardbreak' : 'softbreak', 'br', 0)
  }
  state.pos += 1
  while (/[ \t]/.test(state.src[state.pos] ?? '')) state.pos += 1
  return true
}

/** `<code>...</code>` written as HTML: nothing inside is Markdown, typography included. */
function rawInline(state: StateInline, silent: boolean): boolean {
  if (!RAW_INLINE.test(state.src.slice(state.pos, state.pos + 10))) return false
  const element = readElement(state.src, state.pos)
  if (!element?.closed || element.end > state.posMax) return false
  if (!silent) state.push('html_inline', '', 0).content = state.src.slice(state.pos, element.end)
  state.pos = element.end
  return true
}

/** `<name>`: a word in angle brackets that is no element, or one that no sentence can hold, stays visible. */
function angleWord(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '<') return false
  const name = /^<\/?([A-Za-z][\w-]*)(?=[\s/>])/.exec(state.src.slice(state.pos, state.pos + 60))?.[1]
  if (name === undefined || (isElementName(name) && !isNeverInText(name))) return false
  if (!silent) state.pending += '<'
  state.pos += 1
  return true
}

/** `[text](a b.html)`: a blank in the target is allowed as long as no title follows. */
function linkWithBlanks(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== '[') return false
  const labelEnd = state.md.helpers.parseLinkLabel(state, state.pos, true)
  if (labelEnd < 0) return false
  const target = /^\(([^\s()"'<>]+(?: [^\s()"'<>]+)+)\)/.exec(state.src.slice(labelEnd + 1))
  if (!target?.[1]) return false
  if (!silent) {
    const [labelStart, max] = [state.pos + 1, state.posMax]
    state.push('link_open', 'a', 1).attrs = [['href', target[1]]]
    Object.assign(state, { pos: labelStart, posMax: labelEnd })
    state.md.inline.tokenize(state)
    Object.assign(state, { posMax: max })
    state.push('link_close', 'a', -1)
  }
  state.pos = labelEnd + 1 + target[0].length
  return true
}

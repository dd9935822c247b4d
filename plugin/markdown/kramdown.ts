import MarkdownIt from 'markdown-it'
import { useAbbreviations } from './abbreviations.ts'
import { useAttributes } from './attributes.ts'
import { useCode } from './code.ts'
import { useDefinitionLists } from './definition-list.ts'
import { useEmphasis } from './emphasis.ts'
import { useExtensions } from './extensions.ts'
import { useFootnotes } from './footnotes.ts'
import { type HeadingIdOptions, useHeadingIds } from './heading-ids.ts'
import { useHtmlBlocks } from './html-block.ts'
import { useInlineRules } from './inline.ts'
import { useLists } from './lists.ts'
import { useMath } from './math.ts'
import { useTables } from './tables.ts'
import { useTaskLists } from './task-list.ts'
import { useToc } from './toc.ts'
import { CURLY, type QuoteSet, type Typography, useTypography } from './typography.ts'

/** How Markdown is read. All have defaults; the Jekyll layer fills them from the `kramdown` key of `_config.yml`. */
export interface KramdownOptions {
  typography?: Typography
  quotes?: QuoteSet
  headingIds?: Partial<HeadingIdOptions>
  hardWrap?: boolean
  highlight?: boolean
  /** Heading levels that `{:toc}` lists; all by default. */
  tocLevels?: readonly number[]
  /** Four blanks make a code block, as in kramdown. Off by default, as in Eleventy. */
  indentedCode?: boolean
}

/** A markdown-it that reads what kramdown's GFM parser reads. */
export function createMarkdown(options: KramdownOptions = {}): MarkdownIt {
  return applyKramdown(new MarkdownIt({ html: true, linkify: false }), options)
}

/** Turns an existing markdown-it (Eleventy's own, for instance) into one that reads kramdown. */
export function applyKramdown(md: MarkdownIt, options: KramdownOptions = {}): MarkdownIt {
  md.set({ html: true, breaks: options.hardWrap ?? false })
  if (options.indentedCode) md.enable('code')
  else md.disable('code')
  useHtmlBlocks(md)
  useTables(md)
  useLists(md)
  useAttributes(md)
  useExtensions(md)
  useMath(md)
  useTaskLists(md)
  useFootnotes(md)
  useDefinitionLists(md)
  useAbbreviations(md)
  useInlineRules(md)
  useEmphasis(md)
  useHeadingIds(md, { autoIds: true, prefix: '', ...options.headingIds })
  useToc(md, { levels: options.tocLevels ?? [1, 2, 3, 4, 5, 6] })
  useTypography(md, { typography: options.typography ?? 'quotes', quotes: options.quotes ?? CURLY })
  useCode(md, { highlight: options.highlight ?? true })
  useImageAlt(md)
  md.renderer.rules.s_open = () => '<del>'
  md.renderer.rules.s_close = () => '</del>'
  md.normalizeLink = (url) => url
  return md
}

/** The alt text of an image keeps its Markdown marks as typed. */
function useImageAlt(md: MarkdownIt): void {
  md.renderer.rules.image = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    token?.attrSet('alt', token.content)
    return self.renderToken(tokens, index, options)
  }
}

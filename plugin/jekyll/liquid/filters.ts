import type { Liquid } from 'liquidjs'
import { setText } from '../../markdown/typography.ts'
import { absoluteUrl, relativeUrl } from '../urls.ts'
import { isMap, toText } from '../values.ts'
import type { LiquidEnvironment } from './environment.ts'
import { registerListFilters } from './list-filters.ts'
import { registerMathFilters } from './math-filters.ts'
import { registerPlain } from './plain.ts'
import { slugify } from './slugify.ts'

/** Registers Jekyll's filters, and corrects those of LiquidJS that differ. */
export function registerFilters(liquid: Liquid, { config, markdownify }: LiquidEnvironment): void {
  const { baseurl, url } = config
  const onText = (name: string, filter: (text: string, ...values: unknown[]) => unknown) =>
    registerPlain(liquid, name, (input, ...values) => (isNil(input) ? input : filter(toText(input), ...values)))
  onText('relative_url', (text) => relativeUrl(text, baseurl))
  onText('absolute_url', (text) => absoluteUrl(text, { url, baseurl }))
  onText('strip_index', (text) => text.replace(/\/index\.html?$/, '/'))
  onText('smartify', (text) => setText(text))
  onText('slugify', (text, mode) => slugify(text, toText(mode) || 'default'))
  onText('normalize_whitespace', (text) => text.replace(/\s+/g, ' ').trim())
  registerPlain(liquid, 'markdownify', (input) => markdownify(toText(input)) || '\n')
  registerPlain(liquid, 'jsonify', (input) => toJson(input))
  registerPlain(liquid, 'split', (input, separator) => split(toText(input), toText(separator)))
  registerDate(liquid)
  registerListFilters(liquid)
  registerMathFilters(liquid)
}

const isNil = (value: unknown): value is null | undefined => value === null || value === undefined

const SHORT_FORMATS: Record<string, string> = { '%F': '%Y-%m-%d', '%D': '%m/%d/%y', '%T': '%H:%M:%S', '%R': '%H:%M' }

/** LiquidJS's `date` with the short formats that stand for several fields. */
function registerDate(liquid: Liquid): void {
  const date = liquid.filters.date
  if (typeof date !== 'function') return
  liquid.registerFilter('date', function (input: unknown, format: unknown, ...rest: unknown[]) {
    const long =
      typeof format === 'string' ? format.replace(/%[FDTR]/g, (short) => SHORT_FORMATS[short] ?? short) : format
    return date.call(this, input, long, ...rest)
  })
}

/** Text in pieces as Ruby splits it: a blank swallows runs of blanks, empty pieces at the end vanish. */
function split(text: string, separator: string): string[] {
  if (text === '') return []
  if (separator === ' ') return text.split(/\s+/).filter((piece) => piece !== '')
  const pieces = text.split(separator)
  while (pieces.length > 0 && pieces.at(-1) === '') pieces.pop()
  return pieces
}

/** JSON in one line. Objects that refer back to themselves are cut. */
export function toJson(value: unknown): string {
  const open: unknown[] = []
  return JSON.stringify(value ?? null, function (this: unknown, _key, inner: unknown) {
    while (open.length > 0 && open.at(-1) !== this) open.pop()
    if (isMap(inner) && open.includes(inner)) return undefined
    if (typeof inner === 'object' && inner !== null) open.push(inner)
    return inner
  })
}

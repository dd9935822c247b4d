import type { Liquid } from 'liquidjs'
import { setText } from '../../markdown/typography.ts'
import { absoluteUrl, relativeUrl } from '../urls.ts'
import { isMap, toText } from '../values.ts'
import type { LiquidEnvironment } from './environment.ts'
import { registerListFilters } from './list-filters.ts'
import { slugify } from './slugify.ts'

const isNil = (value: unknown): value is null | undefined => value === null || value === undefined

/** Registers Jekyll's filters, and corrects those of LiquidJS that differ. */
export function registerFilters(liquid: Liquid, { config, markdownify }: LiquidEnvironment): void {
  const { baseurl, url } = config
  liquid.registerFilter('relative_url', (input) => (isNil(input) ? input : relativeUrl(toText(input), baseurl)))
  liquid.registerFilter('absolute_url', (input) => (isNil(input) ? input : absoluteUrl(toText(input), { url, baseurl })))
  liquid.registerFilter('strip_index', (input) => (isNil(input) ? input : toText(input).replace(/\/index\.html?$/, '/')))
  liquid.registerFilter('markdownify', (input) => markdownify(toText(input)) || '\n')
  liquid.registerFilter('smartify', (input) => setText(toText(input)))
  liquid.registerFilter('slugify', (input, mode) => (isNil(input) ? input : slugify(toText(input), toText(mode) || 'default')))
  liquid.registerFilter('jsonify', (input) => toJson(input))
  liquid.registerFilter('normalize_whitespace', (input) => toText(input).replace(/\s+/g, ' ').trim())
  liquid.registerFilter('split', (input, separator) => split(toText(input), toText(separator)))
  liquid.registerFilter('divided_by', (input, by) => divide(toNumber(input), toNumber(by)))
  registerListFilters(liquid)
}

/** Text in pieces as Ruby splits it: a blank swallows runs of blanks, empty pieces at the end vanish. */
function split(text: string, separator: string): string[] {
  if (separator === ' ') return text.split(/\s+/).filter((piece) => piece !== '')
  const pieces = text.split(separator)
  while (pieces.length > 0 && pieces.at(-1) === '') pieces.pop()
  return pieces
}

const toNumber = (value: unknown): number => {
  const number = Number(isNil(value) || value === '' ? 0 : value)
  return Number.isNaN(number) ? 0 : number
}

function divide(left: number, right: number): number {
  const isWhole = Number.isInteger(left) && Number.isInteger(right)
  if (right === 0) throw new Error(`Could not divide ${left} by 0`)
  return isWhole ? Math.floor(left / right) : left / right
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

import { Context, Liquid, type Template } from 'liquidjs'
import { Decimal } from '../decimal.ts'
import type { LiquidEnvironment } from './environment.ts'
import { setRenderState } from './environment.ts'
import { registerFilters, toJson } from './filters.ts'
import { rubyOperators } from './operators.ts'
import { dropConditionBraces, keepBackslashes, markDecimals } from './ruby-syntax.ts'
import { registerTags } from './tags.ts'

/** LiquidJS set up as Jekyll's Liquid, always driven synchronously. */
export interface LiquidEngine {
  liquid: Liquid
  parse(text: string, file: string): Template[]
  /** Renders with `scope` over the site's globals; `file` is the page that includes are recorded for. */
  render(templates: Template[], scope: object, at: { page: string; file: string }): string
}

/** Maps print as JSON, decimals with their point; other values as Liquid prints them. */
function printValue(value: unknown): unknown {
  if (value instanceof Decimal) return value.toString()
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined
  return prototype === Object.prototype || prototype === null ? toJson(value) : value
}

/** Creates the engine. `globals` are reachable from every template (`site`, `jekyll`). */
export function createLiquid(environment: LiquidEnvironment, globals: object): LiquidEngine {
  const liquid = new Liquid({
    strictFilters: false,
    strictVariables: false,
    dynamicPartials: false,
    jekyllInclude: true,
    jekyllWhere: true,
    cache: false,
    timezoneOffset: 0,
    memoryLimit: Number.POSITIVE_INFINITY,
    outputEscape: printValue as (value: unknown) => string,
    templates: {},
    globals,
    operators: rubyOperators,
  })
  registerTags(liquid, environment)
  registerFilters(liquid, environment)
  return {
    liquid,
    parse(text, file) {
      const templates = liquid.parse(keepBackslashes(dropConditionBraces(text)), file)
      markDecimals(templates, text)
      return templates
    },
    render: (templates, scope, { page, file }) => {
      const context = new Context(scope, liquid.options, { sync: true, globals })
      setRenderState(context, { page, files: [file], ids: new Map() })
      return String(liquid.renderSync(templates, context))
    },
  }
}

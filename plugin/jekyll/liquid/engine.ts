import { Context, Liquid, type Template } from 'liquidjs'
import type { LiquidEnvironment } from './environment.ts'
import { setRenderState } from './environment.ts'
import { registerFilters, toJson } from './filters.ts'
import { rubyOperators } from './operators.ts'
import { registerTags } from './tags.ts'

/** LiquidJS set up as Jekyll's Liquid, always driven synchronously. */
export interface LiquidEngine {
  liquid: Liquid
  parse(text: string, file: string): Template[]
  /** Renders with `scope` over the site's globals; `file` is the page that includes are recorded for. */
  render(templates: Template[], scope: object, at: { page: string; file: string }): string
}

/** Maps print as JSON; other values as Liquid prints them. */
function printMap(value: unknown): unknown {
  const prototype: unknown = typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined
  return prototype === Object.prototype || prototype === null ? toJson(value) : value
}

const BRACES = /(\{%-?\s*(?:if|elsif|unless|case|when)\b(?:(?!%\}).)*?)\{\{(.*?)\}\}/g

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
    outputEscape: printMap as (value: unknown) => string,
    templates: {},
    globals,
    operators: rubyOperators,
  })
  registerTags(liquid, environment)
  registerFilters(liquid, environment)
  return {
    liquid,
    parse: (text, file) => liquid.parse(dropConditionBraces(text), file),
    render: (templates, scope, { page, file }) => {
      const context = new Context(scope, liquid.options, { sync: true, globals })
      setRenderState(context, { page, files: [file], ids: new Map() })
      return String(liquid.renderSync(templates, context))
    },
  }
}

/** `{% if {{x}} %}` means `{% if x %}`; columns stay as they are. */
function dropConditionBraces(text: string): string {
  let result = text
  for (let before = ''; before !== result; ) {
    before = result
    result = result.replace(BRACES, '$1  $2  ')
  }
  return result
}

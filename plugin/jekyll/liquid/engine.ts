import { Context, Liquid, Output, type Template } from 'liquidjs'
import type { Rendering, Trace } from '../../lint/trace.ts'
import { Decimal } from '../decimal.ts'
import type { LiquidEnvironment } from './environment.ts'
import { runningAt, setRenderState } from './environment.ts'
import { registerFilters, toJson } from './filters.ts'
import { rubyOperators } from './operators.ts'
import { dropConditionBraces, keepBackslashes, markDecimals } from './ruby-syntax.ts'
import { registerTags } from './tags.ts'
import { walkTemplates } from './walk.ts'

/** LiquidJS set up as Jekyll's Liquid, always driven synchronously. */
export interface LiquidEngine {
  liquid: Liquid
  parse(text: string, file: string): Template[]
  /** Renders with `scope` over the site's globals; `file` is the page that includes are recorded for. */
  render(templates: Template[], scope: object, at: { page: string; file: string; rendering: Rendering }): string
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
      if (environment.trace) traceOutputs(templates, environment.trace)
      return templates
    },
    render: (templates, scope, { page, file, rendering }) => {
      const context = new Context(scope, liquid.options, { sync: true, globals })
      setRenderState(context, { page, files: [file], ids: new Map(), rendering })
      return String(liquid.renderSync(templates, context))
    },
  }
}

/** Lets each output tell the trace what it found before it prints. */
function traceOutputs(templates: Template[], trace: Trace): void {
  walkTemplates(templates, (node) => {
    if (!(node instanceof Output)) return
    const render = node.render
    node.render = function (context, emitter) {
      if (!isGuarded(node)) trace.output(node, { context, ...runningAt(context) })
      return render.call(this, context, emitter)
    }
  })
}

const isGuarded = ({ value }: Output): boolean => value.filters.some(({ name }) => name === 'default')

import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs'
import { nearestName } from '../notices.ts'
import { type LiquidEnvironment, renderState, runningAt } from './environment.ts'
import { evaluateParameters, type Parameter, readParameters } from './parameters.ts'

const FILE = /\s*((?:\{\{[\s\S]*?\}\}|[^\s{}"'=])+)(?=\s|$)\s*/y

/** `{% include file.html a="x" b=page.c %}` and `{% include_relative %}` as Jekyll has them. */
export function createIncludeTag(
  environment: LiquidEnvironment,
  { isRelative }: { isRelative: boolean },
): Liquid['tags'][string] {
  return class IncludeTag extends Tag {
    readonly file: Template[]
    readonly parameters: Parameter[]

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid)
      const { file, parameters } = readArguments(token.args, liquid)
      this.file = liquid.parse(file, token.file)
      this.parameters = parameters
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const name = toText(yield this.liquid.renderer.renderTemplates(this.file, context)).trim()
      const state = renderState(context)
      const folder = isRelative ? folderOf(state.files.at(-1) ?? state.page) : environment.includes
      const path = normalize(`${folder}/${name}`)
      const text = path === null ? undefined : environment.readFile(path)
      if (path === null || text === undefined)
        throw new Error(missing(name, { folder, names: environment.includeNames() }))
      environment.onInclude(state.page, path)
      const names = this.parameters.map((parameter) => parameter.name)
      environment.trace?.call(this.token, { included: path, names, ...runningAt(context) })
      const values = yield* evaluateParameters(this.parameters, context)
      if (state.files.length > 100) throw new Error(`Could not include ${name}: it includes itself`)
      state.files.push(path)
      if (this.parameters.length > 0) context.push({ include: values })
      yield this.liquid.renderer.renderTemplates(environment.parseFile(path, text), context, emitter)
      if (this.parameters.length > 0) context.pop()
      state.files.pop()
    }
  }
}

const toText = (value: unknown): string => String(value ?? '')
const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')))

/** The path without dots; null when it leads out of the tree. */
function normalize(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.pop() === undefined) return null
    if (part !== '..') parts.push(part)
  }
  return parts.join('/')
}

function missing(name: string, { folder, names }: { folder: string; names: string[] }): string {
  const near = nearestName(name, names)
  return `Could not include ${name}: no such file in ${folder || 'the root of the tree'}${near ? `, nearest is ${near}` : ''}`
}

function readArguments(source: string, liquid: Liquid): { file: string; parameters: Parameter[] } {
  FILE.lastIndex = 0
  const file = FILE.exec(source)?.[1]
  if (!file) throw new Error(`Could not read the include ${source.trim()}: wanted a file name, then name="value" pairs`)
  const parameters = readParameters(source.slice(FILE.lastIndex), liquid)
  const braces = parameters.find(({ text }) => text?.includes('{{'))
  if (braces) {
    throw new Error(
      `Could not read the include parameter ${braces.name}: it holds {{ }}, which includes don't evaluate; use capture before it and pass the variable`,
    )
  }
  return { file, parameters }
}

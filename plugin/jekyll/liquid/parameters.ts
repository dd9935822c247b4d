import { type Context, type Liquid, Value } from 'liquidjs'

const PARAMETER = /\s*([\w.-]+)\s*=\s*(?:"([^"\\]*(?:\\.[^"\\]*)*)"|'([^'\\]*(?:\\.[^'\\]*)*)'|([\w.-]+))\s*/y

/** A parameter of a tag: literal text, or an expression that is looked up when the tag runs. */
export interface Parameter {
  name: string
  text: string | undefined
  value: Value | undefined
}

/** `name="text" other=variable` as a list. Throws an Error that shows where the text stops being pairs. */
export function readParameters(source: string, liquid: Liquid): Parameter[] {
  const parameters: Parameter[] = []
  PARAMETER.lastIndex = 0
  while (PARAMETER.lastIndex < source.trimEnd().length) {
    const at = PARAMETER.lastIndex
    const match = PARAMETER.exec(source)
    if (!match) throw new Error(`Could not read the parameter at ${source.slice(at).trim()}: wanted name="value"`)
    parameters.push({
      name: match[1] ?? '',
      text: (match[2] ?? match[3])?.replace(/\\(["'])/g, '$1'),
      value: match[4] === undefined ? undefined : new Value(match[4], liquid),
    })
  }
  return parameters
}

/** The values of parameters as they are when the tag runs. */
export function* evaluateParameters(
  parameters: Parameter[],
  context: Context,
): Generator<unknown, Record<string, unknown>, unknown> {
  const values: Record<string, unknown> = {}
  for (const { name, text, value } of parameters) values[name] = value ? yield value.value(context) : text
  return values
}

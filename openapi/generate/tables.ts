import type { Operation, Parameter, ParameterKind } from '../operation.ts'
import { type JsonObject, type OperationEntry, objectAt, operationsOf, resolve, successOf, textAt } from './document.ts'

/** Source text of the operation table. */
export function operationsCode(document: JsonObject): string {
  const entries = operationsOf(document)
  const rows = entries.map((entry) => `  ${entry.id}: ${JSON.stringify(rowOf(document, entry))},`)
  const missing = entries.filter(({ operation }) => operation['x-depth'] === 'none')
  return [
    `import type { Operation } from '../operation.ts'`,
    `/** Name of an operation of the contract. */`,
    `export type OperationId =${unionOf(entries)}`,
    `/** Name of an operation that answers 501. */`,
    `export type NotEmulatedId =${missing.length === 0 ? ' never' : unionOf(missing)}`,
    `/** Every operation of the contract by its name, in the order of the document. */`,
    `export const operations: Readonly<Record<OperationId, Operation>> = {\n${rows.join('\n')}\n}\n`,
  ].join('\n\n')
}

function unionOf(entries: OperationEntry[]): string {
  return `\n${entries.map((entry) => `  | '${entry.id}'`).join('\n')}`
}

/** Source text of the list of documented calls. `calls` maps a chapter to its calls, each `METHOD /path`. */
export function documentedCode(calls: Record<string, string[]>): string {
  return [
    `import type { DocumentedCall } from '../operation.ts'`,
    `const calls: Readonly<Record<string, string>> = ${JSON.stringify(
      Object.fromEntries(Object.entries(calls).map(([tag, list]) => [tag, list.join('\n')])),
      null,
      2,
    )}`,
    `/** Every documented call, emulated or not. What is in here but not in \`operations\` is answered with 501. */`,
    `export const documented: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
`,
  ].join('\n\n')
}

function rowOf(document: JsonObject, entry: OperationEntry): Operation {
  const { operation } = entry
  const { status, response } = successOf(operation)
  const [tag] = Array.isArray(operation.tags) ? operation.tags : []
  return {
    method: entry.method.toUpperCase() as Operation['method'],
    path: entry.path,
    tag: String(tag),
    privilege: typeof operation['x-privilege'] === 'string' ? operation['x-privilege'] : null,
    depth: textAt(operation, 'x-depth') as Operation['depth'],
    extension: operation['x-sandbar-extension'] === true,
    cluster: (operation['x-cluster'] ?? null) as Operation['cluster'],
    parameters: entry.parameters.map((parameter) => parameterOf(document, parameter)),
    body: contentOf(operation.requestBody),
    success: Number(status),
    answer: contentOf(response),
    summary: textAt(operation, 'summary'),
  }
}

function contentOf(message: JsonObject[string] | undefined): Operation['body'] {
  const content = objectAt(message, 'content')
  if ('application/json' in content) return 'json'
  return Object.keys(content).length === 0 ? 'none' : 'bytes'
}

function parameterOf(document: JsonObject, parameter: JsonObject): Parameter {
  const schema = resolve(document, parameter.schema)
  const kind = kindOf(schema, objectAt(parameter, 'schema'))
  return {
    name: textAt(parameter, 'name'),
    in: textAt(parameter, 'in') as Parameter['in'],
    required: parameter.required === true,
    kind,
    ...(kind === 'string' && Array.isArray(schema.enum) ? { enum: schema.enum.map(String) } : {}),
    ...(typeof schema.pattern === 'string' ? { pattern: schema.pattern } : {}),
    ...(typeof schema.minimum === 'number' ? { minimum: schema.minimum } : {}),
  }
}

function kindOf(schema: JsonObject, reference: JsonObject): ParameterKind {
  if (reference.$ref === '#/components/schemas/QueryBoolean') return 'boolean'
  return schema.type === 'integer' ? 'integer' : 'string'
}

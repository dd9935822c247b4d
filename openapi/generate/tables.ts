import type { OperationDetails, Parameter, ParameterKind, Route } from '../operation.ts'
import { longestText } from './complete.ts'
import {
  type JsonObject,
  type OperationEntry,
  objectAt,
  operationsOf,
  resolve,
  successOf,
  tagOf,
  textAt,
} from './document.ts'

/** Source text of the table of routes. */
export function routesCode(document: JsonObject): string {
  const entries = operationsOf(document)
  const shared = createShared()
  const rows = entries.map((entry) => `  ${entry.id}: ${rowText(routeOf(document, entry), shared)},`)
  return [
    `import type { Parameter, Route } from '../operation.ts'`,
    `/** Name of an operation of the contract. */`,
    `export type OperationId =\n${unionOf(entries.map(({ id }) => id))}`,
    `/** Names of the operations under each tag. */`,
    `export interface OperationsOfTag {\n${tagRows(entries)}\n}`,
    `/** Operations that are always answered with 501. */`,
    `export type NotEmulatedId =\n${unionOf(entries.filter(isNotEmulated).map(({ id }) => id))}`,
    shared.declarations(),
    `/** How to answer each operation, in the order of the document. */`,
    `export const routes: Readonly<Record<OperationId, Route>> = {\n${rows.join('\n')}\n}\n`,
  ].join('\n\n')
}

/** Source text of what else is known of each operation. */
export function detailsCode(document: JsonObject): string {
  const rows = operationsOf(document).map((entry) => `  ${entry.id}: ${JSON.stringify(detailsOf(entry))},`)
  return [
    `import type { OperationDetails } from '../operation.ts'`,
    `import type { OperationId } from './routes.ts'`,
    `/** What people and tools want to know of each operation, in the order of the document. */`,
    `export const details: Readonly<Record<OperationId, OperationDetails>> = {\n${rows.join('\n')}\n}\n`,
  ].join('\n\n')
}

function unionOf(names: readonly string[]): string {
  return names.length === 0 ? '  never' : names.map((name) => `  | '${name}'`).join('\n')
}

function isNotEmulated({ operation }: OperationEntry): boolean {
  return operation['x-depth'] === 'none'
}

function tagRows(entries: readonly OperationEntry[]): string {
  const tags = [...new Set(entries.map(({ operation }) => tagOf(operation)))]
  const namesOf = (tag: string) => entries.filter(({ operation }) => tagOf(operation) === tag).map(({ id }) => id)
  return tags
    .map(
      (tag) =>
        `  '${tag}':\n${namesOf(tag)
          .map((id) => `    | '${id}'`)
          .join('\n')}`,
    )
    .join('\n')
}

/** Parameters that several operations share stand in the text once. */
function createShared() {
  const names = new Map<string, string>()
  return {
    nameOf(parameter: Parameter): string {
      const text = JSON.stringify(parameter)
      const name = names.get(text) ?? `p${names.size}`
      names.set(text, name)
      return name
    },
    declarations: () => [...names].map(([text, name]) => `const ${name}: Parameter = ${text}`).join('\n'),
  }
}

function rowText({ parameters, ...row }: Route, shared: ReturnType<typeof createShared>): string {
  const names = parameters.map((parameter) => shared.nameOf(parameter)).join(', ')
  return `${JSON.stringify(row).slice(0, -1)},"parameters":[${names}]}`
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
    `/** Every documented call; each is an operation of the contract. */
export const documented: readonly DocumentedCall[] = Object.entries(calls).flatMap(([tag, list]) =>
  list.split('\\n').map((call) => {
    const [method = '', path = ''] = call.split(' ')
    return { method, path, tag }
  }),
)
`,
  ].join('\n\n')
}

function routeOf(document: JsonObject, entry: OperationEntry): Route {
  const { operation } = entry
  const { status, response } = successOf(operation)
  return {
    method: entry.method.toUpperCase() as Route['method'],
    path: entry.path,
    tag: tagOf(operation),
    privilege: typeof operation['x-privilege'] === 'string' ? operation['x-privilege'] : null,
    depth: textAt(operation, 'x-depth') as Route['depth'],
    parameters: entry.parameters.map((parameter) => parameterOf(document, parameter)),
    body: contentOf(operation.requestBody),
    success: Number(status),
    answer: answerOf(response),
    ...(isNotEmulated(entry)
      ? { missing: oneLine(`${textAt(operation, 'summary')}: ${textAt(operation, 'x-missing')}`) }
      : {}),
  }
}

function detailsOf({ operation }: OperationEntry): OperationDetails {
  return {
    extension: operation['x-sandbar-extension'] === true,
    cluster: (operation['x-cluster'] ?? null) as OperationDetails['cluster'],
    summary: textAt(operation, 'summary'),
  }
}

/** Long texts are folded in the sources. */
function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}

function answerOf(response: JsonObject): Route['answer'] {
  const types = Object.keys(objectAt(response, 'content'))
  return types.some((type) => type.startsWith('text/')) ? 'text' : contentOf(response)
}

function contentOf(message: JsonObject[string] | undefined): Route['body'] {
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
    ...ownBounds(schema),
  }
}

function kindOf(schema: JsonObject, reference: JsonObject): ParameterKind {
  if (reference.$ref === '#/components/schemas/QueryBoolean') return 'boolean'
  return schema.type === 'integer' ? 'integer' : 'string'
}

/** Upper bounds that are stricter than those that everything has. */
function ownBounds({ maximum, maxLength }: JsonObject): Pick<Parameter, 'maximum' | 'maxLength'> {
  return {
    ...(typeof maximum === 'number' && maximum < Number.MAX_SAFE_INTEGER ? { maximum } : {}),
    ...(typeof maxLength === 'number' && maxLength < longestText ? { maxLength } : {}),
  }
}

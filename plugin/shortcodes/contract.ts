import { isMap, toText, type Values } from '../jekyll/values.ts'

/** An OpenAPI document of version 3.x, seen as plain JSON. */
export type ContractDocument = Values

/** A parameter of an operation with its schema resolved. */
export interface OperationParameter {
  name: string
  in: string
  required: boolean
  description: string
  schema: Values
  /** Value that works on a fresh sandbox, as text; '' when the document has none. */
  example: string
}

/** A request body that the document shows. */
export interface BodyExample {
  name: string
  summary: string
  value: unknown
}

/** What the build and the widget know about one operation. The page carries it as `script.tryit-data`. */
export interface TryItData {
  operation: string
  /** Upper case. */
  method: string
  path: string
  summary: string
  description: string
  /** Name of the privilege, `authenticated`, or '' when the document doesn't say. */
  privilege: string
  needsLogin: boolean
  /** How much of it the emulator does: `stateful`, `stored`, `static`, `none`; '' when the document doesn't say. */
  depth: string
  /** `source` or `target` when the call belongs to one side, else ''. */
  side: string
  parameters: OperationParameter[]
  /** Media type of the body; null when it has none. */
  bodyType: string | null
  bodyRequired: boolean
  bodySchema: Values | null
  examples: BodyExample[]
  /** The success answer: its status, words, media type and example body (undefined when there is none). */
  answer: { status: string; description: string; type: string; example: unknown }
  /** Addresses of the servers that the document names. */
  servers: string[]
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete', 'head', 'options']

/** All operationIds of a document, in its order. */
export const operationIdsOf = (document: ContractDocument): string[] =>
  [...eachOperation(document)].map(({ operation }) => toText(operation.operationId))

/** One operation of a document with every reference resolved; undefined when it has none of that name. */
export function readOperation(document: ContractDocument, operationId: string): TryItData | undefined {
  for (const { path, method, operation, shared } of eachOperation(document)) {
    if (operation.operationId === operationId) return createData(document, { path, method, operation, shared })
  }
  return undefined
}

interface FoundOperation {
  path: string
  method: string
  operation: Values
  /** Parameters that the path gives to all its operations. */
  shared: unknown
}

function* eachOperation(document: ContractDocument): Generator<FoundOperation> {
  for (const [path, item] of Object.entries(mapAt(document, 'paths'))) {
    if (!isMap(item)) continue
    for (const method of METHODS) {
      const operation = item[method]
      if (isMap(operation)) yield { path, method, operation, shared: item.parameters }
    }
  }
}

function createData(document: ContractDocument, { path, method, operation, shared }: FoundOperation): TryItData {
  const [bodyType, body] = contentOf(document, operation.requestBody)
  const privilege = operation['x-privilege']
  const security = operation.security ?? document.security
  return {
    operation: toText(operation.operationId),
    method: method.toUpperCase(),
    path,
    summary: toText(operation.summary),
    description: toText(operation.description).trim(),
    privilege: toText(privilege),
    needsLogin:
      privilege === null ? false : privilege !== undefined || (Array.isArray(security) && security.length > 0),
    depth: toText(operation['x-depth']),
    side: toText(operation['x-cluster']),
    parameters: readParameters(document, [shared, operation.parameters]),
    bodyType,
    bodyRequired: resolve(document, operation.requestBody).required === true,
    bodySchema: isMap(body.schema) ? resolveDeep(document, body.schema) : null,
    examples: readExamples(document, body),
    answer: readAnswer(document, operation),
    servers: Array.isArray(document.servers) ? document.servers.filter(isMap).map((server) => toText(server.url)) : [],
  }
}

function readParameters(document: ContractDocument, lists: unknown[]): OperationParameter[] {
  const found = lists.flatMap((list) => (Array.isArray(list) ? list : [])).map((entry) => resolve(document, entry))
  const unique = new Map(found.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter]))
  return [...unique.values()].map((parameter) => {
    const schema = isMap(parameter.schema) ? resolveDeep(document, parameter.schema) : {}
    const example = parameter.example ?? schema.default
    return {
      name: toText(parameter.name),
      in: toText(parameter.in),
      required: parameter.required === true,
      description: toText(parameter.description).trim(),
      schema,
      example: toText(example),
    }
  })
}

function readExamples(document: ContractDocument, body: Values): BodyExample[] {
  const named = Object.entries(mapAt(body, 'examples')).map(([name, entry]) => {
    const example = resolve(document, entry)
    return { name, summary: toText(example.summary), value: example.value }
  })
  return body.example === undefined ? named : [{ name: 'example', summary: '', value: body.example }, ...named]
}

function readAnswer(document: ContractDocument, operation: Values): TryItData['answer'] {
  const responses = mapAt(operation, 'responses')
  const status = Object.keys(responses).find((code) => code.startsWith('2')) ?? Object.keys(responses)[0] ?? ''
  const response = resolve(document, responses[status])
  const [type, content] = contentOf(document, response)
  const examples = readExamples(document, content)
  return { status, description: toText(response.description).trim(), type: type ?? '', example: examples[0]?.value }
}

/** The media type and its object: JSON when there is a choice. */
function contentOf(document: ContractDocument, message: unknown): [string | null, Values] {
  const content = mapAt(resolve(document, message), 'content')
  const type = 'application/json' in content ? 'application/json' : Object.keys(content)[0]
  return type === undefined ? [null, {}] : [type, mapAt(content, type)]
}

const mapAt = (value: Values, key: string): Values => {
  const inner = value[key]
  return isMap(inner) ? inner : {}
}

/** What a `$ref` points to, or the object itself; {} for anything else. */
function resolve(document: ContractDocument, value: unknown): Values {
  if (!isMap(value)) return {}
  if (typeof value.$ref !== 'string') return value
  const steps = value.$ref.replace(/^#\//, '').split('/')
  const found = steps.reduce<unknown>((at, step) => (isMap(at) ? at[decodeStep(step)] : undefined), document)
  return resolve(document, found)
}

const decodeStep = (step: string): string => decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~')

/** A schema without references. A schema inside itself becomes `{}`. */
function resolveDeep(document: ContractDocument, schema: Values, open: Values[] = []): Values {
  const own = resolve(document, schema)
  if (open.includes(own)) return {}
  const inside = [...open, own]
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit)
    return isMap(value) ? resolveDeep(document, value, inside) : value
  }
  const siblings = Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$ref'))
  return mergeAllOf(
    Object.fromEntries(Object.entries({ ...own, ...siblings }).map(([key, value]) => [key, visit(value)])),
  )
}

/** `allOf` folded into one object schema. */
function mergeAllOf(schema: Values): Values {
  if (!Array.isArray(schema.allOf)) return schema
  const { allOf, ...rest } = schema
  const parts = [...(allOf as unknown[]).filter(isMap), rest]
  const required = parts.flatMap((part) => (Array.isArray(part.required) ? part.required : []))
  const properties = Object.assign({}, ...parts.map((part) => mapAt(part, 'properties'))) as Values
  return {
    ...Object.assign({}, ...parts),
    ...(required.length > 0 && { required }),
    ...(Object.keys(properties).length > 0 && { properties }),
  }
}

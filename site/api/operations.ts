import { type Depth, document, type OperationId, operations } from '@sandbar/openapi'

/** Plain JSON of the contract. */
export type Json = { [key: string]: unknown }

/** One answer that an operation may give. */
export interface AnswerView {
  status: string
  description: string
  type: string
  schema: Json | null
  example: unknown
}

/** A path, query or header parameter. */
export interface ParameterView {
  name: string
  in: 'path' | 'query' | 'header'
  required: boolean
  description: string
  schema: Json
  /** Undefined for none. */
  example: unknown
}

/** What the page of an operation shows. Schemas keep their references: see `resolve`. */
export interface OperationView {
  id: OperationId
  method: string
  path: string
  tag: string
  summary: string
  description: string
  privilege: string | null
  depth: Depth
  /** What the sandbox lacks for it; '' where it does something. */
  missing: string
  cluster: 'source' | 'target' | null
  /** Sandbar's own, not documented by the product. */
  extension: boolean
  parameters: ParameterView[]
  body: { type: string; required: boolean; schema: Json; examples: { summary: string; value: unknown }[] } | null
  answers: AnswerView[]
}

/** A tag of the contract with its operations in the contract's order. */
export interface TagView {
  name: string
  description: string
  operations: OperationView[]
}

const contract = document as unknown as Json

export const isMap = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const mapAt = (value: unknown, key: string): Json => (isMap(value) && isMap(value[key]) ? (value[key] as Json) : {})
const textAt = (value: unknown, key: string): string =>
  isMap(value) && typeof value[key] === 'string' ? (value[key] as string).trim() : ''

/** The object that a reference names, with what stands beside the reference; anything but an object gives {}. */
export function resolve(value: unknown): Json {
  if (!isMap(value)) return {}
  if (typeof value.$ref !== 'string') return value
  const { $ref, ...beside } = value
  const found = ($ref as string)
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (at, step) => (isMap(at) ? at[step.replaceAll('~1', '/').replaceAll('~0', '~')] : undefined),
      contract,
    )
  return { ...resolve(found), ...beside }
}

/** All tags of the contract that have operations. */
export function readTags(): TagView[] {
  const byTag = Map.groupBy(Object.keys(operations) as OperationId[], (id) => operations[id].tag)
  const tags = Array.isArray(contract.tags) ? contract.tags : []
  return tags.flatMap((tag) => {
    const name = textAt(tag, 'name')
    const own = (byTag.get(name) ?? []).map(readOperation)
    return own.length === 0 ? [] : [{ name, description: textAt(tag, 'description'), operations: own }]
  })
}

function readOperation(id: OperationId): OperationView {
  const { method, path, tag, privilege, depth, missing, cluster, extension } = operations[id]
  const item = mapAt(mapAt(contract, 'paths'), path)
  const operation = mapAt(item, method.toLowerCase())
  return {
    ...{ id, method, path, tag, privilege, depth, cluster, extension },
    missing: missing ?? '',
    summary: textAt(operation, 'summary'),
    description: textAt(operation, 'description'),
    parameters: [item.parameters, operation.parameters].flatMap(readParameters),
    body: readBody(operation),
    answers: Object.entries(mapAt(operation, 'responses')).map(([status, answer]) => readAnswer(status, answer)),
  }
}

function readParameters(list: unknown): ParameterView[] {
  return (Array.isArray(list) ? list : []).map(resolve).map((parameter) => {
    const schema = resolve(parameter.schema)
    return {
      name: textAt(parameter, 'name'),
      in: textAt(parameter, 'in') as ParameterView['in'],
      required: parameter.required === true,
      description: textAt(parameter, 'description'),
      schema,
      example: parameter.example ?? schema.default,
    }
  })
}

function readBody(operation: Json): OperationView['body'] {
  const body = resolve(operation.requestBody)
  const [type, content] = contentOf(body)
  if (type === '') return null
  return { type, required: body.required === true, schema: mapAt(content, 'schema'), examples: examplesOf(content) }
}

function readAnswer(status: string, answer: unknown): AnswerView {
  const own = resolve(answer)
  const [type, content] = contentOf(own)
  return {
    status,
    description: textAt(own, 'description'),
    type,
    schema: isMap(content.schema) ? content.schema : null,
    example: examplesOf(content)[0]?.value,
  }
}

/** The media type of a message and what the contract says of it: JSON where there is a choice. */
function contentOf(message: Json): [string, Json] {
  const content = mapAt(message, 'content')
  const type = 'application/json' in content ? 'application/json' : (Object.keys(content)[0] ?? '')
  return [type, mapAt(content, type)]
}

function examplesOf(content: Json): { summary: string; value: unknown }[] {
  if ('example' in content) return [{ summary: '', value: content.example }]
  return Object.values(mapAt(content, 'examples'))
    .map(resolve)
    .map((example) => ({ summary: textAt(example, 'summary'), value: example.value }))
}

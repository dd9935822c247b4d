import { type DocumentObject, document } from './document.ts'
import { type OperationId, operations } from './operations.ts'

/** A request body that works on a fresh sandbox. */
export interface RequestExample {
  /** Key in the document, unique within its operation. */
  name: string
  /** One line for people. */
  summary: string
  /** The JSON body, or the text of a body of bytes. */
  value: unknown
}

/** What the document shows for an operation. */
export interface OperationExamples {
  /** Empty for operations without a body. */
  requests: RequestExample[]
  /** The JSON body of a successful answer; undefined when it has none. */
  response: unknown
  /** Values for required parameters, by name and not yet percent-encoded. */
  parameters: Record<string, string>
}

/** The examples of an operation, as the document has them. */
export function examplesOf(operationId: OperationId): OperationExamples {
  const { method, path, success } = operations[operationId]
  const operation = at(document.paths, path, method.toLowerCase())
  const request = contentOf(at(operation, 'requestBody'))
  const response = contentOf(at(operation, 'responses', String(success)))
  return {
    requests: Object.entries(at(request, 'examples')).map(([name, example]) => {
      const { summary, value } = at(example)
      return { name, summary: String(summary), value }
    }),
    response: response.example,
    parameters: parametersOf(operation),
  }
}

function parametersOf(operation: DocumentObject): Record<string, string> {
  const listed = Array.isArray(operation.parameters) ? operation.parameters : []
  const parameters = listed.map((parameter) => resolve(at(parameter)))
  return Object.fromEntries(
    parameters
      .filter((parameter) => parameter.example !== undefined)
      .map((parameter) => [String(parameter.name), String(parameter.example)]),
  )
}

function contentOf(message: DocumentObject): DocumentObject {
  return at(Object.values(at(message, 'content'))[0])
}

function resolve(value: DocumentObject): DocumentObject {
  return typeof value.$ref === 'string' ? at(document, ...value.$ref.slice(2).split('/')) : value
}

/** The object under the keys; an empty one where there is none. */
function at(value: unknown, ...keys: string[]): DocumentObject {
  let current = value
  for (const key of keys) current = isObject(current) ? current[key] : undefined
  return isObject(current) ? current : {}
}

function isObject(value: unknown): value is DocumentObject {
  return typeof value === 'object' && value !== null
}

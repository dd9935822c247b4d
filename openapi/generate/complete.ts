import { isObject, type Json, type JsonObject, type OperationEntry, objectAt, operationsOf } from './document.ts'

/** Answers that every operation can give, whatever else it does. */
const commonAnswers = { '400': 'BadRequest', '429': 'TooManyRequests', '500': 'ServerError' }

/** A JSON body has at most a mebibyte, so no list in it is longer. */
const longestList = 1_000_000
/** The longest texts are paths. */
export const longestText = 65_536
/** No text of the API holds a NUL. */
const anyText = '^[^\\u0000]*$'

/**
 * The document with what is true everywhere and would only tire readers of the sources: the answers that every operation
 * can give, and bounds for every text, list and integer that has none of its own.
 */
export function complete(document: JsonObject): JsonObject {
  const answered: JsonObject = JSON.parse(JSON.stringify(document))
  for (const entry of operationsOf(answered)) {
    const responses = objectAt(entry.operation, 'responses')
    for (const [status, name] of Object.entries({
      ...commonAnswers,
      ...answersOfForm(entry),
      ...answersOfState(entry),
    }))
      responses[status] ??= { $ref: `#/components/responses/${name}` }
  }
  return Object.fromEntries(Object.entries(answered).map(([key, value]) => [key, bounded(value)]))
}

/** What the server answers to the form of a request, before anybody looks at what it wants. */
function answersOfForm({ operation, parameters }: OperationEntry): Record<string, string> {
  const places = new Set(parameters.map((parameter) => parameter.in))
  return {
    ...(operation.requestBody === undefined ? {} : { '413': 'TooLarge', '415': 'UnsupportedMediaType' }),
    ...(places.has('path') || places.has('query') ? { '414': 'UriTooLong' } : {}),
    // A URL that is longer still counts among the headers.
    ...(places.size > 0 ? { '431': 'HeadersTooLarge' } : {}),
  }
}

/** Changes of what the emulator keeps heed If-Match, whether the reference says so or not. */
function answersOfState({ operation, method }: OperationEntry): Record<string, string> {
  const depth = operation['x-depth']
  if (depth === 'none') return { '501': 'NotEmulated' }
  const isChange = ['put', 'patch', 'delete'].includes(method) || (method === 'post' && depth === 'stored')
  return isChange && depth !== 'static' ? { '412': 'PreconditionFailed' } : {}
}

function bounded(value: Json): Json {
  if (Array.isArray(value)) return value.map(bounded)
  if (!isObject(value)) return value
  const inner = Object.entries(value).map(([key, child]) => [key, isData(key) ? child : bounded(plain(key, child))])
  return { ...boundsOf(value), ...Object.fromEntries(inner) }
}

/** Names of character classes are unknown to tools that read patterns without the flag `u`. */
const classes = { '\\p{Cc}': '\\u0000-\\u001f\\u007f-\\u009f', '\\p{Cs}': '\\ud800-\\udfff' }

function plain(key: string, child: Json): Json {
  if (key !== 'pattern' || typeof child !== 'string') return child
  return Object.entries(classes).reduce((text, [name, members]) => text.replaceAll(name, members), child)
}

/** Examples are data, and the words of an enumeration are bounds enough. */
function isData(key: string): boolean {
  return key === 'example' || key === 'examples' || key === 'enum'
}

/** What a schema lacks; what it says itself comes later and wins. */
function boundsOf({ type, enum: values, format, pattern, additionalProperties }: JsonObject): JsonObject {
  const types = [type].flat()
  if (values !== undefined) return {}
  const isRestricted = format !== undefined || pattern !== undefined
  return {
    ...(types.includes('string') ? { maxLength: longestText, ...(isRestricted ? {} : { pattern: anyText }) } : {}),
    ...(types.includes('array') ? { maxItems: longestList } : {}),
    // A map by names.
    ...(isObject(additionalProperties) ? { maxProperties: longestList } : {}),
    ...(types.includes('integer')
      ? { format: 'int64', minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER }
      : {}),
  }
}

import { type OperationId, operationIds, operations } from '@sandbar/openapi'
import type { ApiRequest } from '@sandbar/server/core'
import fc from '../../support/fast-check.ts'
import { exampleOf, type Json, type Parts, placesOf, replaced, requestOf } from './made.ts'

/** One request of a campaign, as fast-check makes and shrinks it. */
export interface Drawn {
  id: OperationId
  request: ApiRequest
}

/** Logging out would end the campaign; the other half of the calls would be refused with 401. */
const ids = operationIds.filter((id) => id !== 'logout')
const likely = ids.filter((id) => operations[id].depth === 'stateful')
const examples = new Map(ids.map((id) => [id, exampleOf(id)]))

/** Values that something somewhere takes for something else. */
const hostileValues: Json[] = [
  ...[null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, 2 ** 63, 2 ** 64, 2 ** 127, -(2 ** 63), 1e300, 1e-300],
  ...[
    '',
    ' ',
    '.',
    '..',
    '/',
    '/..',
    '\0',
    'a\0b',
    '\ud800',
    '\n',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'x'.repeat(300),
  ],
  ...[
    '0',
    '1',
    '2',
    '3',
    '500',
    '1000',
    '-1',
    '1e3',
    '9'.repeat(20),
    '9'.repeat(40),
    '0x10',
    '18446744073709551616',
    'NaN',
  ],
  ...[
    '2026-01-01T00:00:00Z',
    '2026-13-45T99:99:99Z',
    '0000-00-00T00:00:00Z',
    '10days',
    'never',
    '127.0.0.1',
    '::1',
    '😀',
    'İ',
    '\u202e',
  ],
  ...[[], {}, [null], [[]], { a: 1 }, { id: '1' }, ['x', 'x'], Array.from({ length: 200 }, () => 0)],
]

const hostile = fc.oneof(
  fc.constantFrom(...hostileValues),
  fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>,
  fc.string(),
)
/** Names and ids that mean something on a fresh sandbox or soon will. */
const known = fc.constantFrom(
  ...[
    '1',
    '2',
    '3',
    '4',
    '5',
    '500',
    '501',
    '513',
    '1000',
    '1001',
    '1002',
    '/',
    '/projects',
    '/projects/notes.txt',
    '/replica',
    'admin',
  ],
  ...['Administrators', 'Observers', 'Night shift', 'drawings', 'notes.txt', 'alpha', 'beta', '203.0.113.20', '0'],
)
const text = fc.oneof(
  { weight: 3, arbitrary: known },
  hostile.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

/** What queries often take, or something else. */
const queryText = fc.oneof(fc.constantFrom('true', 'false', '0', '1', '10', '2026-01-05T10:00:00Z', '*'), text)

/** What is done to a request that would be fine. */
type Change = (parts: Parts, body: Json | undefined, id: OperationId) => [Parts, Json | undefined]

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.nat(), fc.oneof(hostile, known)).map(([at, value]) => setPlace(at, value)) },
  { weight: 2, arbitrary: fc.nat().map((at) => setPlace(at, undefined)) },
  { weight: 1, arbitrary: fc.tuple(fc.string(), hostile).map(([name, value]) => addMember(name, value)) },
  { weight: 5, arbitrary: fc.tuple(fc.nat(), text).map(([at, value]) => setParameter(at, value)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), text).map(([at, value]) => setQuery(at, value)) },
  { weight: 3, arbitrary: fc.tuple(fc.nat(), queryText).map(([at, value]) => setOwnQuery(at, value)) },
  { weight: 1, arbitrary: fc.constantFrom('"1"', '"2"', '*', 'x', '"999"').map((tag) => setHeader('if-match', tag)) },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom('text/plain', 'application/json; charset=utf-8', '')
      .map((type) => setHeader('content-type', type)),
  },
)

const asText = (body: Json | undefined) => (body === undefined ? undefined : JSON.stringify(body))

/** What is done to the bytes of a body at last. */
const spoil: fc.Arbitrary<(body: Parts['body']) => Parts['body']> = fc.oneof(
  { weight: 20, arbitrary: fc.constant((body: Parts['body']) => body) },
  { weight: 1, arbitrary: fc.nat(60).map((length) => (body: Parts['body']) => body?.slice(0, length)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }).map((bytes) => () => bytes) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 3 }).map((json) => () => json) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(undefined, '', 'null', '{}', '[]', '{"a":1,"a":2}').map((body) => () => body),
  },
)

/** Any request: an example of an operation, or one that was changed in up to four ways. */
export const drawn: fc.Arbitrary<Drawn> = fc
  .tuple(
    fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...likely)),
    fc.nat(),
    fc.array(change, { maxLength: 4 }),
    spoil,
  )
  .map(([id, variant, changes, spoiled]) => {
    const { parts, bodies } = examples.get(id) ?? exampleOf(id)
    const first = bodies.length === 0 ? undefined : bodies[variant % bodies.length]
    let current: [Parts, Json | undefined] = [parts, first]
    for (const apply of changes) current = apply(...current, id)
    const [made, body] = current
    return { id, request: requestOf(id, { ...made, body: spoiled(first === undefined ? made.body : asText(body)) }) }
  })

function setPlace(at: number, by: Json | undefined): Change {
  return (parts, body) => {
    if (body === undefined) return [parts, body]
    const places = placesOf(body)
    return [parts, replaced(body, places[at % places.length] ?? [], by)]
  }
}

function addMember(name: string, value: Json): Change {
  return (parts, body) => [
    parts,
    typeof body === 'object' && body !== null && !Array.isArray(body) ? { ...body, [name]: value } : body,
  ]
}

/** Without its id a path is that of another operation, so nothing becomes a blank. */
function setParameter(at: number, value: string): Change {
  return (parts, body) => {
    const names = Object.keys(parts.params)
    const name = names[at % Math.max(1, names.length)]
    return [name === undefined ? parts : { ...parts, params: { ...parts.params, [name]: value || ' ' } }, body]
  }
}

const queryNames = [
  'limit',
  'after',
  'snapshot',
  'filter',
  'offset',
  'length',
  'recursive',
  'types',
  'surprise',
  '__proto__',
]

function setQuery(at: number, value: string): Change {
  const name = queryNames[at % queryNames.length] ?? ''
  return (parts, body) => [{ ...parts, query: { ...parts.query, [name]: value } }, body]
}

/** A parameter that the operation knows. */
function setOwnQuery(at: number, value: string): Change {
  return (parts, body, id) => {
    const own = operations[id].parameters.filter((parameter) => parameter.in === 'query')
    const parameter = own[at % Math.max(1, own.length)]
    if (parameter === undefined) return [parts, body]
    // Every other time a word that is allowed there.
    const [word = value] = at % 2 === 0 && parameter.enum ? parameter.enum.slice(at % parameter.enum.length) : []
    return [{ ...parts, query: { ...parts.query, [parameter.name]: word } }, body]
  }
}

function setHeader(name: string, value: string): Change {
  return (parts, body) => [{ ...parts, headers: { ...parts.headers, [name]: value } }, body]
}

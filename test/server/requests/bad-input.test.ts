import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { type OperationId, operationIds, operations, validateError } from '@sandbar/openapi'
import type { ApiRequest } from '@sandbar/server/core'
import {
  bodySchemaOf,
  exampleOf,
  type Json,
  type Parts,
  placesOf,
  replaced,
  requestOf,
  type Schema,
  schemaAt,
} from './made.ts'
import { assertWatching, openWatched, type Watched } from './watched.ts'

/** What a request that can't be right may be answered. */
const refusals = new Set([400, 404, 405, 409, 412, 413, 414, 415, 429])
const emulated = operationIds.filter((id) => operations[id].depth !== 'none')
const withJson = emulated.filter((id) => operations[id].body === 'json' && exampleOf(id).bodies.length > 0)
const withPath = emulated.filter((id) => operations[id].path.includes('{'))

let watched: Watched
let asked = 0
before(async () => {
  watched = await openWatched()
})
after(() => watched.close())

/** Sends it as the administrator and wants a refusal in the product's form that has changed nothing. */
async function expectRefusal(id: OperationId, request: ApiRequest, what: string, statuses = refusals): Promise<void> {
  const headers = { 'content-type': 'application/json', ...(await watched.bearer()), ...request.headers }
  const { status, json, changed } = await watched.ask({ ...request, headers })
  const place = `${id}, ${what}: ${status} ${JSON.stringify(json)}`
  asked += 1
  assert.ok(statuses.has(status), place)
  assert.deepEqual(validateError(json), [], place)
  assert.deepEqual(changed, [], place)
}

async function expectBadBody(id: OperationId, value: Json | undefined, what: string): Promise<void> {
  const { parts } = exampleOf(id)
  await expectRefusal(id, requestOf(id, { ...parts, body: value === undefined ? '' : JSON.stringify(value) }), what)
}

/** Every place of an example with what the contract says of it. */
function fieldsOf(id: OperationId): { value: Json; place: readonly (string | number)[]; schema: Schema }[] {
  const whole = bodySchemaOf(id) ?? assert.fail(id)
  return exampleOf(id).bodies.flatMap((value) =>
    placesOf(value).flatMap((place) => {
      const schema = schemaAt(whole, place)
      return schema === undefined || schema.oneOf !== undefined ? [] : [{ value, place, schema }]
    }),
  )
}

const typesOf = ({ type }: Schema): unknown[] => [type].flat()

/** One value of each type, to be put where the contract wants another. */
const ofTypes: readonly [type: string, value: Json][] = [
  ['null', null],
  ['boolean', true],
  ['integer', 7],
  ['string', 'x'],
  ['array', []],
  ['object', {}],
]

/** Values that a schema with these bounds can't take. */
function outOfBounds(schema: Schema): [what: string, value: Json][] {
  const { minimum, maximum, maxLength, minLength, enum: words, pattern } = schema
  const types = typesOf(schema)
  const isText = types.includes('string') && words === undefined
  return [
    ...(typeof minimum === 'number' ? [['too small', minimum - 1e6] as [string, Json]] : []),
    ...(typeof maximum === 'number' ? [['too large', maximum + 1e6] as [string, Json]] : []),
    ...(types.includes('integer')
      ? ([
          ['a fraction', 1.5],
          ['64 bits', 2 ** 63],
          ['128 bits', 2 ** 127],
          ['1e300', 1e300],
        ] as [string, Json][])
      : []),
    ...(isText && typeof maxLength === 'number' ? [['too long', 'x'.repeat(maxLength + 1)] as [string, Json]] : []),
    ...(isText && minLength === 1 ? [['empty', ''] as [string, Json]] : []),
    ...(isText && pattern === '^[^\\u0000]*$' ? [['a NUL', 'a\0b'] as [string, Json]] : []),
    ...(isText ? [['half a character', 'a\ud800b'] as [string, Json]] : []),
    ...(Array.isArray(words) ? [['an unknown word', 'NO_SUCH_WORD'] as [string, Json]] : []),
  ]
}

test('the watch sees what requests change', () => assertWatching(watched))

describe('a JSON body', () => {
  test('of a wrong type anywhere is refused by every operation', async () => {
    for (const id of withJson)
      for (const { value, place, schema } of fieldsOf(id)) {
        const types = typesOf(schema)
        if (types.includes(undefined)) continue
        for (const [type, wrong] of ofTypes.filter(([name]) => !types.includes(name)))
          await expectBadBody(id, replaced(value, place, wrong), `${type} at ${place.join('/')}`)
      }
  })

  test('that lacks a required member is refused by every operation', async () => {
    for (const id of withJson)
      for (const { value, place, schema } of fieldsOf(id))
        for (const name of Array.isArray(schema.required) ? schema.required : [])
          await expectBadBody(
            id,
            replaced(value, [...place, String(name)], undefined),
            `without ${place.join('/')}/${name}`,
          )
  })

  test('with a member that is not known, or known to the language only, is refused by every operation', async () => {
    for (const id of withJson)
      for (const { value, place, schema } of fieldsOf(id).filter(({ schema }) => schema.additionalProperties === false))
        for (const name of ['surprise', '__proto__', 'constructor', 'toString', '']) {
          const text = JSON.stringify(replaced(value, place, { '\u0001': 1 }))
          const inner = JSON.stringify(placed(value, place)).slice(1, -1)
          const more = `{${inner}${inner === '' ? '' : ','}${JSON.stringify(name)}:1}`
          const { parts } = exampleOf(id)
          await expectRefusal(
            id,
            requestOf(id, { ...parts, body: text.replace('{"\\u0001":1}', () => more) }),
            `${name} in ${place.join('/')} ${schema.type}`,
          )
        }
  })

  test('with a number, text or word out of bounds is refused by every operation', async () => {
    for (const id of withJson)
      for (const { value, place, schema } of fieldsOf(id))
        for (const [what, wrong] of outOfBounds(schema))
          await expectBadBody(id, replaced(value, place, wrong), `${what} at ${place.join('/')}`)
  })

  test('that is none, broken, doubled, too deep, too large or of another alphabet is refused by every operation', async () => {
    const broken: [what: string, body: string | Uint8Array, status?: number][] = [
      ['nothing', ''],
      ['half', '{"a":'],
      ['two values', '{}{}'],
      ['a comment', '/* */ {}'],
      ['a byte-order mark', '\ufeff{}'],
      ['a repeated member', '{"a":1,"a":1}'],
      ['200,000 levels', '['.repeat(200_000)],
      ['levels that close', `${'[{"a":'.repeat(60)}1${'}]'.repeat(60)}`],
      ['no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d)],
      ['an unescaped NUL', '{"a":"\0"}'],
      ['NaN', '{"a":NaN}'],
      ['a megabyte', `{"a":"${'x'.repeat(1024 * 1024)}"}`, 413],
    ]
    for (const id of withJson)
      for (const [what, body, status = 400] of broken)
        await expectRefusal(id, requestOf(id, { ...exampleOf(id).parts, body }), what, new Set([status]))
  })

  test('under another content type, or packed, is refused by every operation', async () => {
    for (const id of withJson)
      for (const headers of [
        { 'content-type': 'text/plain' },
        { 'content-type': 'application/x-www-form-urlencoded' },
        { 'content-encoding': 'gzip' },
      ]) {
        const { parts } = exampleOf(id)
        await expectRefusal(id, requestOf(id, { ...parts, headers }), JSON.stringify(headers), new Set([415]))
      }
  })

  test('is refused where none is wanted', async () => {
    for (const id of emulated.filter((name) => operations[name].body === 'none' && name !== 'logout')) {
      const { parts } = exampleOf(id)
      for (const body of ['{"a":1}', '[]', '[null]', '1', 'x', '"']) {
        await expectRefusal(id, requestOf(id, { ...parts, body }), body)
      }
    }
  })
})

/** What stands at a place. */
function placed(value: Json, place: readonly (string | number)[]): Json {
  let current: unknown = value
  for (const step of place) current = (current as Record<string | number, unknown>)[step]
  return current as Json
}

describe('a path or a query', () => {
  const hostile = [
    '',
    '..',
    '.',
    '\0',
    'a\0b',
    '../../etc',
    '\ud800',
    '9'.repeat(40),
    '-1',
    '1e3',
    ' ',
    '\n',
    '😀',
    '__proto__',
  ]

  test('with hostile text where an id stands is answered without a bug, and refused for numbers', async () => {
    const statuses = new Set([...refusals, 200])
    for (const id of withPath.filter((name) => operations[name].method !== 'GET'))
      for (const { name, kind } of operations[id].parameters.filter((parameter) => parameter.in === 'path'))
        for (const text of hostile) {
          const { parts } = exampleOf(id)
          const request = requestOf(id, { ...parts, params: { ...parts.params, [name]: text } })
          const headers = { 'content-type': 'application/json', ...(await watched.bearer()) }
          const { status, json, changed } = await watched.ask({ ...request, headers })
          const place = `${id}, ${name} ${JSON.stringify(text)}: ${status} ${JSON.stringify(json)}`
          asked += 1
          const allowed = kind === 'integer' && text !== '9'.repeat(40) ? refusals : statuses
          assert.ok(allowed.has(status), place)
          if (status >= 300) assert.deepEqual([validateError(json), changed], [[], []], place)
        }
  })

  test('with parameters that are unknown, doubled, of a wrong type or out of range is refused by every operation', async () => {
    for (const id of emulated.filter((name) => name !== 'logout')) {
      const { parts } = exampleOf(id)
      const ask = (query: string, what: string) => {
        const request = requestOf(id, parts)
        const joint = request.url.includes('?') ? '&' : '?'
        return expectRefusal(id, { ...request, url: `${request.url}${joint}${query}` }, what)
      }
      await ask('surprise=1', 'unknown')
      await ask('%ff=1', 'no UTF-8')
      await ask('__proto__=1', 'a name of the language')
      for (const { name, kind, enum: words } of operations[id].parameters.filter(
        (parameter) => parameter.in === 'query',
      )) {
        const plain: Parts['query'] = parts.query
        await ask(name in plain ? `${name}=${plain[name]}` : `${name}=1&${name}=1`, 'doubled')
        if (name in plain) continue
        if (kind === 'integer')
          for (const text of ['x', '-1', '1.5', '', '1e3', '9'.repeat(20)])
            await ask(`${name}=${text}`, `${name}=${text}`)
        if (kind === 'boolean')
          for (const text of ['yes', '', '1', 'TRUE']) await ask(`${name}=${text}`, `${name}=${text}`)
        if (words) await ask(`${name}=no-such-word`, `${name} of no known word`)
      }
    }
  })
})

describe('a header', () => {
  test('If-Match with a stale or senseless tag is refused wherever it is taken and something is there', async () => {
    const guarded = emulated.filter((id) =>
      operations[id].parameters.some((parameter) => parameter.name === 'If-Match'),
    )
    assert.ok(guarded.length > 20, `${guarded.length} operations take If-Match`)
    for (const id of guarded)
      for (const tag of ['"999999999"', 'x', '"', '""', 'W/"', '999999999999999999999999']) {
        const request = requestOf(id, { ...exampleOf(id).parts, headers: { 'if-match': tag } })
        // Where an id stands, there may be nothing with a version yet.
        const wanted = operations[id].path.includes('{') || operations[id].body === 'bytes' ? refusals : new Set([412])
        await expectRefusal(id, request, tag, wanted)
      }
  })
})

test('none of it was a bug, and every operation was asked', () => {
  assert.deepEqual(watched.bugs, [])
  assert.ok(asked > 10_000, `${asked} requests`)
  assert.ok(
    emulated.length > 300 && withJson.length > 100,
    `${emulated.length} operations, ${withJson.length} with JSON`,
  )
})

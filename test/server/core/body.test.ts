import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultBodyLimits, expectNoBody, readJson, streamBody } from '../../../server/core/body.ts'
import { countMembers } from '../../../server/core/json-depth.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readJson(bytes(text), defaultBodyLimits)

async function* inPieces(...texts: string[]): AsyncIterable<Uint8Array> {
  for (const text of texts) yield bytes(text)
}

describe('readJson', () => {
  test('joins pieces, also in the middle of a character', async () => {
    const whole = bytes('{"name":"ü"}')
    const pieces = (async function* () {
      for (const byte of whole) yield Uint8Array.of(byte)
    })()
    assert.deepEqual(await readJson(pieces, defaultBodyLimits), { name: 'ü' })
  })

  test('takes nothing and white space for no body', async () => {
    assert.equal(await readJson(null, defaultBodyLimits), undefined)
    assert.equal(await read(''), undefined)
    assert.equal(await read(' \n'), undefined)
  })

  for (const [what, text] of [
    ['broken JSON', '{"a":'],
    ['a byte-order mark', '\ufeff{}'],
    ['two values', '{} {}'],
    ['too many levels', '['.repeat(65) + ']'.repeat(65)],
  ] as const) {
    test(`refuses ${what}`, async () => {
      await assert.rejects(read(text), { code: 'decode' })
    })
  }

  test('refuses bytes that are no UTF-8', async () => {
    await assert.rejects(readJson(Uint8Array.of(0x22, 0xff, 0x22), defaultBodyLimits), { code: 'decode' })
  })

  test('takes 64 levels', async () => {
    assert.ok(await read('['.repeat(64) + ']'.repeat(64)))
  })

  test('stops reading at the limit', async () => {
    let pulled = 0
    const endless = (async function* () {
      for (;;) {
        pulled += 1
        yield new Uint8Array(1024)
      }
    })()
    await assert.rejects(readJson(endless, { jsonBytes: 10_000, jsonDepth: 64 }), { code: 'too_large' })
    assert.equal(pulled, 10)
  })

  test('calls a stream that breaks off a bad request, not a bug', async () => {
    const broken = (async function* () {
      yield bytes('{')
      throw new Error('aborted')
    })()
    await assert.rejects(readJson(broken, defaultBodyLimits), { code: 'malformed_request' })
  })
})

describe('expectNoBody', () => {
  for (const text of ['', 'null', ' null\n', '{}']) {
    test(`lets ${JSON.stringify(text)} pass`, async () => {
      await expectNoBody(bytes(text), defaultBodyLimits)
    })
  }
  for (const text of ['{"a":1}', '[]', 'false', 'x']) {
    test(`refuses ${text}`, async () => {
      await assert.rejects(expectNoBody(bytes(text), defaultBodyLimits), { code: 'decode' })
    })
  }
})

describe('countMembers', () => {
  test('does not count brackets inside strings', () => {
    assert.equal(countMembers(1, '["[[[[", "\\"[[", "\\\\", []]'), undefined)
    assert.equal(countMembers(1, '["[[[[", "\\"[[", "\\\\"]'), 0)
  })

  test('counts siblings once', () => {
    assert.equal(countMembers(2, `[${'{},'.repeat(1000)}{}]`), 0)
  })

  test('needs no stack for ten million brackets', () => {
    assert.equal(countMembers(64, '['.repeat(10_000_000)), undefined)
  })
})

describe('streamBody', () => {
  test('gives the pieces as they come', async () => {
    const texts = []
    for await (const piece of streamBody(inPieces('a', 'b'))) texts.push(new TextDecoder().decode(piece))
    assert.deepEqual(texts, ['a', 'b'])
  })
})

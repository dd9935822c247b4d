import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { documentSpan, findValue, jsonFault, membersOf, setMember } from '../../../plugin/browser/json-text.ts'
import fc from '../../support/fast-check.ts'

const at = (text: string, ...path: string[]) => {
  const span = findValue(text, path)
  return span && text.slice(span.start, span.end)
}

/** Text that `JSON.parse` would take to `value`, with odd blanks in it. */
const spaced = (value: unknown) => ` ${JSON.stringify(value, null, '\t ')}\r\n`

describe('findValue', () => {
  test('gives the text of a value as it was received', () => {
    const text = '{"id": 9007199254740993, "deep": {"list": [1.50, "a,]}\\"b", {"x": null}]}, "e": 1E+2}'
    assert.equal(at(text, 'id'), '9007199254740993')
    assert.equal(at(text, 'deep', 'list', '0'), '1.50')
    assert.equal(at(text, 'deep', 'list', '1'), '"a,]}\\"b"')
    assert.equal(at(text, 'deep', 'list', '2', 'x'), 'null')
    assert.equal(at(text, 'e'), '1E+2')
    assert.equal(at(text, 'missing'), null)
    assert.equal(at(text, 'id', 'inside'), null)
  })

  test('is not misled by backslashes before quotes', () => {
    assert.equal(at('{"a": "c:\\\\", "b": "\\\\\\"", "c": 3}', 'c'), '3')
  })

  test('takes the last of doubled names, as JSON.parse does', () => {
    assert.equal(at('{"a": 1, "a": 2}', 'a'), '2')
  })
})

test('members of any document, read one by one, are what JSON.parse finds', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = spaced(value)
      const members = [...membersOf(text, documentSpan(text))]
      const parsed: unknown = JSON.parse(text)
      const wanted = typeof parsed === 'object' && parsed !== null ? Object.entries(parsed) : []
      const found = members.map(({ name, start, end }) => [name, JSON.parse(text.slice(start, end))])
      assert.deepEqual(new Map(found as [string, unknown][]), new Map(wanted))
    }),
  )
})

describe('setMember', () => {
  test('changes one value and leaves numbers, order and blanks alone', () => {
    const text = '{\n  "big": 9007199254740993,\n  "port":   3712 ,\n  "list": []\n}\n'
    assert.equal(setMember(text, 'port', '4000'), text.replace('3712', '4000'))
  })

  test('adds a member in the style of the others', () => {
    assert.equal(setMember('{\n  "a": 1,\n  "b": 2\n}', 'c', 'true'), '{\n  "a": 1,\n  "b": 2,\n  "c": true\n}')
    assert.equal(setMember('{}', 'c', '"x"'), '{\n  "c": "x"\n}')
    assert.equal(setMember('{"a":1}', 'c', '2'), '{"a":1,"c": 2}')
  })

  test('takes a member out wherever it stands', () => {
    const text = '{"a": 1, "b": 2, "c": 3}'
    assert.equal(setMember(text, 'a', null), '{"b": 2, "c": 3}')
    assert.equal(setMember(text, 'b', null), '{"a": 1, "c": 3}')
    assert.equal(setMember(text, 'c', null), '{"a": 1, "b": 2}')
    assert.equal(setMember('{"a": 1}', 'a', null), '{}')
    assert.equal(setMember(text, 'missing', null), text)
  })

  test('does to any object what an assignment or a delete does', () => {
    const name = fc.string().filter((text) => text !== '__proto__')
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), name, fc.option(fc.jsonValue()), (object, key, value) => {
        const wanted = JSON.parse(JSON.stringify(object)) as Record<string, unknown>
        if (value === null) delete wanted[key]
        else wanted[key] = JSON.parse(JSON.stringify(value))
        const text = setMember(spaced(object), key, value === null ? null : JSON.stringify(value))
        assert.deepEqual(JSON.parse(text), wanted)
      }),
    )
  })
})

describe('jsonFault', () => {
  test('is silent about JSON', () => assert.equal(jsonFault('{"a": [1, null]}'), null))

  test('says where the text stops being JSON', () => {
    assert.deepEqual(jsonFault('{\n  "a": 1,\n  "b": oops\n}'), { message: 'This is not JSON', line: 3, column: 8 })
    assert.deepEqual(jsonFault('{"a": '), { message: 'This is not JSON', line: 1, column: 7 })
  })
})

test('the place of a fault is never beyond what was damaged', () => {
  const text = '{"a": [1, {"b": "c"}], "d": null}'
  for (let at = 0; at < text.length; at++) {
    const damaged = `${text.slice(0, at)}\u0001${text.slice(at)}`
    const fault = jsonFault(damaged)
    assert.ok(fault && fault.line === 1 && fault.column <= at + 1, `${at}: ${JSON.stringify(fault)}`)
  }
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readField, writeField } from '../../../plugin/browser/body-fields.ts'
import { encodeSegment, pathValueFault, prepareRequest } from '../../../plugin/browser/request.ts'

const text = { name: 'name', kind: 'string' } as const
const port = { name: 'port', kind: 'number' } as const
const isOn = { name: 'on', kind: 'boolean' } as const
const list = { name: 'list', kind: 'json' } as const

describe('writeField', () => {
  test('writes each kind as the JSON that it stands for', () => {
    assert.equal(writeField('{"name": "x"}', text, 'a "b"'), '{"name": "a \\"b\\""}')
    assert.equal(writeField('{"port": 1}', port, '9007199254740993'), '{"port": 9007199254740993}')
    assert.equal(writeField('{"on": true}', isOn, 'false'), '{"on": false}')
    assert.equal(writeField('{"list": []}', list, ' [1, 2] '), '{"list": [1, 2]}')
  })

  test('sends what is no number as text, so that the API can refuse it', () => {
    assert.equal(writeField('{"port": 1}', port, 'many'), '{"port": "many"}')
  })

  test('takes a field out when it is emptied, and begins a body when there is none', () => {
    assert.equal(writeField('{"name": "x", "port": 1}', text, ''), '{"port": 1}')
    assert.equal(writeField('', text, 'x'), '{\n  "name": "x"\n}')
  })

  test('leaves a body alone that is no object', () => {
    assert.equal(writeField('{"a": ', text, 'x'), null)
    assert.equal(writeField('[1]', text, 'x'), null)
  })
})

describe('readField', () => {
  test('reads back what was written, for every kind', () => {
    for (const [field, value] of [
      [text, 'it\'s "so"\n'],
      [port, '9007199254740993'],
      [isOn, 'true'],
      [list, '[{"a": 1.0}]'],
    ] as const) {
      assert.equal(readField(writeField('{"other": null}', field, value) ?? '', field), value)
    }
  })

  test('tells an absent field from a body that cannot be read', () => {
    assert.equal(readField('{"a": 1}', text), '')
    assert.equal(readField('', text), '')
    assert.equal(readField('{"a"', text), null)
  })
})

describe('prepareRequest', () => {
  const operation = { method: 'PATCH', path: '/v1/{id}/x/{other}', bodyType: 'application/json' }

  test('puts each value where its name says and leaves empty ones out', () => {
    const request = prepareRequest(operation, [
      { name: 'cluster', value: 'alpha' },
      { name: 'path.id', value: '/a b/$&' },
      { name: 'path.other', value: 'é' },
      { name: 'query.limit', value: '10' },
      { name: 'query.after', value: '' },
      { name: 'header.If-Match', value: '"3"' },
      { name: 'body', value: '{"a": 1}' },
    ])
    assert.deepEqual(request, {
      method: 'PATCH',
      url: '/v1/%2Fa%20b%2F%24%26/x/%C3%A9?limit=10',
      headers: [
        ['Content-Type', 'application/json'],
        ['If-Match', '"3"'],
      ],
      body: '{"a": 1}',
    })
  })

  test('sends no body where the operation takes none', () => {
    const request = prepareRequest({ ...operation, bodyType: null }, [{ name: 'body', value: 'x' }])
    assert.equal(request.body, null)
    assert.deepEqual(request.headers, [])
  })

  test('encodes all but unreserved characters, lone surrogates too', () => {
    assert.equal(encodeSegment("a-._~!'()*/\ud800"), 'a-._~%21%27%28%29%2A%2F%EF%BF%BD')
  })

  test('refuses path values that a browser would swallow', () => {
    assert.equal(pathValueFault('/projects/'), null)
    for (const value of ['', '.', '..']) assert.ok(pathValueFault(value))
  })
})

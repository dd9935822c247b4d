import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  examplesOf,
  operationIds,
  operations,
  validateError,
  validateRequest,
  validateResponse,
} from '@sandbar/openapi'
import { document } from '@sandbar/openapi/document'
import { at } from './support.ts'

describe('examplesOf', () => {
  test('has a request for every operation with a body, and each fits its schema', () => {
    for (const id of operationIds) {
      const { requests } = examplesOf(id)
      assert.equal(requests.length > 0, operations[id].body !== 'none', id)
      for (const { name, summary, value } of requests) {
        assert.deepEqual(validateRequest(id, value), [], `${id} ${name}`)
        assert.match(summary, /^[A-Z]/, `${id} ${name}`)
      }
    }
  })

  test('has an answer for every operation that answers JSON or text, and each fits its schema', () => {
    for (const id of operationIds) {
      const { response } = examplesOf(id)
      const { answer } = operations[id]
      assert.equal(response !== undefined, answer === 'json' || answer === 'text', id)
      if (answer === 'json') assert.deepEqual(validateResponse(id, response), [], id)
    }
  })

  test('has a value for every required parameter', () => {
    for (const id of operationIds) {
      const required = operations[id].parameters.filter((parameter) => parameter.required).map(({ name }) => name)
      assert.deepEqual(Object.keys(examplesOf(id).parameters), required, id)
    }
  })

  test('starts with the pair of directories that the guides use', () => {
    assert.deepEqual(examplesOf('createSourceRelationship').requests[0]?.value, {
      source_root_path: '/projects',
      target_root_path: '/replica',
      target_address: '203.0.113.20',
    })
  })
})

describe('error responses', () => {
  test('show an error that fits the error schema', () => {
    const responses = Object.entries(at(document.components, 'responses'))
    assert.ok(responses.length > 0)
    for (const [name, response] of responses)
      assert.deepEqual(validateError(at(response, 'content', 'application/json').example), [], name)
  })
})

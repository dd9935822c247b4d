import assert from 'node:assert/strict'

/** What is wanted of a value: a predicate, a value, or an object or array of such. */
export type Shape = Predicate | null | boolean | number | string | Shape[] | { [name: string]: Shape }

interface Predicate {
  (value: unknown): boolean
  /** What the predicate wants, for the message. */
  wants: string
}

const predicate = (wants: string, holds: (value: unknown) => boolean): Predicate => Object.assign(holds, { wants })
const matching = (wants: string, pattern: RegExp) =>
  predicate(wants, (value) => typeof value === 'string' && pattern.test(value))

export const is = {
  uuid: matching('a UUID', /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
  time: matching('a time that ends in Z', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d*[1-9])?Z$/),
  decimal: matching('decimal digits', /^\d+$/),
  text: matching('some text', /./),
  anything: predicate('anything', () => true),
  string: predicate('a text', (value) => typeof value === 'string'),
  list: predicate('an array', (value) => Array.isArray(value)),
  number: predicate('a number', (value) => typeof value === 'number'),
  like: (pattern: RegExp) => matching(`text like ${pattern}`, pattern),
  /** An array that holds these, in any order and among others. */
  including: (...shapes: Shape[]) =>
    predicate(
      `an array including ${JSON.stringify(shapes)}`,
      (value) => Array.isArray(value) && shapes.every((shape) => value.some((item) => fits(item, shape))),
    ),
}

/** Asserts that the value fits; objects may have more members than the shape, arrays not more items. */
export function assertShape(value: unknown, shape: Shape, place = 'body'): void {
  if (typeof shape === 'function') {
    assert.ok(shape(value), `${place} is ${JSON.stringify(value)}, wanted ${shape.wants}`)
  } else if (Array.isArray(shape)) {
    assert.ok(Array.isArray(value), `${place} is ${JSON.stringify(value)}, wanted an array`)
    assert.equal(value.length, shape.length, `${place} has ${value.length} items: ${JSON.stringify(value)}`)
    for (const [index, item] of shape.entries()) assertShape(value[index], item, `${place}[${index}]`)
  } else if (typeof shape === 'object' && shape !== null) {
    assert.ok(typeof value === 'object' && value !== null, `${place} is ${JSON.stringify(value)}, wanted an object`)
    for (const [name, member] of Object.entries(shape)) {
      assertShape((value as Record<string, unknown>)[name], member, `${place}.${name}`)
    }
  } else assert.deepEqual(value, shape, `${place} is ${JSON.stringify(value)}, wanted ${JSON.stringify(shape)}`)
}

export function fits(value: unknown, shape: Shape): boolean {
  try {
    assertShape(value, shape)
    return true
  } catch {
    return false
  }
}

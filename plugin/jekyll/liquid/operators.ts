import { type Context, Drop, defaultOperators, type Operators, toValueSync } from 'liquidjs'

type Compare = (left: unknown, right: unknown, context: Context) => unknown

const original = (name: string): Compare => defaultOperators[name] as Compare

/** True for the literal `blank`, which without Rails equals nothing. */
function isBlank(value: unknown): boolean {
  if (!(value instanceof Drop) || !('equals' in value) || typeof value.equals !== 'function') return false
  return toValueSync(value.equals(false)) === true
}

const equals: Compare = (left, right, context) =>
  !isBlank(left) && !isBlank(right) && toValueSync(original('==')(left, right, context)) === true

/** Ordering a text against a number stops the build, as it does in Jekyll. */
const ordered =
  (name: string): Compare =>
  (left, right, context) => {
    const kinds = [typeof left, typeof right]
    if (kinds.includes('string') && kinds.includes('number')) {
      const [one, other] = [JSON.stringify(left), JSON.stringify(right)]
      throw new Error(`Could not compare ${one} ${name} ${other}: one is text, the other a number`)
    }
    return original(name)(left, right, context)
  }

/** Liquid's comparisons as Ruby makes them. Synchronous only. */
export const rubyOperators: Operators = {
  ...defaultOperators,
  '==': equals as never,
  '!=': ((...sides: Parameters<Compare>) => !equals(...sides)) as never,
  ...Object.fromEntries(['<', '>', '<=', '>='].map((name) => [name, ordered(name) as never])),
}

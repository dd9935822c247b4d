import { type Context, type Liquid, toValueSync, Value } from 'liquidjs'
import { isMap, toText } from '../values.ts'
import { registerPlain } from './plain.ts'

type Item = unknown

/** Registers the filters over lists that compare or group as Ruby does. */
export function registerListFilters(liquid: Liquid): void {
  registerPlain(liquid, 'where', (input, key, wanted) =>
    toItems(input).filter((item) => matches(property(item, key), wanted)),
  )
  registerPlain(liquid, 'find', (input, key, wanted) =>
    toItems(input).find((item) => matches(property(item, key), wanted)),
  )
  registerPlain(liquid, 'sort', (input, key, nils) => sortItems(input, { key, nilsLast: nils === 'last' }))
  registerPlain(liquid, 'group_by', (input, key) => groupItems(toItems(input), (item) => property(item, key)))
  registerPlain(liquid, 'group_by_exp', function (input, name, expression) {
    return groupItems(toItems(input), createEvaluator(this.context, { liquid, name, expression }))
  })
  registerPlain(liquid, 'where_exp', function (input, name, expression) {
    const evaluate = createEvaluator(this.context, { liquid, name, expression })
    return toItems(input).filter((item) => isTrue(evaluate(item)))
  })
  registerPlain(liquid, 'find_exp', function (input, name, expression) {
    const evaluate = createEvaluator(this.context, { liquid, name, expression })
    return toItems(input).find((item) => isTrue(evaluate(item)))
  })
}

function toItems(input: unknown): Item[] {
  if (Array.isArray(input)) return input
  if (isMap(input)) return Object.values(input)
  return input === null || input === undefined ? [] : [input]
}

/** A property by its dotted path; undefined when there is none. */
function property(item: unknown, path: unknown): unknown {
  return toText(path)
    .split('.')
    .reduce<unknown>((value, key) => (isMap(value) ? value[key] : undefined), item)
}

function matches(value: unknown, wanted: unknown): boolean {
  if (wanted === undefined || wanted === null) return value === undefined || value === null
  if (Array.isArray(value)) return value.some((element) => toText(element) === toText(wanted))
  return value !== undefined && value !== null && toText(value) === toText(wanted)
}

function sortItems(input: unknown, { key, nilsLast }: { key: unknown; nilsLast: boolean }): Item[] {
  if (input === undefined || input === null) throw new Error('Could not sort an unset value: wanted a list')
  const of = (item: Item) => (key === undefined || key === null ? item : property(item, key))
  const nil = (value: unknown) => value === undefined || value === null
  return [...toItems(input)].sort((left, right) => {
    const [a, b] = [of(left), of(right)]
    if (nil(a) || nil(b)) return nil(a) && nil(b) ? 0 : nil(a) === nilsLast ? 1 : -1
    return compare(a, b)
  })
}

function compare(left: unknown, right: unknown): number {
  const [a, b] =
    typeof left === 'number' && typeof right === 'number' ? [left, right] : [sortable(left), sortable(right)]
  return a < b ? -1 : a > b ? 1 : 0
}

const sortable = (value: unknown): string | number => (value instanceof Date ? value.getTime() : toText(value))

/** Items that share a value, in the order in which the values appear. */
interface Group {
  name: unknown
  items: Item[]
  size: number
}

function groupItems(items: Item[], by: (item: Item) => unknown): Group[] {
  const groups = new Map<string, Group>()
  for (const item of items) {
    const name = by(item) ?? ''
    const group = groups.get(toText(name)) ?? { name, items: [], size: 0 }
    group.items.push(item)
    group.size = group.items.length
    groups.set(toText(name), group)
  }
  return [...groups.values()]
}

/** An expression over an item, which it sees under `name`. */
function createEvaluator(
  context: Context,
  { liquid, name, expression }: { liquid: Liquid; name: unknown; expression: unknown },
) {
  const value = new Value(toText(expression), liquid)
  return (item: Item): unknown => {
    context.push({ [toText(name)]: item })
    const result: unknown = toValueSync(value.value(context))
    context.pop()
    return result
  }
}

const isTrue = (value: unknown): boolean => value !== undefined && value !== null && value !== false

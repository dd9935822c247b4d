import { type Context, type Liquid, toValue } from 'liquidjs'

/** A filter over plain values: Liquid's `nil` arrives as null, drops as what they stand for. */
type PlainFilter = (this: { context: Context }, input: unknown, ...values: unknown[]) => unknown

/** Registers a filter that never sees Liquid's own wrapper objects. */
export function registerPlain(liquid: Liquid, name: string, filter: PlainFilter): void {
  liquid.registerFilter(name, function (input: unknown, ...values: unknown[]) {
    return filter.call(this, toValue(input), ...values.map(toValue))
  })
}

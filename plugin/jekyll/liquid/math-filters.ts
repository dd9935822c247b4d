import type { Liquid } from 'liquidjs'
import { Decimal, toDecimal } from '../decimal.ts'

/** A number with what Ruby calls its class: integers divide and print as integers. */
interface Numeric {
  value: number
  isDecimal: boolean
}

const nothing: Numeric = { value: 0, isDecimal: false }

/** Texts count as the number they begin with, as Ruby reads them; everything else is 0. */
function toNumeric(input: unknown): Numeric {
  if (input instanceof Decimal) return { value: input.number, isDecimal: true }
  if (typeof input === 'number') return { value: input, isDecimal: !Number.isInteger(input) }
  if (typeof input !== 'string') return nothing
  const text = input.trim()
  if (/^-?\d+\.\d+$/.test(text)) return { value: Number(text), isDecimal: true }
  return { value: Number(/^-?\d+/.exec(text)?.[0] ?? 0), isDecimal: false }
}

const print = ({ value, isDecimal }: Numeric) => (isDecimal ? toDecimal(value) : value)

/** Registers the arithmetic of Liquid, which keeps integers and decimals apart. */
export function registerMathFilters(liquid: Liquid): void {
  const onTwo = (name: string, compute: (left: number, right: number, isDecimal: boolean) => number) =>
    liquid.registerFilter(name, (one: unknown, other: unknown) => {
      const [left, right] = [toNumeric(one), toNumeric(other)]
      const isDecimal = left.isDecimal || right.isDecimal
      return print({ value: compute(left.value, right.value, isDecimal), isDecimal })
    })
  onTwo('plus', (left, right) => exactly(left + right))
  onTwo('minus', (left, right) => exactly(left - right))
  onTwo('times', (left, right) => exactly(left * right))
  onTwo('divided_by', (left, right, isDecimal) => {
    if (right === 0) throw new Error(`Could not divide ${left} by 0`)
    return isDecimal ? left / right : Math.floor(left / right)
  })
  onTwo('modulo', (left, right) => {
    if (right === 0) throw new Error(`Could not take ${left} modulo 0`)
    return exactly(left - right * Math.floor(left / right))
  })
  registerChoices(liquid)
  registerRounding(liquid)
}

/** Sums of decimals without the noise of binary fractions: 0.1 and 0.2 are 0.3, as with Ruby's decimals. */
const exactly = (value: number): number => Number(value.toPrecision(15))

function registerChoices(liquid: Liquid): void {
  const choose = (name: string, isFirst: (left: number, right: number) => boolean) =>
    liquid.registerFilter(name, (one: unknown, other: unknown) => {
      const [left, right] = [toNumeric(one), toNumeric(other)]
      return print(isFirst(left.value, right.value) ? left : right)
    })
  choose('at_least', (left, right) => left >= right)
  choose('at_most', (left, right) => left <= right)
}

function registerRounding(liquid: Liquid): void {
  liquid.registerFilter('abs', (input: unknown) => {
    const { value, isDecimal } = toNumeric(input)
    return print({ value: Math.abs(value), isDecimal })
  })
  liquid.registerFilter('ceil', (input: unknown) => Math.ceil(toNumeric(input).value))
  liquid.registerFilter('floor', (input: unknown) => Math.floor(toNumeric(input).value))
  liquid.registerFilter('round', (input: unknown, places: unknown) => {
    const { value, isDecimal } = toNumeric(input)
    const digits = toNumeric(places).value
    return print({ value: roundTo(value, digits), isDecimal: isDecimal && digits > 0 })
  })
}

/** Half away from zero, on the decimal digits that are written: 2.615 to two places is 2.62. */
function roundTo(value: number, digits: number): number {
  const shifted = Number(`${Math.abs(value)}e${digits}`)
  return Number.isFinite(shifted) ? Math.sign(value) * Number(`${Math.round(shifted)}e${-digits}`) : value
}

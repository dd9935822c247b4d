import { Drop } from 'liquidjs'

/**
 * A whole number that was written, or came out, as a decimal: prints with its `.0`, as Jekyll prints it, and counts and
 * compares as the number. Other numbers need no wrapper: `3.5` is a decimal to see.
 */
export class Decimal extends Drop {
  readonly number: number

  constructor(number: number) {
    super()
    this.number = number
  }

  override valueOf(): number {
    return this.number
  }

  override toString(): string {
    return `${this.number}.0`
  }

  toJSON(): number {
    return this.number
  }
}

/** A decimal as templates carry it. */
export const toDecimal = (number: number): number | Decimal => (Number.isInteger(number) ? new Decimal(number) : number)

/** Whether something that came over the wire is what it is said to be. */
export type Check = (value: unknown) => boolean

/** A text of so many UTF-16 units at most. */
export function text(longest: number, pattern?: RegExp): Check {
  return (value) => typeof value === 'string' && value.length <= longest && (pattern?.test(value) ?? true)
}

/** A whole number from 0, or from `least`, to `most`. */
export function whole(most: number = Number.MAX_SAFE_INTEGER, least = 0): Check {
  return (value) => Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
}

export const isFlag: Check = (value) => typeof value === 'boolean'

export function oneOf(...values: readonly unknown[]): Check {
  return (value) => values.includes(value)
}

export function either(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value))
}

/** Absent, or what the check says. */
export function optional(check: Check): Check {
  return (value) => value === undefined || check(value)
}

export function nullable(check: Check): Check {
  return (value) => value === null || check(value)
}

export function list(check: Check, most: number): Check {
  return (value) => Array.isArray(value) && value.length <= most && value.every(check)
}

/** A list of exactly these. */
export function tuple(...checks: readonly Check[]): Check {
  return (value) =>
    Array.isArray(value) && value.length === checks.length && checks.every((check, index) => check(value[index]))
}

/** An object with these members and no others; the compiler sees to it that none of the type is forgotten. */
export function shape<T extends object>(members: { readonly [Name in keyof Required<T>]: Check }): Check {
  const checks = Object.entries<Check>(members)
  const known = new Set<string>(Object.keys(members))
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    const found = value as Record<string, unknown>
    return checks.every(([name, check]) => check(found[name])) && Object.keys(found).every((name) => known.has(name))
  }
}

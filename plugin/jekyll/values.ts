import { Decimal } from './decimal.ts'

/** A map of front matter, configuration or data. */
export type Values = Record<string, unknown>

/** True for plain maps; dates, decimals, lists and null are not. */
export const isMap = (value: unknown): value is Values =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof Decimal)

/** `over` laid over `under`, maps merged key by key at every depth. A null in `over` keeps what lies under it. */
export function mergeDeep(under: Values, over: Values): Values {
  const merged: Values = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = merged[key]
    if (isMap(below) && isMap(value)) merged[key] = mergeDeep(below, value)
    else if (value !== null && value !== undefined) merged[key] = value
    else if (!(key in merged)) merged[key] = null
  }
  return merged
}

/** A value as text; null and undefined are empty. */
export const toText = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

/** A list from what writers give where lists are wanted: a list, one value, words separated by blanks, or nothing. */
export function toList(value: unknown, { split = false } = {}): string[] {
  if (Array.isArray(value)) return value.map(toText)
  if (value === null || value === undefined || value === '') return []
  return split ? toText(value).split(/\s+/) : [toText(value)]
}

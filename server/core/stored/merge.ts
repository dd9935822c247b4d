type PlainObject = { readonly [key: string]: unknown }

/**
 * What a PATCH leaves: the members it names replace those of before, objects inside objects in the same way, so that an
 * empty object changes nothing. Lists and null are values and replace whole.
 */
export function merge<T extends object>(before: T, patch: object): T {
  const merged = new Map<string, unknown>(Object.entries(before))
  for (const [name, value] of Object.entries(patch)) {
    const present = merged.get(name)
    merged.set(name, isPlain(present) && isPlain(value) ? merge(present, value) : value)
  }
  return Object.fromEntries(merged) as T
}

function isPlain(value: unknown): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

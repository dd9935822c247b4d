import { globToRegExp } from './globs.ts'
import { isMap, mergeDeep, toText, type Values } from './values.ts'

/** One entry of `defaults`: which files, and what they get. `type` is pages, posts, a collection, or absent for all. */
export interface DefaultScope {
  path: string
  type: string | undefined
  values: Values
}

/** The `defaults` of `_config.yml`. */
export function readDefaults(value: unknown): DefaultScope[] {
  if (!Array.isArray(value)) return []
  return value.filter(isMap).map((entry) => {
    const scope = isMap(entry.scope) ? entry.scope : {}
    return {
      path: toText(scope.path).replace(/^\/+|\/+$/g, ''),
      type: scope.type === undefined ? undefined : toText(scope.type),
      values: isMap(entry.values) ? entry.values : {},
    }
  })
}

/**
 * The front matter that a file gets by default. A longer scope path wins over a shorter one, a typed scope over an
 * untyped one, a later one over an earlier equal one; but scopes that lose are laid beneath all found so far.
 */
export function defaultsFor(scopes: DefaultScope[], { path, type }: { path: string; type: string }): Values {
  let merged: Values = {}
  let strongest: DefaultScope | undefined
  for (const scope of scopes) {
    if (!coversPath(scope.path, path) || (scope.type !== undefined && scope.type !== type)) continue
    if (isStronger(scope, strongest)) {
      merged = mergeDeep(merged, scope.values)
      strongest = scope
    } else merged = mergeDeep(scope.values, merged)
  }
  return merged
}

function coversPath(scope: string, path: string): boolean {
  if (!scope.includes('*')) return path.startsWith(scope)
  const parts = path.split('/')
  const matcher = globToRegExp(scope)
  return parts.some((_, index) => matcher.test(parts.slice(0, index + 1).join('/')))
}

function isStronger(scope: DefaultScope, than: DefaultScope | undefined): boolean {
  if (!than) return true
  if (scope.path.length !== than.path.length) return scope.path.length > than.path.length
  return scope.type !== undefined || than.type === undefined
}

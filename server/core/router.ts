import { Fault } from './errors.ts'

/** What the router needs to know of an operation. */
export interface Routable {
  /** Upper case. */
  method: string
  /** `/v1/files/{ref}/data`; a trailing slash counts. */
  path: string
}

export type RouteMatch<R> =
  | { found: 'route'; route: R; params: Record<string, string> }
  | { found: 'path'; allowed: string[]; near: R }
  | { found: 'nothing' }

interface Branch<R> {
  fixed: Map<string, Branch<R>>
  variable: Branch<R> | null
  /** Routes that end here, by method, with the names of their parameters in order. */
  ends: Map<string, { route: R; names: string[] }>
}

/**
 * Finds routes by whole segments: slashes are strict, a fixed segment wins over a parameter whatever the method, an encoded slash stays
 * inside its segment, and each parameter is decoded exactly once.
 */
export function createRouter<R extends Routable>(
  routes: readonly R[],
): (method: string, path: string) => RouteMatch<R> {
  const root = newBranch<R>()
  for (const route of routes) plant(root, route)
  const fixed = fixedEnds(root)
  return (method, path) => {
    const values: string[] = []
    // Without a parameter on the way nothing else can come first.
    const branch = fixed.get(path) ?? endOf(root, path.split('/'), values)
    if (branch === undefined) return { found: 'nothing' }
    const end = branch.ends.get(method)
    if (end) return { found: 'route', route: end.route, params: decodeParams(end.names, values) }
    const [near] = branch.ends.values()
    return near ? { found: 'path', allowed: [...branch.ends.keys()].sort(), near: near.route } : { found: 'nothing' }
  }
}

function newBranch<R>(): Branch<R> {
  return { fixed: new Map(), variable: null, ends: new Map() }
}

function plant<R extends Routable>(root: Branch<R>, route: R): void {
  let branch = root
  const names: string[] = []
  for (const segment of route.path.split('/').slice(1)) {
    const name = /^\{(.+)\}$/.exec(segment)?.[1]
    if (name !== undefined) names.push(name)
    branch = name === undefined ? fixedBranch(branch, segment) : variableBranch(branch)
  }
  branch.ends.set(route.method, { route, names })
}

function fixedBranch<R>(branch: Branch<R>, segment: string): Branch<R> {
  const next = branch.fixed.get(segment) ?? newBranch<R>()
  branch.fixed.set(segment, next)
  return next
}

function variableBranch<R>(branch: Branch<R>): Branch<R> {
  branch.variable ??= newBranch<R>()
  return branch.variable
}

/** The ends that no parameter leads to, by their whole path. */
function fixedEnds<R>(root: Branch<R>): Map<string, Branch<R>> {
  const ends = new Map<string, Branch<R>>()
  const visit = (branch: Branch<R>, path: string) => {
    if (branch.ends.size > 0) ends.set(path, branch)
    for (const [segment, next] of branch.fixed) visit(next, `${path}/${segment}`)
  }
  visit(root, '')
  return ends
}

/**
 * The most fixed end that the segments from `at` on lead to; undefined without one. What parameters took is in `values`.
 * As deep as routes are, not as paths are.
 */
function endOf<R>(branch: Branch<R>, segments: readonly string[], values: string[], at = 1): Branch<R> | undefined {
  const segment = segments[at]
  if (segment === undefined) return branch.ends.size > 0 ? branch : undefined
  const fixed = branch.fixed.get(segment)
  const end = fixed && endOf(fixed, segments, values, at + 1)
  if (end || branch.variable === null || segment === '') return end
  const depth = values.push(segment)
  const found = endOf(branch.variable, segments, values, at + 1)
  if (found === undefined) values.length = depth - 1
  return found
}

function decodeParams(names: readonly string[], values: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, decodeSegment(values[index] ?? '')]))
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    throw new Fault('malformed_request', `Could not decode the path segment ${segment.slice(0, 80)}: it is not UTF-8`)
  }
}

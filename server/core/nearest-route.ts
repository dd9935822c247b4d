import type { Routable } from './router.ts'

const maxCompared = 300
/** The longest documented path has nine. */
const maxSegments = 12

/** The route whose path and method look most like the ones asked for; ties go to the earlier one. */
export function nearestRoute<R extends Routable>(routes: readonly R[], method: string, path: string): R | undefined {
  const asked = path.slice(0, maxCompared).split('/').slice(0, maxSegments)
  let best: { route: R; distance: number } | undefined
  for (const route of routes) {
    const distance = pathDistance(asked, route.path.split('/')) + (route.method === method ? 0 : 0.5)
    if (best === undefined || distance < best.distance) best = { route, distance }
  }
  return best?.route
}

/** Segments to add, drop or change; a half for a change between similar words, nothing where a parameter stands. */
function pathDistance(asked: readonly string[], known: readonly string[]): number {
  let previous = known.map((_, index) => index + 1)
  previous.unshift(0)
  for (const [row, segment] of asked.entries()) {
    const current = [row + 1]
    for (const [column, other] of known.entries()) {
      const change = (previous[column] ?? 0) + changeCost(segment, other)
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}

function changeCost(asked: string, known: string): number {
  if (asked === known) return 0
  if (known.startsWith('{')) return asked === '' ? 1 : 0.1
  return sharedEnds(asked, known) * 2 >= Math.max(asked.length, known.length) ? 0.5 : 1
}

/** Letters in which both words agree from the front and from the back. */
function sharedEnds(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length)
  let front = 0
  while (front < shorter && a[front] === b[front]) front += 1
  let back = 0
  while (back < shorter - front && a.at(-1 - back) === b.at(-1 - back)) back += 1
  return front + back
}

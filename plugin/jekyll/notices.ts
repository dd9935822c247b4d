/** Something in the tree that builds, but probably not as its writer meant. `line` counts from 1; 0 when unknown. */
export interface Notice {
  rule:
    | 'duplicate-key'
    | 'ignored-key'
    | 'ignored-front-matter'
    | 'unknown-layout'
    | 'duplicate-url'
    | 'redirect-over-page'
  file: string
  line: number
  message: string
}

/** The place of an error in the tree. `line` and `column` count from 1. */
export interface Place {
  file: string
  line?: number
  column?: number
}

/** An error that stops the build. The message begins with `file:line:column`. */
export class BuildError extends Error {
  readonly place: Place

  constructor(message: string, { place, cause }: { place: Place; cause?: unknown }) {
    super(`${formatPlace(place)}: ${message}`, { cause })
    this.name = 'BuildError'
    this.place = place
  }
}

const formatPlace = ({ file, line, column }: Place): string =>
  [file, line, column].filter((part) => part !== undefined).join(':')

/** The candidate that differs from `name` in the fewest letters, or undefined when none is near. */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: { candidate: string; distance: number } | undefined
  for (const candidate of candidates) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase())
    if (!best || distance < best.distance) best = { candidate, distance }
  }
  return best && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1)
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[right.length] ?? 0
}

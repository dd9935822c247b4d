/** Where the names after one begin in sorted ones. */
export function indexAfter(names: readonly string[], name: string | undefined): number {
  if (name === undefined) return 0
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((names[middle] ?? '') <= name) low = middle + 1
    else high = middle
  }
  return low
}

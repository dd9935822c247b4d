/** One measured row: ours and, where there is one, a peer's in the same run. Times are seconds unless the name says otherwise. */
export interface Row {
  name: string
  ours: number
  peer?: { name: string; value: number }
}

/** Rows as a table for people; ratios only where a peer was there. */
export function formatRows(rows: readonly Row[]): string {
  const lines = rows.map(({ name, ours, peer }) => {
    const ratio = peer ? `${(ours / peer.value).toFixed(2)} of ${peer.name} (${format(peer.value)})` : ''
    return `${name.padEnd(46)} ${format(ours).padStart(10)}   ${ratio}`
  })
  return lines.join('\n')
}

function format(value: number): string {
  return value >= 1000 ? value.toFixed(0) : value.toFixed(3)
}

/** Middle of an odd number of values. */
export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** Seconds that a work takes. */
export async function seconds(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return (performance.now() - started) / 1000
}

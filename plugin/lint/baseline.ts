import type { Finding } from './finding.ts'

/** Findings that an old tree has and that nobody mends now: how often each, whatever the line. */
export interface Baseline {
  version: 1
  findings: Record<string, number>
}

/** Lines move with every edit, so a finding is known by its rule, file and message. */
const keyOf = ({ rule, file, message }: Finding): string => `${rule} ${file}: ${message}`

/** A baseline that holds exactly these findings. */
export function createBaseline(findings: readonly Finding[]): Baseline {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(keyOf(finding), (counts.get(keyOf(finding)) ?? 0) + 1)
  return { version: 1, findings: Object.fromEntries([...counts].sort(([one], [other]) => (one < other ? -1 : 1))) }
}

/** Reads a baseline file. Throws an Error that says what is wrong with it. */
export function readBaseline(text: string, file: string): Baseline {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new Error(`Could not read the baseline ${file}: it is no JSON; make it anew with --write-baseline`, { cause })
  }
  const { version, findings } = (value ?? {}) as Partial<Baseline>
  if (version !== 1 || typeof findings !== 'object' || findings === null)
    throw new Error(`Could not read the baseline ${file}: wanted { "version": 1, "findings": {...} }`)
  return { version, findings }
}

/** The findings beyond a baseline, and how many entries of it no longer occur and can be deleted. */
export function compareBaseline(
  findings: readonly Finding[],
  baseline: Baseline,
): { fresh: Finding[]; known: number; mended: number } {
  const left = new Map(Object.entries(baseline.findings))
  const fresh = findings.filter((finding) => {
    const count = left.get(keyOf(finding)) ?? 0
    if (count > 0) left.set(keyOf(finding), count - 1)
    return count === 0
  })
  const mended = [...left.values()].reduce((sum, count) => sum + count, 0)
  return { fresh, known: findings.length - fresh.length, mended }
}

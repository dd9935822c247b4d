/** A release of the emulated product. */
export interface CoreVersion {
  major: number
  minor: number
  patch: number
}

/** The quarterly lines of each major release that we count; later minors simply go on. */
const minorsOf: Readonly<Record<number, number>> = { 2: 15, 3: 4, 4: 4, 5: 4, 6: 4, 7: 11 }

/** `7.10.2` or `7.10.2.1`; undefined for anything else. */
export function parseVersion(text: string): CoreVersion | undefined {
  const match = /^(\d{1,4})\.(\d{1,4})\.(\d{1,4})(?:\.\d{1,6})?$/.exec(text)
  return match ? { major: Number(match[1]), minor: Number(match[2]), patch: Number(match[3]) } : undefined
}

/**
 * True when two clusters may replicate, else why not. From 6.0.0 eight quarters may lie between them, from 5.0.1 two,
 * before that one; unequal versions need 2.12.0 on one side. The vendor doesn't publish the quarter of each release:
 * here each minor release counts as one.
 */
export function canReplicate(local: string, remote: string): true | string {
  const [left, right] = [parseVersion(local), parseVersion(remote)]
  const fail = (why: string) => `Cannot replicate between versions ${local} and ${remote}: ${why}`
  if (!left || !right) return fail('one of them is no version, wanted three numbers such as 7.10.2')
  if (local === remote) return true
  const [older, newer] = compareVersions(left, right) <= 0 ? [left, right] : [right, left]
  if (compareVersions(newer, { major: 2, minor: 12, patch: 0 }) < 0) return fail('one has to be 2.12.0 or newer')
  const apart = quarterOf(newer) - quarterOf(older)
  const allowed = quartersAllowed(older)
  return apart <= allowed ? true : fail(`they are ${apart} quarterly releases apart, at most ${allowed} are possible`)
}

/** True when snapshot policies can be linked, else why not: it takes 2.14.0 on the source and 2.13.5 on the target. */
export function canLinkPolicies(source: string, target: string | undefined): true | string {
  const isBelow = (text: string | undefined, least: CoreVersion) => {
    const version = text === undefined ? undefined : parseVersion(text)
    return version !== undefined && compareVersions(version, least) < 0
  }
  if (isBelow(source, { major: 2, minor: 14, patch: 0 })) return `it takes 2.14.0 on the source, this is ${source}`
  if (isBelow(target, { major: 2, minor: 13, patch: 5 })) return `it takes 2.13.5 on the target, that is ${target}`
  return true
}

function compareVersions(left: CoreVersion, right: CoreVersion): number {
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch
}

function quarterOf({ major, minor }: CoreVersion): number {
  let quarters = minor
  for (let before = 0; before < major; before += 1) quarters += minorsOf[before] ?? 4
  return quarters
}

function quartersAllowed(older: CoreVersion): number {
  if (older.major >= 6) return 8
  return compareVersions(older, { major: 5, minor: 0, patch: 1 }) >= 0 ? 2 : 1
}

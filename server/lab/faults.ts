import { parseVersion } from '@sandbar/engine'
import { type FaultSettings, noFaults } from '@sandbar/engine/memory'
import { Fault } from '../core/index.ts'
import type { SandboxCluster } from '../sandbox.ts'

type Body = Record<string, unknown>

/** `GET .../faults`: what is made to go wrong. */
export function faultState(clusters: readonly SandboxCluster[]) {
  const { isCut, bytesPerSecond, latencyMs } = clusters[0]?.faults.settings() ?? noFaults
  const states = clusters.map(({ name, coreVersion, faults }) => {
    const { isFull, failJobsAt } = faults.settings()
    return [name, { full: isFull, coreVersion, failJobsAtPercent: failJobsAt === null ? null : failJobsAt * 100 }]
  })
  return { link: { cut: isCut, bytesPerSecond, latencyMs }, clusters: Object.fromEntries(states) }
}

/** `PUT .../faults`: exactly these faults from now on; what is not named goes well. */
export function changeFaults(clusters: readonly SandboxCluster[], body: Body) {
  refuseUnknown(body, ['link', 'clusters'], 'faults')
  const link = readLink(readObject(body.link, 'link'))
  const ofClusters = readObject(body.clusters, 'clusters')
  refuseUnknown(ofClusters, namesOf(clusters), 'clusters')
  // All of it is read before any of it counts.
  const changes = clusters.map((cluster) => ({ cluster, ...readCluster(cluster, ofClusters) }))
  for (const { cluster, settings, coreVersion } of changes) {
    cluster.faults.set({ ...noFaults, ...link, ...settings })
    if (coreVersion !== cluster.coreVersion) cluster.changeVersion(coreVersion)
  }
  return faultState(clusters)
}

function readLink(link: Body): Pick<FaultSettings, 'isCut' | 'bytesPerSecond' | 'latencyMs'> {
  refuseUnknown(link, ['cut', 'bytesPerSecond', 'latencyMs'], 'link')
  const { cut = false, bytesPerSecond = null, latencyMs = 0 } = link
  return {
    isCut: readFlag('link.cut', cut),
    bytesPerSecond: readNumber('link.bytesPerSecond', bytesPerSecond, { least: 1, most: 1e12 }),
    latencyMs: readNumber('link.latencyMs', latencyMs, { least: 0, most: 60_000 }) ?? 0,
  }
}

function readCluster(cluster: SandboxCluster, all: Body) {
  const where = `clusters.${cluster.name}`
  const body = readObject(all[cluster.name], where)
  refuseUnknown(body, ['full', 'coreVersion', 'failJobsAtPercent'], where)
  const { full = false, coreVersion = cluster.startedVersion, failJobsAtPercent = null } = body
  const percent = readNumber(`${where}.failJobsAtPercent`, failJobsAtPercent, { least: 0, most: 100 })
  const isVersion = typeof coreVersion === 'string' && parseVersion(coreVersion) !== undefined
  return {
    settings: { isFull: readFlag(`${where}.full`, full), failJobsAt: percent === null ? null : percent / 100 },
    coreVersion: isVersion ? coreVersion : bad(`${where}.coreVersion`, coreVersion, 'a version such as 7.10.2'),
  }
}

function namesOf(clusters: readonly SandboxCluster[]): string[] {
  return clusters.map(({ name }) => name)
}

function readObject(value: unknown, name: string): Body {
  if (value === undefined) return {}
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Body
  return bad(name, value, 'an object')
}

function readFlag(name: string, value: unknown): boolean {
  return typeof value === 'boolean' ? value : bad(name, value, 'true or false')
}

function readNumber(name: string, value: unknown, { least, most }: { least: number; most: number }): number | null {
  if (value === null) return null
  if (typeof value === 'number' && value >= least && value <= most) return value
  return bad(name, value, `a number from ${least} to ${most}, or null`)
}

function refuseUnknown(body: Body, known: readonly string[], where: string): void {
  const stranger = Object.keys(body).find((name) => !known.includes(name))
  if (stranger === undefined) return
  throw new Fault('decode', `Cannot accept the field "${stranger}" of ${where}: want ${known.join(', ')}`)
}

function bad(name: string, value: unknown, wanted: string): never {
  throw new Fault('decode', `Cannot set "${name}" to ${JSON.stringify(value)?.slice(0, 100)}: want ${wanted}`)
}

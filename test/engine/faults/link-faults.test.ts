import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Cluster, createCluster, type JobReport, treeDigest, type Volume } from '@sandbar/engine'
import {
  createManualClock,
  createMemoryCatalogue,
  createMemoryManifestStore,
  createMemoryVolume,
  type ManualClock,
  memoryDigest,
  seededIdentifiers,
} from '@sandbar/engine/memory'
import {
  type Certificate,
  createCertificate,
  createKnownClusters,
  createTcpTransport,
  type KnownClusters,
} from '@sandbar/engine/node'
import { campaignSeed, scaled } from '../../support/campaign.ts'
import { fill, put, scan, startAtMs } from '../job/support.ts'
import { createRandom, type Random } from '../simulation/random.ts'
import { noise } from '../volume-support.ts'
import { createFaultyProxy, linkFaults } from './faulty-proxy.ts'

const runs = scaled(66)
const host = '127.0.0.1'
/** Turns of the event loop without a report after which time goes on: deadlines end what hangs. */
const turnsPerStep = 400
const stepMs = 5_000

interface Side {
  cluster: Cluster
  volume: Volume
  port: number
}

interface SideOptions {
  name: string
  clock: ManualClock
  known: KnownClusters
  certificate: Certificate | null
}

async function openSide({ name, clock, known, certificate }: SideOptions): Promise<Side> {
  const volume = createMemoryVolume({ clock, digest: memoryDigest })
  const transport = createTcpTransport({ host, port: 0, certificate, known, clock, onError: () => {} })
  const ports = {
    ...{ volume, transport, clock, digest: memoryDigest },
    catalogue: createMemoryCatalogue(),
    manifests: createMemoryManifestStore(),
    identifiers: seededIdentifiers(name.charCodeAt(0)),
  }
  const times = { intervalMs: 3_600_000, retryMs: 3_600_000 }
  const cluster = createCluster(ports, { name, coreVersion: '7.10.2', ...times, maxRelationships: 100 })
  await cluster.start()
  return { cluster, volume, port: transport.listening?.port ?? 0 }
}

/** A relationship over TCP through a proxy, with its first job done. */
async function openLinkedPair(certificates: Record<'alpha' | 'beta', Certificate | null>) {
  const clock = createManualClock({ startAtMs })
  const known = createKnownClusters()
  const open = (name: 'alpha' | 'beta') => openSide({ name, clock, known, certificate: certificates[name] })
  const [alpha, beta] = [await open('alpha'), await open('beta')]
  const proxy = await createFaultyProxy(beta.port)
  known.add({ name: 'beta', port: 3712, dial: { host, port: proxy.port } })
  await fill(alpha.volume, { 'd/': '', 'd/large': noise(300_000), 'd/a': 'a', 'd/b': 'b' })
  await fill(beta.volume, { 'copy/': '' })
  const to = { targetRootPath: '/copy', targetAddress: 'beta', targetPort: 3712 }
  const { record } = await alpha.cluster.createRelationship({
    sourceRootPath: '/d',
    ...to,
    settings: { replicationEnabled: false },
  })
  const allow = { nonEmptyDirectory: false, pathCreate: false }
  await beta.cluster.authorize(record.id, allow)
  return {
    ...{ clock, alpha, beta, proxy, id: record.id },
    async [Symbol.asyncDispose]() {
      await Promise.all([alpha.cluster.close(), beta.cluster.close()])
      await proxy.close()
    },
  }
}

type Linked = Awaited<ReturnType<typeof openLinkedPair>>

/** The next job's report. Time passes only where `isPatient` is false and nothing happens. */
async function runJob({ alpha, clock, id }: Linked, { isPatient }: { isPatient: boolean }): Promise<JobReport> {
  let report: JobReport | undefined
  const stop = alpha.cluster.subscribe((event) => {
    if (event.type === 'report') report = event.report
  })
  await alpha.cluster.replicate(id)
  for (let turn = 1; report === undefined; turn += 1) {
    await nextTurn()
    if (!isPatient && turn % turnsPerStep === 0) await clock.advance(stepMs)
    if (turn > 2_000_000) throw new Error('The job does not end')
  }
  stop()
  return report
}

async function treeOf(volume: Volume, root: string): Promise<string> {
  return treeDigest(await scan(volume, root), memoryDigest, { owners: true, nanoseconds: true, links: true })
}

async function change({ alpha }: Linked, { random, round }: { random: Random; round: number }): Promise<void> {
  await put(alpha.volume, 'd/a', `round ${round}`)
  await put(alpha.volume, `d/new-${round}`, noise(random.pick([10, 5_000, 200_000]), round))
  if (round % 2 === 0) await alpha.volume.rename(`d/new-${round}`, 'd/b', { replace: true })
}

describe('a link on which something goes wrong', () => {
  const seed = campaignSeed()
  for (const tls of [true, false]) {
    const title = `leaves the target at a whole point, and the next job gets there, TLS ${tls ? 'on' : 'off'}`
    test(`${title} (${Math.ceil(runs / 2)} faults, SANDBAR_SEED=${seed})`, async (t) => {
      const random = createRandom(seed + (tls ? 1 : 0))
      const certificates = {
        alpha: tls ? await createCertificate({ names: ['alpha'] }) : null,
        beta: tls ? await createCertificate({ names: ['beta'] }) : null,
      }
      await using pair = await openLinkedPair(certificates)
      assert.equal((await runJob(pair, { isPatient: true })).outcome, 'committed')
      const seen = { happened: 0, committed: 0, failed: 0 }
      for (let round = 0; round < runs / 2; round += 1) {
        const kind = linkFaults[round % linkFaults.length] ?? 'cut'
        const direction = random.pick(['there', 'there', 'back'] as const)
        const before = await treeOf(pair.beta.volume, 'copy')
        await change(pair, { random, round })
        const goal = await treeOf(pair.alpha.volume, 'd')
        const after = random.below(direction === 'there' ? random.pick([200, 5_000, 200_000]) : 800)
        pair.proxy.arm({ kind, direction, after })
        const { outcome } = await runJob(pair, { isPatient: false })
        const where = `round ${round}: ${kind} ${direction} after ${after} bytes, ${outcome}`
        const now = await treeOf(pair.beta.volume, 'copy')
        assert.ok(now === goal || (outcome !== 'committed' && now === before), `${where}: a torn target`)
        seen.happened += pair.proxy.hasHappened ? 1 : 0
        seen[outcome === 'committed' ? 'committed' : 'failed'] += 1

        pair.proxy.heal()
        const again = await runJob(pair, { isPatient: false })
        const last = again.outcome === 'committed' ? again : await runJob(pair, { isPatient: false })
        assert.equal(last.outcome, 'committed', `${where}: ${last.error}`)
        assert.equal(await treeOf(pair.beta.volume, 'copy'), goal, where)
      }
      t.diagnostic(`${seen.happened} faults happened: ${seen.failed} jobs failed, ${seen.committed} got through`)
      assert.ok(seen.happened > runs / 4 && seen.failed > 0 && seen.committed > 0)
    })
  }
})

import assert from 'node:assert/strict'
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { type Cluster, createCluster, type JobReport } from '@sandbar/engine'
import {
  createCertificate,
  createDirectoryVolume,
  createKnownClusters,
  createSystemClock,
  createTcpTransport,
  nodeDigest,
  openManifestStore,
  openSqliteCatalogue,
  randomIdentifiers,
} from '@sandbar/engine/node'

const host = '127.0.0.1'

async function openCluster(directory: string, name: string): Promise<{ cluster: Cluster; port: number; meet: Meet }> {
  mkdirSync(join(directory, name, 'root'), { recursive: true })
  const clock = createSystemClock()
  const known = createKnownClusters()
  const certificate = await createCertificate({ names: [name] })
  const transport = createTcpTransport({ host, port: 0, certificate, known })
  const ports = {
    volume: createDirectoryVolume({
      root: join(directory, name, 'root'),
      stateDirectory: join(directory, name, 'state'),
      clock,
    }),
    catalogue: openSqliteCatalogue({ file: join(directory, name, 'catalogue.sqlite'), sandbox: 'test' }),
    manifests: openManifestStore({ directory: join(directory, name, 'manifests') }),
    transport,
    clock,
    digest: nodeDigest,
    identifiers: randomIdentifiers,
  }
  const times = { intervalMs: 3_600_000, retryMs: 3_600_000 }
  const cluster = createCluster(ports, { name, coreVersion: '7.10.2', ...times, maxRelationships: 100 })
  await cluster.start()
  const meet: Meet = (other, port) => known.add({ name: other, port: 3712, dial: { host, port } })
  return { cluster, port: transport.listening?.port ?? 0, meet }
}

type Meet = (name: string, port: number) => void

/** The next report, of a job that `start` sets off. */
async function nextReport(cluster: Cluster, start: () => Promise<unknown>): Promise<JobReport> {
  const { promise, resolve } = Promise.withResolvers<JobReport>()
  const end = cluster.subscribe((event) => {
    if (event.type === 'report') resolve(event.report)
  })
  await start()
  const report = await promise
  end()
  assert.equal(report.error, '')
  return report
}

/** Names, modes, times in milliseconds and contents, read without the engine. */
function readTree(root: string): Record<string, unknown> {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    names.map((name) => {
      const path = join(root, name)
      const stats = lstatSync(path)
      const content = stats.isFile() ? nodeDigest.sha256(readFileSync(path)) : ''
      return [name, { mode: stats.mode, modifiedMs: Math.floor(stats.mtimeMs), content }]
    }),
  )
}

describe('two clusters on disk over TCP', () => {
  test('replicate a directory, then only what changed, there and back', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sandbar-job-'))
    const alpha = await openCluster(directory, 'alpha')
    const beta = await openCluster(directory, 'beta')
    alpha.meet('beta', beta.port)
    beta.meet('alpha', alpha.port)
    const [source, target] = [join(directory, 'alpha/root/projects'), join(directory, 'beta/root/replica')]
    try {
      mkdirSync(join(source, 'maps/empty'), { recursive: true })
      for (let n = 0; n < 40; n += 1) writeFileSync(join(source, `maps/chart-${n}.txt`), `depth ${n}\n`)
      writeFileSync(join(source, 'large.bin'), new Uint8Array(2 * 1024 * 1024).fill(7))
      const created = await alpha.cluster.createRelationship({
        sourceRootPath: '/projects',
        targetRootPath: '/replica',
        targetAddress: 'beta',
        targetPort: 3712,
        settings: {},
      })
      const { id } = created.record
      const allow = { nonEmptyDirectory: false, pathCreate: true }
      const first = await nextReport(alpha.cluster, () => beta.cluster.authorize(id, allow))
      assert.equal(first.counters.filesTransferred, 41)
      assert.deepEqual(readTree(target), readTree(source))

      writeFileSync(join(source, 'maps/chart-7.txt'), 'shoal\n')
      rmSync(join(source, 'maps/chart-8.txt'))
      renameSync(join(source, 'large.bin'), join(source, 'maps/larger.bin'))
      const second = await nextReport(alpha.cluster, () => alpha.cluster.replicate(id))
      assert.deepEqual(readTree(target), readTree(source))
      assert.equal(second.counters.bytesTransferred, 6)
      assert.ok(second.bytesOnWire.sent < 8192, `${second.bytesOnWire.sent} bytes`)

      const third = await nextReport(alpha.cluster, () => alpha.cluster.replicate(id))
      assert.ok(third.bytesOnWire.sent + third.bytesOnWire.received < 2048)
      assert.deepEqual(third.changes, { added: 0, changed: 0, moved: 0, removed: 0, attributes: 0 })

      await disconnected(beta.cluster, () => beta.cluster.makeTargetWritable(id))
      writeFileSync(join(target, 'maps/from-beta.txt'), 'found\n')
      await beta.cluster.reverseTarget({ id, sourceAddress: 'alpha', sourcePort: 3712 })
      const back = await nextReport(beta.cluster, () => alpha.cluster.reconnectTarget(id))
      assert.deepEqual(readTree(target), readTree(source))
      assert.equal(back.counters.filesTransferred, 1)
      assert.equal(readFileSync(join(source, 'maps/from-beta.txt'), 'utf8'), 'found\n')
    } finally {
      await alpha.cluster.close()
      await beta.cluster.close()
      rmSync(directory, { recursive: true })
    }
  })
})

async function disconnected(target: Cluster, start: () => Promise<unknown>): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = target.subscribe((event) => {
    if (event.type === 'relationship' && event.view?.record.state === 'DISCONNECTED') resolve()
  })
  await start()
  await promise
  end()
}

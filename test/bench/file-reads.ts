import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { apiClient } from '../support/api-client.ts'
import { type Measured, measure, startBare, startProgram } from './servers.ts'
import { median, type Row } from './table.ts'

/** Reads of one file of `mebibytes` through the API, beside a bare HTTPS server of Node that pipes the same file. */
export async function benchFileReads({ mebibytes, rounds }: { mebibytes: number; rounds: number }): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  const program = await startProgram(['--data', directory])
  const root = program.ready.clusters[0]?.root ?? ''
  writeFileSync(join(root, 'large'), Buffer.alloc(mebibytes * 2 ** 20, 'harbour '))
  const path = '/v1/files/%2Flarge/data'
  const bare = await startBare({ answers: {}, files: { [path]: join(root, 'large') } })
  const client = apiClient(program.ready.clusters[0]?.api ?? '')
  await client.login()
  const asked = { paths: [path], headers: { Authorization: client.authorization() }, connections: 2, seconds: 2 }
  try {
    const pairs: { ours: Measured; bare: Measured }[] = []
    while (pairs.length <= rounds) pairs.push({ bare: await measure(bare, asked), ours: await measure(program, asked) })
    // The first pair warms up.
    const counted = pairs.slice(1)
    const row = (name: string, of: (found: Measured) => number): Row => ({
      name,
      ours: median(counted.map(({ ours }) => of(ours))),
      peer: { name: 'bare node:https', value: median(counted.map((pair) => of(pair.bare))) },
    })
    return [
      row(`reads of a file of ${mebibytes} MiB, MiB/s`, ({ perSecond }) => perSecond * mebibytes),
      row('  processor time of the server, ms per MiB', ({ cpuUs }) => cpuUs / 1000 / mebibytes),
    ]
  } finally {
    await Promise.all([program.stop(), bare.stop()])
    rmSync(directory, { recursive: true, force: true })
  }
}

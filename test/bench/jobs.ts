import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { start } from '@sandbar/server'
import { apiClient } from '../support/api-client.ts'
import { type Row, seconds } from './table.ts'

const run = promisify(execFile)

/** A first job, a job without changes and a small change over a tree of `files` small files, beside rsync on the same tree. */
export async function benchJobs(files: number): Promise<Row[]> {
  const directory = mkdtempSync(join(tmpdir(), 'sandbar-bench-'))
  await using lab = await start({
    dataDirectory: join(directory, 'data'),
    ...{ port: 0, apiPorts: [0, 0], replicationPorts: [0, 0], docsDirectory: null, seed: 'none' as const },
  })
  const [alpha, beta] = lab.clusters
  if (!alpha?.root || !beta?.root) throw new Error('The sandbox has no directories')
  const tree = join(alpha.root, 'tree')
  plantTree(tree, files)
  const [source, target] = [apiClient(alpha.api), apiClient(beta.api)]
  await Promise.all([source.login(), target.login()])
  const body = { source_root_path: '/tree', target_root_path: '/copy', target_address: beta.address }
  const { id } = (await source({ method: 'POST', path: '/v2/replication/source-relationships/', body })).json
  const authorize = `/v2/replication/target-relationships/${id}/authorize?allow-fs-path-create=true`

  let point = ''
  const untilNext = async () => {
    point = (await source.untilRecoveryPoint(id, point)).recovery_point
  }
  const again = async () => {
    await source({ method: 'POST', path: `/v2/replication/source-relationships/${id}/replicate` })
    await untilNext()
  }
  const first = await seconds(async () => {
    await target({ method: 'POST', path: authorize })
    await untilNext()
  })
  const settled = await seconds(again)
  const unchanged = await seconds(again)
  for (const name of ['1', '2', '3']) writeFileSync(join(tree, 'd0', `f${name}.txt`), `changed ${name}\n`)
  const changed = await seconds(again)
  const wire = await bytesSent(lab.lab)

  const copy = join(directory, 'rsync-copy')
  const rsync = () => run('rsync', ['-aHAX', '--numeric-ids', '--delete', `${tree}/`, copy])
  const peer = await rsyncTimes(rsync)
  rmSync(directory, { recursive: true, force: true })
  return [
    { name: `first job, ${files} files`, ours: first, ...withPeer(peer?.first) },
    { name: `second job (young files read once more)`, ours: settled },
    { name: `job without a change, ${files} files`, ours: unchanged, ...withPeer(peer?.unchanged) },
    { name: 'job with three changed files', ours: changed },
    { name: 'bytes on the wire for three changed files', ours: wire },
  ]
}

export function plantTree(root: string, files: number): void {
  const perDirectory = 200
  for (let file = 0; file < files; file++) {
    const directory = join(root, `d${Math.floor(file / perDirectory)}`)
    if (file % perDirectory === 0) mkdirSync(directory, { recursive: true })
    writeFileSync(
      join(directory, `f${file % perDirectory}.txt`),
      `${`line of file ${file}\n`.repeat(1 + (file % 400))}`,
    )
  }
}

async function bytesSent({ url, token }: { url: string; token: string }): Promise<number> {
  const answer = await fetch(`${url}sandboxes/default/reports`, { headers: { authorization: `Bearer ${token}` } })
  const { entries } = (await answer.json()) as { entries: { reports: { bytesOnWire: { sent: number } }[] }[] }
  return entries[0]?.reports[0]?.bytesOnWire.sent ?? Number.NaN
}

async function rsyncTimes(rsync: () => Promise<unknown>) {
  try {
    return { first: await seconds(rsync), unchanged: await seconds(rsync) }
  } catch (error) {
    console.error(`rsync is missing, no ratio: ${error instanceof Error ? error.message.split('\n')[0] : error}`)
    return undefined
  }
}

function withPeer(value: number | undefined) {
  return value === undefined ? {} : { peer: { name: 'rsync -aHAX', value } }
}

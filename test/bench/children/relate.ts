/**
 * Before a pass with two resident clusters: makes their relationship, or finds it, and leaves in STATE/now.env what
 * now.sh needs to start a job. Automatic replication stays off. Arguments: STATE TARGET_API TARGET_HOST:PORT.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apiClient } from '../../support/api-client.ts'

const [state = '', targetApi = '', targetAddress = ''] = process.argv.slice(2)
const relationships = '/v2/replication/source-relationships/'
const deadlineMs = 20_000

const { clusters, lab } = await readReady(join(state, 'source.json'))
const [source, target] = [apiClient(clusters[0]?.api ?? ''), apiClient(targetApi)]
await Promise.all([source.login(), target.login()])
const id = (await source({ path: relationships })).json[0]?.id ?? (await create())
const token = source.authorization().slice('Bearer '.length)
const values = {
  REPLICATE: `${clusters[0]?.api}/v2/replication/source-relationships/${id}/replicate`,
  TOKEN: token,
  EVENTS: `${lab.url}sandboxes/default/events`,
  LAB_TOKEN: lab.token,
}
const lines = Object.entries(values).map(([name, value]) => `${name}='${value}'\n`)
writeFileSync(join(state, 'now.env'), lines.join(''))

async function create(): Promise<string> {
  const [address, port] = targetAddress.split(':')
  const body = {
    source_root_path: '/',
    target_root_path: '/',
    target_address: address,
    target_port: Number(port),
    replication_enabled: false,
  }
  const made = await source({ method: 'POST', path: relationships, body })
  if (made.status !== 200) throw new Error(`No relationship was made: ${made.text}`)
  const path = `/v2/replication/target-relationships/${made.json.id}/authorize`
  const authorized = await target({ method: 'POST', path })
  if (authorized.status !== 200) throw new Error(`It was not authorized: ${authorized.text}`)
  return made.json.id
}

/** The port of the API may be open a moment before the ready line is written. */
async function readReady(file: string): Promise<{ clusters: { api: string }[]; lab: { url: string; token: string } }> {
  for (const end = performance.now() + deadlineMs; ; ) {
    const text = readFileSync(file, 'utf8')
    if (text.endsWith('\n')) return JSON.parse(text)
    if (performance.now() > end) throw new Error(`No ready line came in ${file}`)
    await new Promise(setImmediate)
  }
}

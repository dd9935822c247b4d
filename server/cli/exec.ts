import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { type Lab, startLab } from '../start.ts'
import { createProcessLog } from './log.ts'
import { toStartOptions } from './options.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { UsageError } from './usage-error.ts'

/** `exec`: a sandbox for the time of one command; passes on its exit code (128 + n when a signal ended it). */
export async function runExec(parsed: Parsed, output: Output): Promise<number> {
  const [command, ...args] = parsed.rest
  if (command === undefined) throw new UsageError('Say what to run after "--": sandbar exec -- npm test')
  const lab = await startLab(toStartOptions(parsed), { log: createProcessLog() })
  try {
    if (output.isJson) process.stderr.write('sandbar: --json has no effect on exec\n')
    return await runChild(command, args, { ...process.env, ...environmentOf(lab) })
  } finally {
    await lab.close()
  }
}

/** The variables that the command finds: docs, lab, and each cluster under its number. */
export function environmentOf(lab: Lab): Record<string, string> {
  const variables: Record<string, string> = {
    SANDBAR_DOCS: lab.docs ?? '',
    SANDBAR_LAB: lab.lab.url,
    SANDBAR_LAB_TOKEN: lab.lab.token,
  }
  lab.clusters.forEach((cluster, index) => {
    const { hostname, port } = new URL(cluster.api)
    const values = {
      NAME: cluster.name,
      API: cluster.api,
      HOST: hostname,
      PORT: port,
      REPLICATION: cluster.replication,
      ROOT: cluster.root ?? '',
      USER: cluster.user,
      PASSWORD: cluster.password,
    }
    for (const [name, value] of Object.entries(values)) variables[`SANDBAR_${index + 1}_${name}`] = value
  })
  return variables
}

function runChild(command: string, args: string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: 'inherit', env })
    const pass = (signal: NodeJS.Signals) => child.kill(signal)
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.once('error', (cause) => reject(new Error(`Could not run "${command}": ${cause.message}`, { cause })))
    child.once('close', (code, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}

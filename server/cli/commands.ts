import { ownVersion } from '../version.ts'
import type { CommandName } from './flags.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'

/** Runs one command; resolves to the exit code. Each loads only what it needs: a copy of few files is over sooner. */
export function runCommand(parsed: Parsed, output: Output): Promise<number> {
  const commands: Record<CommandName, () => Promise<number>> = {
    start: () => runServer(parsed, output),
    cluster: () => runServer(parsed, output),
    replicate: async () => (await import('./replicate.ts')).runReplicate(parsed, output),
    exec: async () => (await import('./exec.ts')).runExec(parsed, output),
    seed: async () => (await import('./lab-client.ts')).runSeed(parsed, output),
    reset: async () => (await import('./lab-client.ts')).runReset(parsed, output),
    healthcheck: async () => (await import('./lab-client.ts')).runHealthcheck(parsed, output),
    coverage: () => showCoverage(output),
    version: async () => showVersion(output),
  }
  return commands[parsed.command]()
}

async function runServer(parsed: Parsed, output: Output): Promise<number> {
  return (await import('./run-until-signal.ts')).runUntilSignal(parsed, output)
}

function showVersion(output: Output): number {
  if (output.isJson) output.result({ version: ownVersion() })
  else output.say(ownVersion())
  return 0
}

async function showCoverage(output: Output): Promise<number> {
  const { operations } = await import('@sandbar/openapi/operations')
  const rows = Object.entries(operations).map(([operationId, { method, path, depth }]) => ({
    operationId,
    method,
    path,
    depth,
  }))
  if (output.isJson) output.result({ operations: rows })
  else
    for (const row of rows)
      output.say(`${row.depth.padEnd(9)} ${row.method.padEnd(6)} ${row.path}  (${row.operationId})`)
  return 0
}

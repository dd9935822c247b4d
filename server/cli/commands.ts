import { readFileSync } from 'node:fs'
import { operations } from '@sandbar/openapi/operations'
import { runExec } from './exec.ts'
import type { CommandName } from './flags.ts'
import { runHealthcheck, runReset } from './lab-client.ts'
import type { Output } from './output.ts'
import type { Parsed } from './parse.ts'
import { runUntilSignal } from './run-until-signal.ts'

/** Runs one command; resolves to the exit code. */
export function runCommand(parsed: Parsed, output: Output): Promise<number> {
  const commands: Record<CommandName, () => Promise<number>> = {
    start: () => runUntilSignal(parsed, output),
    cluster: () => runUntilSignal(parsed, output),
    exec: () => runExec(parsed, output),
    reset: () => runReset(parsed, output),
    healthcheck: () => runHealthcheck(parsed, output),
    coverage: async () => showCoverage(output),
    version: async () => showVersion(output),
  }
  return commands[parsed.command]()
}

/** The program's own version. */
export function ownVersion(): string {
  // By name: seen from the built file, the manifest is one folder further up.
  const text = readFileSync(new URL(import.meta.resolve('@sandbar/server/package.json')), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}

function showVersion(output: Output): number {
  if (output.isJson) output.result({ version: ownVersion() })
  else output.say(ownVersion())
  return 0
}

function showCoverage(output: Output): number {
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

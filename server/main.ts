#!/usr/bin/env node
/** `sandbar`, the program: reads the command line and runs one command. Exit 0 done, 1 failed, 2 used wrongly. */
import { readFileSync } from 'node:fs'
import { isRefusal } from '@sandbar/engine'
import { runCommand } from './cli/commands.ts'
import { commandNames } from './cli/flags.ts'
import { helpOf, programHelp } from './cli/help.ts'
import { createOutput } from './cli/output.ts'
import { parseCommand } from './cli/parse.ts'
import { keepHeapSmall } from './cli/small-heap.ts'
import { UsageError } from './cli/usage-error.ts'

keepHeapSmall()
process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  try {
    if (args.length === 0 || args[0] === '--help' || args[0] === '-h' || args[0] === 'help') return showHelp(args)
    const parsed = parseCommand(args, { environment: process.env, file: readConfiguration() })
    if (parsed.values.has('help')) {
      process.stdout.write(helpOf(parsed.command))
      return 0
    }
    return await runCommand(parsed, createOutput(parsed.values.has('json')))
  } catch (error) {
    return explain(error)
  }
}

function showHelp(args: string[]): number {
  const command = commandNames.find((name) => name === args[1])
  process.stdout.write(command ? helpOf(command) : programHelp())
  return args.length === 0 ? 2 : 0
}

function explain(error: unknown): number {
  if (error instanceof UsageError) {
    process.stderr.write(`sandbar: ${error.message}\n`)
    return 2
  }
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`sandbar: ${message}\n`)
  if (!isRefusal(error) && process.env.SANDBAR_DEBUG && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  return 1
}

function readConfiguration(): string | undefined {
  try {
    return readFileSync('sandbar.config.json', 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

import { nearest } from '../core/nearest.ts'
import { type CommandName, commandNames, defaultOf, environmentName, type Flag, flagsOf } from './flags.ts'
import { UsageError } from './usage-error.ts'

/** A command line taken apart: text values by flag name, switches as `'true'`, and operands or what follows `--`. */
export interface Parsed {
  command: CommandName
  values: Map<string, string>
  rest: string[]
}

/** Where values come from besides the command line: environment and `sandbar.config.json`. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>
  /** Content of the configuration file; undefined when there is none. */
  file: string | undefined
}

/** Commands that take words beside their options. */
const withOperands: ReadonlySet<CommandName> = new Set(['replicate', 'seed'])

/** Flag beats environment beats file beats default. Throws `UsageError`. */
export function parseCommand(args: readonly string[], surroundings: Surroundings): Parsed {
  const command = readCommand(args[0])
  const known = flagsOf(command)
  const { values, rest } = readFlags(args.slice(1), known, command)
  const layers = [readEnvironment(known, surroundings.environment), readFile(known, surroundings.file)]
  for (const layer of layers) for (const [name, value] of layer) if (!values.has(name)) values.set(name, value)
  for (const flag of known) {
    const value = defaultOf(flag, command)
    if (value !== null && !values.has(flag.name)) values.set(flag.name, value)
  }
  return { command, values, rest }
}

function readCommand(word: string | undefined): CommandName {
  if (word === undefined) throw new UsageError(`Say what to do: sandbar ${commandNames.join(' | ')}`)
  const command = commandNames.find((name) => name === word)
  if (command) return command
  throw new UsageError(`Unknown command "${word}": did you mean "${nearest(word, commandNames)}"? See sandbar --help`)
}

function readFlags(args: readonly string[], known: readonly Flag[], command: CommandName) {
  const values = new Map<string, string>()
  const words = [...args]
  const operands: string[] = []
  while (words.length > 0) {
    const word = words.shift() ?? ''
    if (word === '--') break
    if (withOperands.has(command) && !word.startsWith('-')) {
      operands.push(word)
      continue
    }
    const [name, inline] = splitFlag(word, command)
    const flag = findFlag(name, known, command)
    if (flag.value === null && inline !== undefined)
      throw new UsageError(`Option --${name} takes no value: leave out "=${inline}"`)
    values.set(flag.name, flag.value === null ? 'true' : (inline ?? takeValue(flag, words)))
  }
  return { values, rest: [...operands, ...words] }
}

function splitFlag(word: string, command: CommandName): [string, string | undefined] {
  if (word === '-h') return ['help', undefined]
  if (!word.startsWith('--')) {
    const hint = command === 'exec' ? `put the command after "--": sandbar exec -- ${word}` : 'options begin with "--"'
    throw new UsageError(`Unexpected word "${word}": ${hint}`)
  }
  const at = word.indexOf('=')
  return at < 0 ? [word.slice(2), undefined] : [word.slice(2, at), word.slice(at + 1)]
}

function findFlag(name: string, known: readonly Flag[], command: CommandName): Flag {
  const flag = known.find((candidate) => candidate.name === name)
  if (flag) return flag
  const close = nearest(
    name,
    known.map((candidate) => candidate.name),
  )
  throw new UsageError(`Unknown option "--${name}" of sandbar ${command}: did you mean "--${close}"?`)
}

function takeValue(flag: Flag, words: string[]): string {
  const value = words.shift()
  if (value === undefined) throw new UsageError(`Option --${flag.name} needs a value: --${flag.name} ${flag.value}`)
  return value
}

function readEnvironment(known: readonly Flag[], environment: Surroundings['environment']): Map<string, string> {
  const values = new Map<string, string>()
  for (const flag of known) {
    const value = environment[environmentName(flag)]
    if (value === undefined || value === '') continue
    if (flag.value !== null || isOn(environmentName(flag), value))
      values.set(flag.name, flag.value === null ? 'true' : value)
  }
  return values
}

function isOn(name: string, value: string): boolean {
  if (['1', 'true', 'yes', 'on'].includes(value)) return true
  if (['0', 'false', 'no', 'off'].includes(value)) return false
  throw new UsageError(`Environment variable ${name} can't be "${value}": use 1 or 0`)
}

function readFile(known: readonly Flag[], text: string | undefined): Map<string, string> {
  const values = new Map<string, string>()
  if (text === undefined) return values
  for (const [name, value] of Object.entries(parseFile(text))) {
    const flag = known.find((candidate) => candidate.name === name)
    if (!flag || value === false || value === null) continue
    values.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return values
}

function parseFile(text: string): Record<string, unknown> {
  try {
    const parsed: unknown = JSON.parse(text)
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Record<string, unknown>
  } catch (error) {
    throw new UsageError(`sandbar.config.json is not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  throw new UsageError('sandbar.config.json must hold one object: { "port": 8080 }')
}

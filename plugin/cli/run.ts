import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildError, nearestName } from '../jekyll/notices.ts'
import { createSite } from '../jekyll/site.ts'
import type { SiteOptions } from '../jekyll/site-options.ts'
import { createDiskTree } from '../jekyll/tree.ts'
import { compareBaseline, createBaseline, readBaseline } from '../lint/baseline.ts'
import { compareSite } from '../lint/differences.ts'
import type { Finding, Severity } from '../lint/finding.ts'
import { lintTree } from '../lint/lint-tree.ts'
import { printDifferences, printDifferencesPage } from '../lint/print-differences.ts'
import { printJson, printSarif, printText } from '../lint/report.ts'
import { normalizeOptions } from '../options.ts'
import { registerShortcodes } from '../shortcodes/tags.ts'
import { type Command, docsCommands, helpText } from './commands.ts'

/** What a run of the program gave. */
export interface RunResult {
  /** 0: nothing at or above the limit; 1: findings, or a tree that can't be read; 2: wrong usage. */
  code: 0 | 1 | 2
  stdout: string
  stderr: string
}

/** An argument that the program can't take. */
class UsageError extends Error {}

/** Runs `sandbar-docs` with these arguments, in this directory. Writes nothing but a baseline. */
export function runDocs(args: readonly string[], directory: string): RunResult {
  try {
    return run(args, directory)
  } catch (error) {
    if (error instanceof UsageError) return { code: 2, stdout: '', stderr: `${error.message}\n` }
    if (error instanceof BuildError) return { code: 1, stdout: '', stderr: `${error.message}\n` }
    throw error
  }
}

function run([name = '', ...rest]: readonly string[], directory: string): RunResult {
  if (name === '' || name === '--help' || name === '-h' || name === 'help') return success(helpText())
  const command = docsCommands.find((candidate) => candidate.name === name)
  if (!command) {
    const near = nearestName(
      name,
      docsCommands.map((known) => known.name),
    )
    throw new UsageError(`There is no command ${name}${near ? `, nearest is ${near}` : ''}: see sandbar-docs --help`)
  }
  const call = readCall(command, rest)
  if (call.values.get('help') === '') return success(helpText(command))
  const root = resolve(directory, call.tree)
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Could not read the tree ${call.tree}: no such directory`)
  const options: SiteOptions = {
    tree: createDiskTree(root),
    configFile: call.values.get('config') || '_config.yml',
    typography: 'quotes',
    indentedCode: call.values.has('indented-code'),
    extendLiquid: ({ liquid }) => registerShortcodes(liquid, normalizeOptions()),
  }
  return command.name === 'lint' ? lint(call, { options, directory }) : differ(call, options)
}

const success = (stdout: string): RunResult => ({ code: 0, stdout, stderr: '' })

interface Call {
  tree: string
  values: Map<string, string>
}

function readCall(command: Command, args: readonly string[]): Call {
  const known = Object.fromEntries(
    command.options.map(({ name, takes }) => [
      name,
      { type: takes === '' ? ('boolean' as const) : ('string' as const) },
    ]),
  )
  try {
    const options = { ...known, help: { type: 'boolean' as const, short: 'h' } }
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    if (positionals.length > 1) throw new Error(`one tree, not ${positionals.length}`)
    const given = Object.entries(values).map(([key, value]): [string, string] => [
      key,
      value === true ? '' : String(value),
    ])
    return checkChoices(command, { tree: positionals[0] ?? '.', values: new Map(given) })
  } catch (cause) {
    if (cause instanceof UsageError) throw cause
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('. To specify')[0]
    throw new UsageError(
      `Could not read the arguments of ${command.name}: ${reason}; see sandbar-docs ${command.name} --help`,
    )
  }
}

function checkChoices(command: Command, call: Call): Call {
  for (const { name, takes } of command.options) {
    const choices = takes.split(/, | or /)
    const value = call.values.get(name)
    if (value === undefined || choices.length < 2 || choices.includes(value)) continue
    throw new UsageError(`Option --${name} can't be ${JSON.stringify(value)}: take ${takes}`)
  }
  return call
}

const LIMITS: Record<string, readonly Severity[]> = {
  error: ['error'],
  warning: ['error', 'warning'],
  notice: ['error', 'warning', 'notice'],
  never: [],
}

const PRINTERS: Record<string, (findings: readonly Finding[]) => string> = {
  text: printText,
  json: printJson,
  sarif: printSarif,
}

function lint({ values }: Call, at: { options: SiteOptions; directory: string }): RunResult {
  const files = values.get('files')
  const findings = lintTree({ ...at.options, ...(files ? { files: listFiles(resolve(at.directory, files)) } : {}) })
  const written = values.get('write-baseline')
  if (written) {
    writeFileSync(resolve(at.directory, written), `${JSON.stringify(createBaseline(findings), null, 2)}\n`)
    return success(`Wrote ${findings.length === 1 ? 'one finding' : `${findings.length} findings`} to ${written}\n`)
  }
  const { fresh, notes } = withoutKnown(findings, { baseline: values.get('baseline'), directory: at.directory })
  const limit = LIMITS[values.get('fail-on') ?? 'warning'] ?? []
  const print = PRINTERS[values.get('format') ?? 'text'] ?? printText
  const isBad = fresh.some(({ severity }) => limit.includes(severity))
  return { code: isBad ? 1 : 0, stdout: print(fresh), stderr: notes }
}

function withoutKnown(
  findings: Finding[],
  { baseline, directory }: { baseline: string | undefined; directory: string },
): { fresh: Finding[]; notes: string } {
  if (!baseline) return { fresh: findings, notes: '' }
  const { fresh, known, mended } = compareBaseline(findings, readKnown(baseline, directory))
  const mendedNote = mended === 0 ? '' : `, ${mended} of it no longer occur: write it anew with --write-baseline`
  return { fresh, notes: `${known} known from ${baseline}${mendedNote}\n` }
}

function readKnown(file: string, directory: string) {
  try {
    return readBaseline(readFileSync(resolve(directory, file), 'utf8'), file)
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT')
      throw new UsageError(`Could not read the baseline ${file}: no such file; make it with --write-baseline ${file}`)
    throw new UsageError(cause instanceof Error ? cause.message : String(cause))
  }
}

/** Files below a directory, with forward slashes. */
function listFiles(root: string): string[] {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
    throw new UsageError(`Could not read the files of ${root}: no such directory`)
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, resolve(entry.parentPath, entry.name)).split(sep).join('/'))
}

function differ({ values }: Call, options: SiteOptions): RunResult {
  const site = createSite(options)
  const all = compareSite(site)
  const wanted = values.get('page')
  const pages = wanted === undefined ? all : all.filter(({ key }) => key === wanted)
  if (wanted !== undefined && pages.length === 0) {
    const near = nearestName(
      wanted,
      all.map(({ key }) => key),
    )
    throw new UsageError(`There is no page ${wanted} with platforms${near ? `, nearest is ${near}` : ''}`)
  }
  const format = values.get('format') ?? 'text'
  if (format === 'json') return success(`${JSON.stringify({ platforms: site.platforms, pages }, null, 2)}\n`)
  return success(format === 'html' ? printDifferencesPage(pages, site.platforms) : printDifferences(pages))
}

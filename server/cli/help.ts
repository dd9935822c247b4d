import { type CommandName, defaultOf, environmentName, flagsOf } from './flags.ts'

/** What each command does, with an example; the docs print the same table. */
export const commandHelp: Readonly<Record<CommandName, { does: string; example: string }>> = {
  start: {
    does: 'Start two clusters, the lab and the docs in one process; runs until a signal.',
    example: 'sandbar start --port 9000 --interval 10s',
  },
  cluster: {
    does: 'Start one cluster, for two processes or two machines.',
    example: 'sandbar cluster --name alpha --api-port 8000 --replication-port 3712 --peer beta=127.0.0.1:3713',
  },
  replicate: {
    does: 'Make TARGET the exact copy of the directory SOURCE: one job, then out. TARGET is a directory or HOST:PORT of a running cluster. Exit 0: the recovery point is durable; 3: so it is, but entries that are named could not be carried; 1: nothing was committed.',
    example: 'sandbar replicate ./projects /mnt/copy --data /mnt/sandbar',
  },
  exec: {
    does: 'Start on free ports, run a command with SANDBAR_* set, stop, and pass on its exit code.',
    example: 'sandbar exec -- npm test',
  },
  seed: {
    does: 'Put files into a running sandbox: those of a seed by name (demo), or what a JSON file lists by cluster. What is there already stays as it is.',
    example: 'sandbar seed harbour.json',
  },
  reset: { does: 'Put a running sandbox back to its first state.', example: 'sandbar reset' },
  coverage: { does: 'List the operations of the API and how deep each goes.', example: 'sandbar coverage --json' },
  healthcheck: {
    does: 'Exit 0 when a running sandbox is ready.',
    example: 'sandbar healthcheck --lab http://127.0.0.1:8080',
  },
  version: { does: 'Print the version.', example: 'sandbar version' },
}

const usages: Partial<Record<CommandName, string>> = {
  replicate: 'sandbar replicate SOURCE TARGET [OPTIONS]',
  exec: 'sandbar exec [OPTIONS] -- COMMAND ...',
  seed: 'sandbar seed NAME|FILE [OPTIONS]',
}

/** The overview: `sandbar --help`. */
export function programHelp(): string {
  const rows = Object.entries(commandHelp).map(([name, { does }]) => `  ${name.padEnd(12)} ${does}`)
  return [
    'sandbar: two storage clusters that really replicate, behind their documented REST API',
    '',
    'Usage: sandbar COMMAND [OPTIONS]',
    '',
    ...rows,
    '',
    'Help on a command: sandbar COMMAND --help',
    'Each option can also be set by environment (SANDBAR_API_PORT for --api-port) or in sandbar.config.json.',
    '',
  ].join('\n')
}

/** `sandbar COMMAND --help`. */
export function helpOf(command: CommandName): string {
  const { does, example } = commandHelp[command]
  const rows = flagsOf(command).map((flag) => {
    const value = defaultOf(flag, command)
    const head = `--${flag.name}${flag.value === null ? '' : ` ${flag.value}`}`
    const tail = value === null ? '' : ` (${value})`
    return `  ${head.padEnd(28)} ${flag.help}${tail}\n  ${''.padEnd(28)} ${environmentName(flag)}`
  })
  const usage = usages[command] ?? `sandbar ${command} [OPTIONS]`
  return [does, '', `Usage: ${usage}`, `Example: ${example}`, '', ...rows, ''].join('\n')
}

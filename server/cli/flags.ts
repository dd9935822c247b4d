/** One option of the program. The table below feeds the parser, `--help`, the environment, the file and the docs. */
export interface Flag {
  name: string
  /** How the value is written in help texts; null for switches. */
  value: string | null
  /** As text, the way a user would write it; null: no default. */
  default: string | null
  /** Where one command has another default. */
  defaults?: Partial<Record<CommandName, string>>
  help: string
  commands: readonly CommandName[]
}

export const commandNames = [
  'start',
  'cluster',
  'replicate',
  'exec',
  'seed',
  'reset',
  'coverage',
  'healthcheck',
  'version',
] as const
export type CommandName = (typeof commandNames)[number]

const running = ['start', 'cluster', 'exec'] as const
const pair = ['start', 'exec'] as const
const once = ['replicate'] as const
/** Those that talk to a running sandbox's lab. */
const asking = ['seed', 'reset'] as const
const everywhere = commandNames

export const flags: readonly Flag[] = [
  {
    name: 'data',
    value: 'DIR',
    default: '.sandbar',
    help: 'Directory for the state of the clusters and, without --root, for their files.',
    commands: [...running, ...asking, 'healthcheck'],
  },
  {
    name: 'data',
    value: 'DIR',
    default: '.sandbar',
    help: 'Directory that keeps what both sides know between runs; on the file system of a TARGET that is a directory.',
    commands: once,
  },
  {
    name: 'authorize-at',
    value: 'URL',
    default: null,
    help: 'REST API of the target’s cluster, to authorize a new relationship there.',
    commands: once,
  },
  {
    name: 'target-path',
    value: 'PATH',
    default: '/',
    help: 'Directory in the target’s cluster; only for TARGET as HOST:PORT.',
    commands: once,
  },
  {
    name: 'allow-non-empty',
    value: null,
    default: null,
    help: 'Take a TARGET that holds something; what SOURCE does not have is removed there.',
    commands: once,
  },
  {
    name: 'memory',
    value: null,
    default: null,
    help: 'Keep files and state in memory; nothing is written to disk.',
    commands: running,
  },
  { name: 'host', value: 'ADDRESS', default: '127.0.0.1', help: 'Address to listen on.', commands: running },
  {
    name: 'port',
    value: 'N',
    default: '8080',
    defaults: { cluster: '0' },
    help: 'Port of the docs and the lab; 0 picks a free one.',
    commands: running,
  },
  {
    name: 'api-port',
    value: 'N,N',
    default: '8000,8001',
    help: 'Ports of the clusters’ REST APIs; 0 picks a free one.',
    commands: running,
  },
  {
    name: 'replication-port',
    value: 'N,N',
    default: '3712,3713',
    help: 'Ports on which the clusters replicate; 0 picks a free one.',
    commands: running,
  },
  { name: 'name', value: 'NAME,NAME', default: 'alpha,beta', help: 'Names of the clusters.', commands: running },
  {
    name: 'core-version',
    value: 'X.Y.Z,X.Y.Z',
    default: '7.10.2,7.10.2',
    help: 'Software versions that the clusters claim.',
    commands: running,
  },
  {
    name: 'core-version',
    value: 'X.Y.Z',
    default: '7.10.2',
    help: 'Software version that the source claims; a target’s cluster must be at most two years apart.',
    commands: once,
  },
  { name: 'user', value: 'NAME', default: 'admin', help: 'User with all privileges.', commands: running },
  {
    name: 'password',
    value: 'TEXT',
    default: 'sandbar',
    help: 'Password of that user and, at the first start, of the read-only user “observer”. Another one than at the last start replaces the one that the user has.',
    commands: running,
  },
  {
    name: 'user',
    value: 'NAME',
    default: 'admin',
    help: 'User at the target’s API; only with --authorize-at.',
    commands: once,
  },
  { name: 'password', value: 'TEXT', default: 'sandbar', help: 'Password of that user.', commands: once },
  { name: 'seed', value: 'NAME', default: 'demo', help: 'Files to begin with: demo, or none.', commands: running },
  {
    name: 'root',
    value: 'DIR,DIR',
    default: null,
    help: 'Directories to serve as the clusters’ file systems instead of DATA/NAME/root.',
    commands: running,
  },
  {
    name: 'peer',
    value: 'NAME=HOST:PORT',
    default: null,
    help: 'Another machine’s cluster and its replication port; comma-separated for several.',
    commands: running,
  },
  {
    name: 'allow-peers',
    value: 'CIDR',
    default: null,
    help: 'Networks whose addresses may be given as target_address, with port 3712 or 3713 (on this machine: any from 1024); comma-separated for several.',
    commands: running,
  },
  {
    name: 'replication-tls',
    value: 'on|off',
    default: 'on',
    help: 'Encrypt the link between clusters.',
    commands: [...running, ...once],
  },
  { name: 'clock-rate', value: 'N', default: '1', help: 'Speed of the sandbox’s clock.', commands: running },
  {
    name: 'interval',
    value: 'TIME',
    default: '60s',
    help: 'Pause between continuous jobs (500ms, 10s, 5m, 1h).',
    commands: running,
  },
  { name: 'docs', value: 'DIR', default: 'site/_site', help: 'Built documentation to serve.', commands: pair },
  { name: 'no-docs', value: null, default: null, help: 'Serve the lab without the documentation.', commands: running },
  {
    name: 'allow-host',
    value: 'NAME',
    default: null,
    help: 'Further names that requests may carry in Host; comma-separated for several.',
    commands: running,
  },
  {
    name: 'json',
    value: null,
    default: null,
    help: 'One JSON object on standard output, everything else on standard error.',
    commands: everywhere,
  },
  {
    name: 'lab',
    value: 'URL',
    default: 'http://127.0.0.1:8080',
    help: 'Where the sandbox is.',
    commands: [...asking, 'healthcheck'],
  },
  {
    name: 'lab-token',
    value: 'TOKEN',
    default: null,
    help: 'The lab’s token; default: the one that the sandbox left in DATA/lab-token.',
    commands: asking,
  },
  { name: 'help', value: null, default: null, help: 'Show the help of the command.', commands: everywhere },
]

/** The flags of a command, in table order. */
export function flagsOf(command: CommandName): readonly Flag[] {
  return flags.filter((flag) => flag.commands.includes(command))
}

/** The default of a flag for a command; null: none. */
export function defaultOf(flag: Flag, command: CommandName): string | null {
  return flag.defaults?.[command] ?? flag.default
}

/** `SANDBAR_API_PORT` for `api-port`. */
export function environmentName(flag: Flag): string {
  return `SANDBAR_${flag.name.toUpperCase().replaceAll('-', '_')}`
}

/** One option of a command, for parsing, help and docs. */
export interface CommandOption {
  name: string
  /** What the option takes; '' for a switch. */
  takes: string
  default: string
  help: string
}

/** A command of `sandbar-docs`. */
export interface Command {
  name: string
  summary: string
  options: readonly CommandOption[]
}

const tree: readonly CommandOption[] = [
  { name: 'config', takes: 'FILE', default: '_config.yml', help: 'Configuration in the tree' },
  { name: 'indented-code', takes: '', default: '', help: 'Four blanks make a code block, as in kramdown' },
]

/** Every command with its options. The program, its help and the docs read this table. */
export const docsCommands: readonly Command[] = [
  {
    name: 'lint',
    summary: 'Renders a Jekyll tree without writing it, and says what is wrong with it',
    options: [
      ...tree,
      { name: 'format', takes: 'text, json or sarif', default: 'text', help: 'Form of the report' },
      {
        name: 'fail-on',
        takes: 'error, warning, notice or never',
        default: 'warning',
        help: 'The least severity that ends with exit code 1',
      },
      { name: 'baseline', takes: 'FILE', default: '', help: 'Findings of this file are known and left out' },
      {
        name: 'write-baseline',
        takes: 'FILE',
        default: '',
        help: 'Writes all present findings there, and ends with 0',
      },
      {
        name: 'files',
        takes: 'DIRECTORY',
        default: '',
        help: 'Files that the site has besides the tree, so that links to them are no mistake',
      },
    ],
  },
  {
    name: 'differences',
    summary: 'Says what each page of a Jekyll tree has on one platform and not on another',
    options: [
      ...tree,
      { name: 'format', takes: 'text, json or html', default: 'text', help: 'Form of the report' },
      { name: 'page', takes: 'KEY', default: '', help: 'Only this page, by its source or platform_key' },
    ],
  },
]

/** The help text of the program, or of one command. */
export function helpText(command?: Command): string {
  if (!command) {
    const lines = docsCommands.map(({ name, summary }) => `  ${name.padEnd(14)}${summary}`)
    return `Usage: sandbar-docs COMMAND [TREE] [options]\n\nTREE is the folder of the Jekyll tree, by default this one.\n\n${lines.join('\n')}\n\nsandbar-docs COMMAND --help lists the options of a command.\n`
  }
  const lines = command.options.map(({ name, takes, help, default: fallback }) => {
    const left = `  --${name}${takes === '' ? '' : ` ${takes}`}`
    return `${left.padEnd(44)}${help}${fallback === '' ? '' : ` (default ${fallback})`}`
  })
  return `Usage: sandbar-docs ${command.name} [TREE] [options]\n\n${command.summary}.\n\n${lines.join('\n')}\n`
}

/** One option as the reference page lists it. */
export interface PluginOption {
  name: string
  takes: string
  default: string
  help: string
}

/** Every option of the plugin. The check for unknown names and the docs read this table. */
export const pluginOptions: readonly PluginOption[] = [
  {
    name: 'jekyll',
    takes: 'true, or an object with source, config, indentedCode',
    default: 'false',
    help: 'Build the input folder as a Jekyll tree: configuration, data, includes, layouts, kramdown.',
  },
  {
    name: 'platforms',
    takes: 'an object: key → words',
    default: 'platforms of _config.yml, else of the data',
    help: 'The platforms and their words, in the order of the bar.',
  },
  {
    name: 'clusters',
    takes: '"page" or the origin of a lab',
    default: 'the lab that serves the page, else the page',
    help: 'Where the widgets send their calls.',
  },
  {
    name: 'lint',
    takes: '"error", "warn" or "off"',
    default: '"warn"',
    help: 'What to do about findings of the linter: stop the build for errors and warnings, print them, or neither.',
  },
  {
    name: 'search',
    takes: 'false',
    default: 'false',
    help: 'Search is not in this version; true is refused.',
  },
  {
    name: 'typography',
    takes: '"quotes", "kramdown" or "none"',
    default: '"quotes"',
    help: 'Which straight characters become typographic: quotes and ellipses, everything that kramdown turns, or nothing.',
  },
  {
    name: 'openapi',
    takes: 'an OpenAPI 3.x document',
    default: 'the contract of the sandbox clusters',
    help: 'The document whose operations tryit knows.',
  },
  {
    name: 'targets',
    takes: 'a list of { name, role, address }',
    default: 'alpha (source) and beta (target)',
    help: 'The clusters that a console can send to.',
  },
  {
    name: 'trees',
    takes: 'an object: cluster name → entries',
    default: 'none',
    help: 'What the directory trees show where no script runs.',
  },
  {
    name: 'pages',
    takes: 'an object: path → text with front matter',
    default: 'none',
    help: 'Pages that your configuration makes from data. They are read as if they were files of the Jekyll tree.',
  },
  {
    name: 'browserBundle',
    takes: 'a folder of the output, or false',
    default: '"assets/sandbar"',
    help: 'Where the script and the style sheet of the widgets go; false leaves them out.',
  },
]

import { nearestName } from './jekyll/notices.ts'
import { isMap, toText, type Values } from './jekyll/values.ts'
import type { Typography } from './markdown/typography.ts'
import { pluginOptions } from './option-table.ts'
import type { PlatformLabels } from './platforms/expand.ts'
import type { PrintedEntry } from './shortcodes/clusters.ts'
import type { ContractDocument } from './shortcodes/contract.ts'
import type { ClusterChoice } from './shortcodes/tryit-options.ts'

/** Where a Jekyll tree lies. */
export interface JekyllPaths {
  /** Folder of the tree; default: Eleventy's input folder. */
  source?: string
  /** Configuration file in the tree; default `_config.yml`. */
  config?: string
  /** Four blanks make a code block, as in kramdown; default false. */
  indentedCode?: boolean
}

/** Options of the plugin, as users write them. All are optional. */
export interface SandbarOptions {
  /** Build the input folder as a Jekyll tree. */
  jekyll?: boolean | JekyllPaths
  /** Platform keys and the words for them, in the order of the bar; default from `platforms` in `_config.yml` or data. */
  platforms?: PlatformLabels
  /** `page`: the simulation in the page; an origin: a running lab. Default: the lab that serves the page, else the page. */
  clusters?: string
  /** What to do about findings: stop the build, print them, or neither. Default `warn`. */
  lint?: 'error' | 'warn' | 'off'
  search?: boolean
  /** Which straight characters become typographic. Default `quotes`. */
  typography?: Typography
  /** An OpenAPI 3.x document for `tryit`; default: the contract of the Sandbar clusters. */
  openapi?: ContractDocument
  /** Clusters that consoles can send to; default alpha (source) and beta (target). */
  targets?: ClusterChoice[]
  /** What the printed trees of `clusters` hold, by cluster name. */
  trees?: Record<string, PrintedEntry[]>
  /** Further pages by path, with front matter, as if they were files of the Jekyll tree: for pages made from data. */
  pages?: Record<string, string>
  /** Folder of the output for `index.js` and `sandbar.css`; false leaves them out. Default `assets/sandbar`. */
  browserBundle?: string | false
}

/** Options with every default filled in. */
export interface NormalizedOptions {
  jekyll: Required<JekyllPaths> | null
  platforms: PlatformLabels
  clusters: string
  lint: 'error' | 'warn' | 'off'
  search: false
  typography: Typography
  openapi: ContractDocument | null
  targets: ClusterChoice[]
  trees: Record<string, PrintedEntry[]>
  pages: Record<string, string>
  browserBundle: string | false
}

const KNOWN = pluginOptions.map(({ name }) => name)
const JEKYLL = ['source', 'config', 'indentedCode']

const TARGETS: ClusterChoice[] = [
  { name: 'alpha', role: 'source', address: 'https://203.0.113.10:8000' },
  { name: 'beta', role: 'target', address: 'https://203.0.113.20:8000' },
]

/** Checks options and fills the defaults. Throws an Error that names option, value and fix. */
export function normalizeOptions(options: unknown = {}): NormalizedOptions {
  if (!isMap(options)) throw optionError('options', options, 'pass an object, such as { jekyll: true }')
  rejectUnknown(options, { known: KNOWN, prefix: '' })
  return {
    jekyll: readJekyll(options.jekyll),
    platforms: readPlatforms(options.platforms),
    clusters: readClusters(options.clusters),
    lint: readChoice(options, { name: 'lint', choices: ['error', 'warn', 'off'], fallback: 'warn' }),
    search: readSearch(options.search),
    typography: readChoice(options, {
      name: 'typography',
      choices: ['quotes', 'kramdown', 'none'],
      fallback: 'quotes',
    }),
    openapi: readOpenapi(options.openapi),
    targets: readTargets(options.targets),
    trees: options.trees === undefined ? {} : (requireMap(options.trees, 'trees') as Record<string, PrintedEntry[]>),
    pages: readPages(options),
    browserBundle: readBundle(options.browserBundle),
  }
}

function optionError(name: string, value: unknown, fix: string): Error {
  const shown = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value))
  return new Error(`Could not use the option ${name} with the value ${shown}: ${fix}`)
}

function rejectUnknown(options: Values, { known, prefix }: { known: string[]; prefix: string }): void {
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue
    const near = nearestName(key, known)
    const fix = near ? `no such option, did you mean ${prefix}${near}` : `no such option, known are ${known.join(', ')}`
    throw optionError(prefix + key, options[key], fix)
  }
}

function requireMap(value: unknown, name: string): Values {
  if (!isMap(value)) throw optionError(name, value, 'pass an object')
  return value
}

function readJekyll(value: unknown): Required<JekyllPaths> | null {
  if (value === undefined || value === false) return null
  const defaults = { source: '', config: '_config.yml', indentedCode: false }
  if (value === true) return defaults
  if (!isMap(value)) throw optionError('jekyll', value, 'pass true, or an object with source, config, indentedCode')
  rejectUnknown(value, { known: JEKYLL, prefix: 'jekyll.' })
  for (const key of ['source', 'config']) {
    if (value[key] !== undefined && typeof value[key] !== 'string')
      throw optionError(`jekyll.${key}`, value[key], 'pass a path as text')
  }
  const indentedCode = readBoolean(value.indentedCode, { name: 'jekyll.indentedCode', fallback: false })
  return { source: toText(value.source ?? ''), config: toText(value.config ?? defaults.config), indentedCode }
}

function readPlatforms(value: unknown): PlatformLabels {
  if (value === undefined) return {}
  const labels = requireMap(value, 'platforms')
  for (const [key, label] of Object.entries(labels)) {
    if (typeof label !== 'string' || label === '')
      throw optionError(`platforms.${key}`, label, "pass the words for it, such as 'On-premises'")
    if (!/^[\w.-]+$/.test(key))
      throw optionError(
        `platforms.${key}`,
        label,
        'use letters, digits, dots and hyphens in the key: it is part of URLs',
      )
  }
  return labels as PlatformLabels
}

function readClusters(value: unknown): string {
  if (value === undefined) return ''
  if (value === 'page') return 'page'
  if (typeof value === 'string' && /^https?:\/\/[^/\s]+\/?$/.test(value)) return value.replace(/\/$/, '')
  throw optionError('clusters', value, "pass 'page' or the origin of a lab, such as 'http://127.0.0.1:8080'")
}

function readChoice<T extends string>(options: Values, at: { name: string; choices: T[]; fallback: T }): T {
  const value = options[at.name]
  if (value === undefined) return at.fallback
  const found = at.choices.find((choice) => choice === value)
  if (found === undefined) throw optionError(at.name, value, `pass one of ${at.choices.join(', ')}`)
  return found
}

function readSearch(value: unknown): false {
  if (!readBoolean(value, { name: 'search', fallback: false })) return false
  throw optionError('search', value, 'leave it out: search is not in this version')
}

function readBoolean(value: unknown, { name, fallback }: { name: string; fallback: boolean }): boolean {
  if (value === undefined) return fallback
  if (typeof value !== 'boolean') throw optionError(name, value, 'pass true or false')
  return value
}

function readOpenapi(value: unknown): ContractDocument | null {
  if (value === undefined) return null
  if (isMap(value) && /^3\./.test(toText(value.openapi)) && isMap(value.paths)) return value
  const shown = isMap(value) ? { openapi: value.openapi } : value
  throw optionError('openapi', shown, 'pass a parsed OpenAPI document of version 3.0 or 3.1')
}

function readTargets(value: unknown): ClusterChoice[] {
  if (value === undefined) return TARGETS
  if (!Array.isArray(value))
    throw optionError(
      'targets',
      value,
      "pass a list such as [{ name: 'alpha', role: 'source', address: 'https://...' }]",
    )
  return value.map((entry: unknown, index) => {
    if (!isMap(entry) || typeof entry.name !== 'string')
      throw optionError(`targets[${index}]`, entry, 'pass an object with a name')
    return { name: entry.name, role: toText(entry.role ?? ''), address: toText(entry.address ?? '') }
  })
}

function readPages({ pages, jekyll }: Values): Record<string, string> {
  if (pages === undefined) return {}
  if (!jekyll) throw optionError('pages', Object.keys(requireMap(pages, 'pages')), 'they need jekyll: true as well')
  for (const [path, text] of Object.entries(requireMap(pages, 'pages'))) {
    if (/^[/.]|\\/.test(path))
      throw optionError(`pages.${path}`, path, "use a path of the tree, such as 'api/list.html'")
    if (typeof text !== 'string' || !text.startsWith('---'))
      throw optionError(`pages.${path}`, text, 'pass a text that begins with front matter')
  }
  return pages as Record<string, string>
}

function readBundle(value: unknown): string | false {
  if (value === undefined) return 'assets/sandbar'
  if (value === false) return false
  if (typeof value !== 'string' || value.startsWith('..'))
    throw optionError('browserBundle', value, 'pass a folder below the output, or false')
  return value.replace(/^\/+|\/+$/g, '')
}

import type { Notice } from './notices.ts'
import type { SourceTree } from './tree.ts'
import { isMap, mergeDeep, toList, toText, type Values } from './values.ts'
import { parseYaml } from './yaml.ts'

/** `_config.yml`, with the keys that act normalized. `values` is what templates see as `site.*`. */
export interface SiteConfig {
  values: Values
  url: string
  baseurl: string | undefined
  permalink: string
  excerptSeparator: string
  folders: { layouts: string; includes: string; data: string; collections: string }
  include: string[]
  exclude: string[]
  plugins: string[]
  kramdown: Values
  collections: Record<string, Values>
}

const IGNORED = ['sass', 'gems', 'incremental', 'host', 'port', 'livereload', 'watch']
const EXCLUDED = [
  ...[
    'Gemfile',
    'Gemfile.lock',
    'gemfiles',
    'node_modules',
    'vendor/bundle',
    'vendor/cache',
    'vendor/gems',
    'vendor/ruby',
  ],
  ...['package.json', 'package-lock.json', 'eleventy.config.*', '.eleventy.js', '*.11tydata.*', '*.11ty.*', '*.njk'],
]

/** Reads `_config.yml` (its absence is an empty configuration). */
export function readConfig(tree: SourceTree, file = '_config.yml'): { config: SiteConfig; notices: Notice[] } {
  const parsed = parseYaml((tree.read(file) ?? '').replace(/\r+\n/g, '\n'), { file })
  const values = isMap(parsed.value) ? parsed.value : {}
  const ignored = IGNORED.filter((key) => key in values)
  const message = `Keys ${ignored.join(', ')} have no effect here: Eleventy does that work`
  const notices = [...parsed.notices]
  if (ignored.length > 0) notices.push({ rule: 'ignored-key', file, line: 0, message })
  return { config: normalizeConfig(values), notices }
}

function normalizeConfig(values: Values): SiteConfig {
  const text = (key: string, fallback: string) => (values[key] === undefined ? fallback : toText(values[key]))
  const folder = (key: string, fallback: string) => text(key, fallback).replace(/^\.?\/+|\/+$/g, '')
  return {
    values,
    url: text('url', ''),
    baseurl: values.baseurl === undefined || values.baseurl === null ? undefined : toText(values.baseurl),
    permalink: text('permalink', 'date'),
    excerptSeparator: text('excerpt_separator', '\n\n'),
    folders: {
      layouts: folder('layouts_dir', '_layouts'),
      includes: folder('includes_dir', '_includes'),
      data: folder('data_dir', '_data'),
      collections: folder('collections_dir', ''),
    },
    include: ['.htaccess', ...toList(values.include)],
    exclude: [...EXCLUDED, ...toList(values.exclude)],
    plugins: toList(values.plugins),
    kramdown: isMap(values.kramdown) ? values.kramdown : {},
    collections: readCollections(values.collections),
  }
}

/** Collections as a map from label to settings; posts are always one of them. */
function readCollections(value: unknown): Record<string, Values> {
  const collections: Record<string, Values> = {}
  if (Array.isArray(value)) for (const label of toList(value)) collections[label] = {}
  if (isMap(value)) for (const [label, own] of Object.entries(value)) collections[label] = isMap(own) ? own : {}
  return { ...collections, posts: mergeDeep({ output: true }, collections.posts ?? {}) }
}

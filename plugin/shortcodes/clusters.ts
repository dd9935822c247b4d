/**
 * `{% clusters %}`: the live view of both clusters, complete as HTML before any script runs.
 *
 *   <sandbar-clusters class="clusters" mode="page|ORIGIN">
 *     <section class="clusters-cluster" data-cluster="alpha" aria-labelledby="..."><h2 class="clusters-name">alpha</h2>
 *       <p class="clusters-role">source</p>
 *       <div class="clusters-tree" data-path="/projects/">...the seed's tree as nested ul...</div></section>
 *     <section class="clusters-relationship"><h2>Relationship</h2><p class="clusters-state">...</p></section>
 *     <section class="clusters-job"><h2>Job</h2><p>...</p></section>
 *     <section class="clusters-cluster" data-cluster="beta">...</section>
 *     <p class="clusters-status" aria-live="polite"></p>
 *   </sandbar-clusters>
 */
import { escapeHtml } from '../markdown/escape.ts'
import { tag } from './html.ts'
import type { ClusterChoice } from './tryit-options.ts'

/** One line of a printed tree: an entry and, for directories, what lies in it. */
export interface PrintedEntry {
  name: string
  entries?: PrintedEntry[]
}

/** How the live view is printed. */
export interface ClustersOptions {
  clusters: ClusterChoice[]
  /** `page` for the simulation in the page, else the origin of a lab, or '' to find out. */
  mode: string
  /** Directory that each cluster's tree opens on, by cluster name; `/` by default. */
  paths: Record<string, string>
  /** What the trees hold on a fresh sandbox, by cluster name. */
  trees: Record<string, PrintedEntry[]>
  /** Level of the headings, 2 to 6. */
  level: number
}

/** The live view as one line of HTML: source, relationship, job, target. */
export function printClusters(options: ClustersOptions): string {
  const [source, ...targets] = options.clusters
  const { level } = options
  return tag(
    'sandbar-clusters',
    { class: 'clusters', mode: options.mode || undefined },
    source ? printCluster(options, source) : '',
    printPart('clusters-relationship', {
      level,
      title: 'Relationship',
      words: 'No relationship yet.',
      inner: 'clusters-state',
    }),
    printPart('clusters-job', { level, title: 'Job', words: 'No job has run yet.', inner: undefined }),
    ...targets.map((cluster) => printCluster(options, cluster)),
    tag('p', { class: 'clusters-status', 'aria-live': 'polite' }),
  )
}

function printCluster({ level, paths, trees }: ClustersOptions, { name, role }: ClusterChoice): string {
  const id = `cluster-${name.replace(/[^\w-]+/g, '-')}`
  const path = paths[name] ?? '/'
  const entries = trees[name] ?? []
  return tag(
    'section',
    { class: 'clusters-cluster', 'data-cluster': name, 'aria-labelledby': id },
    tag(`h${level}`, { class: 'clusters-name', id }, escapeHtml(name)),
    tag('p', { class: 'clusters-role' }, escapeHtml(role)),
    tag(
      'div',
      { class: 'clusters-tree', 'data-path': path },
      tag('p', {}, tag('code', {}, escapeHtml(path))),
      printTree(entries),
    ),
  )
}

function printTree(entries: PrintedEntry[]): string {
  if (entries.length === 0) return ''
  return tag(
    'ul',
    {},
    ...entries.map(({ name, entries: inner }) =>
      tag('li', {}, tag('span', {}, escapeHtml(name)), inner ? printTree(inner) : ''),
    ),
  )
}

interface Part {
  level: number
  title: string
  words: string
  inner: string | undefined
}

const printPart = (name: string, { level, title, words, inner }: Part): string =>
  tag('section', { class: name }, tag(`h${level}`, {}, title), tag('p', { class: inner }, words))

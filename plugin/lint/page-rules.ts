import { nearestName } from '../jekyll/notices.ts'
import { createFinding, type Finding } from './finding.ts'
import { type PageScan, type Reference, scanPage } from './page-scan.ts'

/** One page as it was written. */
export interface WrittenPage {
  /** Path of its source in the tree. */
  source: string
  /** Without the base path; folders end in a slash. */
  url: string
  /** File of the output. */
  output: string
  html: string
}

/** What the rules about pages know of the tree around them. */
export interface PageFacts {
  pages: readonly WrittenPage[]
  /** Other files of the output: copied and generated ones. */
  files: readonly string[]
  baseurl: string
  /** Origin of the site, with which its own links may be written out; '' when unknown. */
  origin: string
  /** The place in the source where a text of the page comes from. */
  locate(page: WrittenPage, needles: readonly string[]): { file: string; line: number; column: number }
}

interface Site extends PageFacts {
  scans: Map<string, PageScan>
  outputs: Set<string>
  /** The nearest file name for one that leads nowhere: a link of a layout is broken on every page. */
  nearest(name: string, kind: Reference['kind']): string | undefined
}

/** Checks every written page: ids, links, fragments, embedded files, alternative texts, leaked Liquid. */
export function checkPages(facts: PageFacts): Finding[] {
  const scans = new Map(facts.pages.map((page) => [page.output, scanPage(page.html)]))
  const outputs = new Set([...scans.keys(), ...facts.files])
  const nearest = createNearest({ link: [...scans.keys()], embed: facts.files })
  const site: Site = { ...facts, scans, outputs, nearest }
  return facts.pages.flatMap((page) => {
    const scan = scans.get(page.output)
    return scan ? [...checkOwn(page, { scan, site }), ...checkReferences(page, { scan, site })] : []
  })
}

function checkOwn(page: WrittenPage, { scan, site }: { scan: PageScan; site: Site }): Finding[] {
  const report = (rule: string, needles: string[], message: string) =>
    createFinding({ rule, ...site.locate(page, needles), message, pages: [page.url] })
  const seen = new Set<string>()
  const repeated = new Set(scan.ids.filter((id) => seen.size === seen.add(id).size))
  return [
    ...[...repeated].map((id) =>
      report(
        'duplicate-id',
        [`"${id}"`, `#${id}`, id.replaceAll('-', ' ')],
        `The id ${id} stands on the page more than once`,
      ),
    ),
    ...[...new Set(scan.withoutAlt)].map((source) =>
      report(
        'missing-alt',
        [source],
        `The picture ${source} has no alternative text: add alt, empty if it only decorates`,
      ),
    ),
    ...(scan.leaked === null
      ? []
      : [report('leaked-liquid', [scan.leaked.slice(0, 20)], `Readers see ${JSON.stringify(scan.leaked)}`)]),
  ]
}

function checkReferences(page: WrittenPage, { scan, site }: { scan: PageScan; site: Site }): Finding[] {
  const seen = new Set<string>()
  return scan.references.flatMap((reference) => {
    const key = `${reference.kind} ${reference.address}`
    if (seen.has(key)) return []
    seen.add(key)
    const fault = faultOf(reference, { page, site })
    if (!fault) return []
    const place = site.locate(page, [reference.address, decodeSafely(reference.address)])
    return [createFinding({ ...fault, ...place, pages: [page.url] })]
  })
}

function faultOf(
  { kind, address }: Reference,
  { page, site }: { page: WrittenPage; site: Site },
): { rule: string; message: string } | null {
  const target = resolve(address, { page, site })
  if (!target) return null
  const file = findFile(target.path, site)
  if (file === undefined) {
    const near = site.nearest(nameOf(target.path), kind)
    const hint = near ? `, nearest is ${near}` : ''
    return kind === 'embed'
      ? { rule: 'broken-image', message: `${address} is not in the tree${hint}` }
      : { rule: 'broken-link', message: `${address} leads to no page and no file${hint}` }
  }
  const ids = site.scans.get(file)?.ids
  if (kind === 'embed' || target.fragment === '' || target.fragment === 'top' || !ids) return null
  if (ids.includes(target.fragment)) return null
  const near = nearestName(target.fragment, ids)
  return {
    rule: 'broken-fragment',
    message: `${address} leads to no part of the page${near ? `, nearest is #${near}` : ''}`,
  }
}

/** The path below the site's root and the fragment; null for addresses of elsewhere. */
function resolve(
  address: string,
  { page, site }: { page: WrittenPage; site: Site },
): { path: string; fragment: string } | null {
  const base = new URL(`https://site.invalid${site.baseurl}${page.url}`)
  const url = URL.parse(address.trim(), base)
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) return null
  const isOwn = url.host === base.host || (site.origin !== '' && url.origin === site.origin)
  if (!isOwn) return null
  const path = decodeSafely(url.pathname)
  const fragment = decodeSafely(url.hash.slice(1))
  if (site.baseurl === '') return { path, fragment }
  return path === site.baseurl || path.startsWith(`${site.baseurl}/`)
    ? { path: path.slice(site.baseurl.length) || '/', fragment }
    : { path, fragment }
}

/** The file that answers for a path; a redirect's stub is one. */
function findFile(path: string, { outputs }: Site): string | undefined {
  const plain = path.replace(/^\//, '')
  const isFolder = plain === '' || plain.endsWith('/')
  const names = isFolder ? [`${plain}index.html`] : [plain, `${plain}.html`, `${plain}/index.html`]
  return names.find((name) => outputs.has(name))
}

function createNearest(paths: Record<Reference['kind'], readonly string[]>): Site['nearest'] {
  const names = { link: new Set(paths.link.map(nameOf)), embed: new Set(paths.embed.map(nameOf)) }
  const known = new Map<string, string | undefined>()
  return (name, kind) => {
    const key = `${kind} ${name}`
    if (!known.has(key)) known.set(key, nearestName(name, names[kind]))
    return known.get(key)
  }
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

function decodeSafely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    // A stray percent sign is part of the name then.
    return text
  }
}

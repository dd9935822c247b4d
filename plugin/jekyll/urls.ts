/** What the placeholders of a permalink stand for. Keys are names without the colon. */
export type Placeholders = Record<string, string>

/** Fills `:name` and `{name}` placeholders and folds repeated slashes; the result starts with a slash. */
export function fillPermalink(template: string, placeholders: Placeholders): string {
  const names = Object.keys(placeholders).sort((left, right) => right.length - left.length)
  const pattern = new RegExp(`:(${names.join('|')})|\\{(${names.join('|')})\\}`, 'g')
  const filled = template.replace(
    pattern,
    (_, colon?: string, braces?: string) => placeholders[colon ?? braces ?? ''] ?? '',
  )
  return `/${filled}`.replace(/\/{2,}/g, '/').replace(/\/\.\//g, '/')
}

/** The URL that readers see: a final `index.html` is left out. */
export const shortenIndex = (url: string): string => url.replace(/\/index\.html?$/, '/')

/** The file that holds a URL: folders get an index file, names without extension get `.html`. No leading slash. */
export function outputFile(url: string, extension = '.html'): string {
  const path = decodeURI(url).replace(/^\/+/, '')
  if (path === '' || path.endsWith('/')) return `${path}index.html`
  return /\.[^./]+$/.test(path) ? path : path + extension
}

/** A page's URL with the site's base path in front. Absolute URLs pass, blanks become %20. */
export function relativeUrl(input: string, baseurl: string | undefined): string {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) return input
  const base =
    baseurl === undefined || baseurl === '' ? '' : baseurl === '/' ? '/' : `/${baseurl.replace(/^\/+|\/+$/g, '')}`
  if (input === '') return base === '/' ? '/' : base
  const path = input.startsWith('/') ? input : `/${input}`
  return encodeUrl(base === '/' ? path : base + path)
}

/** `relativeUrl` with the site's address in front. */
export function absoluteUrl(input: string, { url, baseurl }: { url: string; baseurl: string | undefined }): string {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(input)) return input
  return url.replace(/\/+$/, '') + relativeUrl(input, baseurl)
}

const encodeUrl = (url: string): string => url.replace(/[^\x21-\x7e]/gu, (character) => encodeURIComponent(character))

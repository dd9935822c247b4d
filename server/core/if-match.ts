import { Fault } from './errors.ts'

/**
 * The version in an `If-Match` header; undefined without one or for `*`. Any spelling counts, quoted or bare; a tag that
 * can't be one of ours never matches.
 */
export function versionFromIfMatch(header: string | undefined): number | undefined {
  if (header === undefined || header.trim() === '*') return undefined
  const text = bareTag(header)
  return /^\d{1,15}$/.test(text) ? Number(text) : -1
}

/** Refuses unless the header is absent, `*` or names the ETag. */
export function expectMatch(header: string | undefined, etag: string): void {
  if (header === undefined || header.trim() === '*' || bareTag(header) === bareTag(etag)) return
  throw new Fault(
    'precondition_failed',
    `Could not change what was changed meanwhile: it is at ${etag}, wanted ${header}`,
  )
}

function bareTag(tag: string): string {
  return tag
    .trim()
    .replace(/^W\//, '')
    .replace(/^"(.*)"$/, '$1')
}

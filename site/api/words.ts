import type { Depth } from '@sandbar/openapi'
import { escapeAttribute } from '../html-edits.ts'

/** What each depth means to a reader. */
export const depthMeanings: Readonly<Record<Depth, string>> = {
  stateful: 'The sandbox does what this call says, with all its effects.',
  stored: 'The sandbox checks what it is given, keeps it and gives it back. Nothing else follows from it.',
  static: 'The sandbox answers with facts that are true of it and do not change.',
  none: 'Documented, not emulated: the sandbox answers 501 and changes nothing.',
}

/** The depth as a label. Its word says it, the colour only helps. */
export const depthBadge = (depth: Depth): string => `<span class="badge badge-${depth}">${depth}</span>`

/** The method as a label. */
export const verb = (method: string): string => `<span class="verb verb-${method.toLowerCase()}">${method}</span>`

/** Text as HTML, code between backticks. */
export const inline = (text: string): string =>
  escapeAttribute(text)
    .replace(/`([^`]+)`/g, '<code>$1</code>')
    .replace(/\s+/g, ' ')

/** The paragraphs of a text as HTML. */
export const paragraphs = (text: string): string =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== '')
    .map((part) => `<p>${inline(part.trim())}</p>`)
    .join('\n')

/** Path with places for line breaks, so that it fits a phone. */
export const breakable = (path: string): string => escapeAttribute(path).replace(/(?<=.)\//g, '<wbr>/')

/** Who may make a call, in words. */
export function privilegeWords(privilege: string | null): string {
  if (privilege === null) return 'Everyone, no login needed'
  if (privilege === 'authenticated') return 'Everyone who is logged in'
  return `<code>${escapeAttribute(privilege).replaceAll('_', '_<wbr>')}</code>`
}

const writtenOtherwise: Readonly<Record<string, string>> = {
  acls: 'ACLs',
  dns: 'DNS',
  ftp: 'FTP',
  ldap: 'LDAP',
  nfs: 'NFS',
  s3: 'S3',
  saml: 'SAML',
  smb: 'SMB',
  web: 'Web',
  ui: 'UI',
  directory: 'Directory',
}

/** `file-acls` becomes File ACLs. */
export function tagTitle(tag: string): string {
  const title = tag
    .split('-')
    .map((word) => writtenOtherwise[word] ?? word)
    .join(' ')
  return title.charAt(0).toUpperCase() + title.slice(1)
}

/** Where the pages of tags and operations are. */
export const tagUrl = (tag: string): string => `/reference/${tag}/`
export const operationUrl = ({ tag, id }: { tag: string; id: string }): string => `${tagUrl(tag)}${id}/`

import { operationPage } from './operation-page.ts'
import { type OperationView, readTags, type TagView } from './operations.ts'
import {
  breakable,
  depthBadge,
  inline,
  operationUrl,
  paragraphs,
  privilegeWords,
  tagTitle,
  tagUrl,
  verb,
} from './words.ts'

/** The tags of each group of the tree; the groups' words are in `_data/sections.yml`. */
const groups: Readonly<Record<string, readonly string[]>> = {
  protection: ['replication', 'snapshots', 'quotas', 'encryption', 'object-storage', 'portals'],
  data: ['files', 'file-system', 'file-acls', 'file-locks', 'file-streams', 'user-metadata', 'tree-delete'],
  access: [
    ...['session', 'access-tokens', 'authentication', 'identity', 'local-users', 'local-groups', 'roles'],
    ...['active-directory', 'ldap', 'saml', 'tenants'],
  ],
  protocols: ['nfs', 'smb', 's3', 'ftp', 'web-ui'],
  system: [...['cluster', 'cluster-creation', 'network', 'dns', 'time', 'version', 'upgrade', 'license', 'shutdown']],
  insight: ['analytics', 'metrics', 'audit', 'support'],
}

/** The group of a tag. Throws for a tag that nobody has placed: a new one would stand in no tree. */
function groupOf(tag: string): string {
  const found = Object.entries(groups).find(([, tags]) => tags.includes(tag))
  if (!found)
    throw new Error(`Could not place the tag ${tag} in the tree of the API reference: name it in site/api/pages.ts`)
  return found[0]
}

/** The generated pages of the API reference: path in the tree to text with front matter. */
export function apiPages(): Record<string, string> {
  const pages = readTags().flatMap((tag, index) => [
    tagPage(tag, index),
    ...tag.operations.map((operation, place) => pageOfOperation(operation, place)),
  ])
  return Object.fromEntries(pages)
}

/** Front matter as JSON, which is YAML. */
function page(url: string, front: object, body: string): [string, string] {
  const text = Object.entries({ ...front, permalink: url, made_from: 'openapi/source' })
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join('\n')
  return [`${url.slice(1)}index.html`, `---\n${text}\n---\n${body}`]
}

function pageOfOperation(operation: OperationView, order: number): [string, string] {
  const { id, tag, summary, method, path } = operation
  const front = {
    title: summary,
    description: '',
    summary: `${method} ${path}: ${summary}.`,
    layout: 'operation',
    group: groupOf(tag),
    parent: tagUrl(tag),
    order,
    method,
    operation: id,
  }
  return page(operationUrl({ tag, id }), front, operationPage(operation))
}

function tagPage({ name, description, operations }: TagView, order: number): [string, string] {
  const [first = '', ...rest] = description.split(/(?<=\.)\s/)
  const front = { title: tagTitle(name), description: first.replaceAll('`', ''), group: groupOf(name), order }
  const rows = operations.map(
    (operation) =>
      `<tr><td>${verb(operation.method)}</td><td><a href="${operationUrl(operation)}">${inline(operation.summary)}</a><br><code>${breakable(operation.path)}</code></td><td>${privilegeWords(operation.privilege)}</td><td>${depthBadge(operation.depth)}</td></tr>`,
  )
  const table = `<table class="operations"><thead><tr><th scope="col">Method</th><th scope="col">Call</th><th scope="col">Who may</th><th scope="col">Depth</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`
  return page(tagUrl(name), front, `{% raw %}${paragraphs(rest.join(' '))}\n${table}{% endraw %}\n`)
}

/** What the index of the reference lists: groups of tags with how much of each is real. */
export function tagOverview() {
  const tags = readTags()
  return Object.entries(groups).map(([key, names]) => ({
    key,
    tags: tags
      .filter(({ name }) => names.includes(name))
      .map(({ name, description, operations }) => ({
        title: tagTitle(name),
        url: tagUrl(name),
        description: (description.split(/(?<=\.)\s/)[0] ?? '').replaceAll('`', ''),
        operations: operations.length,
        real: operations.filter(({ depth }) => depth !== 'none').length,
      })),
  }))
}

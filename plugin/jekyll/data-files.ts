import type { Notice } from './notices.ts'
import { BuildError } from './notices.ts'
import type { SourceTree } from './tree.ts'
import type { Values } from './values.ts'
import { parseYaml } from './yaml.ts'

/** `site.data`: every YAML, JSON, CSV and TSV file below the data folder; folders become maps. */
export function readDataFiles(tree: SourceTree, folder: string): { data: Values; notices: Notice[] } {
  const data: Values = {}
  const notices: Notice[] = []
  for (const path of tree.list(folder)) {
    const extension = /\.(ya?ml|json|csv|tsv)$/i.exec(path)?.[1]?.toLowerCase()
    if (!extension) continue
    const parts = path.slice(folder.length + 1, -extension.length - 1).split('/')
    const name = dataName(parts.pop() ?? '')
    const target = parts.reduce<Values>((map, part) => childMap(map, dataName(part)), data)
    target[name] = readDataFile(tree.read(path) ?? '', { path, extension, notices })
  }
  return { data, notices }
}

const dataName = (name: string): string => name.replace(/[^\w\s-]+|(?<=^|\b\s)\s+(?=$|\s?\b)/g, '').replace(/\s+/g, '_')

function childMap(map: Values, key: string): Values {
  const child = (map[key] ?? {}) as Values
  map[key] = child
  return child
}

function readDataFile(
  text: string,
  { path, extension, notices }: { path: string; extension: string; notices: Notice[] },
): unknown {
  if (extension === 'csv' || extension === 'tsv') return readRows(text, extension === 'csv' ? ',' : '\t')
  if (extension === 'json') {
    try {
      return JSON.parse(text)
    } catch (cause) {
      throw new BuildError(`Could not read the JSON: ${String(cause)}`, { place: { file: path }, cause })
    }
  }
  const parsed = parseYaml(text.replace(/\r+\n/g, '\n'), { file: path })
  notices.push(...parsed.notices)
  return parsed.value
}

function readRows(text: string, separator: string): Record<string, string>[] {
  const [header = [], ...rows] = splitRows(text, separator)
  return rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index] ?? ''])))
}

/** Rows of a separated file; quoted fields may hold separators, line ends and doubled quotes. */
function splitRows(text: string, separator: string): string[][] {
  const rows: string[][] = [['']]
  const pieces = /"((?:[^"]|"")*)"|(\r?\n)|([\s\S])/g
  for (const [, quoted, lineEnd, character] of text.trimEnd().matchAll(pieces)) {
    const row = rows.at(-1) ?? []
    if (lineEnd !== undefined) rows.push([''])
    else if (character === separator) row.push('')
    else row[row.length - 1] += quoted?.replaceAll('""', '"') ?? character ?? ''
  }
  return rows
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject, type Json, type JsonObject } from './document.ts'

/** Order in which people read: the root file, then paths as written. */
const order = ['openapi.yaml', 'paths', 'parameters.yaml', 'responses.yaml', 'schemas']
/** The paths that come first; the other files follow by name. */
const firstPathFiles = [
  'session.yaml',
  'version.yaml',
  'cluster.yaml',
  'replication-source.yaml',
  'replication-jobs.yaml',
  'replication-target.yaml',
  'files.yaml',
  'snapshots.yaml',
]

/**
 * Joins the YAML files of a folder to one document. Every file is a fragment of it; a key that two files define is an
 * error, so nothing is ever overwritten in silence. Each file may bring tags of its own.
 */
export function bundle(folder: string): JsonObject {
  const document: JsonObject = {}
  for (const file of filesOf(folder)) {
    merge(document, parse(readFileSync(join(folder, file), 'utf8'), { merge: true, maxAliasCount: -1 }), file)
  }
  return JSON.parse(JSON.stringify(document))
}

function filesOf(folder: string): string[] {
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = found.map((name) => name.replaceAll('\\', '/')).filter((name) => name.endsWith('.yaml'))
  const ranked = files.map((name) => ({ name, rank: rankOf(name) }))
  return ranked.sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1)).map(({ name }) => name)
}

function rankOf(file: string): number {
  const [top = '', name = ''] = file.split('/')
  if (!order.includes(top)) throw new Error(`Could not place ${file}: name it in openapi/generate/bundle.ts`)
  const inPaths = [...firstPathFiles, name].indexOf(name)
  return order.indexOf(top) * 100 + (top === 'paths' ? inPaths : 0)
}

function merge(into: JsonObject, from: Json, file: string): void {
  if (!isObject(from)) throw new Error(`Could not join ${file}: it is not an object`)
  for (const [key, value] of Object.entries(from)) {
    const present = into[key]
    if (present === undefined) into[key] = value
    else if (key === 'tags' && Array.isArray(present) && Array.isArray(value)) present.push(...value)
    else if (isObject(present) && isObject(value)) merge(present, value, file)
    else throw new Error(`Could not join ${file}: ${key} is defined twice`)
  }
}

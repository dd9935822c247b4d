import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { isObject, type Json, type JsonObject } from './document.ts'

/** Order in which people read: tags as listed in the root file, then paths as written. */
const order = ['openapi.yaml', 'paths', 'parameters.yaml', 'responses.yaml', 'schemas']
const pathFiles = [
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
 * error, so nothing is ever overwritten in silence.
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
  const inPaths = top === 'paths' ? pathFiles.indexOf(name) : 0
  if (!order.includes(top) || inPaths < 0)
    throw new Error(`Could not place ${file}: name it in openapi/generate/bundle.ts`)
  return order.indexOf(top) * 100 + inPaths
}

function merge(into: JsonObject, from: Json, file: string): void {
  if (!isObject(from)) throw new Error(`Could not join ${file}: it is not an object`)
  for (const [key, value] of Object.entries(from)) {
    const present = into[key]
    if (present === undefined) into[key] = value
    else if (isObject(present) && isObject(value)) merge(present, value, file)
    else throw new Error(`Could not join ${file}: ${key} is defined twice`)
  }
}

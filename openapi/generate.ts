import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { bundle } from './generate/bundle.ts'
import { complete } from './generate/complete.ts'
import type { JsonObject } from './generate/document.ts'
import { detailsCode, documentedCode, routesCode } from './generate/tables.ts'
import { twinOf } from './generate/twin.ts'
import {
  allValidatorsCode,
  lazyValidatorsCode,
  requestValidatorsCode,
  responseValidatorsCode,
} from './generate/validators.ts'

/**
 * `npm run generate` writes everything in `openapi/generated` from `openapi/source`; with `--check` it writes nothing
 * and exits 1 when a file is stale. `--out FOLDER` takes another folder than `openapi/generated`.
 */
const root = import.meta.dirname
const notice = '// Made by `npm run generate` from openapi/source. Do not edit.\n'
// The generated validators are plain JavaScript; openapi/validators gives them their types.
const untyped = `${notice}// @ts-nocheck\n`

async function generatedFiles(source: JsonObject): Promise<Record<string, string>> {
  const document = complete(source)
  const calls = JSON.parse(readFileSync(join(root, 'documented.json'), 'utf8'))
  const types = astToString(
    await openapiTS(JSON.stringify(document), { alphabetize: false, defaultNonNullable: false }),
  )
  return {
    'openapi.json': json(document),
    'openapi-3.0.json': json(twinOf(document)),
    'types.ts': `${notice}${types}`,
    'routes.ts': `${notice}${routesCode(source)}`,
    'details.ts': `${notice}${detailsCode(source)}`,
    'documented.ts': `${notice}${documentedCode(calls)}`,
    ...requestFiles(document),
    'response-validators.ts': `${untyped}${responseValidatorsCode(document)}`,
  }
}

/** A folder with a file for each tag, one that has all and one that loads any. */
function requestFiles(document: JsonObject): Record<string, string> {
  const codes = requestValidatorsCode(document)
  const tags = Object.keys(codes)
  return {
    ...Object.fromEntries(tags.map((tag) => [`request/${tag}.ts`, `${untyped}${codes[tag]}`])),
    'request/all.ts': `${notice}${allValidatorsCode(tags)}`,
    'request/lazy.ts': `${notice}${lazyValidatorsCode(tags)}`,
  }
}

function json(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return files.map((file) => file.slice(folder.length + 1).replaceAll('\\', '/'))
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function isFresh(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text
}

async function main(check: boolean, out: string): Promise<void> {
  const files = Object.entries(await generatedFiles(bundle(join(root, 'source'))))
  const stale = files.filter(([name, text]) => !isFresh(join(out, name), text))
  const left = filesIn(out).filter((name) => !files.some(([known]) => known === name))
  for (const name of [...stale.map(([name]) => name), ...left])
    if (check) console.error(`openapi/generated/${name} is stale: run npm run generate`)
  if (!check) {
    for (const name of left) rmSync(join(out, name))
    for (const [name, text] of stale) write(join(out, name), text)
  }
  if (check && stale.length + left.length > 0) process.exitCode = 1
  else console.log(check ? 'openapi/generated is fresh' : `Wrote ${stale.length} of ${files.length} files`)
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } })
await main(values.check, values.out ?? join(root, 'generated'))

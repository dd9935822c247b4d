import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import openapiTS, { astToString } from 'openapi-typescript'
import { bundle } from './generate/bundle.ts'
import type { JsonObject } from './generate/document.ts'
import { documentedCode, operationsCode } from './generate/tables.ts'
import { twinOf } from './generate/twin.ts'
import { requestValidatorsCode, responseValidatorsCode } from './generate/validators.ts'

/**
 * `npm run generate` writes everything in `openapi/generated` from `openapi/source`; with `--check` it writes nothing
 * and exits 1 when a file is stale. `--out FOLDER` takes another folder than `openapi/generated`.
 */
const root = import.meta.dirname
const notice = '// Made by `npm run generate` from openapi/source. Do not edit.\n'
// The generated validators are plain JavaScript; openapi/validators gives them their types.
const untyped = `${notice}// @ts-nocheck\n`

async function generatedFiles(document: JsonObject): Promise<Record<string, string>> {
  const calls = JSON.parse(readFileSync(join(root, 'documented.json'), 'utf8'))
  const types = astToString(
    await openapiTS(JSON.stringify(document), { alphabetize: false, defaultNonNullable: false }),
  )
  return {
    'openapi.json': json(document),
    'openapi-3.0.json': json(twinOf(document)),
    'types.ts': `${notice}${types}`,
    'operations.ts': `${notice}${operationsCode(document)}`,
    'documented.ts': `${notice}${documentedCode(calls)}`,
    'request-validators.ts': `${untyped}${requestValidatorsCode(document)}`,
    'response-validators.ts': `${untyped}${responseValidatorsCode(document)}`,
  }
}

function json(value: JsonObject): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

function isFresh(path: string, text: string): boolean {
  return existsSync(path) && readFileSync(path, 'utf8') === text
}

async function main(check: boolean, out: string): Promise<void> {
  const files = Object.entries(await generatedFiles(bundle(join(root, 'source'))))
  const stale = files.filter(([name, text]) => !isFresh(join(out, name), text))
  for (const [name, text] of stale) {
    if (check) console.error(`openapi/generated/${name} is stale: run npm run generate`)
    else writeFileSync(join(out, name), text)
  }
  if (check && stale.length > 0) process.exitCode = 1
  else console.log(check ? 'openapi/generated is fresh' : `Wrote ${stale.length} of ${files.length} files`)
}

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false }, out: { type: 'string' } } })
await main(values.check, values.out ?? join(root, 'generated'))

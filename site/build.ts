/** Builds the documentation into `site/_site`. */
import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Eleventy from '@11ty/eleventy'
import { configureSite } from './eleventy.config.ts'

const here = dirname(fileURLToPath(import.meta.url))

/** Writes all pages to an empty directory; rejects on the first page that can't be built. */
export async function buildSite(output: string): Promise<void> {
  rmSync(output, { recursive: true, force: true })
  const eleventy = new Eleventy(join(here, 'content'), output, {
    quietMode: true,
    configPath: null,
    config: configureSite,
  })
  await eleventy.write()
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = join(here, '_site')
  console.error('Building the documentation...')
  await buildSite(output)
  console.error(`The documentation is built: ${output}`)
}
